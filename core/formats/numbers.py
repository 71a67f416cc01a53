"""Numbers as lists and headings count."""

from __future__ import annotations

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
#: Above this, Roman numerals and letters only get long.
_MOST = 3999


def roman(number: int) -> str:
    """A number in lower-case Roman numerals; in figures below 1 and from 4,000 on."""
    if not 0 < number <= _MOST:
        return str(number)
    parts = []
    for value, numeral in _ROMAN:
        count, number = divmod(number, value)
        parts.append(numeral * count)
    return "".join(parts)


def letter(number: int) -> str:
    """Lower-case letters as in word processors, with aa, bb and so on after z; in figures below 1 and above 3,999."""
    if not 0 < number <= _MOST:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
