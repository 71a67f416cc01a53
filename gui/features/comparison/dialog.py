"""The methods side by side: which sentences each of them picks, and where they agree."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core import METHODS, Article, Length, Ranking
from gui.documents.document import NOTHING
from gui.features.comparison.cells import CompareCells
from gui.features.comparison.header import CompareHeader
from gui.features.comparison.model import AGREE, PARAGRAPH, SENTENCE, CompareModel, method_of
from gui.i18n.format import number
from gui.theme.selection import quieten
from gui.widgets.check_box import CheckBox
from gui.widgets.named import named


class CompareDialog(QDialog):
    """A table of sentences by methods, which stays open beside the window.

    ``method_chosen(str)`` gives the id of a method that the reader wants to use, ``sentence_chosen(int)`` the index of
    a sentence that the reader wants to see.
    """

    method_chosen = Signal(str)
    sentence_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CompareModel(self)
        self._cells = CompareCells(self)
        self._table = self._new_table()
        self.setObjectName("compareDialog")
        self.setWindowTitle(self.tr("Compare methods"))
        self.setModal(False)
        self._legend = named(QLabel(), "compareState", self.tr("What the table shows"))
        self._legend.setWordWrap(True)
        self._picked_only = named(CheckBox(self.tr("&Only picked sentences")), "comparePickedOnly")
        self._picked_only.toggled.connect(self._model.show_picked_only)
        self._agreed_first = named(CheckBox(self.tr("Most agreed &first")), "compareAgreedFirst")
        self._agreed_first.toggled.connect(self._sort)
        self._use = named(QPushButton(), "compareUse", self.tr("Use this method"))
        self._use.clicked.connect(self._use_current)
        close = named(QPushButton(self.tr("&Close")), "compareClose", self.tr("Close"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self._picked_only)
        buttons.addWidget(self._agreed_first)
        buttons.addStretch(1)
        for button in (self._use, close):
            # Enter in the table goes to a sentence; it must not press a button as well.
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._legend)
        column.addWidget(self._table, 1)
        column.addLayout(buttons)
        self._fit_columns()
        self._tell()
        self.resize(760, 520)

    def show_article(self, article: Article, length: Length) -> None:
        """Shows the sentences of an article; the methods' results come one by one."""
        self._model.show_article(article, length)
        self._fit_columns()
        self._tell()

    def show_nothing(self) -> None:
        """Shows no article."""
        self.show_article(NOTHING, Length(1))

    def set_length(self, length: Length) -> None:
        """Shows what every method picks at another length."""
        self._model.set_length(length)

    def show_ranking(self, method: str, ranking: Ranking) -> None:
        """Shows the result of a method, by its id, for the shown article."""
        self._model.show_ranking(method, ranking)
        self._tell()

    def show_failed(self, method: str) -> None:
        """Shows that a method could not rank the article."""
        self._model.show_failed(method)
        self._tell()

    def set_method(self, method: str) -> None:
        """Marks the method, by its id, that the window uses."""
        self._model.set_method(method)
        self._tell()

    def set_choices(self, pinned: Collection[int], excluded: Collection[int]) -> None:
        """Marks the sentences that the reader pinned and excluded."""
        self._model.set_choices(pinned, excluded)

    def show_sentence(self, index: int) -> None:
        """Goes to a sentence, if the table has it."""
        row = self._model.row_of(index)
        if row is not None:
            current = self._table.currentIndex()
            self._table.setCurrentIndex(self._model.index(row, current.column() if current.isValid() else SENTENCE))

    def _new_table(self) -> QTableView:
        table = named(_Table(), "compareTable", self.tr("Sentences by methods"))
        table.setHorizontalHeader(named(CompareHeader(), "compareHeader", self.tr("Methods")))
        table.setModel(self._model)
        quieten(table)
        table.setItemDelegate(self._cells)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(SENTENCE, QHeaderView.ResizeMode.Stretch)
        header.sectionClicked.connect(self._header_clicked)
        table.activated.connect(self._go_to)
        table.selectionModel().currentChanged.connect(self._tell)
        return table

    def _fit_columns(self) -> None:
        """Gives columns the width of the longest number they may have, without looking at any of them."""
        metrics = QFontMetrics(self.font())
        widest = metrics.horizontalAdvance(number(max(1000, self._model.rowCount())))
        header = self._table.horizontalHeader()
        for column in range(self._model.columnCount()):
            if method_of(column) is not None:
                header.resizeSection(column, widest + 4)
        header.resizeSection(PARAGRAPH, widest + metrics.horizontalAdvance("◆ "))
        header.resizeSection(AGREE, metrics.horizontalAdvance(self.tr("Agree") + " ▾") + 16)
        self._table.verticalHeader().setDefaultSectionSize(metrics.height() + 10)

    def _header_clicked(self, column: int) -> None:
        method = method_of(column)
        if method is None:
            self._agreed_first.setChecked(column == AGREE)
        elif method != self._model.method:
            self.method_chosen.emit(method)

    def _sort(self, by_agreement: bool) -> None:
        self._model.sort_by_agreement(by_agreement)
        self._table.scrollToTop()

    def _go_to(self, index: QModelIndex) -> None:
        self.sentence_chosen.emit(self._model.sentence_at(index.row()))

    def _current_method(self) -> str | None:
        return method_of(self._table.currentIndex().column())

    def _use_current(self) -> None:
        method = self._current_method()
        if method is not None:
            self.method_chosen.emit(method)

    def _tell(self) -> None:
        """Says what is shown, and what the button will do."""
        method = self._current_method()
        self._use.setEnabled(method is not None and method != self._model.method)
        title = self.tr("&Use this method") if method is None else self.tr("&Use {method}")
        self._use.setText(title.format(method="" if method is None else METHODS[method].title))
        awaited = self._model.awaited
        if awaited:
            text = self.tr("Ranking… %Ln of {of} methods is/are ready.", "", len(METHODS) - awaited)
        else:
            text = self.tr(
                "Filled: picked at the current length. The figure is the rank. Click a method's name to use it."
            )
        self._legend.setText(text.format(of=number(len(METHODS))))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the font size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_columns()


class _Table(QTableView):
    """A table whose selected cell does not outshine those that are filled."""

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            quieten(self)
