"""Markdown (CommonMark): the text as a reader sees it, without its marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from core.formats.code import code_pieces
from core.formats.decoding import nuls_left_out
from core.formats.draft import Draft, Piece, assemble
from core.formats.front_matter import front_matter
from core.formats.inline import closing, opening, set_apart, without_marks
from core.formats.limits import LIMITS, check_text_size
from core.formats.piece import row
from core.formats.registry import format_named
from core.formats.source import Source
from core.formats.struck import strike, unmarked
from core.shape import BlockKind, InlineKind
from core.text import clean, one_line

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

#: This far below its own limit the parser drops what it finds; it never gets this deep.
_BELOW = 4
#: The marks of lists and quotations at the beginning of a line.
_MARKS = re.compile(r"(?:[>\s]|(?:([-*+])|(\d{1,9})[.)])(?=\s|$))*")
#: A text with none of these has no marks.
_MARKED_UP = re.compile(r"[\\`*_\[!<&~]")
#: Elements that set text above, below or through the line, or may refer to a note.
_SET = re.compile(r"</?(?:a|sub|sup|del|s|strike|span)\b", re.IGNORECASE)
#: A reference to a note, and the beginning of the note itself.
_NOTE = re.compile(r"\[\^([^\[\]\s]{1,100})\]")
#: What is struck out by single tildes, and a character that none of them may follow.
_STRUCK = re.compile(r"~(?![~\s])([^~\n]{0,1000}[^~\s])~(?![~\w])")
_WITHIN_WORD = re.compile(r"[\w~]")
#: A block of HTML that begins or ends what is struck out, over blocks of Markdown.
_STRIKE_TAGS = re.compile(r"\s*<(/?)(?:del|s|strike)(?:\s[^<>]*)?>\s*", re.IGNORECASE)
#: How GitHub and note-taking programs open a note that is set apart, and an item of a list of tasks.
_ALERT = re.compile(r"\[!(\w{2,30})\][+-]?([^\n]*)\n?")
_TASK = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
_LINKED_MARK = re.compile(r"\d{1,3}|[*†‡§¶]{1,3}")
_OPENING = frozenset("([{<«“„‘\"'/–—-")
_INLINES: dict[str, InlineKind] = {
    **dict.fromkeys(("em_open", "em_close"), "emphasis"),
    **dict.fromkeys(("strong_open", "strong_close"), "strong"),
}
_BRACKET = re.compile(r"[\[\]]")


class _Block(NamedTuple):
    """A block whose words still have their marks; a row of a table has several ``cells``."""

    cells: tuple[str, ...]
    kind: BlockKind = "paragraph"
    level: int = 0
    marker: str = ""
    is_head: bool = False


def sniff(source: Source) -> bool:
    """Whether a source is Markdown, by its name: any text may be, and it may open with a piece of HTML."""
    return format_named(source.suffix) == "markdown"


def read(source: Source) -> Draft:
    """A draft of a Markdown text, as read_markdown makes it.

    Raises LoadError (``format``, ``encoding``, ``too-large``).
    """
    text, nuls = source.decoded
    check_text_size(text)
    return replace(read_markdown(text), notices=nuls_left_out(nuls))


def read_markdown(text: str, title: str = "") -> Draft:
    """A draft of a Markdown text: code is furniture, pictures are left out, front matter gives its metadata."""
    body, about = front_matter(clean(text))
    return assemble(_pieces(body), replace(about, title=title or about.title))


def _pieces(body: str) -> Iterator[Piece]:
    """The pieces of a text. Its end may define a link in its first line, so words are parsed after all blocks."""
    from markdown_it import MarkdownIt

    options = {"maxNesting": LIMITS.markdown_depth + _BELOW}
    parser = MarkdownIt("commonmark", options).enable(["table", "strikethrough"])
    without_links = MarkdownIt("commonmark", options).enable("strikethrough").disable(["link", "image"])
    for each in (parser, without_links):
        each.inline.ruler.before("link", "note", _refer)
        each.inline.ruler.before("strikethrough", "strike", _strike)
    references: dict[str, Any] = {}

    def words(text: str) -> str:
        if _MARKED_UP.search(text):
            by = without_links if _looked_at(text) > LIMITS.markdown_looks * len(text) else parser
            (line,) = by.parseInline(text, references)
            text = _words(line)
        return one_line(text)

    struck = 0
    for block in _blocks(body, parser, references):
        if isinstance(block, int):
            struck = max(struck + block, 0)
        elif isinstance(block, Piece):
            yield replace(block, text=strike(unmarked(block.text))) if struck else block
        else:
            cells = [strike(unmarked(text)) if struck else text for text in map(words, block.cells)]
            if block.kind == "row":
                yield row(cells, range(len(cells)) if block.is_head else (), opens=block.is_head)
            else:
                yield Piece(" ".join(cells), block.kind, block.level, block.marker)


def _looked_at(text: str) -> int:
    """How many characters are between opening and closing brackets, counted again for nested brackets.

    For each opening bracket the parser scans the paragraph up to its closing bracket.
    """
    opened: list[int] = []
    characters = 0
    for match in _BRACKET.finditer(text):
        if match[0] == "[":
            opened.append(match.start())
        elif opened:
            characters += match.start() - opened.pop()
    return characters + sum(len(text) - start for start in opened)


def _refer(state: StateInline, silent: bool) -> bool:
    """A parser rule: a reference to a note is the note's mark in brackets."""
    match = _NOTE.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        state.pending += f"[{match[1]}]"
    state.pos = match.end()
    return True


