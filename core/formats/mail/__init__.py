"""E-mail: what the sender wrote, with quotations marked as such."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.formats.limits import LIMITS
from core.formats.source import Source
from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core.formats.mail.reader import read

__all__ = ["read", "sniff"]

_FIELD_LINE = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
_USUAL = frozenset((b"from", b"to", b"subject", b"date", b"message-id", b"received", b"mime-version"))


def sniff(source: Source) -> bool:
    """Whether a source opens with the header of an e-mail: only fields, two of them among the usual ones.

    The line with which a mailbox begins each e-mail ("From ") may come first.
    """
    found = set()
    lines = source.data[: LIMITS.mail_probe].lstrip(b"\r\n\xef\xbb\xbf").splitlines()
    for at, line in enumerate(lines):
        match = _FIELD_LINE.match(line)
        if match:
            found.add(match[1].lower())
        elif not line.strip():
            break
        elif not (line.startswith((b" ", b"\t")) and at) and not (at == 0 and line.startswith(b"From ")):
            return False
    return len(found & _USUAL) >= 2


__getattr__ = lazy_import(__name__, {"read": "core.formats.mail.reader"})
