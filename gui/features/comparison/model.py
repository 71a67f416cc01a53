"""Methods side by side: a table of sentences by methods, computed cell by cell as it is viewed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QElapsedTimer, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from core import METHODS, Article, Length, Ranking
from gui.documents.document import NOTHING
from gui.features.comparison.picks import Picks
from gui.i18n.core_words import method_description
from gui.i18n.format import number
from gui.widgets.tool_tip import tool_tip

_Index = QModelIndex | QPersistentModelIndex

# The columns: where the sentence is, its words, one per method, how many methods pick it.
PARAGRAPH, SENTENCE = 0, 1
_FIRST = 2
AGREE = _FIRST + len(METHODS)
_IDS = tuple(METHODS)

# More of a sentence than any cell shows is not laid out.
_SHOWN = 300
# Milliseconds for cutting summaries before the window gets a turn.
_TURN = 12


class Role(IntEnum):
    """Roles of cells in addition to Qt's."""

    # Whether the column's method picks the sentence; None if that is not known.
    PICKED = Qt.ItemDataRole.UserRole
    # Whether the column is that of the method in use.
    IN_USE = Qt.ItemDataRole.UserRole + 1
    # "pinned", "excluded" or "".
    CHOICE = Qt.ItemDataRole.UserRole + 2
    # The share of the methods that pick the sentence, from 0 to 1.
    SHARE = Qt.ItemDataRole.UserRole + 3


def method_of(column: int) -> str | None:
    """The id of a column's method, if it has one."""
    return _IDS[column - _FIRST] if _FIRST <= column < AGREE else None


