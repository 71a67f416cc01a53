"""Characters that documents write as others: as positions in symbol fonts, or as raised or lowered digits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

#: The Symbol font from 0x20 on, by rows of 16 (Adobe's Symbol encoding); a space where there is no character.
_SYMBOL = (
    " !∀#∃%&∋()∗+,−./"
    "0123456789:;<=>?"
    "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ"
    "ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
    " αβχδεφγηιϕκλμνο"
    "πθρστυϖωξψζ{|}∼ "
    "                "
    "                "
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓"
    "°±″≥×∝∂•÷≠≡≈…   "
    "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉"
    "∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
    "◊⟨   ∑          "
    " ⟩∫             "
)
#: The Wingdings that occur in texts: bullets, arrows and marks.
_WINGDINGS = {
    **dict.fromkeys((0x6C, 0x6E, 0x71, 0x74, 0x75, 0x76, 0x77, 0x9E, 0x9F, 0xA0, 0xA7, 0xA8, 0xD8), "•"),
    **dict(zip((0xDF, 0xE0, 0xE1, 0xE2, 0xE7, 0xE8, 0xF0), "←→↑↓←→⇨", strict=True)),
    **dict(zip((0x22, 0x28, 0x2A, 0x4A, 0x4C, 0xAB, 0xFB, 0xFC, 0xFD, 0xFE), "✂☎✉☺☹★✗✓☒☑", strict=True)),
}
_SUPERSCRIPTS = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_SUBSCRIPTS = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")
#: What loses its meaning if set on the line: a power, a charge, a number in a formula, the mark of a note.
_SMALL = re.compile(r"\s*(?:[+\-−]?[0-9]{1,4}|[0-9]{1,4}[+\-−])\s*")

#: A text, and whether it is above the line (1), on it (0) or below it (-1).
Run = tuple[str, int]


def joined(runs: Iterable[Run]) -> str:
    """The runs as one text, with raised and lowered digits and their signs as superscripts and subscripts.

    Letters stay as they are (the "st" of 1st), and so do longer numbers. Neighbours of one height count as one run:
    programs split them at will.
    """
    return "".join(
        _shifted("".join(text for text, _ in group), rise) for rise, group in groupby(runs, key=itemgetter(1))
    )


def _shifted(text: str, rise: int) -> str:
    if not rise or not _SMALL.fullmatch(text):
        return text
    return superscript(text) if rise > 0 else subscript(text)


def superscript(text: str) -> str:
    """The text with digits and signs as superscripts, as in a power or a note's mark."""
    return text.translate(_SUPERSCRIPTS)


def subscript(text: str) -> str:
    """The text with digits and signs as subscripts, as in a formula."""
    return text.translate(_SUBSCRIPTS)


def symbol(code: int, font: str) -> str:
    """What a position in a symbol font shows; "" if that is not a text character.

    ``code`` is 0x20 to 0xFF, or the same in the private use area at U+F000, where Word puts symbol fonts. Other codes
    and other fonts keep their own characters.
    """
    place = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    name = font.lower()
    if 0x20 <= place <= 0xFF and name.startswith("symbol"):
        return _SYMBOL[place - 0x20 : place - 0x1F].strip()
    if 0x20 <= place <= 0xFF and ("dings" in name or "dingbats" in name):
        return _WINGDINGS.get(place, "") if name.startswith("wingdings") else ""
    written = 0x20 <= code < 0xD800 or 0xF900 <= code < 0x110000
    return chr(code) if written else ""
