"""Maps positions of a text to the document that shows it, and back: the only place where both units meet.

A position of the text counts code points, as Python does; one of the document counts UTF-16 units, as Qt does.
"""

from __future__ import annotations

from collections.abc import Iterator

from gui.i18n.positions import Positions
from gui.textview.projection import Projection
from gui.textview.spans import Range


class PositionMap:
    """Converts positions between a text and one document that shows it, or some passages of it.

    The document may have a few units before the text.
    """

    def __init__(self, projection: Projection, before: int = 0) -> None:
        self.projection = projection
        self._before = before
        self._positions = Positions(projection.text)

    def shows(self, position: int) -> bool:
        """Whether a position of the text is in the document."""
        return self.projection.to_document(position) is not None

    def to_document(self, position: int) -> int:
        """Where a position of the text is in the document, or the nearest shown one, in UTF-16 units."""
        place = self.projection.to_document(position)
        if place is None:
            place = self.projection.to_document(self.projection.nearest(position)) or 0
        return self.in_document(place)

    def to_text(self, units: int) -> int:
        """The position of the text, in code points, at a position of the document."""
        return self.projection.to_article(self._in_text(units))

    def shown_ranges(self, start: int, end: int) -> Iterator[Range]:
        """Where a range of the text is in the document, in UTF-16 units; one range for each passage it is in."""
        for first, last in self.projection.shown_ranges(start, end):
            yield self.in_document(first), self.in_document(last)

    def in_document(self, place: int) -> int:
        """UTF-16 units before a position in the document given in code points of the document's own text."""
        return self._before + self._positions.to_qt(place)

    def copied(self, start: int, end: int) -> str:
        """The words of a range of the document, in UTF-16 units, as in the text."""
        return self.projection.copied(self._in_text(start), self._in_text(end))

    def _in_text(self, units: int) -> int:
        return self._positions.to_python(max(0, units - self._before))
