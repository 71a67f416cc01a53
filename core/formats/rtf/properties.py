"""Control words of RTF whose effect lasts until their group ends (Rich Text Format Specification 1.9.1)."""

from __future__ import annotations

from core.formats.rtf.state import State, Words


def _plain(state: State, _word: bytes, _number: int | None) -> None:
    state.hidden = state.deleted = False
    state.struck = frozenset()
    state.bold = state.italic = False
    state.rise = 0
    state.font = state.other_font = -1


def _plain_paragraph(state: State, _word: bytes, _number: int | None) -> None:
    state.style, state.level, state.in_table = 0, None, False


def _set_table(state: State, _word: bytes, _number: int | None) -> None:
    state.in_table = True


def _hide(state: State, _word: bytes, number: int | None) -> None:
    state.hidden = number != 0


def _delete(state: State, _word: bytes, number: int | None) -> None:
    state.deleted = number != 0


def _strike(state: State, word: bytes, number: int | None) -> None:
    state.struck = state.struck - {word} if number == 0 else state.struck | {word}


def _set_bold(state: State, _word: bytes, number: int | None) -> None:
    state.bold = number != 0


def _set_italic(state: State, _word: bytes, number: int | None) -> None:
    state.italic = number != 0


def _rise(state: State, word: bytes, number: int | None) -> None:
    heights = {b"super": 1, b"up": 1, b"sub": -1, b"dn": -1}
    state.rise = heights.get(word, 0) if number != 0 else 0


def _set_skipped(state: State, _word: bytes, number: int | None) -> None:
    state.skipped = max(number or 0, 0)


def _start_table(state: State, word: bytes, _number: int | None) -> None:
    """A table of fonts or styles, or what the document says about itself."""
    if state.to == "body":
        state.to = {b"fonttbl": "fonts", b"stylesheet": "styles"}.get(word, "info")


PROPERTIES: Words = {
    **dict.fromkeys((b"deleted", b"mvf"), _delete),
    **dict.fromkeys((b"super", b"sub", b"nosupersub", b"up", b"dn"), _rise),
    **dict.fromkeys((b"fonttbl", b"stylesheet", b"info"), _start_table),
    **dict.fromkeys((b"strike", b"striked"), _strike),
    b"b": _set_bold,
    b"i": _set_italic,
    b"plain": _plain,
    b"pard": _plain_paragraph,
    b"intbl": _set_table,
    b"v": _hide,
    b"uc": _set_skipped,
}
