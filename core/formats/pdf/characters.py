"""Turns characters as drawn into characters as read."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import bidirectional, combining, normalize

#: Shapes of letters that have a number of their own (ligatures, Arabic's presentation forms, radicals): only these are
#: replaced by their plain form, since elsewhere that would lose meaning (m² is not m2).
_SHAPES = re.compile("[\ufb00-\ufb4f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\u2e80-\u2fdf]+")
#: An accent drawn before its letter, as TeX does in fonts without the accented letter.
_ACCENTED = re.compile("([¨´ˆ˜ˇ˘˙˚])([A-Za-zı])")
_COMBINING = dict(
    zip("¨´ˆ˜ˇ˘˙˚ˋ¸˛˝¯", "\u0308\u0301\u0302\u0303\u030c\u0306\u0307\u030a\u0300\u0327\u0328\u030b\u0304", strict=True)
)
#: A space narrower than this, in ems, was seen where the pen went back for an accent.
_NARROW_SPACE = 0.15
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
#: The mark of a note after the end of a sentence.
_NOTE = re.compile("(?<=[.!?…])([\"'”’»)\\]]*)([⁰¹²³⁴-⁹]+)(?=\\s|$)")
#: Chinese and Japanese characters with a space between each two of them, as some programs widen a line.
_IDEOGRAPHS = "\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff60"
_SPACED = re.compile(f"(?<=[{_IDEOGRAPHS}]) +(?=[{_IDEOGRAPHS}])")
_UNSPACED = re.compile(f"[{_IDEOGRAPHS}](?=[{_IDEOGRAPHS}])")
#: A page with fewer of such spaces may have them between words.
_FEWEST_SPACED = 6
#: The second letter of the ligatures that open with lam.
_ALEFS = "\u0622\u0623\u0625\u0627\u0671"
_LAM = "\u0644"
_BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"), ("«", "»"), ("‹", "›"))


def readable(text: str) -> str:
    """The text with plain letters for ligatures and other shapes, accents on their letters, and no soft hyphens."""
    if text.isascii():
        return text
    text = _SHAPES.sub(lambda shapes: normalize("NFKC", shapes[0]), text.replace("\u00ad", ""))
    return normalize("NFC", _ACCENTED.sub(_composed, text))


def _composed(match: re.Match[str]) -> str:
    letter = normalize("NFC", match[2].replace("ı", "i") + _COMBINING[match[1]])
    return letter if len(letter) == 1 else match[0]


def has_accents(text: str) -> bool:
    """Whether any character is an accent that stands by itself."""
    return not text.isascii() and not _COMBINING.keys().isdisjoint(text)


def accented(glyphs: Sequence[Glyph], size: float) -> str:
    """The text of glyphs, with each accent on the letter that it is drawn over, be that before or behind it.

    Spaces are glyphs, too; one that is no wider than nothing, beside an accent, is left out. ``size`` is in points.
    """
    letters: list[Glyph] = []
    waiting: list[Glyph] = []
    for glyph in glyphs:
        before = next((at for at in (-1, -2) if len(letters) >= -at and letters[at].text != " "), 0)
        if glyph.text in _COMBINING:
            if before and not waiting and (letter := _over(glyph, letters[before])):
                del letters[before:]
                letters.append(letter)
            else:
                waiting.append(glyph)
        elif waiting and (letter := _over(waiting[-1], glyph)):
            letters += [*waiting[:-1], letter]
            waiting = []
        elif waiting and glyph.text == " ":
            waiting.append(glyph)
        elif glyph.text == " " and letters and glyph.right - letters[-1].right < _NARROW_SPACE * size:
            continue
        else:
            letters += [*waiting, glyph]
            waiting = []
    return "".join(glyph.text for glyph in (*letters, *waiting))


def _over(accent: Glyph, letter: Glyph) -> Glyph | None:
    """A letter with an accent that is drawn over it; None if it is not, or if there is no such letter."""
    if accent.text not in _COMBINING or not letter.left <= accent.middle <= letter.right:
        return None
    composed = normalize("NFC", letter.text.replace("ı", "i").replace("ȷ", "j") + _COMBINING[accent.text])
    return letter._replace(text=composed) if len(composed) == 1 else None


def has_spaced_ideographs(text: str) -> bool:
    """Whether Chinese or Japanese characters are set apart from one another in a text."""
    return not text.isascii() and len(_SPACED.findall(text)) >= _FEWEST_SPACED


def unspaced(text: str) -> str:
    """The text without spaces between Chinese or Japanese characters, if most of them have one."""
    if text.isascii() or len(_SPACED.findall(text)) <= len(_UNSPACED.findall(text)):
        return text
    return _SPACED.sub("", text)


def with_notes(text: str) -> str:
    """The text with note marks after a sentence put in brackets, where they do not hide its end."""
    return _NOTE.sub(lambda note: f"{note[1]}[{normalize('NFKC', note[2])}]", text)


def has_right_to_left(text: str) -> bool:
    """Whether any character is of a script written from right to left."""
    return not text.isascii() and bool(_RIGHT_TO_LEFT.search(text))


def reads_right_to_left(text: str) -> bool:
    """Whether most of the letters are of a script written from right to left."""
    return has_right_to_left(text) and 2 * len(_RIGHT_TO_LEFT.findall(text)) > sum(map(str.isalpha, text))


class Glyph(NamedTuple):
    """The text of one glyph, and where it begins and ends."""

    text: str
    left: float
    right: float

    @property
    def middle(self) -> float:
        """Its middle."""
        return (self.left + self.right) / 2


def logical(glyphs: list[Glyph], size: float, *, right_to_left: bool) -> str:
    """The text of a line as it is read, from its glyphs in left-to-right order.

    The inverse of the Unicode bidirectional algorithm (UAX 9) as far as possible: the line is reversed where the
    text around it reads from right to left, and every run in the other direction is reversed back.
    """
    shown = _spaced(glyphs, size)
    if right_to_left:
        return _bracketed("".join(_turned(shown[::-1], "L")))
    return "".join(_turned(shown, "R"))


def placed(glyphs: list[Glyph]) -> list[Glyph]:
    """From left to right, each mark with the letter it sits over.

    Several characters that share one glyph are reversed if those before and after run from right to left.
    """
    groups: list[list[Glyph]] = []
    for glyph in glyphs:
        if groups and glyph[1:] == groups[-1][-1][1:] and not combining(glyph.text[0]):
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    clusters: list[Glyph] = []
    for at, group in enumerate(groups):
        if len(group) > 1:
            first, last = groups[max(at - 1, 0)], groups[min(at + 1, len(groups) - 1)]
            text = "".join(glyph.text for glyph in group)
            # Of the ligatures of lam and alef no writer means another order, whatever turned them.
            if has_right_to_left(text) and (last[0].left >= first[0].left or _is_alef_lam(text)):
                text = text[::-1]
            clusters.append(Glyph(text, group[0].left, group[0].right))
        else:
            clusters.append(group[0])
    letters = sorted((glyph for glyph in clusters if not combining(glyph.text[0])), key=lambda glyph: glyph.left)
    for mark in (glyph for glyph in clusters if combining(glyph.text[0])):
        if letters:
            after = bisect(letters, mark.middle, key=lambda letter: letter.middle)
            nearest = min(letters[max(after - 1, 0) : after + 1], key=lambda letter: abs(letter.middle - mark.middle))
            letters[letters.index(nearest, max(after - 1, 0))] = nearest._replace(text=nearest.text + mark.text)
    return letters


def _is_alef_lam(text: str) -> bool:
    return len(text) == 2 and text[0] in _ALEFS and text[1] == _LAM


def _spaced(glyphs: list[Glyph], size: float) -> list[str]:
    shown: list[str] = []
    end = None
    for glyph in glyphs:
        if end is not None and glyph.left - end > 0.15 * size:
            shown.append(" ")
        shown.append(glyph.text)
        end = glyph.right
    return shown


def _direction(cluster: str) -> str:
    """L and R for letters, N for digits, and a space for what takes the direction of its surroundings."""
    kind = bidirectional(cluster[0])
    if kind in ("R", "AL"):
        return "R"
    return kind if kind == "L" else "N" if kind in ("EN", "AN") else " "


def _turned(clusters: list[str], inner: str) -> list[str]:
    """Reverses every run in the direction ``inner``, which extends until something in the other direction."""
    out: list[str] = []
    run: list[str] = []
    pending: list[str] = []
    strong = False
    for cluster in clusters:
        direction = _direction(cluster)
        if direction == inner or (direction == "N" and (inner == "L" or run)):
            joined = strong or direction == inner or "".join(pending) in (*"", ".", ",", ":", "/", "-")
            if run and not joined and pending:
                out += [*run[::-1], *pending]
                run, pending, strong = [], [], False
            run += [*pending, cluster]
            pending = []
            strong = strong or direction == inner
        elif direction == " " and run:
            pending.append(cluster)
        else:
            out += [*run[::-1], *pending, cluster]
            run, pending, strong = [], [], False
    return [*out, *run[::-1], *pending]


def _bracketed(line: str) -> str:
    """Mirrors brackets so that they open before they close: in such a line each was drawn as its mirror image."""
    for opening, closing in _BRACKETS:
        places = [at for at, character in enumerate(line) if character in (opening, closing)]
        if places and len(places) % 2 == 0:
            parts = list(line)
            for count, at in enumerate(places):
                parts[at] = closing if count % 2 else opening
            line = "".join(parts)
    return line
