"""A summary on pages, for PDF files and for printers."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QTextOption,
)

from core import Summary
from core.direction import is_right_to_left
from core.export import Run, beside, facts, headline, link_steps, runs_of
from core.steps import Steps, between
from gui.features.export.errors import ExportError
from gui.features.export.wording import wording
from gui.i18n.scripts import has_italics
from gui.textview.inline_formats import fixed_families
from gui.theme.theme import reading_font

_INK, _MUTED = QColor("#000000"), QColor("#595959")
# Font sizes, gaps and the space for the page number, in points.
_TITLE, _TEXT, _SMALL = 20.0, 11.0, 9.0
_PARAGRAPH_GAP, _PART_GAP, _FOOT = 7.0, 18.0, 26.0
_LINE_HEIGHT = 135
_MARGIN_MILLIMETRES = 24
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
# Sentences laid out at a time, and in one document.
_SLICE = 25
_STRETCH = 1000


class PaperError(ExportError):
    """A summary can't be printed."""


def pdf_steps(summary: Summary) -> Steps[bytes]:
    """The summary as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    # Destroyed after the writer, which writes to it until the end.
    buffer.setParent(writer)
    # The usual paper size of the reader's country.
    is_american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if is_american else QPageSize.PageSizeId.A4))
    writer.setTitle(headline(summary, wording()))
    writer.setCreator(QCoreApplication.applicationName() or "Standfirst")
    set_paper(writer)
    yield from pages(summary, writer)
    yield 1
    return bytes(buffer.data().data())


def set_paper(device: QPagedPaintDevice) -> None:
    """Sets margins that suit a page of prose."""
    margin = _MARGIN_MILLIMETRES
    device.setPageMargins(QMarginsF(margin, margin, margin, margin * 0.7), QPageLayout.Unit.Millimeter)


def pages(summary: Summary, device: QPagedPaintDevice) -> Steps[None]:
    """Paints a summary on the pages of a device.

    If the article is from the web, its address and the paragraph numbers are links on pages that can have
    any. Raises PaperError if the device accepts no page. To stop before the end, close the steps before the
    device is destroyed.
    """
    area = QRectF(0, 0, device.width(), device.height() - _FOOT * device.logicalDpiY() / 72)
    links = yield from between(0, 0.2, link_steps(summary))
    stretches = yield from between(0.2, 0.6, _laid_out(summary, links, device, area))
    yield from between(0.6, 1, _paint(stretches, device, area))


@dataclass(frozen=True)
class _Stretch:
    """A part of a summary, laid out for pages; ``page`` is the number of the one that it begins on, from 0.

    A book has many, so that none takes long to destroy in the end.
    """

    document: QTextDocument
    page: int

    def last_block(self) -> QRectF:
        """Where its last paragraph is, from the top of its first page, in device dots; lays all of it out."""
        return self.document.documentLayout().blockBoundingRect(self.document.lastBlock())


def _paint(stretches: deque[_Stretch], device: QPagedPaintDevice, area: QRectF) -> Steps[None]:
    """Paints the pages and their numbers; consumes finished stretches."""
    count = stretches[-1].page + stretches[-1].document.pageCount()
    painter = QPainter()
    if not painter.begin(device):
        raise PaperError(_no_page())
    try:
        for page, lines in enumerate(_lines_by_page(stretches, area.height()), start=1):
            if page > 1 and not device.newPage():
                raise PaperError(_no_page())
            for line, place in lines:
                line.draw(painter, place)
            painter.setFont(_font(_SMALL))
            painter.setPen(_MUTED)
            foot = QRectF(0, area.height(), area.width(), device.height() - area.height())
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"{page} / {count}")
            yield page / count
    finally:
        painter.end()


def _no_page() -> str:
    return QCoreApplication.translate(
        "pdf_painter", "The summary can't be printed: the printer does not accept the page."
    )


def _laid_out(
    summary: Summary, links: Sequence[str], device: QPagedPaintDevice, area: QRectF
) -> Steps[deque[_Stretch]]:
    """The summary in stretches for these pages."""
    right_to_left = is_right_to_left(summary.article.text)
    stretch = _Stretch(_document(device, area), 0)
    stretches = deque([stretch])
    cursor = QTextCursor(stretch.document)
    _write_head(cursor, summary, right_to_left=right_to_left)
    gap = _PART_GAP
    black, grey = _letters(_TEXT), _letters(_TEXT, _MUTED)
    yield 0
    asides = beside(summary, wording())
    places = zip(summary.indices, summary, summary.paragraphs, links or repeat(""), strict=False)
    for done, (index, sentence, paragraph, link) in enumerate(places, start=1):
        if done % _STRETCH == 0:
            # Where this paragraph would begin is where the next stretch begins.
            cursor.insertBlock(QTextBlockFormat())
            page, top = divmod(stretch.last_block().top(), area.height())
            stretch = _Stretch(_document(device, area), stretch.page + int(page))
            stretches.append(stretch)
            cursor = QTextCursor(stretch.document)
            cursor.setBlockFormat(_room(top / device.logicalDpiY() * 72))
        for line in asides[index].above:
            cursor.insertBlock(_lines(right_to_left, gap=0, above=gap))
            cursor.insertText(line, grey)
            gap = 0
        lines = _lines(right_to_left, gap=_PARAGRAPH_GAP, above=gap)
        own = is_right_to_left(sentence.text, otherwise=right_to_left)
        if own != right_to_left:
            lines.setLayoutDirection(_direction(own))
            lines.setAlignment((_RIGHT if right_to_left else _LEFT) | Qt.AlignmentFlag.AlignAbsolute)
        cursor.insertBlock(lines)
        for run in runs_of(summary.article, sentence):
            cursor.insertText(run.text, _set_apart(black, run))
        # No-break spaces: a number alone on a line would seem to belong to the next sentence. A mark of the paragraph's
        # direction: else a number would join final words that run the other way.
        at_end = is_right_to_left(sentence.text[::-1], otherwise=own)
        mark = "" if at_end == own else "\u200f" if own else "\u200e"
        cursor.insertText(f"{mark}\u00a0\u00a0", grey)
        cursor.insertText(f"¶\u00a0{paragraph}", _linked(grey, link))
        who = summary.article.said_by(sentence.start)
        cursor.insertText(f", {who}" if who else "", grey)
        for line in asides[index].after:
            cursor.insertBlock(_lines(right_to_left, gap=_PARAGRAPH_GAP))
            cursor.insertText(line, grey)
        gap = 0
        if done % _SLICE == 0:
            # Asking for the end lays out that far now, rather than all pages at once later.
            stretch.last_block()
            yield done / len(summary)
    return stretches


def _document(device: QPagedPaintDevice, area: QRectF) -> QTextDocument:
    """An empty document for these pages."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(_TEXT))
    # An address may be longer than a line.
    document.setDefaultTextOption(_anywhere())
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(area.size())
    return document


