"""Formulas in MathML (MathML Core, and MathML 3 where that goes further) on one line, as mathematicians type them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from core.formats.symbols import subscript, superscript
from core.formats.xml import Event

_WORDS = frozenset(("mi", "mn", "mo", "ms", "mtext"))
#: What is no part of a formula as it is shown: the same in another notation, or room for something.
_UNREAD = frozenset(("annotation", "annotation-xml", "mphantom", "none", "mprescripts", "maligngroup", "malignmark"))
#: Accents above a letter as characters that combine with it.
_ACCENTS = {
    **dict.fromkeys("¯‾ˉ―", "\u0304"),
    **dict.fromkeys("^ˆ", "\u0302"),
    **dict.fromkeys("~˜", "\u0303"),
    **dict.fromkeys("→⃗", "\u20d7"),
    "˙": "\u0307",
    "¨": "\u0308",
    "ˇ": "\u030c",
}


@dataclass(slots=True)
class _Open:
    """An element while it is read: its name, its attributes and the texts of its children."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)


def linear(events: Iterable[Event]) -> str:
    """The formula on one line; "" if the events are of something else.

    Names of elements may have a namespace's prefix. Fractions are written with a slash and powers with ^.
    """
    path = [_Open("")]
    unread = 0
    for event, text, attributes in events:
        if event == "text":
            if not unread and path[-1].name in _WORDS:
                path[-1].parts.append(" ".join(text.split()) if path[-1].name != "mtext" else text)
            continue
        name = text.rpartition(":")[2]
        if event == "start":
            if len(path) == 1 and name != "math":
                return ""
            unread += name in _UNREAD
            path.append(_Open(name, attributes))
        else:
            unread -= name in _UNREAD
            element = path.pop()
            if name not in _UNREAD:
                path[-1].parts.append(_FORMS.get(element.name, _row)(element))
    return " ".join(path[0].parts[0].split()) if path[0].parts else ""


def _row(element: _Open) -> str:
    return "".join(element.parts)


def grouped(text: str) -> str:
    """A part of a formula in brackets, unless it is a single sign, a number, or is in brackets already."""
    bare = text.strip()
    return bare if len(bare) < 2 or bare.isalnum() or _is_in_brackets(bare) else f"({bare})"


def _is_in_brackets(text: str) -> bool:
    """Whether the first bracket of a text is closed by its last character."""
    depths = accumulate((character in "([{") - (character in ")]}") for character in text)
    return next((at for at, depth in enumerate(depths) if depth <= 0), -1) == len(text) - 1


def _fraction(element: _Open) -> str:
    over, under = _padded(element.parts, 2)
    return f"{grouped(over)}/{grouped(under)}"


def _power(element: _Open) -> str:
    base, over = _padded(element.parts, 2)
    return f"{base}{power_of(over)}"


def _index(element: _Open) -> str:
    base, under = _padded(element.parts, 2)
    return f"{base}{index_of(under)}"


def _index_and_power(element: _Open) -> str:
    base, under, over = _padded(element.parts, 3)
    return f"{base}{index_of(under)}{power_of(over)}"


def _above(element: _Open) -> str:
    base, over = _padded(element.parts, 2)
    accent = _ACCENTS.get(over.strip())
    return f"{base}{accent}" if accent and len(base) == 1 else f"{base}{power_of(over)}"


def _below(element: _Open) -> str:
    return f"{_index(element)} "


def _below_and_above(element: _Open) -> str:
    return f"{_index_and_power(element)} "


def _root(element: _Open) -> str:
    base, degree = _padded(element.parts, 2)
    return f"{superscript(degree)}√{grouped(base)}"


def _square_root(element: _Open) -> str:
    return f"√{grouped(_row(element))}"


def _fenced(element: _Open) -> str:
    separator = element.attributes.get("separators", ",")[:1]
    inside = f"{separator} ".join(element.parts)
    return f"{element.attributes.get('open', '(')}{inside}{element.attributes.get('close', ')')}"


def _cells(element: _Open) -> str:
    return ", ".join(element.parts)


def _rows(element: _Open) -> str:
    return "; ".join(element.parts)


def _space(_element: _Open) -> str:
    return " "


def power_of(text: str) -> str:
    """A text above the line; primes and stars stand there by themselves."""
    if set(text.strip()) <= set("′″‴'*†"):
        return text.strip()
    return f"^{grouped(text)}" if text.strip() else ""


def index_of(text: str) -> str:
    """A text below the line: figures as subscripts, all else behind a sign."""
    bare = text.strip()
    if bare.isascii() and bare.isdecimal():
        return subscript(bare)
    return f"_{grouped(bare)}" if bare else ""


def _padded(parts: Sequence[str], count: int) -> list[str]:
    """The texts of as many children as an element has to have."""
    return [*parts, *[""] * count][:count]


_FORMS: Mapping[str, Callable[[_Open], str]] = {
    "mfrac": _fraction,
    "msup": _power,
    "msub": _index,
    "msubsup": _index_and_power,
    "munder": _below,
    "mover": _above,
    "munderover": _below_and_above,
    "mroot": _root,
    "msqrt": _square_root,
    "mfenced": _fenced,
    "mtr": _cells,
    "mlabeledtr": _cells,
    "mtable": _rows,
    "mspace": _space,
}