class CompareModel(QAbstractTableModel):
    """Which sentences each method picks at one length.

    Work over all of an article's sentences is done for one method at a time, with the window in between; no
    row costs anything until it is visible.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picks = Picks(NOTHING, Length(1))
        self._used = ""
        self._pinned: frozenset[int] = frozenset()
        self._excluded: frozenset[int] = frozenset()
        # The sentence of each row.
        self._rows: Sequence[int] = ()
        self._by_agreement = False
        self._picked_only = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._cut)

    def show_article(self, article: Article, length: Length) -> None:
        """Takes the sentences of an article, for which there are no results yet."""
        self.beginResetModel()
        self._picks = Picks(article, length)
        self._pinned = self._excluded = frozenset()
        self._rows = self._order()
        self.endResetModel()

    def set_length(self, length: Length) -> None:
        """Cuts every summary at another length."""
        self._picks.set_length(length)
        self._cut()

    def set_choices(self, pinned: Collection[int], excluded: Collection[int]) -> None:
        """Marks the sentences that the reader pinned and excluded; the methods' results stay the same."""
        self._pinned, self._excluded = frozenset(pinned), frozenset(excluded)
        self._changed()

    def show_ranking(self, method: str, ranking: Ranking) -> None:
        """Takes a method's result for the shown article."""
        self._picks.add(method, ranking)
        self._cut()

    def show_failed(self, method: str) -> None:
        """Records that a method has no result and none is expected."""
        self._picks.failed.add(method)
        self._changed()

    def set_method(self, method: str) -> None:
        """Marks the method that is in use."""
        self._used = method
        self._changed()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, _FIRST, AGREE - 1)

    def sort_by_agreement(self, by_agreement: bool) -> None:
        """Sorts by how many methods pick a sentence, or by its place in the article."""
        self._by_agreement = by_agreement
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, AGREE, AGREE)

    def show_picked_only(self, picked_only: bool) -> None:
        """Hides or shows the sentences that no method picks."""
        self._picked_only = picked_only
        self._arrange()

    @property
    def method(self) -> str:
        """The id of the method in use."""
        return self._used

    @property
    def awaited(self) -> int:
        """How many methods have no result yet."""
        return self._picks.awaited

    def sentence_at(self, row: int) -> int:
        """The index in the article of the sentence that a row is about."""
        return self._rows[row]

    def row_of(self, sentence: int) -> int | None:
        """The row of the sentence with this index; None if it is left out."""
        try:
            return self._rows.index(sentence)
        except ValueError:
            return None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row per sentence."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The paragraph, the sentence, each method, and how many agree."""
        return 0 if parent.isValid() else AGREE + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, and its text for screen readers."""
        if not index.isValid():
            return None
        sentence, column = self._rows[index.row()], index.column()
        if role == Role.IN_USE:
            return method_of(column) == self._used
        if role == Role.CHOICE:
            return self._choice(sentence)
        if column == PARAGRAPH:
            return self._paragraph_data(sentence, role)
        if column == SENTENCE:
            return self._sentence_data(sentence, role)
        if column == AGREE:
            return self._agree_data(sentence, role)
        return self._method_data(sentence, _IDS[column - _FIRST], role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The header of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        method = method_of(section)
        if role == Role.IN_USE:
            return method is not None and method == self._used
        if role == Qt.ItemDataRole.DisplayRole:
            agree = self.tr("Agree") + (" ▾" if self._by_agreement else "")
            fixed = {PARAGRAPH: "¶", SENTENCE: self.tr("Sentence"), AGREE: agree}
            return fixed.get(section) if method is None else METHODS[method].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._header_tip(section, method)
        if role == Qt.ItemDataRole.AccessibleTextRole and method is not None and method == self._used:
            return self.tr("{method}, in use").format(method=METHODS[method].title)
        return None

    def _header_tip(self, section: int, method: str | None) -> str:
        if method is not None:
            used = self.tr("In use now.") if method == self._used else self.tr("Click to use it.")
            return f"{METHODS[method].title}: {method_description(METHODS[method].description)}\n{used}"
        if section == AGREE:
            return self.tr("How many methods pick the sentence. Click to sort by it.")
        return self.tr("Click to sort as in the article.")

    def _paragraph_data(self, sentence: int, role: int) -> Any:
        paragraph = number(self._picks.article.paragraphs[sentence])
        if role == Qt.ItemDataRole.DisplayRole:
            return paragraph
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Paragraph {paragraph}").format(paragraph=paragraph)
        return None

    def _sentence_data(self, sentence: int, role: int) -> Any:
        text = self._picks.article.sentences[sentence].text
        if role == Qt.ItemDataRole.DisplayRole:
            return text[:_SHOWN]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            choices = {"pinned": self.tr("{text}, pinned by you"), "excluded": self.tr("{text}, excluded by you")}
            return choices.get(self._choice(sentence), "{text}").format(text=text)
        return None

    def _agree_data(self, sentence: int, role: int) -> Any:
        count = self._picks.agreement(sentence)
        if role == Role.SHARE:
            return count / len(METHODS)
        if role == Qt.ItemDataRole.DisplayRole:
            return number(count) if count else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            heard = len(self._picks.rankings)
            return self.tr("picked by %Ln of {of} methods", "", count).format(of=number(heard))
        return None

    def _method_data(self, sentence: int, method: str, role: int) -> Any:
        picked = self._picks.picked(method, sentence)
        if picked is None:
            failed = method in self._picks.failed
            if role == Qt.ItemDataRole.DisplayRole:
                return "–" if failed else "…"
            if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                return self.tr("could not be ranked") if failed else self.tr("being ranked")
            return None
        if role == Role.PICKED:
            return picked
        rank = number(self._picks.rankings[method].ranks[sentence])
        if role == Qt.ItemDataRole.DisplayRole:
            return rank
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = self.tr("picked, rank {rank}") if picked else self.tr("not picked, rank {rank}")
            return text.format(rank=rank)
        return None

    def _choice(self, sentence: int) -> str:
        if sentence in self._pinned:
            return "pinned"
        return "excluded" if sentence in self._excluded else ""

    def _cut(self) -> None:
        """Cuts the summaries that are due, for one turn; the rest after the window's other work."""
        if not self._picks.is_due:
            return
        clock = QElapsedTimer()
        clock.start()
        while self._picks.is_due and clock.elapsed() < _TURN:
            self._picks.cut_next()
        if self._picks.is_due:
            self._soon.start()
        if self._by_agreement or self._picked_only:
            self._arrange()
        else:
            self._changed()

    def _arrange(self) -> None:
        """Sorts the rows; persistent indexes keep pointing to the same sentences."""
        self.layoutAboutToBeChanged.emit()
        pointing = self.persistentIndexList()
        sentences = [self._rows[index.row()] for index in pointing]
        self._rows = self._order()
        rows = [self.row_of(sentence) for sentence in sentences]
        moved = [
            QModelIndex() if row is None else self.index(row, index.column())
            for row, index in zip(rows, pointing, strict=True)
        ]
        self.changePersistentIndexList(pointing, moved)
        self.layoutChanged.emit()

    def _order(self) -> Sequence[int]:
        return self._picks.order(by_agreement=self._by_agreement, picked_only=self._picked_only)

    def _changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, AGREE))
