"""A page of text to read: a thin canvas over Qt's text widget, whose parts do the work."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui.textview.dragging import add_indices
from gui.textview.gestures import PassageGestures
from gui.textview.layout import PageLayout
from gui.textview.lines import TextLines
from gui.textview.marks import MarkPainter
from gui.textview.place_keeper import PlaceKeeper
from gui.textview.position_map import PositionMap
from gui.textview.projection import Projection
from gui.textview.typesetting import Typeset
from gui.textview.view_watcher import ViewWatcher
from gui.widgets.clipboard import CopiedText


class TextCanvas(QTextEdit):
    """Shows text that can be read and copied, not changed. Nothing is fetched, there are no links.

    Its document is a projection of a text. Events are received only here, in what Qt calls; what they
    mean is up to the parts: ``positions`` converts positions, ``lines`` finds lines, ``places`` keeps the
    place and replaces documents, ``page_layout`` sets type and line length, ``marks`` paints, ``gestures`` follows the
    pointer and ``watcher`` reports what is visible. ``palette_changed()`` when the system's colours changed.
    """

    palette_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document_shown: QTextDocument | None = None
        # Before whatever is connected to the viewport: Qt notifies it of every connection by an event.
        self.gestures = PassageGestures(self)
        self.positions = PositionMap(Projection.whole(""))
        self.lines = TextLines(self)
        self.places = PlaceKeeper(self)
        self.page_layout = PageLayout(self)
        self.marks = MarkPainter(self)
        self.watcher = ViewWatcher(self)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        # Not by keyboard: its arrow keys would move an invisible caret, not the page.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Drops here are for the window.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page_layout.set_type()

    @property
    def place(self) -> int:
        """The position of the text, in code points, at the top."""
        return self.places.place

    def stand_at(self, position: int | None) -> None:
        """Puts the text cursor, which is not seen, at a position of the text, if there is one; nothing is selected."""
        if position is not None:
            cursor = self.textCursor()
            cursor.setPosition(self.positions.to_document(position))
            self.setTextCursor(cursor)

    def show_typeset(self, typeset: Typeset) -> None:
        """Shows a document in place of the previous one; Qt lays it out as far as it is visible, then bit by bit."""
        before, self._document_shown = self._document_shown, typeset.document
        self.positions = typeset.positions
        typeset.document.setParent(self)
        # The font may have changed since it was made.
        font = self.page_layout.font
        typeset.document.setDefaultFont(font)
        # Before there is a layout: laying out the first unbroken line would take Qt a third of a second in Chinese.
        typeset.document.setTextWidth(self.lineWrapColumnOrWidth())
        self.setDocument(typeset.document)
        # Not earlier: the old document would be laid out again.
        if font != self.font():
            self.setFont(font)
        # Qt deletes the document that it made itself, and no other.
        if before is not None:
            before.deleteLater()

    def loadResource(self, kind: int, name: Any) -> QImage:
        """Never loads anything: Qt would open pictures named in a text."""
        return QImage()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged: the words verbatim, and which passages of the article they are.

        Qt would turn no-break spaces into plain ones, and add styles.
        """
        cursor = self.textCursor()
        selected = (cursor.selectionStart(), cursor.selectionEnd())
        data = CopiedText(self.positions.copied(*selected))
        add_indices(data, *self.gestures.passages_of(selected))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the visible marks, then the text over them, then what goes over the text."""
        if not self.marks.paint_veil():
            placed = self.marks.paint_behind()
            super().paintEvent(event)
            self.marks.paint_over(placed)
        self.gestures.paint_cue()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scrolls, and repaints the whole page.

        By default Qt moves what is painted, and paints only the newly visible strip. What belongs to the page
        and not to the text (fades, dimming, a border, a veil) would be carried along into the middle of the text.
        """
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the two ends, with Ctrl or without; all other keys do what they do in texts."""
        other = event.modifiers() & ~(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier)
        key = Qt.Key.Key_unknown if other else event.key()
        if key == Qt.Key.Key_Home:
            self.places.go_to_start()
        elif key == Qt.Key.Key_End:
            self.places.go_to_end()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Passes pointer events to the gestures, before and after Qt."""
        if not hasattr(self, "gestures"):
            # Python's garbage collection has taken it apart, and Qt tells it that its window goes.
            return super().viewportEvent(event)
        if self.gestures.handle(event):
            return True
        is_known = super().viewportEvent(event)
        self.gestures.follow(event)
        return is_known

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Requests the menu of a passage, or else shows the usual one."""
        if not self.gestures.show_menu(event):
            super().contextMenuEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the line at its length, and reports what is visible."""
        super().resizeEvent(event)
        self.page_layout.fit()
        self.watcher.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Reports what is visible."""
        super().showEvent(event)
        self.watcher.look_again()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.palette_changed.emit()
            self.viewport().update()
