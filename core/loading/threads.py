"""A thread of e-mails that someone pasted, printed or saved: the newest is the article, the older are quoted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.article import Block
from core.formats.mail.headers import begins_headers, end_of_headers, is_original


def thread_furniture(blocks: Sequence[Block], known: Mapping[int, str]) -> dict[int, str]:
    """Why the blocks of a text that holds an e-mail's headers are furniture, by their index; none for other texts.

    ``known`` has the reasons that the text's format gave. Headers at the very top are those of the newest e-mail.
    """
    lines = [block.text for block in blocks]
    start = _first_headers(lines)
    if start is None:
        return {}
    # Not earlier: its patterns of all languages take longer to make than most texts take to load.
    from core.formats.mail.replies import ADDRESS, GREETED, HEADER, NOTICE, QUOTED, SIGNATURE, reasons

    if not {ADDRESS, GREETED, HEADER, NOTICE, QUOTED, SIGNATURE}.isdisjoint(known.values()):
        # The reader of e-mails has judged it already.
        return {}
    top = end_of_headers(lines, start) if start == 0 else 0
    found: dict[int, str] = dict.fromkeys(range(top), HEADER)
    given = reasons(lines[top:], reply=True)
    if all(given):
        # Nothing is newer: the older e-mail is what there is to read.
        return found
    return found | {at: reason for at, reason in enumerate(given, top) if reason}


def _first_headers(lines: Sequence[str]) -> int | None:
    """The first line of an e-mail's headers in a text; None if there are none."""
    found = (at for at, line in enumerate(lines) if is_original(line) or begins_headers(lines, at, line))
    return next(found, None)
