"""The state that decides which actions are enabled, and which are checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoGroup

    from gui.documents.open_documents import OpenDocuments
    from gui.documents.views import View
    from gui.window.reading_page import ReadingPage


class State(NamedTuple):
    """What is currently shown; by default nothing.

    ``can_take_out`` holds if there is a summary or one is being made. ``undo`` and ``redo`` name the step that would be
    undone or redone, None for none.
    """

    tabs: int = 0
    can_reopen: bool = False
    can_reload: bool = False
    has_article: bool = False
    has_source: bool = False
    has_summary: bool = False
    can_take_out: bool = False
    is_of_a_part: bool = False
    has_sentence: bool = False
    is_pinned: bool = False
    is_excluded: bool = False
    can_open_fold: bool = False
    has_link: bool = False
    has_furniture: bool = False
    furniture_is_chosen: bool = False
    was_put_back: bool = False
    can_go_back: bool = False
    can_go_forward: bool = False
    undo: str | None = None
    redo: str | None = None
    has_places_found: bool = False
    view: View | None = None
    can_show_outline: bool = False
    outline_is_shown: bool = False
    reasons_are_shown: bool = False
    is_focused: bool = False


# Before anything has been opened.
NOTHING_SHOWN = State()


def state_of(documents: OpenDocuments, page: ReadingPage, undo: QUndoGroup, *, has_places_found: bool) -> State:
    """The state of the open documents and the page; ``undo`` has the steps of the current one."""
    document = documents.current
    shown = State(
        tabs=len(documents.titles),
        can_reopen=documents.can_reopen,
        has_places_found=has_places_found,
        reasons_are_shown=page.explanation.expanded,
        outline_is_shown=not page.panes.outline.isHidden(),
        is_focused=page.panes.focus_mode,
    )
    if document is None:
        return shown
    article, summary, current = document.article, page.summary, document.current
    index = None if summary is None else page.current
    return shown._replace(
        can_reload=bool(document.source) or document.failure is not None,
        has_article=article is not None,
        has_source=article is not None and bool(article.source),
        has_summary=summary is not None,
        can_take_out=summary is not None or bool(document.needs),
        is_of_a_part=document.part is not None,
        has_sentence=index is not None,
        is_pinned=index in document.pinned,
        is_excluded=index in document.excluded,
        can_open_fold=index is not None and page.article_view.folded and not page.shows_summary_alone,
        has_link=bool(page.links.chosen),
        has_furniture=page.furniture.is_shown,
        furniture_is_chosen=bool(page.furniture.chosen),
        was_put_back=current is not None and document.choices.put_back_at(current) is not None,
        can_go_back=document.history.can_go_back,
        can_go_forward=document.history.can_go_forward,
        undo=undo.undoText() if undo.canUndo() else None,
        redo=undo.redoText() if undo.canRedo() else None,
        view=document.view,
        can_show_outline=page.panes.can_show_outline,
    )
