"""From pdfium's characters to parts of lines: what stands on one base line without a wide gap."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, zip_longest

from core.formats.limits import LIMITS
from core.formats.pdf.characters import (
    Glyph,
    accented,
    has_accents,
    has_right_to_left,
    has_spaced_ideographs,
    logical,
    placed,
    readable,
    reads_right_to_left,
    unspaced,
)
from core.formats.pdf.glyphs import Glyphs, Style
from core.formats.pdf.line import Line
from core.formats.pdf.part import SMALL, Key, Part, Reaches, Word, hair
from core.formats.symbols import Run, joined
from core.text import clean, is_east_asian, one_line

#: A gap of this many ems separates columns and table cells; words are closer.
WIDE_GAP = 1.3
#: Words this many ems apart are of two columns if their base lines differ by more than so many.
_GUTTER, _OTHER_LINE = 0.5, 0.12
#: A row has so many cells that are shorter than this, in ems.
_FEWEST_CELLS, _CELL = 2, 6
#: So many ems between words in different type are more than a space, too.
_OTHER_TYPE = 0.8
#: pdfium's marks of a hyphen at a line's end, by the function called.
_HYPHENS = "\x02\ufffe"
_LINE = re.compile(rf"[^\r\n{_HYPHENS}]+[{_HYPHENS}]?")
_WORD = re.compile(rf"[^\s{_HYPHENS}]+")
#: A word, and no formula, with what stands around it; what can have figures raised in it, and no letters.
_SIMPLE = re.compile(r"[^\w\s]*([^\W\d_]+(?:['’][^\W\d_]+|[./,–—-][^\W\d_]{2,})*)[^\w\s]*")
_FIGURES = re.compile(r"[^\w\s]*\d[\d\W]*")
_DIGITS = re.compile(r"\d+")
#: Between a word and what is raised behind it there is less space than this, in ems.
_CLOSE = 0.15
#: A gap that something was drawn into later may be this many ems off it, where a font is not the one it was set in.
_NEAR_GAP = 0.5
#: What may have been drawn after its line and belong into it: the marks of notes, and figures of formulas.
_LONGEST_LOOSE = 6
_LOOSE = re.compile(r"[+\-−(\[]?\d[\d,–-]*[)\]]?|[a-z]|[*†‡§¶]{1,3}")
#: So many characters by themselves may stand below one another: their lefts are so near, in ems, and they so far apart.
_FEWEST_STACKED = 4
_ALIGNED, _FARTHEST = 0.3, 2.2
#: The height of a step, in points, by which parts are looked up.
_STEP = 12


class Parts:
    """The parts of a page's lines."""

    def __init__(self, glyphs: Glyphs) -> None:
        self._glyphs = glyphs
        self._text = glyphs.text
        self._has_right_to_left = has_right_to_left(self._text)
        self._turned = reads_right_to_left(self._text)
        self._spaced = has_spaced_ideographs(self._text)

    def lines(self) -> Iterator[tuple[int, Line]]:
        """Each part in its own frame, with the quarter turns of that frame."""
        found: list[Part | tuple[int, Line]] = []
        for match in _LINE.finditer(self._text):
            spans = [word.span() for word in _WORD.finditer(self._text, match.start(), match.end())]
            if spans:
                broken = match[0][-1] in _HYPHENS
                if self._has_right_to_left and has_right_to_left(match[0]):
                    found += self._right_to_left(spans, broken=broken)
                else:
                    found += self._parts(spans, broken=broken)
        self._stack([part for part in found if isinstance(part, Part)])
        self._gather([part for part in found if isinstance(part, Part)])
        for part in found:
            if isinstance(part, tuple):
                yield part
            elif part.spans:
                text = self._line_text(part)
                if not (text.isascii() and text.isprintable()):
                    text = one_line(clean(text))
                if text:
                    yield part.turns, self._line(part, text)

    def _line(self, part: Part, text: str) -> Line:
        style = part.style
        # Bold type and other type may have the same key.
        first = style.bold if part.plain else self._glyphs.is_bold(part.spans[0][0])
        last = self._glyphs.is_bold(part.spans[-1][0]) if len(part.spans) > 1 else first
        return Line(text, part.left, part.right, part.base, style.size or 1.0, first, last, part.broken)

    def _parts(self, spans: list[tuple[int, int]], *, broken: bool) -> list[Part]:
        """The parts of one of pdfium's lines, cut at wide gaps, where it jumps back and where the base line changes."""
        first = self._glyphs.style(spans[0][0])
        if not first.turns and not self._glyphs.has_pairs:
            size = first.size or 1.0
            ends = self._glyphs.ends_of_plain(spans, WIDE_GAP * size, hair(size))
            if ends and not self._runs_down(spans, first):
                left, right, low, high = ends
                reaches = Reaches(size)
                key = reaches.of(low, high)
                return [Part(0, spans, left, right, key, {key: first}, reaches, plain=True, broken=broken)]
        return self._mixed(spans, first, broken=broken)

    def _mixed(self, spans: list[tuple[int, int]], first: Style, *, broken: bool) -> list[Part]:
        vertical = self._runs_down(spans, first)
        turns = 3 if vertical else first.turns
        if vertical:
            spans = [(at, at + 1) for start, stop in spans for at in range(start, stop)]
        size = first.size or 1.0
        reaches = Reaches(size)
        styles: dict[Key, Style] = {}
        parts: list[list[Word]] = []
        for start, stop in spans:
            word = self._measured(start, stop, turns, reaches)
            if word.first not in styles:
                style = styles[word.first] = self._glyphs.style(start) if styles else first
                size = max(size, style.size)
            if parts and not self._parted(parts[-1][-1], word, size, styles, turns):
                parts[-1].append(word)
            elif not (self._is_loose(start, stop) and _inserted(word, parts, size)):
                parts.append([word])
        found = [Part.of(turns, words, styles, reaches, vertical=vertical) for words in parts]
        # The cells of a row may be off one another; lines of prose that are belong to other columns.
        cells = sum(part.right - part.left < _CELL * size for part in found)
        if cells >= _FEWEST_CELLS and 2 * cells > len(found):
            for part in found[1:]:
                part.drop = part.own_base - found[0].own_base
        found[-1].broken = broken
        return found

    def _runs_down(self, spans: Sequence[tuple[int, int]], first: Style) -> bool:
        """Whether a line runs down the page with its characters upright, as Chinese and Japanese may."""
        start, stop = spans[0]
        if first.turns or stop - start < 2 or self._text[start].isascii() or not is_east_asian(self._text[start]):
            return False
        above, below = self._glyphs.box(start, 0), self._glyphs.box(start + 1, 0)
        return above[2] - below[2] > 0.5 * first.size and abs(above[0] - below[0]) < 0.5 * first.size

    def _measured(self, start: int, stop: int, turns: int, reaches: Reaches) -> Word:
        first, last = self._glyphs.ends(start, stop, turns)
        key = reaches.of(*first[2:])
        return Word(start, stop, first[0], last[1], key, key if last is first else reaches.of(*last[2:]))

    def _parted(self, above: Word, word: Word, size: float, styles: dict[Key, Style], turns: int) -> bool:
        gap = word.left - above.right
        if not -size < gap < WIDE_GAP * size:
            return True
        if word.first == above.first or gap < _GUTTER * size:
            return False
        one, other = styles[above.first], styles[word.first]
        alike = min(one.size, other.size) >= SMALL * max(one.size, other.size)
        if alike and abs(one.base(turns) - other.base(turns)) > _OTHER_LINE * size:
            return True
        return gap > _OTHER_TYPE * size and (one.bold != other.bold or not alike)

    def _is_loose(self, start: int, stop: int) -> bool:
        return stop - start <= _LONGEST_LOOSE and bool(_LOOSE.fullmatch(self._text, start, stop))

    def _right_to_left(self, spans: list[tuple[int, int]], *, broken: bool) -> list[Part | tuple[int, Line]]:
        """The finished lines of a line with words that run from right to left."""
        first, last = self._glyphs.style(spans[0][0]), self._glyphs.style(spans[-1][0])
        main = max(first, last, key=lambda style: style.size)
        size, turns = main.size or 1.0, first.turns
        # A space that pdfium reports may not be in its place.
        glyphs = [
            Glyph(self._text[at], *self._glyphs.box(at, turns)[:2])
            for at in range(spans[0][0], spans[-1][1])
            if not self._text[at].isspace()
        ]
        parts: list[list[Glyph]] = []
        for glyph in placed(glyphs):
            if not parts or glyph.left - max(parts[-1][-1].right, parts[-1][-1].left) > WIDE_GAP * size:
                parts.append([])
            parts[-1].append(glyph)
        found: list[Part | tuple[int, Line]] = []
        for part in parts:
            text = one_line(clean(readable(logical(part, size, right_to_left=self._turned))))
            if text:
                ends = broken and part is parts[-1]
                line = Line(text, part[0].left, part[-1].right, main.base(turns), size, first.bold, last.bold, ends)
                found.append((turns, line))
        return found

    def _stack(self, parts: Sequence[Part]) -> None:
        """Makes lines that run down the page of characters that pdfium found one below the other."""
        lone = [part for part in parts if not part.turns and self._is_ideograph(part.spans)]
        if len(lone) < _FEWEST_STACKED:
            return
        lone.sort(key=lambda part: (round(part.left / part.style.size), part.base))
        stacks: list[list[Part]] = []
        for part in lone:
            above = stacks[-1][-1] if stacks else part
            size = part.style.size
            near = abs(part.left - above.left) < _ALIGNED * size and 0 < part.base - above.base < _FARTHEST * size
            if near:
                stacks[-1].append(part)
            else:
                stacks.append([part])
        if 2 * sum(len(stack) > 1 for stack in stacks) <= len(stacks):
            return
        for first, *others in stacks:
            spans = [part.spans[0] for part in (first, *others)]
            first.reaches = Reaches(first.style.size)
            words = [self._measured(start, stop, 3, first.reaches) for start, stop in spans]
            first.styles = {words[0].first: first.style}
            first.turns, first.spans, first.words, first.key = 3, spans, words, words[0].first
            first.left, first.right, first.vertical, first.plain = words[0].left, words[-1].right, True, False
            for part in others:
                part.spans = []

    def _is_ideograph(self, spans: Sequence[tuple[int, int]]) -> bool:
        (start, stop), *others = spans
        return not others and stop - start == 1 and is_east_asian(self._text[start])

    def _gather(self, parts: Sequence[Part]) -> None:
        """Moves what was drawn by itself, such as the marks of notes, into the gaps of the lines it belongs to."""
        loose = [part for part in parts if len(part.spans) == 1 and self._is_loose(*part.spans[0])]
        if not loose:
            return
        rows: defaultdict[tuple[int, int], list[Part]] = defaultdict(list)
        for part in parts:
            if len(part.spans) > 1:
                rows[part.turns, round(part.base / _STEP)].append(part)
        for part in loose[: LIMITS.pdf_loose]:
            row = round(part.base / _STEP)
            around = chain.from_iterable(rows.get((part.turns, row + step), ()) for step in (-1, 0, 1))
            if any(host.may_take(part) and self._taken(part, host) for host in around):
                part.spans = []

    def _taken(self, part: Part, host: Part) -> bool:
        """Whether a part fits into a gap of another, and was put there."""
        word, words = self._words(part)[0], self._words(host)
        if not _inserted(word, [words], host.style.size):
            return False
        host.styles.setdefault(part.key, part.style)
        host.plain = False
        return True

    def _words(self, part: Part) -> list[Word]:
        if not part.words:
            part.words = [self._measured(start, stop, part.turns, part.reaches) for start, stop in part.spans]
        return part.words

    def _line_text(self, part: Part) -> str:
        if part.plain:
            return self._readable(" ".join(self._text[part.spans[0][0] : part.spans[-1][1]].split()), part)
        if part.vertical:
            return self._readable("".join([self._text[start:stop] for start, stop in part.spans]), part)
        words = [self._runs(word, self._text[word.start : word.stop], part) for word in part.words]
        if any(rise for runs in words for _, rise in runs):
            return readable(joined(self._spaced_runs(words, part)))
        return self._readable(" ".join(["".join([text for text, _ in runs]) for runs in words]), part)

    def _spaced_runs(self, words: Sequence[list[Run]], part: Part) -> Iterator[Run]:
        """The runs of words, and of the spaces between them where there is any to see."""
        close = _CLOSE * part.style.size
        last: Word | None = None
        rise = 0
        for runs, word, after in zip_longest(words, part.words, part.words[1:]):
            if last:
                shifted = bool(rise or runs[0][1])
                # What was drawn over the word behind it belongs to the one before it.
                over = after is not None and after.left < word.right - close
                apart = word.left - last.right > (-close if rise else close)
                yield "" if shifted and (over or not apart) and word.left > last.left else " ", 0
            yield from runs
            last, rise = word, runs[-1][1]

    def _readable(self, text: str, part: Part) -> str:
        if text.isascii():
            return text
        if has_accents(text):
            text = self._accented(part)
        return readable(unspaced(text) if self._spaced else text)

    def _runs(self, word: Word, text: str, part: Part) -> list[Run]:
        """A word in runs of one height."""
        if self._glyphs.has_pairs:
            return [(text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"), 0)]
        if self._is_even(word, text, part):
            return [(text, self._rise(word.start, word.first, part))]
        keys = self._glyphs.reaches(word.start, word.stop, part.turns)
        places = dict(zip(keys, range(word.start, word.stop), strict=True))
        rises = {key: self._rise(at, part.reaches.of(*key), part) for key, at in places.items()}
        if len(set(rises.values())) == 1:
            return [(text, rises[keys[0]])]
        return [(character, rises[key]) for character, key in zip(text, keys, strict=True)]

    def _is_even(self, word: Word, text: str, part: Part) -> bool:
        """Whether all of a word is on one base line, as far as its ends, its figures and what it is can tell."""
        if word.first == word.last and _FIGURES.fullmatch(text):
            return not self._is_shifted(word, part)
        if not part.are_level(word.first, word.last):
            return False
        letters = _SIMPLE.fullmatch(text)
        if not letters or letters.end(1) == len(text):
            return bool(letters)
        return part.are_level(word.first, self._glyphs.box(word.start + letters.end(1) - 1, part.turns)[2:])

    def _is_shifted(self, word: Word, part: Part) -> bool:
        """Whether figures within a word are set otherwise than its ends."""
        for digits in _DIGITS.finditer(self._text, word.start, word.stop):
            end = digits.end()
            if end < word.stop and part.reaches.of(*self._glyphs.box(end - 1, part.turns)[2:]) != word.first:
                return True
        return False

    def _rise(self, at: int, key: Key, part: Part) -> int:
        """How type of a key, such as that of the character at a place, stands in its part."""
        if key == part.key:
            return 0
        if key not in part.rises:
            if key not in part.styles:
                part.styles[key] = self._glyphs.style(at)
            part.rises[key] = part.rise(part.styles[key])
        return part.rises[key]

    def _accented(self, part: Part) -> str:
        """The text of a part in which accents were drawn by themselves."""
        glyphs: list[Glyph] = []
        for word in self._words(part):
            if glyphs:
                glyphs.append(Glyph(" ", glyphs[-1].right, word.left))
            glyphs += (
                Glyph(self._text[at], *self._glyphs.box(at, part.turns)[:2]) for at in range(word.start, word.stop)
            )
        return accented(glyphs, part.style.size)


def _inserted(word: Word, parts: Sequence[list[Word]], size: float) -> bool:
    """Whether a word fits between two of one of these parts, and was put there."""
    middle = (word.left + word.right) / 2
    for words in parts:
        if len(words) > 1 and words[0].left < word.left < words[-1].right:
            away, at = min(
                (max(above.right - middle, middle - below.left, 0), at)
                for at, (above, below) in enumerate(pairwise(words), 1)
            )
            if away < _NEAR_GAP * size:
                words.insert(at, word)
                return True
    return False