def _strike(state: StateInline, silent: bool) -> bool:
    """A parser rule: what stands between single tildes is struck out, as in GitHub's Markdown."""
    match = _STRUCK.match(state.src, state.pos, state.posMax)
    if match is None or (state.pos and _WITHIN_WORD.match(state.src, state.pos - 1)):
        return False
    if not silent:
        state.push("s_open", "s", 1)
        state.push("text", "", 0).content = match[1]
        state.push("s_close", "s", -1)
    state.pos = match.end()
    return True


def _words(line: Token) -> str:
    """The words of a line; its tokens are read as HTML if they hold elements that change what is said."""
    children = line.children or []
    if any(child.type == "html_inline" and _SET.match(child.content) for child in children):
        from core.formats.html import html_pieces

        # What its tags say about emphasis and links is read once it is one line.
        return " ".join(piece.text for piece in html_pieces("".join(map(_as_html, children)), shaped=True))
    parts: list[str] = []
    struck = 0
    link, target = -1, ""
    for child in children:
        if child.type in ("text", "code_inline"):
            text = strike(child.content) if struck else child.content
            parts.append(set_apart(text, "code") if child.type == "code_inline" else text)
        elif child.type in _INLINES:
            kind = _INLINES[child.type]
            parts.append(opening(kind) if child.nesting > 0 else closing(kind))
        elif child.type in ("s_open", "s_close"):
            struck += 1 if child.type == "s_open" else -1
        elif child.type == "link_open":
            link, target = len(parts), str(child.attrGet("href") or "")
        elif child.type == "link_close" and link >= 0:
            mark, before = "".join(parts[link:]), without_marks("".join(parts[:link]))[-1:]
            # The mark of a note that is a link: it would be read as part of the word before it.
            if before and _LINKED_MARK.fullmatch(mark) and not before.isspace() and before not in _OPENING:
                mark = f"[{mark}]"
            parts[link:] = [set_apart(mark, "link", target)]
            link = -1
        elif child.type in ("softbreak", "hardbreak") or child.content.lower().startswith("<br"):
            parts.append(" ")
    return "".join(parts)


def _as_html(token: Token) -> str:
    """A token inside a line as HTML that says as much of how its text is set."""
    if token.type == "text":
        return escape(token.content)
    if token.type == "code_inline":
        return f"<code>{escape(token.content)}</code>"
    if token.type in ("softbreak", "hardbreak"):
        return " "
    if token.type == "link_open":
        return f'<a href="{escape(str(token.attrGet("href") or "") or "#")}">'
    tags = {"s_open": "<del>", "s_close": "</del>", "link_close": "</a>"}
    tags |= {"em_open": "<em>", "em_close": "</em>", "strong_open": "<strong>", "strong_close": "</strong>"}
    return token.content if token.type == "html_inline" else tags.get(token.type, "")


def _blocks(body: str, parser: MarkdownIt, references: dict[str, Any]) -> list[_Block | Piece | int]:
    """All blocks, as ``_read`` gives them; link definitions go into ``references``.

    The parser's tokens take a hundred times the text's memory, so each block's are released once it is complete.
    """
    found: list[_Block | Piece | int] = []

    def take(state: StateBlock, _first: int, _end: int, _silent: bool) -> bool:
        if not state.level and state.tokens:
            found.extend(_read(state.tokens))
            state.tokens.clear()
        return False

    # Tried where a block may begin, before all rules that find one.
    parser.block.ruler.before("table", "take", take)
    parser.block.ruler.before("table", "flatten", _flatten)
    parser.block.ruler.before("reference", "note", _note)
    tokens: list[Token] = []
    parser.block.parse(body, parser, references, tokens)
    found.extend(_read(tokens))
    return found


