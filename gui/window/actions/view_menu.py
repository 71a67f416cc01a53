"""The View menu: how an article is shown, and how large."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.features.controls.language_menu import LanguageMenu
from gui.window.actions.action import Action, Group, Submenu

translate = QCoreApplication.translate
_Keys = QKeySequence.StandardKey


def view_menu() -> tuple[Group, ...]:
    """The three views, panels, text size, tools for a text, and switching tabs."""
    return _views(), _panels(), _sizes(), _texts(), _tabs()


def _views() -> tuple[Action, ...]:
    return (
        Action(
            "articleViewAction",
            translate("Actions", "&Article"),
            translate("Actions", "Show the whole article, with the summary marked in it"),
            keys=("Ctrl+1",),
            slot=lambda window: window.reading_page.set_view("article"),
            enabled_when=lambda state: state.has_article,
            checked_when=lambda state: state.view == "article",
            choice="view",
        ),
        Action(
            "foldedViewAction",
            translate("Actions", "&Folded article"),
            translate("Actions", "Show the summary in its place, everything else folded away"),
            keys=("Ctrl+2",),
            slot=lambda window: window.reading_page.set_view("folded"),
            enabled_when=lambda state: state.has_article,
            checked_when=lambda state: state.view == "folded",
            choice="view",
        ),
        Action(
            "summaryViewAction",
            translate("Actions", "&Summary alone"),
            translate("Actions", "Show the summary without the article"),
            keys=("Ctrl+3",),
            slot=lambda window: window.reading_page.set_view("summary"),
            enabled_when=lambda state: state.has_article,
            checked_when=lambda state: state.view == "summary",
            choice="view",
        ),
    )


def _panels() -> tuple[Action, ...]:
    return (
        Action(
            "outlineAction",
            translate("Actions", "&Outline"),
            translate("Actions", "Show the parts of the article"),
            keys=("F9",),
            slot=lambda window: window.reading_page.panes.ask_for_outline(window.reading_page.panes.outline.isHidden()),
            enabled_when=lambda state: state.can_show_outline,
            checked_when=lambda state: state.outline_is_shown,
        ),
        Action(
            "whyAction",
            translate("Actions", "&Reasons"),
            translate("Actions", "Show why a sentence was picked"),
            keys=("F8",),
            slot=lambda window: window.composition.toggle_reasons(),
            checked_when=lambda state: state.reasons_are_shown,
        ),
        Action(
            "focusAction",
            translate("Actions", "Fo&cus"),
            translate("Actions", "Show one paragraph and dim the rest"),
            keys=("F11",),
            slot=lambda window: window.reading_page.set_focus_mode(not window.reading_page.panes.focus_mode),
            enabled_when=lambda state: state.has_article,
            checked_when=lambda state: state.is_focused,
        ),
    )


def _sizes() -> tuple[Action, ...]:
    return (
        Action(
            "zoomInAction",
            translate("Actions", "&Larger text"),
            translate("Actions", "Make the text larger"),
            keys=(_Keys.ZoomIn, "Ctrl+="),
            slot=lambda window: window.preferring.enlarge(1),
        ),
        Action(
            "zoomOutAction",
            translate("Actions", "S&maller text"),
            translate("Actions", "Make the text smaller"),
            keys=(_Keys.ZoomOut,),
            slot=lambda window: window.preferring.enlarge(-1),
        ),
        Action(
            "zoomResetAction",
            translate("Actions", "&Usual size"),
            translate("Actions", "Reset the text size"),
            keys=("Ctrl+0",),
            slot=lambda window: window.preferring.set_points(0),
        ),
    )


def _texts() -> tuple[Action | Submenu, ...]:
    return (
        Action(
            "compareAction",
            translate("Actions", "Compare met&hods…"),
            translate("Actions", "See what every method picks"),
            keys=("Ctrl+K",),
            slot=lambda window: window.composition.comparison.open(),
            enabled_when=lambda state: state.has_summary,
        ),
        Submenu(LanguageMenu),
        Action(
            "encodingAction",
            translate("Actions", "Text &encoding…"),
            translate("Actions", "Read the text again in another encoding"),
            slot=lambda window: window.composition.choose_encoding(),
            enabled_when=lambda state: state.has_source,
        ),
    )


def _tabs() -> tuple[Action, ...]:
    return (
        Action(
            "nextTabAction",
            translate("Actions", "Ne&xt tab"),
            translate("Actions", "Show the next article"),
            keys=("Ctrl+Tab",),
            slot=lambda window: window.documents.tabs.step(1),
            enabled_when=lambda state: state.tabs > 1,
        ),
        Action(
            "previousTabAction",
            translate("Actions", "Pre&vious tab"),
            translate("Actions", "Show the previous article"),
            keys=("Ctrl+Shift+Tab",),
            slot=lambda window: window.documents.tabs.step(-1),
            enabled_when=lambda state: state.tabs > 1,
        ),
    )
