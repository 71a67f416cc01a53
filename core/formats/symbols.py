"""Characters that documents write as others: as positions in symbol fonts, or as raised or lowered digits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from string import whitespace

from core.formats.struck import END, START

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
#: Letters that Unicode has as superscripts.
_LETTERS = ("abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ")
_SUPERSCRIPTS = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_POWERS = _SUPERSCRIPTS | str.maketrans("=()" + _LETTERS[0], "⁼⁽⁾" + _LETTERS[1])
_SUBSCRIPTS = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")
#: What loses its meaning if set on the line: a power, a charge, a number in a formula, the mark of a note.
_SMALL = re.compile(r"[+\-−]?[0-9]{1,4}|[0-9]{1,4}[+\-−]")
#: The marks of several notes, and marks that are no figures.
_SEVERAL = re.compile(
    r"[0-9]{1,3}(?:(?:\s*[,;–—-]\s*|\s+)[0-9]{1,3})+|[a-z](?:\s*[,;]\s*[a-z])+|[*∗⁎†‡§¶#‖]{1,4}(?:\s*,\s*[*∗⁎†‡§¶#‖]{1,4})*"
    r"|i{2,3}|iv|vi{1,3}|ix"
)
_BETWEEN_MARKS = re.compile(r"\s*[,;]\s*")
_ENDS_RAISED = re.compile("[⁰¹²³⁴-⁹]$")
_DECIMAL = re.compile(r"[+\-−]?[0-9]{1,4}[.][0-9]{1,4}")
#: A short formula: a power with a letter in it.
_FORMULA = re.compile(rf"[{_LETTERS[0]}]|(?![0-9]+$)(?=.*[0-9+−=-])[{_LETTERS[0]}0-9+−=()-]{{2,6}}")
#: What a raised letter ends as part of the word: an ordinal ("XXᵉ", "2ᵉ"), a form of address ("Dʳ").
_ORDINAL = re.compile(r"(?:[0-9]|\b[IVXLC]+)$")
_ABBREVIATED = re.compile(r"\b(?:[A-Z][a-z]?)$")
#: How many characters before a raised text tell how to read it.
_LOOKED_BACK = 8
_AROUND = f"{whitespace}\xa0{START}{END}"
_SIGNS = {"TM": "™", "SM": "℠"}

#: A text, and whether it is above the line (1), on it (0) or below it (-1).
Run = tuple[str, int]


def joined(runs: Iterable[Run]) -> str:
    """The runs as one text, with ``raised`` and ``lowered`` ones so that they can't be read as on the line.

    Neighbours of one height count as one run: programs split them at will.
    """
    line = ""
    for rise, group in groupby(runs, key=itemgetter(1)):
        text = "".join(text for text, _ in group)
        line += raised(text, line) if rise > 0 else lowered(text) if rise < 0 else text
    return line


def raised(text: str, before: str, *, is_mark: bool = False) -> str:
    """A text above the line, after what is ``before`` it on the line, as it can stand on the line.

    Figures and short formulas become superscripts; the marks of several notes, or one that is no figure, are put in
    brackets. A text that ``is_mark`` of a note never stays as it is; of others, ordinals ("1st") and words do.
    """
    core = text.strip(_AROUND)
    if _BETWEEN_MARKS.fullmatch(text) and _ENDS_RAISED.search(before[-1:]):
        return ""
    return text.replace(core, _raised(core, before[-_LOOKED_BACK:], is_mark=is_mark), 1) if core else text


def lowered(text: str) -> str:
    """A text below the line as it can stand on the line: figures as subscripts, all else as it is."""
    return subscript(text) if _SMALL.fullmatch(text.strip(_AROUND)) else text


def _raised(core: str, before: str, *, is_mark: bool) -> str:
    if _SMALL.fullmatch(core):
        # The marks 1 and 2 of two notes are not 12.
        return f"[{core}]" if _ENDS_RAISED.search(before) else superscript(core)
    if core[0] in "[(" and core[-1] in ")]":
        return core
    if is_mark or _SEVERAL.fullmatch(core):
        return f"[{core}]"
    if _DECIMAL.fullmatch(core):
        return f"^{core}"
    if core in ("o", "a") and (before[-1:].isdecimal() or (core == "o" and before[-1:] in ("n", "N"))):
        return "º" if core == "o" else "ª"
    is_ordinal = core == "e" and _ORDINAL.search(before)
    if is_ordinal or (core in tuple("ertds") and _ABBREVIATED.search(before)):
        return core
    return core.translate(_POWERS) if _FORMULA.fullmatch(core) else _SIGNS.get(core, core)


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
