"""What stands at the beginning of a line before what somebody says: a name, a time, or both.

Told by form alone; whether the lines of a text are a conversation, ``core.loading.turns`` decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from core.text import is_east_asian

#: How a label is written. ``colon``: "Berg: …". ``dot``: "Mr. BERG. …", "Q. …". ``chat``: "<berg> …".
#: ``line``: "Berg 10:42", with nothing else on the line. ``time``: "10:42 …" or "10:42", without a name.
Form = Literal["colon", "dot", "chat", "line", "time"]

#: Characters of a line in which a label ends.
_LONGEST = 110
_MOST_WORDS = 5
#: The longest word in lower case that is part of a name, as "van", and the longest that a dot shortens, as "Prof.".
_PARTICLE = 3
_SHORTENED = 5
#: The longest name in Chinese or Japanese, which have no spaces between words.
_LONGEST_DENSE = 10

_ZONE = r"(?:\ ?(?:[ap]\.?m\b\.?|uhr\b|hrs?\b|gmt\b|utc\b|z\b|[bceimp]?[des]t\b|cest\b|mes?z\b)){0,2}"
_CLOCK = (
    r"(?:\d{1,2}[:h]\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?![\d:])|kl\.?\ ?\d{1,2}[.:]\d\d"
    r"|\d{1,2}\.\d\d(?=\ ?(?:uhr|[ap]\.?m))"
    rf"|\d{{1,2}}\ ?[時时點点시]\ ?\d{{1,2}}\ ?[分분]){_ZONE}"
)
_DATE = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?(?:\ |t))?"
_NAME = r"(?P<name>[^\W\d_][^\n:：<>\[\]{}\"“”«»„!?;|/\\=•]{0,59}?(?:\([^()\n:：]{1,40}\))?)"
_STAMP = re.compile(
    rf"(?P<open>[\[(])?{_DATE}(?P<time>{_CLOCK})(?(open)[\])])(?:\s+(?:[-–—|•·]\s+)?|:\s+|$|(?<=[\])]))",
    re.IGNORECASE,
)
_CHAT = re.compile(r"<(?P<name>[^<>\s/?!][^<>\n=\"]{0,30})(?<!/)>\s+")
#: A colon, unless an address or a figure goes on after it.
_COLON = re.compile(
    rf"{_NAME}(?:\s{{1,4}}[\[(]?(?P<time>{_CLOCK})[\])]?)?[ \u00a0]?(?:[:：](?:\s+|$)|：|:(?=[\u2e80-\uffef]))",
    re.IGNORECASE,
)
_LINE = re.compile(rf"{_NAME}[,·•|–—-]?\s{{1,4}}[\[(]?{_DATE}(?P<time>{_CLOCK})[\])]?$", re.IGNORECASE)
_LOWER = "a-zà-öø-ÿа-яёα-ω"
_DOT = re.compile(
    rf"(?P<name>[^\W\d_]\d{{0,3}}|(?:[^\W\d_]+\.? ){{0,3}}(?:(?![{_LOWER}])[^\W\d_]|['’-]){{3,}})\.\s+(?=\S)"
)
#: Words that may end in one that has only capitals.
_CAPITALS = re.compile(rf"(?:[^\W\d_]+\.? ){{0,3}}(?![{_LOWER}])[^\W\d_](?![{_LOWER}])[^\W\d_]")
#: What may stand at the beginning of a time beside its figures: "[10:42]", "kl. 10.42".
_BEFORE_CLOCK = frozenset("[(kK")
#: What opens a quotation, which follows what tells of it: "He said: “…”".
_QUOTES = frozenset('"“”„«»‘’‹「『')
_ASIDE = re.compile(r"\s*[,(（].*", re.DOTALL)
_BEFORE_LOWER = re.compile(rf"[{_LOWER}]")


class Label(NamedTuple):
    """A label of a line, by positions in the text; what is said begins at ``words``. Empty ranges are not there."""

    start: int
    words: int
    name: tuple[int, int]
    clock: tuple[int, int]
    form: Form
    #: The name as it is compared with others; "" for none.
    key: str
    #: Whether the name can be nothing but one: every word has a capital, or the script has none.
    is_plain: bool

    @property
    def is_chat(self) -> bool:
        """Whether it is written as programs for chats and transcripts do: with the time before the name."""
        return bool(self.key) and 0 < self.clock[1] <= self.name[0]


def label_of(text: str, start: int, end: int) -> Label | None:
    """The label at the beginning of the line ``[start, end)`` of a text; None if there is none."""
    line = text[start : min(end, start + _LONGEST)]
    opens = line[:1]
    stamp = _STAMP.match(line) if opens.isdigit() or opens in _BEFORE_CLOCK else None
    at = stamp.end() if stamp else 0
    for form, pattern in _forms(line, is_whole=end - start <= _LONGEST and not stamp):
        found = pattern.match(line, at)
        if found and (
            form == "chat" or (_is_name(found["name"]) and line[found.end() : found.end() + 1] not in _QUOTES)
        ):
            clock = found if stamp is None and "time" in pattern.groupindex and found["time"] else stamp
            return _label(start, found, clock, form)
    if stamp and not _BEFORE_LOWER.match(line, at):
        return Label(start, start + at, (0, 0), _range(start, stamp, "time"), "time", "", is_plain=False)
    return None


def _forms(line: str, *, is_whole: bool) -> Iterator[tuple[Form, re.Pattern[str]]]:
    """The forms that a label can have by what the line holds: most lines are none, and are not to be searched."""
    if "<" in line:
        yield "chat", _CHAT
    if ":" in line or "：" in line:
        yield "colon", _COLON
    if line[1:2] == "." or line[1:2].isdigit() or _CAPITALS.match(line):
        yield "dot", _DOT
    if is_whole and any(map(str.isdigit, line[-6:])):
        yield "line", _LINE


def _label(start: int, found: re.Match[str], clock: re.Match[str] | None, form: Form) -> Label:
    name = _without_aside(found["name"])
    place = (start + found.start("name"), start + found.start("name") + len(found["name"].rstrip()))
    when = (0, 0) if clock is None else _range(start, clock, "time")
    return Label(start, start + found.end(), place, when, form, name.casefold(), _is_plain(name))


def _range(start: int, found: re.Match[str], group: str) -> tuple[int, int]:
    return start + found.start(group), start + found.end(group)


def _without_aside(name: str) -> str:
    """A name without what is said of its bearer: "Berg (SPD)", "Berg, mayor of Norline"."""
    return _ASIDE.sub("", name).strip()


def _is_name(words: str) -> bool:
    """Whether words can name who speaks: few, the first with a capital if its script has any, and no sentence."""
    name = _without_aside(words)
    parts = name.split()
    if any(map(str.isdigit, words[len(name) :])) or not 1 <= len(parts) <= _MOST_WORDS or parts[0][:1].islower():
        return False
    return all(_can_be_in_name(part, is_last=at == len(parts)) for at, part in enumerate(parts, 1))


def _can_be_in_name(word: str, *, is_last: bool) -> bool:
    if is_east_asian(word[0]):
        return len(word) <= _LONGEST_DENSE
    if word[:1].isdigit() or word[:1] == "#":
        return is_last and word.lstrip("#").isdigit() and len(word) <= _SHORTENED
    return "." not in word or len(word) <= _SHORTENED


def _is_plain(name: str) -> bool:
    return not any(word[:1].islower() and len(word) > _PARTICLE for word in name.split())
