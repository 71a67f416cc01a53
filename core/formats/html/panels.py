"""Panels that a page hides until the reader opens them by a button: questions with their answers, tabs, "read more"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.formats.html.blocks import is_hidden

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: What opens and closes a panel, as a search of a page's elements.
_CONTROLS = (
    "//*[self::button or @role='button' or @role='tab' or @aria-expanded or @aria-controls or @data-toggle"
    " or @data-bs-toggle]"
)
#: Attributes that hold the identifiers of the panels, perhaps as the address of a place on the page.
_TARGETS = ("aria-controls", "data-bs-target", "data-target", "href")
_OPENS = ("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle", "data-target", "data-bs-target")
_CALLED = re.compile(
    r"accordion|collaps|disclosure|expand|faq|foldable|panel|question|spoiler|tabs?\b|toggle", re.IGNORECASE
)
_QUESTION = re.compile(r"[?？؟;]\s*$")
#: Elements whose panels are menus and forms, or dialogues that nobody called for.
_ELSEWHERE = frozenset(("nav", "header", "footer", "form", "aside", "dialog", "menu", "select"))
_MENU_ROLES = frozenset(
    ("navigation", "menu", "menubar", "dialog", "alertdialog", "search", "banner", "listbox", "tooltip")
)
_FIELDS = frozenset(("input", "select", "textarea", "form", "iframe"))
#: A label is no longer than a question; in a panel most of the text is no link.
_LONGEST_LABEL = 300
_SHORTEST_PANEL = 2
_MOST_LINKED = 0.5
_LINE_PARENTS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "p", "dt", "li", "summary"))


def open_panels(tree: HtmlElement) -> None:
    """Shows the panels of a page's tree that its buttons open, and makes text of the buttons' labels."""
    controls = [control for control in tree.xpath(_CONTROLS) if not _is_elsewhere(control)]
    if not controls:
        return
    named = {name: element for element in tree.iter("*") if (name := element.get("id"))}
    for control in controls:
        label = control.text_content().strip()
        if not 1 < len(label) <= _LONGEST_LABEL:
            continue
        panels = [panel for panel in _panels(control, named) if _is_text(panel)]
        for panel in panels:
            _show(panel)
        if panels and control.tag in ("button", "a", "span", "div") and _is_label(control, label):
            control.tag = "span" if control.getparent().tag in _LINE_PARENTS else "p"
            control.attrib.clear()


def _panels(control: HtmlElement, named: dict[str, HtmlElement]) -> Iterator[HtmlElement]:
    """What a control opens: the elements that it names, or else the one right after it."""
    names = [name for key in _TARGETS for name in control.get(key, "").split()]
    found = [named[name] for name in (name.removeprefix("#") for name in names) if name in named]
    if found:
        yield from found
        return
    # The control may be in a heading.
    element = control
    for _ in range(3):
        below = element.getnext()
        if below is not None:
            yield below
            return
        element = element.getparent()
        if element is None or (element.tag not in _LINE_PARENTS and len(element) > 1):
            return


def _is_label(control: HtmlElement, label: str) -> bool:
    """Whether a control's text says what its panel is about: a question, or what opens and closes something."""
    around = [control, *list(control.iterancestors())[:2]]
    called = " ".join(f"{element.get('class', '')} {element.get('id', '')}" for element in around)
    return bool(_QUESTION.search(label) or _CALLED.search(called)) or any(name in control.attrib for name in _OPENS)


def _is_text(panel: HtmlElement) -> bool:
    """Whether a panel holds text to be read, and is no menu and no form."""
    if panel.tag in _ELSEWHERE or not _MENU_ROLES.isdisjoint(panel.get("role", "").split()) or _is_elsewhere(panel):
        return False
    if any(inner.tag in _FIELDS or inner.tag == "nav" for inner in panel.iter("*")):
        return False
    text = len("".join(panel.text_content().split()))
    linked = sum(len("".join(link.text_content().split())) for link in panel.iter("a"))
    return text >= _SHORTEST_PANEL and linked <= _MOST_LINKED * text


def _show(panel: HtmlElement) -> None:
    """Shows a panel, as an element that is opened and closed without a script; its names may say that it is hidden."""
    if is_hidden(panel) or panel.get("aria-hidden") == "true" or _CALLED.search(panel.get("class", "")):
        panel.attrib.clear()
        panel.tag = "details" if panel.tag in ("div", "section", "span") else panel.tag


def _is_elsewhere(element: HtmlElement) -> bool:
    return any(
        around.tag in _ELSEWHERE or not _MENU_ROLES.isdisjoint(around.get("role", "").split())
        for around in element.iterancestors()
    )
