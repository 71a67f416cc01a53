"""Formulas in a page, on the line: MathML, pictures of formulas by their text, and what scripts would typeset."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.formats.mathml import linear

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from core.formats.xml import Event

#: What pictures of formulas are called, and what their text or address looks like.
_CALLED = re.compile(r"(?:^|[\s_-])(?:math|latex|tex|formulae?|equation|eqn|mwe-math[\w-]*)(?=$|[\s_-])", re.IGNORECASE)
_LATEX = re.compile(r"\{?\\(?:display|text)style\b|^\s*(?:\$|\\[(\[])|\\[a-zA-Z]{2,}\b|[_^]\{")
_MADE = re.compile(r"latex|mathtex|mimetex|codecogs|/math/|[?&]cht=tx", re.IGNORECASE)
#: What surrounds a formula in LaTeX and says nothing to readers.
_STYLE = re.compile(r"\\(?:display|text|script)style\b\s*")
_DELIMITERS = re.compile(r"^\s*(?:\$\$?|\\[(\[])\s*(.*?)\s*(?:\$\$?|\\[)\]])\s*$", re.DOTALL)
#: The copies of a formula that KaTeX and MathJax set for the eye, beside one in MathML or LaTeX.
_COPIES = "//*[contains(@class, 'katex-html') or @class='MathJax' or @class='MathJax_Preview' or @class='MathJax_SVG']"


def set_formulas(tree: HtmlElement) -> None:
    """Replaces the formulas of a page's tree with their text."""
    formulas = [element for element in tree.iter("*") if _local(element) == "math"]
    if formulas:
        for copy in tree.xpath(_COPIES):
            if copy.getparent() is not None and copy.find(".//math") is None:
                copy.drop_tree()
    for element in formulas:
        _write(element, linear(_events(element)) or _bare(element.get("alttext", "")))
    for picture in tree.xpath("//img[@alt]"):
        if _is_formula(picture):
            _write(picture, _bare(picture.get("alt", "")))


def _is_formula(picture: HtmlElement) -> bool:
    text = picture.get("alt", "")
    return bool(
        _CALLED.search(picture.get("class", "")) or _LATEX.search(text) or _MADE.search(picture.get("src", "")[:500])
    )


def _bare(latex: str) -> str:
    """A formula in LaTeX without what only sets it, such as its style and its delimiters."""
    text = latex.strip()
    if _STYLE.search(text) and text.startswith("{") and text.endswith("}"):
        text = text[1:-1]
    text = _STYLE.sub("", text)
    match = _DELIMITERS.match(text)
    return " ".join((match[1] if match else text).split())


def _write(element: HtmlElement, text: str) -> None:
    """Makes an element one of words; an empty one is left as it is."""
    if not text:
        return
    for child in list(element):
        element.remove(child)
    element.tag, element.text = "span", text
    element.attrib.clear()


def _events(formula: HtmlElement) -> Iterator[Event]:
    """A formula's elements and texts, in order."""
    from lxml import etree

    for event, element in etree.iterwalk(formula, events=("start", "end")):
        text = element.text if event == "start" else element.tail
        yield (event, _local(element), element.attrib) if event == "start" else ("end", _local(element), {})
        if text and not (event == "end" and element is formula):
            yield "text", text, {}


def _local(element: HtmlElement) -> str:
    return element.tag.rpartition(":")[2] if isinstance(element.tag, str) else ""
