"""The text of equations in MathML, as OpenDocument files hold them."""

from __future__ import annotations

from collections.abc import Iterable

from core.formats.xml import Event

#: What separates an element's children if they are stacked rather than side by side.
_BETWEEN = {"math:mfrac": "/", "math:msup": "^", "math:msubsup": "^"}
_SAID = ("math:mi", "math:mn", "math:mo", "math:mtext", "math:ms")


def equation(events: Iterable[Event]) -> str:
    """The text of an equation on one line; "" if the events are of something else."""
    parts: list[str] = []
    #: The open elements, each with its number of children so far.
    path: list[tuple[str, int]] = [("", 0)]
    notes = 0
    for event, name, _ in events:
        if event == "start":
            if len(path) == 1 and name != "math:math":
                return ""
            around, children = path[-1]
            path[-1] = (around, children + 1)
            if around in _BETWEEN and children == (2 if around == "math:msubsup" else 1):
                parts.append(_BETWEEN[around])
            path.append((name, 0))
            notes += name == "math:annotation"
        elif event == "end":
            path.pop()
            notes -= name == "math:annotation"
        elif path[-1][0] in _SAID and not notes:
            parts.append(name.strip())
    return "".join(parts)
