"""RTF's tokens as pieces (Rich Text Format Specification 1.9.1)."""

from __future__ import annotations

from collections.abc import Iterable

from core.errors import LoadError, Template
from core.formats.draft import Piece
from core.formats.limits import LIMITS
from core.formats.rtf.body import Body
from core.formats.rtf.fonts import Fonts
from core.formats.rtf.info import Info
from core.formats.rtf.properties import PROPERTIES
from core.formats.rtf.state import State, Words
from core.formats.rtf.style_table import StyleTable
from core.formats.rtf.tokens import Token
from core.formats.rtf.words import CHARACTERS, MATH_PROPERTIES, PARAGRAPH_ENDS, STARRED, SYMBOLS, UNREAD
from core.formats.symbols import symbol


class RtfParser:
    """Turns tokens into pieces: keeps the state of groups, and hands text and words to their handlers.

    ``info`` is what the document says about itself, and ``ended`` whether its outermost group was closed.
    """

    def __init__(self, name: str, *, raw_utf8: bool) -> None:
        """``name`` is what messages call the file; with ``raw_utf8`` bytes that are not escaped are UTF-8."""
        self.info = Info()
        self.ended = False
        self._name = name
        self._raw_utf8 = raw_utf8
        self._fonts = Fonts()
        self._styles = StyleTable()
        self._body = Body(self._styles)
        self._state = State()
        #: The enclosing states, each with the number of groups that share it.
        self._states: list[tuple[State, int]] = []
        self._bytes: list[bytes] = []
        self._skip = 0
        self._starred = False
        #: Whether nothing has been read of the open group yet.
        self._at_start = False

    @property
    def title(self) -> str:
        """The first paragraph in the title's style, "" if there is none."""
        return self._body.title

    def pieces(self) -> Iterable[Piece]:
        """Everything that was read."""
        return self._body.pieces()

    def read(self, tokens: Iterable[Token]) -> None:
        """Reads the document, up to the end of its outermost group."""
        words = self._words()
        for count, (kind, value, number) in enumerate(tokens):
            if count > LIMITS.rtf_tokens:
                raise LoadError(
                    "too-large",
                    Template(
                        "{name} changes its formatting more than {limit} times, which no text needs. Save it as "
                        "plain text and open that."
                    ),
                    name=self._name,
                    limit=LIMITS.rtf_tokens,
                )
            at_start, self._at_start = self._at_start, kind == "open"
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
                self._word(value, number, words)
            elif kind == "symbol" and value == b"*":
                # Elsewhere a star says nothing.
                self._starred = at_start
            elif kind == "symbol":
                self._symbol(value)
            else:
                self._text(value, escaped=kind == "hex")
        self._close_groups(sum(shared for _, shared in self._states))
        self._flush()
        self._body.end(self._state)

    def _words(self) -> Words:
        """What is done at words, by those whose subject they are."""
        return {
            **PROPERTIES,
            **self._fonts.words,
            **self._styles.words,
            **self.info.words,
            **self._body.words,
            b"u": self._unicode,
        }

    def _open_groups(self, count: int) -> None:
        self._flush()
        self._skip = 0
        self._starred = False
        self._states.append((self._state, count))
        self._state = self._state.copy()
        if self._state.to == "styles":
            self._state.to = "style"
            self._styles.start()
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
                self._styles.end()
            elif inner.to == "marker" != outer.to:
                self._body.end_marker()
            if inner.destination > outer.destination:
                self._body.end_destination(outer)

    def _word(self, word: bytes, number: int | None, words: Words) -> None:
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
        elif word in words:
            self._flush()
            words[word](self._state, word, number)
        elif word in UNREAD or MATH_PROPERTIES.fullmatch(word):
            self._flush()
            self._state.to = ""

    def _symbol(self, symbol: bytes) -> None:
        if self._skip:
            self._skip -= 1
        elif symbol in SYMBOLS:
            self._flush()
            self._add(SYMBOLS[symbol])
        elif symbol in PARAGRAPH_ENDS:
            self._flush()
            self._body.paragraph(self._state)

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
        """Decodes what was read in one font: two bytes may be one character, one of them escaped and the other not."""
        if not self._bytes:
            return
        data = b"".join(self._bytes)
        self._bytes.clear()
        if self._state.to in ("body", "marker"):
            self._add(self._fonts.decode_in(self._state, data))
        elif self._state.to:
            self._add(self._fonts.decode(data))

    def _add(self, text: str) -> None:
        state = self._state
        if state.to == "body":
            self._body.add(text, state)
        elif state.to == "marker":
            self._body.add_marker(text)
        elif state.to == "field":
            state.field.append(text)
        elif state.to == "fonts":
            self._fonts.add_name(text, state.font)
        elif state.to == "style":
            self._styles.add_name(text)
        else:
            self.info.add(text, state.to)

    def _unicode(self, state: State, _word: bytes, number: int | None) -> None:
        code = number or 0
        # Written as a signed number of 16 bits.
        code += 0x10000 if code < 0 else 0
        if 0xF000 <= code <= 0xF0FF:
            self._add(symbol(code, self._fonts.name(state.font)) or symbol(code, "Symbol"))
        elif 0 < code < 0x110000:
            self._add(chr(code))
        self._skip = state.skipped
