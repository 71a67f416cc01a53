"""The YAML metadata at the very beginning of a Markdown text."""

from __future__ import annotations

import re

from core.formats.draft import About
from core.formats.titles import real_name

_FRONT_MATTER = re.compile(r"---\n((?:.*\n)*?)(?:---|\.\.\.)(?:\n|\Z)")
#: A field with the lines that belong to it: those of a list, and indented ones.
_FIELD = re.compile(r"^(title|authors?|date)[ \t]*:(.*(?:\n(?:[ \t]+\S|-[ \t]).*)*)$", re.IGNORECASE | re.MULTILINE)
_ITEM = re.compile(r"^[ \t]*-[ \t]+", re.MULTILINE)
_NAME = re.compile(r"^[ \t]*name:(.*)$", re.MULTILINE)
_LIST = re.compile(r"\[(.*)\][ \t]*(?:#.*)?")
_IN_LIST = re.compile(r"\"[^\"]*\"|'[^']*'|[^\s,][^,]*")
_QUOTED = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_COMMENT = re.compile(r"(?:^|[ \t])#.*")


def front_matter(text: str) -> tuple[str, About]:
    """Splits off what is between a line ``---`` and one of ``---`` or ``...``, and reads its metadata."""
    match = _FRONT_MATTER.match(text)
    if not match:
        return text, About()
    fields = {name.lower(): _values(value) for name, value in _FIELD.findall(match[1])}
    title, date = (" ".join(fields.get(name, ())) for name in ("title", "date"))
    authors = fields.get("author") or fields.get("authors") or []
    return text[match.end() :], About.of(title, "; ".join(filter(None, map(real_name, authors))), date)


def _values(field: str) -> list[str]:
    """A field's values: one text, or those of a list in either YAML style, whose items may be mappings."""
    first, *items = _ITEM.split(field)
    line = first.partition("\n")[0].strip()
    if items:
        return [_text(name[1] if (name := _NAME.search(item)) else item.partition("\n")[0]) for item in items]
    in_line = _LIST.fullmatch(line)
    return [_text(item) for item in (_IN_LIST.findall(in_line[1]) if in_line else [line])]


def _text(value: str) -> str:
    """A text without its quotation marks and the comment after it."""
    value = value.strip()
    quoted = _QUOTED.match(value)
    return (quoted[1] or quoted[2] or "") if quoted else _COMMENT.sub("", value).strip()
