"""Markdown (CommonMark): the text as a reader sees it, without its marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from core.loading.draft import About, Draft, Piece, assemble
from core.loading.html import html_pieces
from core.text import clean, one_line

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token


#: What is nested deeper is left out; a list in a list is two levels. The parser calls itself for each.
_DEEPEST = 100
#: For each opening bracket the parser looks through the paragraph as far as the one that closes it. Where it would have
#: to look at the whole paragraph more often than this, which no writer's links need, brackets are text.
_MOST_LOOKS = 20
_BRACKET = re.compile(r"[\[\]]")
_FRONT_MATTER = re.compile(r"---\n((?:.*\n)*?)(?:---|\.\.\.)(?:\n|\Z)")
_FRONT_FIELD = re.compile(r"^(title|author|date):(.*)$", re.IGNORECASE | re.MULTILINE)


def read_markdown(text: str, title: str = "") -> Draft:
    """A draft of a Markdown text: code is furniture, pictures are left out, front matter tells about it."""
    body, front = _front_matter(clean(text))
    about = About.of(title or front.get("title", ""), front.get("author", ""), front.get("date", ""))
    return assemble(_pieces(_parser().parse(body)), about)


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
    without_links = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).disable(["link", "image"])

    def parse_inline(state: StateCore) -> None:
        for token in state.tokens:
            if token.type == "inline":
                text = token.content
                by = without_links if _looked_at(text) > _MOST_LOOKS * len(text) else parser
                token.children = []
                by.inline.parse(text, by, state.env, token.children)

    parser.core.ruler.at("inline", parse_inline)
    return parser


def _looked_at(text: str) -> int:
    """How many characters stand between brackets and those that close them, counted again for brackets in brackets."""
    opened: list[int] = []
    characters = 0
    for match in _BRACKET.finditer(text):
        if match[0] == "[":
            opened.append(match.start())
        elif opened:
            characters += match.start() - opened.pop()
    return characters + sum(len(text) - start for start in opened)


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
