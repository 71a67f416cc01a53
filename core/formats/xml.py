"""Reads untrusted XML as a stream of events.

Uses expat, not lxml: nothing is built in memory, elements may nest as deep and a text may be as long as the file
allows, and no entity is ever expanded, so a few bytes can't expand to many, nor refer to another file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal
from xml.parsers import expat

from core.errors import LoadError, Template
from core.formats.limits import LIMITS

#: The kind of event, the name of the element or the text itself, and the attributes where an element starts.
Event = tuple[Literal["start", "end", "text"], str, Mapping[str, str]]

_NO_ATTRIBUTES: Mapping[str, str] = {}
#: Events are held back until this many bytes are parsed. Smaller pieces would cost time that grows with the
#: square of a long attribute's length in expat before 2.6, which rescans it with each piece.
_PIECE = 1_000_000


class _Names(dict[str, str]):
    """The short name of each name that expat gives ("namespace local"), made when first seen."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._prefixes = prefixes

    def __missing__(self, name: str) -> str:
        namespace, _, local = name.rpartition(" ")
        prefix = self._prefixes.get(namespace)
        short = self[name] = f"{prefix}:{local}" if prefix else name
        return short


def xml_events(data: bytes, prefixes: Mapping[str, str], name: str) -> Iterator[Event]:
    """The elements and texts of an XML document, in order.

    ``prefixes`` maps a namespace to the prefix that its names are given with ("w:p"), whatever the document calls it;
    names in others keep their whole namespace ("http://… p"), and names in none as they are. Text comes in one
    piece between two tags. ``name`` is what messages call the file. Raises LoadError (``damaged``) for what is not
    well-formed XML (XML 1.0 and its namespaces) and for a document that declares entities; ``too-large`` for one
    with more elements than any text has.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = 65_536
    names = _Names(prefixes)
    events: list[Event] = []
    count = 0
    met = events.append

    def start(element: str, attributes: dict[str, str]) -> None:
        met(("start", names[element], {names[key]: value for key, value in attributes.items()}))

    def refuse(*_: object) -> None:
        raise _damaged(name, Template("{name} is damaged: it declares entities of its own, which no text needs."))

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda element: met(("end", names[element], _NO_ATTRIBUTES))
    parser.CharacterDataHandler = lambda text: met(("text", text, _NO_ATTRIBUTES))
    parser.EntityDeclHandler = refuse
    for at in range(0, max(len(data), 1), _PIECE):
        try:
            parser.Parse(data[at : at + _PIECE], at + _PIECE >= len(data))
        # ValueError and LookupError: an encoding that Python can't read or doesn't know.
        except (expat.ExpatError, ValueError, LookupError):
            # Callers that can use part of a document have what comes before the error.
            yield from events
            raise _damaged(name, Template("{name} is damaged: its XML can't be read.")) from None
        count += len(events)
        if count > LIMITS.xml_events or len(names) > LIMITS.xml_names:
            raise LoadError(
                "too-large",
                Template("{name} is made of more parts than any text needs. Save its text as a file of its own."),
                name=name,
            )
        yield from events
        events.clear()


def _damaged(name: str, why: Template) -> LoadError:
    return LoadError("damaged", why, Template("Open it in the program that made it and save it again."), name=name)
