"""Styles of paragraphs and words, in any word processor's document."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.article import BlockKind, Reason

#: Style names that alone give the level of a heading: Word's own names are English in every language, and other
#: programs translate them.
_HEADING_NAME = re.compile(
    r"(?:heading|überschrift|berschrift|titre|título|titulo|titolo|titel|kop|rubrik|overskrift|otsikko|nagłówek|nadpis"
    r"|заголовок|标题|標題|見出し|제목) ?([1-9])",
    re.IGNORECASE,
)
_TITLES = ("title", "titel", "titre", "título", "titolo", "название", "标题", "表題")
_SUBTITLES = ("subtitle", "untertitel", "sous-titre", "subtítulo", "sottotitolo", "подзаголовок")
_CONTENTS = re.compile(
    r"toc (?:\d|heading)|contents (?:\d+|heading)|table of (?:figures|authorities)|index \d", re.IGNORECASE
)
#: What the paragraphs in a style are, by its name.
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(
        ("quote", "intense quote", "block text", "quotations", "block quotation", "zitat", "citation"), "quote"
    ),
    "caption": "caption",
}
#: Styles of lines that stand as they were typed.
_CODE = re.compile(
    r"(?:html )?preformatted(?: text)?|(?:source|program) ?code|code(?: ?(?:block|listing))?|listing|verbatim"
    r"|macro(?: text)?"
)
#: Why the paragraphs in a style are furniture, by its name.
_REASONS = {"caption": Reason("caption"), "author": Reason("byline"), "date": Reason("date line")}


@dataclass(frozen=True, slots=True)
class Style:
    """What a style sets for its text; what is None is not set by it.

    ``level`` is that of a heading from 1, and 0 for ordinary text. ``number`` and ``depth`` name a list and the level
    in it, from 0; "" for no list. ``rise`` is 1 above the line, 0 on it and -1 below it. ``heads`` says that a table's
    first row stands out. ``reason`` is why its paragraphs are furniture, "" if they are not.
    """

    level: int | None = None
    title: bool = False
    hidden: bool | None = None
    number: str | None = None
    depth: int | None = None
    rise: int | None = None
    struck: bool | None = None
    bold: bool | None = None
    italic: bool | None = None
    heads: bool | None = None
    kind: BlockKind = "paragraph"
    reason: str = ""
    parent: str = ""


def named_style(name: str) -> Style:
    """What a style's name alone says, in any program."""
    name = name.strip()
    heading = _HEADING_NAME.fullmatch(name)
    if heading:
        return Style(level=int(heading[1]))
    lower = name.lower()
    if lower in _TITLES:
        return Style(level=1, title=True)
    if lower in _SUBTITLES:
        return Style(level=2)
    if _CONTENTS.match(name):
        return Style(reason=Reason("table of contents"))
    kind: BlockKind = "code" if _CODE.fullmatch(lower) else _KINDS.get(lower, "paragraph")
    return Style(kind=kind, reason=_REASONS.get(lower, ""))


class StyleSheet:
    """The styles of a document by their names; ``default`` is that of paragraphs that name none."""

    def __init__(self) -> None:
        self.default = ""
        self._own: dict[str, Style] = {}
        self._whole: dict[str, Style] = {}

    def add(self, name: str, style: Style) -> None:
        """Adds a style, replacing one of the same name."""
        self._own[name] = style
        self._whole.clear()

    def __getitem__(self, name: str) -> Style:
        """A style with everything it inherits from those it is based on; for a missing one, what its name says."""
        known = self._whole.get(name)
        if known is not None:
            return known
        chain: dict[str, None] = {}
        ancestor = name
        while ancestor in self._own and ancestor not in self._whole and ancestor not in chain:
            chain[ancestor] = None
            ancestor = self._own[ancestor].parent
        style = self._whole.get(ancestor) or (Style() if chain else named_style(ancestor))
        for ancestor in reversed(chain):
            style = self._whole[ancestor] = _over(style, self._own[ancestor])
        self._whole[name] = style
        return style


def _over(base: Style, own: Style) -> Style:
    """A style's own properties over those of the style it is based on."""
    return Style(
        level=base.level if own.level is None else own.level,
        title=own.title or (base.title and own.level is None and not own.reason),
        hidden=base.hidden if own.hidden is None else own.hidden,
        number=base.number if own.number is None else own.number,
        depth=base.depth if own.depth is None else own.depth,
        rise=base.rise if own.rise is None else own.rise,
        struck=base.struck if own.struck is None else own.struck,
        bold=base.bold if own.bold is None else own.bold,
        italic=base.italic if own.italic is None else own.italic,
        heads=base.heads if own.heads is None else own.heads,
        kind=base.kind if own.kind == "paragraph" else own.kind,
        reason=own.reason or base.reason,
    )