def _write_head(cursor: QTextCursor, summary: Summary, *, right_to_left: bool) -> None:
    """Writes the title and the facts."""
    words = wording()
    cursor.setBlockFormat(_lines(right_to_left, gap=_PARAGRAPH_GAP))
    cursor.insertText(headline(summary, words), _letters(_TITLE))
    small = _letters(_SMALL, _MUTED)
    for fact in facts(summary, words):
        before, after = fact.around(words)
        cursor.insertBlock(_lines(right_to_left, gap=0))
        cursor.insertText(before, small)
        cursor.insertText(fact.value, _linked(small, fact.link))
        cursor.insertText(after, small)


def _lines(right_to_left: bool, *, gap: float, above: float = 0) -> QTextBlockFormat:
    """A paragraph's layout, with the gaps below and above it in points."""
    lines = QTextBlockFormat()
    lines.setLayoutDirection(_direction(right_to_left))
    lines.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    lines.setTopMargin(_units(above))
    lines.setBottomMargin(_units(gap))
    return lines


def _direction(right_to_left: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight


def _room(points: float) -> QTextBlockFormat:
    """An empty paragraph of this height. Qt leaves out a margin above the first one."""
    room = QTextBlockFormat()
    room.setLineHeight(_units(points), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return room


def _anywhere() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _letters(points: float, colour: QColor = _INK) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(_font(points))
    letters.setForeground(colour)
    return letters


def _linked(letters: QTextCharFormat, link: str) -> QTextCharFormat:
    """The same character format, linked to an address if there is one."""
    if not link:
        return letters
    linked = QTextCharFormat(letters)
    linked.setFontUnderline(True)
    linked.setAnchor(True)
    # Qt writes an address between brackets without escaping its own ones.
    linked.setAnchorHref(link.replace("(", "%28").replace(")", "%29"))
    return linked


def _set_apart(letters: QTextCharFormat, run: Run) -> QTextCharFormat:
    """The character format of words of a sentence with their emphasis and their link."""
    if not run.kinds:
        return letters
    own = QTextCharFormat(letters)
    has_slant = "emphasis" in run.kinds and has_italics(run.text)
    own.setFontItalic(has_slant)
    if "strong" in run.kinds or ("emphasis" in run.kinds and not has_slant):
        own.setFontWeight(QFont.Weight.Bold)
    if "code" in run.kinds:
        own.setFontFamilies(fixed_families())
    return _linked(own, run.link)


def _font(points: float) -> QFont:
    font = reading_font(QGuiApplication.font())
    font.setPointSizeF(points)
    return font


def _units(points: float) -> float:
    """A length in document units: screen dots, whatever device they are laid out for."""
    return points * round(QGuiApplication.primaryScreen().logicalDotsPerInchY()) / 72


def _lines_by_page(stretches: deque[_Stretch], height: float) -> Iterator[list[tuple[QTextLine, QPointF]]]:
    """The lines of each page, with where to draw the layout that each belongs to; consumes finished stretches.

    A document that draws a page itself also draws its neighbours' lines, invisible but in a PDF's text.
    """
    page = 0
    done: list[_Stretch] = []
    lines: list[tuple[QTextLine, QPointF]] = []
    while stretches:
        stretch = stretches[0]
        block = stretch.document.begin()
        while block.isValid():
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                # Half a dot, as positions are rounded.
                if layout.position().y() + line.y() > (page - stretch.page + 1) * height - 0.5:
                    yield lines
                    page, lines = page + 1, []
                    done.clear()
                lines.append((line, layout.position() - QPointF(0, (page - stretch.page) * height)))
            block = block.next()
        # The page with its last lines is not painted yet.
        done.append(stretches.popleft())
    yield lines
