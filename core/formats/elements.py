"""How a document's XML is read: by tables of what to do where an element starts and where it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from core.formats.xml import Event

#: What is done where elements start, by their names: it is given the name and the attributes, and gives True where the
#: element is to be left out with all that is in it.
Starts = Mapping[str, Callable[[str, Mapping[str, str]], bool | None]]
#: What is done where elements end that were not left out.
Ends = Mapping[str, Callable[[], None]]


class ElementReader:
    """Reads events: hands what each element says, and the text in it, on to those whose subject it is.

    ``path`` has the names of the elements that are open, with two more before them, so that each has a parent and that
    another. It is the same list from first to last.
    """

    def __init__(self, unread: frozenset[str]) -> None:
        """Elements in ``unread`` are left out with all that is in them."""
        self.path = ["", ""]
        self._unread = unread
        #: How many elements are open from one that is left out on.
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
