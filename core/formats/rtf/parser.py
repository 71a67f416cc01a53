"""RTF's tokens as pieces (Rich Text Format Specification 1.9.1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import ClassVar

from core.errors import LoadError, Template
from core.formats.draft import Piece
from core.formats.limits import LIMITS
from core.formats.rtf.fonts import Fonts, page_codec
from core.formats.rtf.state import Destination, Row, State
from core.formats.rtf.tokens import Token
from core.formats.rtf.words import CHARACTERS, MATH_PROPERTIES, PARAGRAPH_ENDS, STARRED, SYMBOLS, UNREAD
from core.formats.styles import Style, StyleSheet, named_style
from core.formats.symbols import joined, symbol
from core.formats.word_layout import LONGEST_MARKER, Layout, block, shown

#: A mark that somebody typed, or a program wrote as text, with a tab after it.
_MARK = re.compile(r"\s*([•◦▪·–—-]|\(?(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)])\t")
_SURROGATE = re.compile("[\ud800-\udfff]")


class RtfParser:
    """Reads tokens into pieces.

    ``title`` is the first paragraph in the title's style, "" where there is none, ``said`` what the document says of
    itself, and ``date`` when it was made (ISO 8601). ``ended`` says whether its outermost group was closed.
    """

    def __init__(self, name: str, *, raw_utf8: bool) -> None:
        """``name`` is what messages call the file; with ``raw_utf8`` bytes that are not escaped are UTF-8."""
        self.title = ""
        self.said: dict[str, str] = {}
        self.ended = False
        self._date: dict[bytes, int] = {}
        self._name = name
        self._raw_utf8 = raw_utf8
        self._fonts = Fonts()
        self._default_font = 0
        self._styles = StyleSheet()
        #: The style that is read, its number and the name met so far.
        self._style = Style()
        self._style_number = 0
        self._style_name = ""
        self._layout = Layout()
        self._destination = Destination()
        self._outer: list[Destination] = []
        self._numbered = 0
        self._state = State()
        #: The states around, each with the number of groups that share it.
        self._states: list[tuple[State, int]] = []
        self._bytes: list[bytes] = []
        self._skip = 0
        self._starred = False
        self._marker: list[str] = []

    @property
    def date(self) -> str:
        """The day on which the document was made."""
        year, month, day = (self._date.get(part, 0) for part in (b"yr", b"mo", b"dy"))
        return f"{year:04}-{month:02}-{day:02}" if month and day else f"{year:04}" if year else ""

    def pieces(self) -> Iterable[Piece]:
        """All that was read."""
        return self._layout.pieces()

    def read(self, tokens: Iterable[Token]) -> None:
        """Reads the document, up to the end of its outermost group."""
        for count, (kind, value, number) in enumerate(tokens):
            if count > LIMITS.rtf_tokens:
                raise LoadError(
                    "too-large",
                    Template(
                        "{name} has more than {limit} changes of its text's look, which no text needs. Save it as "
                        "plain text and open that."
                    ),
                    name=self._name,
                    limit=LIMITS.rtf_tokens,
                )
            if kind == "open":
                self._open_groups(number or 1)
            elif kind == "close":
                self._close_groups(number or 1)
                if not self._states:
                    self.ended = True
                    break
            elif not self._state.to:
                continue
            elif kind == "word":
                self._word(value, number)
            elif kind == "symbol":
                self._symbol(value)
            else:
                self._text(value, escaped=kind == "hex")
        self._close_groups(sum(shared for _, shared in self._states))
        self._flush()
        self._end_paragraph()
        self._end_row(b"row", None)

    def _open_groups(self, count: int) -> None:
        self._flush()
        self._skip = 0
        self._starred = False
        self._states.append((self._state, count))
        self._state = self._state.copy()
        if self._state.to == "styles":
            self._state.to, self._style, self._style_number, self._style_name = "style", Style(), 0, ""
        if len(self._states) > LIMITS.rtf_depth:
            raise LoadError(
                "damaged",
                Template("{name} is damaged: it is nested deeper than any text."),
                Template("Open it in the program that made it and save it again."),
                name=self._name,
            )

    def _close_groups(self, count: int) -> None:
        self._flush()
        self._skip = 0
        self._starred = False
        while count and self._states:
            outer, shared = self._states.pop()
            if shared > count:
                self._states.append((outer, shared - count))
            count -= min(shared, count)
            inner, self._state = self._state, outer
            if inner.to == "style" != outer.to:
                self._end_style()
            elif inner.to == "marker" != outer.to:
                self._end_marker()
            if inner.destination > outer.destination:
                self._end_destination()

    def _word(self, word: bytes, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if self._skip and word in CHARACTERS:
            self._skip -= 1
            return
        self._skip = 0
        if starred and word not in STARRED:
            self._flush()
            self._state.to = ""
        elif word in CHARACTERS:
            self._flush()
            self._add(CHARACTERS[word])
        elif word in self._WORDS:
            self._flush()
            self._WORDS[word](self, word, number)
        elif word in UNREAD or MATH_PROPERTIES.fullmatch(word):
            self._flush()
            self._state.to = ""

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif self._skip:
            self._skip -= 1
        elif symbol in SYMBOLS:
            self._flush()
            self._add(SYMBOLS[symbol])
        elif symbol in PARAGRAPH_ENDS:
            self._flush()
            self._paragraph(b"par", None)

    def _text(self, text: bytes, *, escaped: bool) -> None:
        if self._skip:
            skipped = min(self._skip, len(text))
            self._skip -= skipped
            text = text[skipped:]
        if self._raw_utf8 and not escaped and not text.isascii():
            self._flush()
            self._add(text.decode(errors="replace"))
        else:
            self._bytes.append(text)

    def _flush(self) -> None:
        """Decodes what was met in one font: two bytes may be a character, one of them escaped and the other not."""
        if not self._bytes:
            return
        data = b"".join(self._bytes)
        self._bytes.clear()
        state = self._state
        if state.to in ("body", "marker"):
            font = state.other_font if state.rtl and state.other_font >= 0 else state.font
            self._add(self._fonts.decode(data, font if font >= 0 else self._default_font))
        elif state.to:
            self._add(self._fonts.decode(data, -1))

    def _add(self, text: str) -> None:
        state = self._state
        if state.to == "body":
            if not state.hidden and not state.deleted:
                self._destination.parts.append((text, state.rise))
        elif state.to == "marker":
            self._marker.append(text)
        elif state.to == "fonts":
            self._fonts[state.font].name += text[: LIMITS.rtf_name].rstrip(";")
        elif state.to == "style":
            self._style_name = (self._style_name + text)[: LIMITS.rtf_name]
        elif state.to in ("title", "author"):
            self.said[state.to] = (self.said.get(state.to, "") + text)[: LIMITS.rtf_name]

    def _unicode(self, _word: bytes, number: int | None) -> None:
        code = number or 0
        # Written as a signed number of 16 bits.
        code += 0x10000 if code < 0 else 0
        if 0xF000 <= code <= 0xF0FF:
            self._add(symbol(code, self._fonts.name(self._state.font)) or symbol(code, "Symbol"))
        elif 0 < code < 0x110000:
            self._add(chr(code))
        self._skip = self._state.skipped

    def _paragraph(self, _word: bytes, _number: int | None) -> None:
        state, destination = self._state, self._destination
        # Where the end of a paragraph is deleted or hidden, it runs on.
        if state.to != "body" or state.deleted or state.hidden:
            return
        self._end_paragraph()
        if destination.row and destination.row.met and not state.in_table:
            self._end_row(b"row", None)

    def _end_paragraph(self) -> None:
        state, destination = self._state, self._destination
        text = _whole(joined(destination.parts))
        mark = None if destination.marker else _MARK.match(text)
        if mark:
            destination.marker = _marker(mark[1])
            text = text[mark.end() :]
        text = shown(text)
        style = self._styles[str(state.style)]
        if text:
            if style.title:
                self.title = self.title or text
            level = state.level if state.level is not None else style.level or 0
            place = self._layout.place() if destination.place is None else destination.place
            piece = block(text, level, destination.marker, style.reason)
            self._layout.fill(
                place, replace(piece, marker=destination.note + piece.marker) if destination.note else piece
            )
            destination.note = ""
        destination.parts.clear()
        destination.place = None
        destination.marker = ""

    def _end_marker(self) -> None:
        self._destination.marker = _marker(shown(_whole("".join(self._marker))))

    def _start_marker(self, _word: bytes, _number: int | None) -> None:
        self._state.to = "marker" if self._state.to == "body" else ""
        self._marker.clear()

    def _start_note(self, _word: bytes, _number: int | None) -> None:
        if self._state.deleted or self._state.hidden:
            self._state.to = ""
        else:
            self._numbered += 1
            self._start_destination(Destination(note=f"[{self._numbered}] ", is_note=True))

    def _start_box(self, _word: bytes, _number: int | None) -> None:
        self._layout.box()
        self._start_destination(Destination())

    def _start_destination(self, destination: Destination) -> None:
        """Begins what follows the paragraph that is read now, whose place is before it."""
        if self._state.to != "body":
            return
        if self._destination.place is None:
            self._destination.place = self._layout.place()
        if destination.is_note:
            self._layout.open_note()
        self._outer.append(self._destination)
        self._destination = destination
        self._state.destination = len(self._outer)

    def _end_destination(self) -> None:
        self._end_paragraph()
        self._end_row(b"row", None)
        if self._destination.is_note:
            self._layout.close_note()
        self._destination = self._outer.pop()

    def _start_row(self, _word: bytes, _number: int | None) -> None:
        if self._state.to != "body":
            return
        if self._destination.row is None:
            self._layout.open_row()
            self._destination.row = Row(self._layout.here)
        self._destination.row.merged.clear()
        self._destination.row.merging = False

    def _merge(self, _word: bytes, _number: int | None) -> None:
        if self._destination.row:
            self._destination.row.merging = True

    def _define_cell(self, _word: bytes, _number: int | None) -> None:
        row = self._destination.row
        if row:
            row.merged.append(row.merging)
            row.merging = False

    def _end_cell(self, word: bytes, number: int | None) -> None:
        if self._state.to != "body":
            return
        if self._destination.row is None:
            self._start_row(word, number)
        self._end_paragraph()
        row = self._destination.row
        if row:
            self._layout.close_cell(row.cell, hidden=row.met < len(row.merged) and row.merged[row.met])
            row.met += 1
            row.cell = self._layout.here

    def _end_row(self, _word: bytes, _number: int | None) -> None:
        if self._state.to == "body" and self._destination.row:
            # Its place is among those that become one line.
            if self._destination.place is not None:
                self._end_paragraph()
            self._layout.close_row()
            self._destination.row = None

    def _end_inner_row(self, _word: bytes, _number: int | None) -> None:
        """Ends a row of a table in a cell, which is read as a paragraph of the cell."""
        self._layout.box()
        self._end_paragraph()

    def _plain(self, _word: bytes, _number: int | None) -> None:
        state = self._state
        state.hidden = state.deleted = False
        state.rise = 0
        state.font = state.other_font = -1

    def _plain_paragraph(self, _word: bytes, _number: int | None) -> None:
        state = self._state
        state.style, state.level, state.in_table = 0, None, False

    def _set_table(self, _word: bytes, _number: int | None) -> None:
        self._state.in_table = True

    def _hide(self, _word: bytes, number: int | None) -> None:
        self._state.hidden = number != 0

    def _delete(self, _word: bytes, number: int | None) -> None:
        self._state.deleted = number != 0

    def _rise(self, word: bytes, number: int | None) -> None:
        heights = {b"super": 1, b"up": 1, b"sub": -1, b"dn": -1}
        self._state.rise = heights.get(word, 0) if number != 0 else 0

    def _set_skipped(self, _word: bytes, number: int | None) -> None:
        self._state.skipped = max(number or 0, 0)

    def _set_style(self, _word: bytes, number: int | None) -> None:
        if self._state.to == "style":
            self._style_number = number or 0
        else:
            self._state.style = number or 0

    def _set_level(self, _word: bytes, number: int | None) -> None:
        level = number + 1 if number is not None and 0 <= number < 9 else 0
        if self._state.to == "style":
            self._style = replace(self._style, level=level)
        else:
            self._state.level = level

    def _base_style(self, _word: bytes, number: int | None) -> None:
        self._style = replace(self._style, parent=str(number))

    def _end_style(self) -> None:
        named = named_style(self._style_name.partition(";")[0].partition(",")[0])
        own = self._style
        level = named.level if own.level is None else own.level
        self._styles.add(str(self._style_number), replace(named, level=level, parent=own.parent))

    def _set_font(self, word: bytes, number: int | None) -> None:
        if word == b"f":
            self._state.font = number or 0
        elif word == b"af":
            self._state.other_font = number or 0
        elif word == b"deff":
            self._default_font = number or 0
        else:
            self._state.rtl = word == b"rtlch"

    def _describe_font(self, word: bytes, number: int | None) -> None:
        if self._state.to == "fonts" and word == b"fcharset":
            self._fonts[self._state.font].charset = number or 0
        elif self._state.to == "fonts":
            self._fonts[self._state.font].page = number or 0

    def _set_page(self, word: bytes, number: int | None) -> None:
        pages = {b"mac": 10000, b"pc": 437, b"pca": 850}
        self._fonts.ansi = page_codec(pages.get(word, number or 0))

    def _start_table(self, word: bytes, _number: int | None) -> None:
        """A table of fonts or styles, or what the document says of itself."""
        if self._state.to == "body":
            self._state.to = {b"fonttbl": "fonts", b"stylesheet": "styles"}.get(word, "info")

    def _start_property(self, word: bytes, _number: int | None) -> None:
        if self._state.to == "info":
            self._state.to = word.decode()

    def _set_date(self, word: bytes, number: int | None) -> None:
        if self._state.to == "creatim":
            self._date[word] = number or 0

    _WORDS: ClassVar[Mapping[bytes, Callable[[RtfParser, bytes, int | None], None]]] = {
        **dict.fromkeys((b"par", b"sect"), _paragraph),
        **dict.fromkeys((b"listtext", b"pntext"), _start_marker),
        **dict.fromkeys((b"shptxt", b"dptxbxtext"), _start_box),
        **dict.fromkeys((b"clvmrg", b"clmrg"), _merge),
        **dict.fromkeys((b"deleted", b"mvf"), _delete),
        **dict.fromkeys((b"super", b"sub", b"nosupersub", b"up", b"dn"), _rise),
        **dict.fromkeys((b"f", b"af", b"deff", b"rtlch", b"ltrch"), _set_font),
        **dict.fromkeys((b"fcharset", b"cpg"), _describe_font),
        **dict.fromkeys((b"ansicpg", b"mac", b"pc", b"pca"), _set_page),
        **dict.fromkeys((b"fonttbl", b"stylesheet", b"info"), _start_table),
        **dict.fromkeys((b"title", b"author", b"creatim", b"revtim"), _start_property),
        **dict.fromkeys((b"yr", b"mo", b"dy"), _set_date),
        b"u": _unicode,
        b"uc": _set_skipped,
        b"footnote": _start_note,
        b"trowd": _start_row,
        b"cellx": _define_cell,
        b"cell": _end_cell,
        b"row": _end_row,
        b"nestrow": _end_inner_row,
        b"plain": _plain,
        b"pard": _plain_paragraph,
        b"intbl": _set_table,
        b"v": _hide,
        b"s": _set_style,
        b"outlinelevel": _set_level,
        b"sbasedon": _base_style,
    }


def _marker(mark: str) -> str:
    """A list's mark as it stands before an item: a bullet, whatever its form, or a number."""
    return f"{mark[:LONGEST_MARKER]} " if any(map(str.isalnum, mark)) else "• "


def _whole(text: str) -> str:
    """The text with each pair of surrogates as the one character that they stand for."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