def _note(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """A parser rule: the first line of a note, up to a blank one, is a paragraph with its mark in brackets."""
    start = state.bMarks[first] + state.tShift[first]
    match = _NOTE.match(state.src, start, state.eMarks[first])
    if match is None or state.src[match.end() : match.end() + 1] != ":" or state.is_code_block(first):
        return False
    if silent:
        return True
    lines = [state.src[match.end() + 1 : state.eMarks[first]].strip()]
    line = first + 1
    while line < end and not state.isEmpty(line) and not _begins_note(state, line):
        lines.append(state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]])
        line += 1
    state.push("note_open", "", 1).info = match[1]
    state.push("inline", "", 0).content = "\n".join(lines)
    state.push("note_close", "", -1)
    state.line = line
    return True


def _begins_note(state: StateBlock, line: int) -> bool:
    match = _NOTE.match(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])
    return match is not None and state.src[match.end() : match.end() + 1] == ":"


def _flatten(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """A parser rule: if blocks are nested too deep, gives the lines of everything in them, without their marks."""
    if silent or state.level < LIMITS.markdown_depth:
        return False
    line = first
    while line < end and (state.isEmpty(line) or state.sCount[line] >= state.blkIndent):
        text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
        marks = _MARKS.match(text)
        if marks and marks.lastindex:
            item = state.push("list_item_open", "li", 1)
            item.info, item.markup = marks[2] or "", "."
        state.push("inline", "", 0).content = text[marks.end() :] if marks else text
        if marks and marks.lastindex:
            state.push("list_item_close", "li", -1)
        line += 1
    state.line = line
    return True


def _read(tokens: list[Token]) -> Iterator[_Block | Piece | int]:
    """The blocks that complete tokens represent; 1 where struck blocks begin, and -1 where they end."""
    kind: BlockKind = "paragraph"
    level = 0
    markers: list[str] = []
    marker = note = ""
    cells: list[str] | None = None
    is_head = False
    quoted = 0
    opens_quote = False
    for token in tokens:
        if token.type == "heading_open":
            level = int(token.tag[1:])
            kind = "heading"
        elif token.type == "heading_close":
            kind, level = "paragraph", 0
        elif token.type == "note_open":
            note = f"[{token.info}] "
        elif token.type == "note_close":
            note = ""
        elif token.type == "list_item_open":
            # An ordered list's token holds its number; a bullet list's token has no text.
            marker = f"{token.info}{token.markup} " if token.info else "• "
            markers.append(marker)
        elif token.type == "list_item_close":
            markers.pop()
            marker = ""
        elif token.type == "html_block":
            tag = _STRIKE_TAGS.fullmatch(token.content)
            if tag:
                yield -1 if tag[1] else 1
            # Few texts have any.
            from core.formats.html import html_pieces

            yield from html_pieces(token.content, shaped=True)
        elif token.type in ("fence", "code_block"):
            yield from code_pieces(token.content)
        elif token.type in ("blockquote_open", "blockquote_close"):
            quoted += 1 if token.type == "blockquote_open" else -1
            opens_quote = token.type == "blockquote_open"
        elif token.type == "tr_open":
            cells, is_head = [], False
        elif token.type == "th_open":
            is_head = True
        elif token.type == "tr_close":
            yield _Block(tuple(cells or ()), "row", is_head=is_head)
            cells = None
        elif token.type == "inline":
            if cells is not None:
                cells.append(token.content)
            elif note:
                yield _Block((token.content,), "note", marker=note)
            elif kind == "heading":
                yield _Block((token.content,), "heading", level)
            elif opens_quote and (alert := _ALERT.match(token.content)):
                yield from _alert(alert, token.content[alert.end() :], "item" if markers else "paragraph")
            elif markers:
                task = _TASK.match(token.content) if marker else None
                mark = ("☐ " if task[1] == " " else "☑ ") if task else marker
                yield _Block((token.content[task.end() :] if task else token.content,), "item", marker=mark)
                marker = ""
            else:
                yield _Block((token.content,), "quote" if quoted else "paragraph")
            opens_quote = False


def _alert(alert: re.Match[str], text: str, kind: BlockKind) -> Iterator[_Block]:
    """A note set apart: what kind of note it is stands before it, and a title of its own above it."""
    label = f"{alert[1].capitalize()}: "
    if alert[2].strip():
        yield _Block((alert[2],), kind, marker=label)
        label = ""
    if text.strip():
        yield _Block((text,), kind, marker=label)
