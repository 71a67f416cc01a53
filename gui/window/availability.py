"""Which actions there is something to do for, and which of them are on."""

from __future__ import annotations

from gui.documents.open_documents import OpenDocuments
from gui.window.actions import Actions
from gui.window.reading_page import ReadingPage


def show_availability(actions: Actions, documents: OpenDocuments, reader: ReadingPage) -> None:
    """Enables the actions that suit what is shown, and checks those that hold."""
    document = documents.current
    article = None if document is None else document.article
    summary = None if document is None else reader.summary
    is_coming = document is not None and summary is None and bool(document.needs)
    index = None if summary is None else reader.current
    places = len(documents.titles)
    for available, group in (
        (summary is not None or is_coming, (actions.copy, actions.copy_cited, actions.export, actions.print)),
        (summary is not None, (actions.next_pick, actions.previous_pick, actions.compare, actions.part)),
        (index is not None, (actions.pin, actions.exclude)),
        (index is not None and reader.article_view.folded and not reader.shows_summary_alone, (actions.context,)),
        (article is not None and bool(article.source), (actions.encoding,)),
        (document is not None and (bool(document.source) or document.failure is not None), (actions.reload,)),
        (document is not None and reader.panes.can_show_outline, (actions.outline,)),
        (article is not None, (actions.find, actions.focus, *actions.views.values())),
        (places > 0, (actions.close_tab, actions.new_tab)),
        (places > 1, (actions.next_tab, actions.previous_tab)),
        (documents.can_reopen, (actions.reopen,)),
        (reader.furniture.is_shown, (actions.next_furniture,)),
        (bool(reader.furniture.chosen), (actions.put_back,)),
    ):
        for action in group:
            action.setEnabled(available)
    if document is None:
        return
    current = document.current
    actions.take_out.setEnabled(current is not None and document.choices.put_back_at(current) is not None)
    actions.whole.setEnabled(document.part is not None)
    actions.back.setEnabled(document.history.can_go_back)
    actions.forward.setEnabled(document.history.can_go_forward)
    actions.pin.setChecked(index in document.pinned)
    actions.exclude.setChecked(index in document.excluded)
    actions.views[document.view].setChecked(True)
