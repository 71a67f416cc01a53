"""Reads a document's XML with tables of handlers for the starts and ends of elements."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from core.formats.xml import Event

#: Handlers for the starts of elements, by name: called with the name and the attributes, they return True if the
#: element is to be left out with everything inside it.
Starts = Mapping[str, Callable[[str, Mapping[str, str]], bool | None]]
#: Handlers for the ends of elements that were not left out.
Ends = Mapping[str, Callable[[], None]]


class ElementReader:
    """Reads events: hands each element, and the text in it, to the handlers responsible for it.

    ``path`` has the names of the open elements, with two more before them, so that each has a parent and a
    grandparent. It is the same list throughout.
    """

    def __init__(self, unread: frozenset[str]) -> None:
        """Elements in ``unread`` are left out with everything inside them."""
        self.path = ["", ""]
        self._unread = unread
        #: How many elements are open from the one being left out.
        self._left_out = 0

    def read(self, events: Iterable[Event], starts: Starts, ends: Ends, text: Callable[[str], None]) -> None:
        """Reads one part; ``text`` takes the text in the element that ends the path."""
        path, unread = self.path, self._unread
        left_out = self._left_out
        for event, name, attributes in events:
            if event == "text":
                if not left_out:
                    text(name)
            elif event == "end":
                if left_out:
                    left_out -= 1
                    continue
                path.pop()
                if name in ends:
                    ends[name]()
            elif left_out:
                left_out += 1
            elif name in unread or (name in starts and starts[name](name, attributes)):
                left_out = 1
            else:
                path.append(name)
        self._left_out = left_out
