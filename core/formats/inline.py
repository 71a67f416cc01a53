"""What is emphasised or linked within a line, as marks in its text until its paragraph is complete.

Readers collapse spaces, raise figures and take passages out while they read: marks in the text itself stay where they
belong. ``assemble`` makes spans of them. Nothing that judges a text by its letters counts them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from core.addresses import is_web_address
from core.formats.limits import LIMITS
from core.formats.struck import END, START
from core.shape import InlineKind

#: A passage stands between an opening and a closing mark of its kind. They never occur in real text.
_SIGNS: dict[InlineKind, str] = {"emphasis": "⸤", "strong": "⸥", "code": "⸦", "link": "⸧"}
_KINDS = {sign: kind for kind, sign in _SIGNS.items()}
_OPENING, _CLOSING, _END = "⸨⸠", "⸩⸠", "⸡"
#: A link's address stands in its opening mark, a character of this block (Braille patterns) for each byte.
_BYTES = ord("⠀")
_MARK = re.compile(rf"{_OPENING}([{''.join(_KINDS)}])([⠀-⣿]*){_END}|{_CLOSING}([{''.join(_KINDS)}]){_END}")
_ANY = rf"(?:{_MARK.pattern})".replace("([", "(?:[")
_BEFORE_STRUCK = re.compile(rf"((?:{_ANY})+)({START})")
_AFTER_STRUCK = re.compile(rf"({END})((?:{_ANY})+)")
_CORE = re.compile(r"\S(?:.*\S)?", re.DOTALL)


class Passage(NamedTuple):
    """A passage ``[start, end)`` of a text that is set apart."""

    start: int
    end: int
    kind: InlineKind
    target: str = ""


def set_apart(text: str, kind: InlineKind, target: str = "") -> str:
    """The text, marked as being of this kind; spaces around it, and links to anything but a web page, are not."""
    core = _CORE.search(text)
    if core is None or (kind == "link" and not is_target(target)):
        return text
    return f"{text[: core.start()]}{opening(kind, target)}{core[0]}{closing(kind)}{text[core.end() :]}"


def opening(kind: InlineKind, target: str = "") -> str:
    """The mark where a passage begins."""
    return f"{_OPENING}{_SIGNS[kind]}{''.join(chr(_BYTES + byte) for byte in target.encode(errors='replace'))}{_END}"


def closing(kind: InlineKind) -> str:
    """The mark where a passage ends."""
    return f"{_CLOSING}{_SIGNS[kind]}{_END}"


def is_target(address: str) -> bool:
    """Whether an address leads to a web page and can be kept."""
    return is_web_address(address) and len(address) <= LIMITS.link and address.isprintable()


def into_struck(text: str) -> str:
    """The text with marks that stand right around what is struck out of it within that, with which they go."""
    if START not in text or _END not in text:
        return text
    text = _BEFORE_STRUCK.sub(r"\2\1", text)
    return _AFTER_STRUCK.sub(r"\2\1", text)


def without_marks(text: str) -> str:
    """The text as readers see it."""
    return _MARK.sub("", text) if _END in text else text


def is_wholly(text: str, kind: InlineKind) -> bool:
    """Whether all of a text that has any is of a kind."""
    words, passages = passages_of(text)
    return bool(words) and any(each.kind == kind and each.end - each.start == len(words) for each in passages)


def passages_of(text: str) -> tuple[str, list[Passage]]:
    """The text without marks, and what they set apart, in the order in which it begins.

    Passages of one kind with nothing but spaces between them are one: programs divide them at will.
    """
    if _END not in text:
        return text, []
    parts: list[str] = []
    opened: dict[InlineKind, list[tuple[int, str]]] = {}
    found: list[Passage] = []
    length = at = 0
    for mark in _MARK.finditer(text):
        parts.append(text[at : mark.start()])
        length += mark.start() - at
        at = mark.end()
        if mark[1]:
            opened.setdefault(_KINDS[mark[1]], []).append((length, mark[2]))
        elif opened.get(_KINDS[mark[3]]):
            start, address = opened[_KINDS[mark[3]]].pop()
            target = bytes(ord(each) - _BYTES for each in address).decode(errors="replace")
            found.append(Passage(start, length, _KINDS[mark[3]], target))
    plain = "".join([*parts, text[at:]])
    return plain, _whole(plain, found)


def _whole(text: str, found: list[Passage]) -> list[Passage]:
    """Passages without the spaces at their ends; neighbours, and those within one of the same kind, as one."""
    whole: list[Passage] = []
    last: dict[tuple[InlineKind, str], int] = {}
    for first, end, kind, target in sorted(found):
        words = text[first:end]
        if not words.strip():
            continue
        start, stop = first + len(words) - len(words.lstrip()), first + len(words.rstrip())
        before = last.get((kind, target))
        if before is not None and not text[whole[before].end : start].strip():
            whole[before] = whole[before]._replace(end=max(stop, whole[before].end))
        else:
            last[kind, target] = len(whole)
            whole.append(Passage(start, stop, kind, target))
    return whole
