"""The window: actions, menus and the wiring between the pages and the engine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core import Article, Ranking, export_summary
from gui.actions import Actions
from gui.dialogs import ask_for_address, ask_for_encoding, ask_for_file, ask_for_password, ask_where_to_save, show_about
from gui.engine import Engine
from gui.files import SaveError, save_text
from gui.message_bar import MessageBar
from gui.progress_row import ProgressRow
from gui.reader import Reader
from gui.settings import Settings
from gui.sources import Source, source_of
from gui.welcome import Welcome

SAMPLE = Path(__file__).with_name("data") / "sample.md"


class MainWindow(QMainWindow):
    """Shows one article and its summary, with an engine that the caller starts and stops."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName(self.tr("Standfirst"))
        self.setAcceptDrops(True)
        self._engine = engine
        self._settings = Settings()
        #: The path or address that is being opened, "" for a text.
        self._path = ""
        #: What is to be said once the article that is being opened is there.
        self._remark = ""
        self._actions = Actions(self)
        self._actions.fill(self.menuBar())
        self._messages = MessageBar()
        self._progress = ProgressRow()
        self.reader = Reader()
        self._pages = QStackedWidget()
        self._pages.addWidget(Welcome((self._actions.open, self._actions.paste, self._actions.sample)))
        self._pages.addWidget(self.reader)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._messages)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(central)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(self._progress)
        self._connect()
        self._restore()
        self._summary_changed()

    def open_path(self, path: str) -> None:
        """Opens a file or a web address."""
        self._opening(path)
        self._engine.load(path)

    def open_text(self, text: str, html: str = "") -> None:
        """Opens a text; ``html`` is the same with its marks, where there is such."""
        self._opening()
        self._engine.load_text(text, html)

    def open_source(self, source: Source | None) -> None:
        """Opens what was dropped or pasted; says so where there is nothing to open."""
        if source is None:
            self._say_nothing_to_read()
        elif source.kind == "text":
            self.open_text(source.value, source.html)
        else:
            self.open_path(source.value)
            if source.others:
                remark = self.tr("Standfirst shows one article at a time; this is the first of {count}.")
                self._remark = remark.format(count=source.others + 1)

    def _connect(self) -> None:
        for action, slot in (
            (self._actions.open, self._choose_file),
            (self._actions.open_address, self._choose_address),
            (self._actions.paste, self._paste),
            (self._actions.sample, self._open_sample),
            (self._actions.export, self._choose_export),
            (self._actions.copy, self.reader.summary_view.copy_all),
            (self._actions.cancel, self._cancel),
            (self._actions.quit, self.close),
            (self._actions.larger, self._zoom_in),
            (self._actions.smaller, self._zoom_out),
            (self._actions.usual, self._zoom_reset),
            (self._actions.encoding, self._choose_encoding),
            (self._actions.about, self._show_about),
        ):
            action.triggered.connect(slot)
        self._progress.cancelled.connect(self._cancel)
        self.reader.ranking_wanted.connect(self._rank_anew)
        self.reader.method.method_chosen.connect(self._rank_if_missing)
        self._engine.busy_changed.connect(self._progress.set_busy)
        self._engine.progressed.connect(self._progress.show_progress)
        self._engine.loaded.connect(self._loaded)
        self._engine.ranked.connect(self._ranked)
        self._engine.failed.connect(self._failed)

    def _say_nothing_to_read(self) -> None:
        self._messages.show_error(self.tr("There is no text to read here. Copy or drop a text, a file or an address."))

    def _opening(self, path: str = "") -> None:
        self._path = path
        self._remark = ""
        self._messages.clear()

    def _loaded(self, article: Article) -> None:
        if not article.blocks and not self._path:
            self._say_nothing_to_read()
            return
        if not article.blocks:
            # What the reader had stays.
            self._messages.show_error(
                self.tr(
                    "There is no text in it. If it is a page that needs a browser, copy its text there and paste it."
                )
            )
            return
        self.reader.show_article(article)
        self._pages.setCurrentWidget(self.reader)
        self.setWindowTitle(
            self.tr("{title} — Standfirst").format(
                title=article.title or Path(article.source).name or self.tr("Pasted text")
            )
        )
        self._summary_changed()
        if article.sentences:
            self._rank()
            if self._remark:
                self._messages.show_notice(self._remark)
        else:
            self._messages.show_notice(
                self.tr(
                    "There is no sentence to summarise in this text, only headings and what stands around articles."
                )
            )

    def _rank_anew(self) -> None:
        # A load ends with a ranking by what is set then.
        if not self._engine.loading:
            self._messages.clear()
            self._rank()

    def _rank_if_missing(self) -> None:
        if self.reader.ranking is None and not self._engine.busy:
            self._rank_anew()

    def _rank(self) -> None:
        article = self.reader.article
        if article is not None and article.sentences:
            self._engine.rank(article, self.reader.method.method, self.reader.topic.topic)

    def _ranked(self, ranking: Ranking) -> None:
        self.reader.show_ranking(ranking)
        self._summary_changed()
        if ranking.topic and not ranking.topic_occurs:
            notice = self.tr(
                "No sentence has the words of “{topic}”, so it changes nothing. Very common words do not count."
            )
            self._messages.show_notice(notice.format(topic=ranking.topic))

    def _failed(self, kind: str, message: str) -> None:
        self.reader.return_to_ranking()
        if kind == "password" and self._path:
            password = ask_for_password(self, message)
            if password:
                self._engine.load(self._path, password)
                return
        self._messages.show_error(message)

    def _cancel(self) -> None:
        if self._engine.busy:
            self._engine.cancel()
            self.reader.return_to_ranking()
            if self.reader.article is None or self.reader.ranking is not None:
                self._messages.show_notice(self.tr("Cancelled."))
            else:
                self._messages.show_notice(
                    self.tr("Cancelled before there was a summary. Choose a method to rank this article.")
                )
        else:
            self._messages.clear()

    def _summary_changed(self) -> None:
        for action in (self._actions.copy, self._actions.export):
            action.setEnabled(self.reader.summary is not None)
        article = self.reader.article
        self._actions.encoding.setEnabled(article is not None and bool(article.source))

    def _choose_file(self) -> None:
        path = ask_for_file(self)
        if path:
            self.open_path(path)

    def _choose_address(self) -> None:
        address = ask_for_address(self)
        if address:
            self.open_path(address)

    def _choose_encoding(self) -> None:
        article = self.reader.article
        encoding = ask_for_encoding(self) if article is not None and article.source else None
        if article is not None and encoding is not None:
            self._opening(article.source)
            self._engine.load(article.source, encoding=encoding)

    def _paste(self) -> None:
        self.open_source(source_of(QGuiApplication.clipboard().mimeData()))

    def _open_sample(self) -> None:
        self.open_path(str(SAMPLE))

    def _choose_export(self) -> None:
        choice = ask_where_to_save(self, self._export_name())
        if choice is not None:
            self.save_summary(*choice)

    def save_summary(self, path: str, format_id: str) -> None:
        """Saves the summary in one of EXPORT_FORMATS; says what became of it."""
        if self.reader.summary is None:
            return
        try:
            save_text(path, export_summary(self.reader.summary, format_id))
        except SaveError as error:
            self._messages.show_error(str(error))
        else:
            self._messages.show_notice(self.tr("Saved as {path}").format(path=path))

    def _export_name(self) -> str:
        article = self.reader.article
        name = Path(article.source).stem if article is not None and article.source else ""
        return f"{name or self.tr('article')}-summary"

    def _zoom_in(self) -> None:
        self._set_zoom(self.reader.article_view.zoom + 1)

    def _zoom_out(self) -> None:
        self._set_zoom(self.reader.article_view.zoom - 1)

    def _zoom_reset(self) -> None:
        self._set_zoom(0)

    def _set_zoom(self, points: int) -> None:
        self.reader.set_zoom(max(-6, min(30, points)))

    def _show_about(self) -> None:
        show_about(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes what can be opened."""
        if source_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped."""
        event.acceptProposedAction()
        self.open_source(source_of(event.mimeData()))

    def _restore(self) -> None:
        self.resize(1180, 760)
        if self._settings.geometry is not None:
            self.restoreGeometry(self._settings.geometry)
        if self._settings.splitter is not None:
            self.reader.splitter.restoreState(self._settings.splitter)
        if self._settings.length is not None:
            self.reader.length.set_wanted(self._settings.length)
        self.reader.method.set_method_silently(self._settings.method)
        self.reader.set_zoom(self._settings.zoom)
        self.setWindowTitle(self.tr("Standfirst"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps the reader's choices."""
        self._settings.keep(
            geometry=self.saveGeometry(),
            splitter=self.reader.splitter.saveState(),
            length=self.reader.length.wanted,
            method=self.reader.method.method,
            zoom=self.reader.article_view.zoom,
        )
        super().closeEvent(event)
