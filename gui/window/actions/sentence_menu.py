"""The Sentence menu: what can be done with a sentence, with furniture, and with the part that contains them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.window.actions.action import Action, Group

translate = QCoreApplication.translate
_Keys = QKeySequence.StandardKey


def sentence_menu() -> tuple[Group, ...]:
    """Choices, furniture, navigation, and parts."""
    return _choices(), _furniture(), _picks(), _jumps(), _parts()


def _choices() -> tuple[Action, ...]:
    return (
        Action(
            "pinAction",
            translate("Actions", "&Pin into the summary"),
            translate("Actions", "Keep this sentence in the summary"),
            keys=("Ins",),
            slot=lambda window: window.reading_page.choices.toggle_pin(),
            enabled_when=lambda state: state.has_sentence,
            checked_when=lambda state: state.is_pinned,
        ),
        Action(
            "excludeAction",
            translate("Actions", "&Exclude from the summary"),
            translate("Actions", "Keep this sentence out of the summary"),
            keys=("Del",),
            slot=lambda window: window.reading_page.choices.toggle_exclude(),
            enabled_when=lambda state: state.has_sentence,
            checked_when=lambda state: state.is_excluded,
        ),
        Action(
            "contextAction",
            translate("Actions", "Show its conte&xt"),
            translate("Actions", "Show the sentences around this one"),
            keys=("Ctrl+E",),
            slot=lambda window: window.reading_page.show_context(),
            enabled_when=lambda state: state.can_open_fold,
        ),
        Action(
            "openLinkAction",
            translate("Actions", "Open its &link"),
            translate("Actions", "Open the link here in the browser"),
            keys=("Ctrl+Return",),
            slot=lambda window: window.reading_page.links.open(),
            enabled_when=lambda state: state.has_link,
        ),
    )


def _furniture() -> tuple[Action, ...]:
    return (
        Action(
            "nextFurnitureAction",
            translate("Actions", "Next &greyed passage"),
            translate("Actions", "Go to the next passage left out of the article"),
            keys=("Ctrl+Shift+B",),
            slot=lambda window: window.reading_page.furniture.go_to_next(),
            enabled_when=lambda state: state.has_furniture,
        ),
        Action(
            "putBackAction",
            translate("Actions", "Put &back into the article"),
            translate("Actions", "Put this passage back into the article"),
            keys=("Ctrl+B",),
            slot=lambda window: window.reading_page.furniture.put_back(),
            enabled_when=lambda state: state.furniture_is_chosen,
        ),
        Action(
            "takeOutAction",
            translate("Actions", "&Take out of the article again"),
            translate("Actions", "Leave this passage out again"),
            slot=lambda window: window.reading_page.furniture.take_out(),
            enabled_when=lambda state: state.was_put_back,
        ),
    )


def _picks() -> tuple[Action, ...]:
    return (
        Action(
            "nextPickAction",
            translate("Actions", "&Next pick"),
            translate("Actions", "Go to the next picked sentence"),
            keys=("N",),
            slot=lambda window: window.reading_page.travels.go_to_pick(1),
            enabled_when=lambda state: state.has_summary,
        ),
        Action(
            "previousPickAction",
            translate("Actions", "P&revious pick"),
            translate("Actions", "Go to the previous picked sentence"),
            keys=("P",),
            slot=lambda window: window.reading_page.travels.go_to_pick(-1),
            enabled_when=lambda state: state.has_summary,
        ),
    )


def _jumps() -> tuple[Action, ...]:
    return (
        Action(
            "backAction",
            translate("Actions", "Go bac&k"),
            translate("Actions", "Go back to where the last jump began"),
            keys=(_Keys.Back,),
            slot=lambda window: window.reading_page.travels.go_back(),
            enabled_when=lambda state: state.can_go_back,
        ),
        Action(
            "forwardAction",
            translate("Actions", "Go &forward"),
            translate("Actions", "Go forward again"),
            keys=(_Keys.Forward,),
            slot=lambda window: window.reading_page.travels.go_forward(),
            enabled_when=lambda state: state.can_go_forward,
        ),
    )


def _parts() -> tuple[Action, ...]:
    return (
        Action(
            "partAction",
            translate("Actions", "&Summarise this part only"),
            translate("Actions", "Summarise the part you are in"),
            keys=("Ctrl+M",),
            slot=lambda window: window.reading_page.summarise_part(),
            enabled_when=lambda state: state.has_summary,
        ),
        Action(
            "wholeAction",
            translate("Actions", "Summarise the &whole article"),
            translate("Actions", "Summarise all parts again"),
            keys=("Ctrl+Shift+M",),
            slot=lambda window: window.reading_page.summarise_whole(),
            enabled_when=lambda state: state.is_of_a_part,
        ),
    )
