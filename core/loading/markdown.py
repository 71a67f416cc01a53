"""Markdown (CommonMark): the text as a reader sees it, without its marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from core.loading.draft import About, Draft, Piece, assemble
from core.loading.html import html_pieces
from core.text import clean, one_line

if TYPE_CHECKING:
    from markdown_it.token import Token


#: What is nested deeper is left out; a list in a list is two levels. The parser calls itself for each.
_DEEPEST = 100
_FRONT_MATTER = re.compile(r"---\n((?:.*\n)*?)(?:---|\.\.\.)(?:\n|\Z)")
_FRONT_FIELD = re.compile(r"^(title|author|date):(.*)$", re.IGNORECASE | re.MULTILINE)


def read_markdown(text: str, title: str = "") -> Draft:
    """A draft of a Markdown text: code is furniture, pictures are left out, front matter tells about it."""
    from markdown_it import MarkdownIt

    body, front = _front_matter(clean(text))
    about = About.of(title or front.get("title", ""), front.get("author", ""), front.get("date", ""))
    tokens = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table").parse(body)
    return assemble(_pieces(tokens), about)


def _front_matter(text: str) -> tuple[str, Mapping[str, str]]:
    """Splits off the YAML at the very start, between a line ``---`` and one of ``---`` or ``...``; gives its fields."""
    match = _FRONT_MATTER.match(text)
    if not match:
        return text, {}
    fields = {name.lower(): value.strip().strip("\"'") for name, value in _FRONT_FIELD.findall(match[1])}
    return text[match.end() :], fields


def _pieces(tokens: list[Token]) -> Iterator[Piece]:
    kind, level = "paragraph", 0
    markers: list[str] = []
    marker = ""
    row: list[str] | None = None
    for token in tokens:
        if token.type == "heading_open":
            level = int(token.tag[1:])
            kind = "heading"
        elif token.type == "heading_close":
            kind, level = "paragraph", 0
        elif token.type == "list_item_open":
            # An ordered list's token holds its number, and a bullet list's token no text at all.
            marker = f"{token.info}{token.markup} " if token.info else "• "
            markers.append(marker)
        elif token.type == "list_item_close":
            markers.pop()
            marker = ""
        elif token.type == "html_block":
            yield from html_pieces(token.content)
        elif token.type in ("fence", "code_block"):
            for line in token.content.splitlines():
                yield Piece(line, reason="code", gap=0)
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            yield Piece(" ".join(row or ()), "item")
            row = None
        elif token.type == "inline":
            words = one_line(_words(token))
            if row is not None:
                row.append(words)
            elif kind == "heading":
                yield Piece(words, "heading", level)
            elif markers:
                yield Piece(words, "item", marker=marker)
                marker = ""
            else:
                yield Piece(words)


def _words(token: Token) -> str:
    parts: list[str] = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type in ("softbreak", "hardbreak") or child.content.lower().startswith("<br"):
            parts.append(" ")
    return "".join(parts)
