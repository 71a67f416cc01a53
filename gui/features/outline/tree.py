"""The parts of an article as a tree, each with its own best sentence below its title."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from core import Part
from gui.features.outline.delegate import PART, READING, OutlineDelegate
from gui.theme.selection import quieten
from gui.widgets.named import named
from gui.widgets.pane import MARGIN

# Aligns titles with the panel's own: two pixels are the delegate's.
_INDENTATION = MARGIN - 2
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OutlineTree(QTreeWidget):
    """Shows parts, nested as they are.

    ``part_chosen(int)`` gives the index of a part and ``sentence_chosen(int)`` that of a sentence to go to, on a click
    or Enter; ``part_wanted(int)`` gives the part to be summarised alone.
    """

    part_chosen = Signal(int)
    sentence_chosen = Signal(int)
    part_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Part] = ()
        # The rows of each part: its title's, and below that its sentence's.
        self._titles: list[QTreeWidgetItem] = []
        self._sentences: list[QTreeWidgetItem] = []
        self._best: Sequence[int | None] = ()
        # The position being read, once known, and the part that contains it.
        self._position: int | None = None
        self._place: int | None = None
        self._marked: int | None = None
        named(self, "outlineTree", self.tr("Outline"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(_INDENTATION)
        self.setItemDelegate(OutlineDelegate(_INDENTATION, self))
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(20)
        self.setTabKeyNavigation(False)
        self.only_action = _action(self, "summarisePartAction", self.tr("Summarise this part only"))
        self.only_action.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return))
        self.only_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.only_action.setEnabled(False)
        self.addAction(self.only_action)
        self._go_to_part = _action(self, "goToPartAction", self.tr("Go to this part"))
        self._go_to_sentence = _action(self, "goToBestAction", self.tr("Go to its best sentence"))
        self._menu = named(QMenu(self), "outlineMenu")
        self._menu.addActions([self._go_to_part, self._go_to_sentence])
        self._menu.addSeparator()
        self._menu.addAction(self.only_action)
        self.only_action.triggered.connect(self._want_current)
        self._go_to_part.triggered.connect(self._choose_part)
        self._go_to_sentence.triggered.connect(self._choose_sentence)
        self.itemClicked.connect(self._choose)
        self.itemCollapsed.connect(self._mark)
        self.itemExpanded.connect(self._mark)
        self.currentItemChanged.connect(self._offer_part)
        quieten(self)

    def show_parts(
        self, parts: Sequence[Part], titles: Sequence[str], best: Sequence[int | None], texts: Sequence[str]
    ) -> None:
        """Shows parts in reading order under these titles, each with its best sentence, if it has one, and its words.

        The rows of parts that are shown already stay; only their sentences change.
        """
        self._best = best
        if parts == self._parts:
            self._fill(texts)
        else:
            self._place = self._marked = None
            self.clear()
            self._offer_part()
            self._parts = parts
            top = self._make_items(parts, titles)
            # Before they are in the tree, which reacts to every change of its items.
            self._fill(texts)
            self.addTopLevelItems(top)
            self.expandAll()
            if self._position is not None:
                self.set_place(self._position)
        for item, sentence in zip(self._sentences, best, strict=True):
            if item.isHidden() != (sentence is None):
                item.setHidden(sentence is None)

    def _make_items(self, parts: Sequence[Part], titles: Sequence[str]) -> list[QTreeWidgetItem]:
        """Makes the rows of all parts, nested; returns those of the outermost."""
        self._titles, self._sentences = [], []
        top: list[QTreeWidgetItem] = []
        above: list[int] = []
        for number, (part, title) in enumerate(zip(parts, titles, strict=True)):
            while above and parts[above[-1]].end <= part.start:
                above.pop()
            item = QTreeWidgetItem([title])
            item.setData(0, PART, number)
            if above:
                self._titles[above[-1]].addChild(item)
            else:
                top.append(item)
            above.append(number)
            self._titles.append(item)
            self._sentences.append(QTreeWidgetItem(item))
        return top

    def _fill(self, texts: Sequence[str]) -> None:
        for item, text in zip(self._sentences, texts, strict=True):
            if item.text(0) != text:
                item.setText(0, text)

    def set_place(self, position: int) -> None:
        """Marks the part that holds this position of the text, the innermost one, and keeps it visible."""
        self._position = position
        place = part_at(self._parts, position)
        if place == self._place:
            return
        self._place = place
        self._mark()
        # Not while the reader moves about here.
        if self._marked is not None and not self.hasFocus():
            self.scrollToItem(self._titles[self._marked])

    @property
    def current_part(self) -> int | None:
        """The part whose title or sentence is selected, or else the one being read."""
        item = self.currentItem()
        return self._marked if item is None else _part_of(item)

    def _mark(self) -> None:
        """Marks the row of the part being read, or of the collapsed part that hides it."""
        shown = None if self._place is None else self._titles[self._place]
        above = shown.parent() if shown is not None else None
        while above is not None:
            if not above.isExpanded():
                shown = above
            above = above.parent()
        marked = None if shown is None else _part_of(shown)
        if marked == self._marked:
            return
        for number, is_read in ((self._marked, False), (marked, True)):
            if number is not None:
                description = self.tr("You are reading this part") if is_read else ""
                self._titles[number].setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, description)
                self._titles[number].setData(0, READING, is_read)
                self._sentences[number].setData(0, READING, is_read)
        self._marked = marked
        self._offer_part()

    def _choose(self, item: QTreeWidgetItem) -> None:
        part = _part_of(item)
        sentence = self._best[part]
        if item is self._titles[part]:
            self.part_chosen.emit(part)
        elif sentence is not None:
            self.sentence_chosen.emit(sentence)

    def _choose_part(self) -> None:
        if self.current_part is not None:
            self._choose(self._titles[self.current_part])

    def _choose_sentence(self) -> None:
        if self.current_part is not None:
            self._choose(self._sentences[self.current_part])

    def _want_current(self) -> None:
        if self.current_part is not None:
            self.part_wanted.emit(self.current_part)

    def _offer_part(self) -> None:
        self.only_action.setEnabled(self.current_part is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            quieten(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the focus: Qt makes the first row current without selecting it."""
        super().focusInEvent(event)
        item = self.currentItem()
        if item is not None:
            item.setSelected(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes to the current row with Enter; all other keys do what they do in trees."""
        item = self.currentItem()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if item is not None and plain and event.key() in _ENTER:
            self._choose(item)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers what can be done with a part, at the pointer or, by key, at the current row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is None:
            return
        self.setCurrentItem(item)
        self._go_to_sentence.setEnabled(self._best[_part_of(item)] is not None)
        place = self.visualItemRect(item).center() if by_key else event.pos()
        self._menu.popup(self.viewport().mapToGlobal(QPoint(place)))


def _action(parent: QWidget, name: str, text: str) -> QAction:
    """An action with its object name."""
    action = QAction(text, parent)
    action.setObjectName(name)
    return action


def _part_of(item: QTreeWidgetItem) -> int:
    """The index of the part that a row belongs to."""
    above = item.parent()
    title = above if item.data(0, PART) is None and above is not None else item
    return int(title.data(0, PART))


def part_at(parts: Sequence[Part], position: int) -> int | None:
    """The index of the innermost part that holds a position: the last to begin there or before.

    A part ends where another begins, be it the next one or one further out. What comes before the first, such as the
    article's title, belongs to that. None if there are no parts.
    """
    return max(0, bisect_right(parts, position, key=_start) - 1) if parts else None


def _start(part: Part) -> int:
    return part.start
