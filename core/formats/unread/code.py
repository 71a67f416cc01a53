"""Source code: texts written for programs, told by the look of their beginning or by their suffix."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.errors import Template
from core.formats.limits import LIMITS
from core.formats.unread import kinds
from core.formats.unread.kinds import Kind
from core.notice import Notice

if TYPE_CHECKING:
    from core.formats.source import Source

#: Each alternative is tried in one way only: a page may have thousands of comments, or begin with "<!--" as often.
#: In atomic groups: before Python 3.11.5 a possessive loop over what backtracks may fail to match (gh-106052).
_PROLOGUE = (
    r"\s*+(?>(?:(?><\?[^>]{0,1000}\?>)\s*+|(?><!--(?>(?:(?!-->).){0,4000})-->)\s*+"
    r"|(?><!DOCTYPE[^>\[]{0,1000}+(?>(?:\[[^\]]{0,4000}+\]\s*+)?)>)\s*+)*)"
)
_ROOT = re.compile(rf"{_PROLOGUE}<([a-zA-Z_][\w.-]{{0,60}}:)?([a-zA-Z_][\w.-]{{0,60}})(?=[\s/>])", re.DOTALL)
_DECLARED = re.compile(r"\s*<(?:\?xml|!DOCTYPE)\b", re.IGNORECASE)
#: The root elements of XML that people read, by name in lower case.
_ROOTS = {
    "fictionbook": kinds.FB2,
    **dict.fromkeys(("rss", "feed", "rdf"), kinds.FEED),
    **dict.fromkeys(("article", "pmc-articleset"), kinds.JATS),
    **dict.fromkeys(("book", "chapter", "refentry", "sect1"), kinds.DOCBOOK),
    "opml": kinds.OPML,
    **dict.fromkeys(("kml", "gpx", "osm"), kinds.MAP),
    "svg": kinds.DRAWING,
    "en-export": kinds.EVERNOTE,
    "abiword": kinds.ABIWORD,
    "fulfillmenttoken": kinds.LICENCE,
}
#: XML that nothing declares as such: these roots occur in no other text.
_UNDECLARED = frozenset(("fictionbook", "rss", "opml", "kml", "gpx", "svg", "en-export", "abiword"))
_LATEX = re.compile(r"^[ \t]*\\(?:documentclass|documentstyle|begin\{document\}|usepackage)\b", re.MULTILINE)
_TEX = re.compile(r"\\[a-zA-Z]{2,20}(?:\[[^\]]{0,200}\])?\{")
_CUE = re.compile(
    r"\s*(?:WEBVTT\b|\[Script Info\]|"
    r"(?:\d{1,6}\s{1,4})?\d{1,2}:\d\d(?::\d\d)?[,.]\d{1,3} ?--> ?\d|\{\d{1,7}\}\{\d{1,7}\})"
)
_TROFF = re.compile(r"(?>(?:['.]\\\"[^\n]*+\n|[^\S\n]*+\n)*)\.(?:TH|Dd) ")
_SHORTCUT = re.compile(r"\s*\[(?:InternetShortcut|Desktop Entry)\]")
_FEWEST_COMMANDS = 3
_BY_SUFFIX = {
    **dict.fromkeys((".tex", ".ltx", ".latex"), kinds.LATEX),
    **dict.fromkeys((".srt", ".vtt", ".ass", ".ssa", ".sub", ".sbv", ".ttml", ".dfxp"), kinds.SUBTITLES),
    ".ipynb": kinds.NOTEBOOK,
    **dict.fromkeys((".csv", ".tsv"), kinds.TABLE),
    **dict.fromkeys((".json", ".jsonl", ".geojson"), kinds.JSON),
    **dict.fromkeys((".ps", ".eps"), kinds.POSTSCRIPT),
    ".svg": kinds.DRAWING,
    **dict.fromkeys((".rss", ".atom"), kinds.FEED),
    **dict.fromkeys((".fb2",), kinds.FB2),
    **dict.fromkeys((".nxml",), kinds.JATS),
    **dict.fromkeys((".opml",), kinds.OPML),
    **dict.fromkeys((".kml", ".gpx"), kinds.MAP),
    ".xml": kinds.XML,
}
#: Texts with marks that people write and read, but others than Markdown's: they are shown as they stand.
_MARKED_SUFFIXES = {
    **dict.fromkeys((".rst", ".rest"), "reStructuredText"),
    **dict.fromkeys((".adoc", ".asciidoc"), "AsciiDoc"),
    ".org": "Org mode",
    ".textile": "Textile",
    **dict.fromkeys((".wiki", ".mediawiki"), "MediaWiki"),
}
_RST = re.compile(r"^\.\. [\w-]{2,30}::|^:[\w ]{2,30}: |:[a-z]{2,10}:`[^`\n]{1,200}`", re.MULTILINE)
_RST_LINE = re.compile(r"^(?:={4,}|-{4,}|~{4,})$", re.MULTILINE)


def refuse_code(source: Source, text: str) -> None:
    """Raises LoadError (``format``) for a text that is in no format that is read, but is written for programs."""
    found = _kind(source.suffix, text)
    if found is not None:
        raise found.error(source.name)


def notices_of_marks(source: Source, text: str) -> Iterator[Notice]:
    """The notice that the marks of another language for texts are shown, where a text has them."""
    head = text[: LIMITS.unread_head]
    marks = _MARKED_SUFFIXES.get(source.suffix, "")
    if not marks and len(_RST.findall(head)) > 1 and _RST_LINE.search(head):
        marks = "reStructuredText"
    if marks:
        shown = Template(
            "The text is written in {marks}, whose marks are shown as they stand. Open it as HTML instead."
        )
        yield Notice.of(shown, marks=marks)


def _kind(suffix: str, text: str) -> Kind | None:
    head = text[: LIMITS.unread_head].lstrip("\ufeff")
    if _CUE.match(head):
        return kinds.SUBTITLES
    if _LATEX.search(head) and len(_TEX.findall(head)) >= 2:
        return kinds.LATEX
    if head.startswith("%!PS"):
        return kinds.POSTSCRIPT
    if _SHORTCUT.match(head):
        return kinds.SHORTCUT
    if _TROFF.match(head):
        return kinds.TROFF
    return _xml(suffix, head) or _json(suffix, text) or _by_suffix(suffix, head)


def _xml(suffix: str, head: str) -> Kind | None:
    root = _ROOT.match(head)
    name = root[2].lower() if root else ""
    if _DECLARED.match(head) and (root or suffix == ".xml"):
        return _ROOTS.get(name, kinds.XML)
    return _ROOTS[name] if name in _UNDECLARED else None


def _json(suffix: str, text: str) -> Kind | None:
    stripped = text.strip()
    if not stripped.startswith(("{", "[")) or not stripped.endswith(("}", "]")):
        return None
    if suffix not in (".json", ".ipynb") and (len(stripped) > LIMITS.unread_json or not _parses(stripped)):
        return None
    return kinds.NOTEBOOK if '"nbformat"' in stripped and '"cells"' in stripped else kinds.JSON


def _parses(text: str) -> bool:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return False
    # "[1]" and "[]" may stand in any text.
    return isinstance(found, dict) or any(isinstance(one, (dict, list, str)) for one in found)


def _by_suffix(suffix: str, head: str) -> Kind | None:
    """What a suffix says, where the text does not belie it: "notes.tex" may be a plain text after all."""
    kind = _BY_SUFFIX.get(suffix)
    if kind is kinds.LATEX:
        return kind if len(_TEX.findall(head)) >= _FEWEST_COMMANDS else None
    if kind in (kinds.XML, kinds.FB2, kinds.JATS, kinds.OPML, kinds.MAP, kinds.DRAWING, kinds.FEED):
        return kind if head.lstrip().startswith("<") else None
    if kind in (kinds.JSON, kinds.NOTEBOOK):
        return kind if head.lstrip()[:1] in ("{", "[") else None
    if kind is kinds.POSTSCRIPT or kind is kinds.SUBTITLES:
        return kind if "-->" in head or "{" in head or "%!" in head else None
    return kind
