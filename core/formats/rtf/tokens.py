"""RTF as a stream of tokens (Rich Text Format Specification 1.9.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

#: The kind; its name or bytes; and the number after a word, or how many braces are in a row.
Token = tuple[Literal["open", "close", "word", "symbol", "text", "hex"], bytes, int | None]

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})? ?"
    rb"|((?:\\'[0-9a-fA-F]{2})+)"
    rb"|([^\\{}]+)"
    rb"|(?:\{\})+"
    rb"|(\{+)"
    rb"|(\}+)"
    rb"|\\(.)",
    re.DOTALL,
)
#: Line breaks and NULs between tokens mean nothing.
_NOTHING = b"\r\n\x00"


def tokens(data: bytes) -> Iterator[Token]:
    r"""Every token: the beginnings and ends of groups (adjacent ones as one), control words with their number.

    Bytes of text come literally (``text``) or from escapes such as ``\'e9`` (``hex``). Binary data are left out.
    """
    at = 0
    while at < len(data):
        for match in _TOKEN.finditer(data, at):
            kind = match.lastindex
            if kind == 4:
                text = match[4].translate(None, _NOTHING)
                if text:
                    yield "text", text, None
            elif kind in (1, 2):
                number = int(match[2]) if kind == 2 else None
                if match[1] == b"bin" and number:
                    at = match.end() + max(number, 0)
                    break
                yield "word", match[1], number
            elif kind == 3:
                yield "hex", bytes.fromhex(match[3].replace(b"\\'", b" ").decode()), None
            elif kind == 5:
                yield "open", b"", len(match[5])
            elif kind == 6:
                yield "close", b"", len(match[6])
            elif kind == 7:
                yield "symbol", match[7], None
            else:
                # Empty groups say nothing, but end the effect of a preceding word on what follows.
                yield "word", b"", None
        else:
            return
