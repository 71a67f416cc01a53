"""A summary on pages, as a PDF has them and as a printer does."""

from __future__ import annotations

from collections.abc import Generator, Iterator

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

from core import Summary, fact_lines, headline
from gui.export.wording import wording
from gui.look.theme import reading_font

_INK, _MUTED = QColor("#000000"), QColor("#595959")
#: Type, gaps and the room for the page number, in points.
_TITLE, _TEXT, _SMALL = 20.0, 11.0, 9.0
_PARAGRAPH_GAP, _PART_GAP, _FOOT = 7.0, 18.0, 26.0
_LINE_HEIGHT = 135
_MARGIN_MILLIMETRES = 24
#: Sentences that are laid out at a time.
_SLICE = 25


class PaperError(Exception):
    """A summary can't be put on paper; the message is for people."""


def write_pdf(summary: Summary) -> bytes:
    """The summary as a PDF, all at once: the window stands still for a tenth of a second a thousand sentences."""
    buffer = QBuffer()
    device = pdf_device(summary, buffer)
    for _ in pages(summary, device):
        pass
    return bytes(buffer.data().data())


def pdf_device(summary: Summary, buffer: QBuffer) -> QPdfWriter:
    """Paper for a PDF that is written into the buffer, which is the device's from now on."""
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    buffer.setParent(writer)
    # The sheet that the reader's country prints on.
    is_american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if is_american else QPageSize.PageSizeId.A4))
    writer.setTitle(headline(summary, wording()))
    writer.setCreator(QCoreApplication.applicationName() or "Standfirst")
    set_paper(writer)
    return writer


def set_paper(device: QPagedPaintDevice) -> None:
    """Sets margins that suit a page of prose."""
    margin = _MARGIN_MILLIMETRES
    device.setPageMargins(QMarginsF(margin, margin, margin, margin * 0.7), QPageLayout.Unit.Millimeter)


def pages(summary: Summary, device: QPagedPaintDevice) -> Generator[float]:
    """Puts a summary on the pages of a device, a few milliseconds' work at a time.

    Gives the share that is done, from 0 to 1. Raises PaperError where the device takes no page. Whoever stops before
    the end closes the iterator before the device goes.
    """
    area = QRectF(0, 0, device.width(), device.height() - _FOOT * device.logicalDpiY() / 72)
    document = QTextDocument()
    for done in _fill(document, summary, device, area):
        yield done / 2
    count = document.pageCount()
    painter = QPainter()
    if not painter.begin(device):
        raise PaperError(_no_page())
    try:
        for page, lines in enumerate(_lines_by_page(document, area.height()), start=1):
            if page > 1 and not device.newPage():
                raise PaperError(_no_page())
            for line, place in lines:
                line.draw(painter, place)
            painter.setFont(_font(_SMALL))
            painter.setPen(_MUTED)
            foot = QRectF(0, area.height(), area.width(), device.height() - area.height())
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"{page} / {count}")
            yield (1 + page / count) / 2
    finally:
        painter.end()


def _no_page() -> str:
    return QCoreApplication.translate("paper", "The summary can't be printed: the printer takes no page.")


def _fill(document: QTextDocument, summary: Summary, device: QPagedPaintDevice, area: QRectF) -> Iterator[float]:
    """Writes the summary into a document of such pages, laid out as it grows; gives the share that is done."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(_TEXT))
    # An address may be longer than a line.
    document.setDefaultTextOption(_anywhere())
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(area.size())
    right_to_left = QLocale(summary.article.language).textDirection() == Qt.LayoutDirection.RightToLeft
    words = wording()
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_lines(right_to_left, gap=_PARAGRAPH_GAP))
    cursor.insertText(headline(summary, words), _letters(_TITLE))
    for line in fact_lines(summary, words):
        cursor.insertBlock(_lines(right_to_left, gap=0))
        cursor.insertText(line, _letters(_SMALL, _MUTED))
    gap = _PART_GAP
    for done, (sentence, paragraph) in enumerate(zip(summary, summary.paragraphs, strict=True), start=1):
        cursor.insertBlock(_lines(right_to_left, gap=_PARAGRAPH_GAP, above=gap))
        cursor.insertText(sentence.text, _letters(_TEXT))
        # No-break spaces: a number alone on a line would seem to be of the next sentence.
        cursor.insertText(f"\u00a0\u00a0¶\u00a0{paragraph}", _letters(_TEXT, _MUTED))
        gap = 0
        if done % _SLICE == 0:
            # Asked for the end, the layout goes that far now and not for all pages at once later.
            document.documentLayout().blockBoundingRect(cursor.block())
            yield done / len(summary)


def _lines(right_to_left: bool, *, gap: float, above: float = 0) -> QTextBlockFormat:
    """A paragraph's layout, with the gaps below and above it in points."""
    lines = QTextBlockFormat()
    lines.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    lines.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    lines.setTopMargin(_units(above))
    lines.setBottomMargin(_units(gap))
    return lines


def _anywhere() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _letters(points: float, colour: QColor = _INK) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(_font(points))
    letters.setForeground(colour)
    return letters


def _font(points: float) -> QFont:
    font = reading_font(QGuiApplication.font())
    font.setPointSizeF(points)
    return font


def _units(points: float) -> float:
    """A length as documents have them: in dots of the screen, whatever device they are laid out for."""
    return points * round(QGuiApplication.primaryScreen().logicalDotsPerInchY()) / 72


def _lines_by_page(document: QTextDocument, height: float) -> Iterator[list[tuple[QTextLine, QPointF]]]:
    """The lines of each page, with where to draw the layout that each is of.

    A document that draws a page itself draws the lines beside it too, out of sight but not out of a PDF's text.
    """
    page = 0
    lines: list[tuple[QTextLine, QPointF]] = []
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            # Half a dot, as positions are rounded.
            if layout.position().y() + line.y() > (page + 1) * height - 0.5:
                yield lines
                page, lines = page + 1, []
            lines.append((line, layout.position() - QPointF(0, page * height)))
        block = block.next()
    yield lines
