"""The runs of text in a Word document's paragraphs, and its fields (ECMA-376 part 1, 17.3.2, 17.3.3 and 17.16)."""

from __future__ import annotations

from collections.abc import Mapping

from core.formats.docx.story import Field, Story
from core.formats.docx.styles import STRIKES, is_on, is_struck, rise_of
from core.formats.elements import Ends, Starts
from core.formats.fields import link_of
from core.formats.styles import StyleSheet
from core.formats.symbols import symbol
from core.formats.word_layout import Face

#: Elements of a run that represent a character.
_CHARACTERS = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:ptab": " ", "w:noBreakHyphen": "-"}


class Runs:
    """Tracks whether text is visible, how it is set and what it links to; writes the characters that are elements."""

    def __init__(self, story: Story, styles: StyleSheet, links: Mapping[str, str]) -> None:
        """With the document's styles, and the addresses that it links to, by the names it gives them."""
        self._story = story
        self._styles = styles
        self._links = links

    @property
    def starts(self) -> Starts:
        """What is done where elements start."""
        return {
            **dict.fromkeys(_CHARACTERS, self._add_character),
            **dict.fromkeys(("w:r", "m:r"), self._start),
            "w:rStyle": self._set_style,
            "w:vanish": self._vanish,
            "w:vertAlign": self._align,
            "w:position": self._shift,
            **dict.fromkeys(STRIKES, self._strike),
            **dict.fromkeys(("w:b", "w:i"), self._emphasise),
            "w:hyperlink": self._start_link,
            "w:fldSimple": self._start_simple_field,
            "w:sym": self._add_symbol,
            "w:fldChar": self._set_field,
        }

    @property
    def ends(self) -> Ends:
        """What is done where elements end."""
        return {
            **dict.fromkeys(("w:r", "m:r"), self._end),
            **dict.fromkeys(("w:hyperlink", "w:fldSimple"), self._end_link),
        }

    def _start(self, _name: str, _attributes: Mapping[str, str]) -> None:
        story = self._story
        style = self._styles[story.open[-1].style if story.open else ""]
        # A paragraph that is bold as a whole has nothing in it that is set apart.
        story.hidden, story.face = bool(style.hidden), Face(style.rise or 0, bool(style.struck))

    def _end(self) -> None:
        self._story.hidden, self._story.face = False, Face()

    def add_code(self, text: str) -> None:
        """Adds a text to the code of the open field."""
        fields = self._story.open[-1].fields if self._story.open else []
        if fields and fields[-1].is_code:
            fields[-1].code.append(text)

    def _start_link(self, _name: str, attributes: Mapping[str, str]) -> None:
        self._story.targets.append(self._links.get(attributes.get("r:id", ""), ""))

    def _start_simple_field(self, _name: str, attributes: Mapping[str, str]) -> None:
        self._story.targets.append(link_of(attributes.get("w:instr", "")))

    def _end_link(self) -> None:
        self._story.targets.pop()

    def _set_style(self, _name: str, attributes: Mapping[str, str]) -> None:
        story = self._story
        if story.path[-2:] == ["w:r", "w:rPr"]:
            style = self._styles[attributes.get("w:val", "")]
            story.hidden = story.hidden if style.hidden is None else style.hidden
            story.face = story.face.under(style)

    def _vanish(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._story.path[-1] == "w:rPr" and self._story.path[-2] in ("w:r", "m:r"):
            self._story.hidden = is_on(attributes)

    def _align(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._story.path[-2:] == ["w:r", "w:rPr"]:
            self._story.face = self._story.face._replace(rise=rise_of(attributes.get("w:val", "")))

    def _shift(self, _name: str, attributes: Mapping[str, str]) -> None:
        """The text is moved by half-points from where its vertical alignment puts it."""
        value = attributes.get("w:val", "")
        if self._story.path[-2:] == ["w:r", "w:rPr"] and not self._story.face.rise and value.strip("-0").isdecimal():
            self._story.face = self._story.face._replace(rise=-1 if value.startswith("-") else 1)

    def _strike(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._story.path[-2:] == ["w:r", "w:rPr"]:
            face = self._story.face
            self._story.face = face._replace(struck=is_struck(name, attributes, before=face.struck))

    def _emphasise(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._story.path[-2:] == ["w:r", "w:rPr"]:
            face, is_set = self._story.face, is_on(attributes)
            self._story.face = face._replace(bold=is_set) if name == "w:b" else face._replace(italic=is_set)

    def _add_symbol(self, _name: str, attributes: Mapping[str, str]) -> None:
        code = attributes.get("w:char", "")
        if len(code) <= 6 and not set(code) - set("0123456789abcdefABCDEF"):
            self._story.add(symbol(int(code or "0", 16), attributes.get("w:font", "")))

    def _add_character(self, name: str, _attributes: Mapping[str, str]) -> None:
        if self._story.path[-1] == "w:r":
            self._story.add(_CHARACTERS[name])

    def _set_field(self, _name: str, attributes: Mapping[str, str]) -> None:
        if not self._story.open:
            return
        paragraph, kind = self._story.open[-1], attributes.get("w:fldCharType", "")
        if kind == "begin":
            paragraph.fields.append(Field())
            paragraph.coded += 1
        elif kind == "separate" and paragraph.fields and paragraph.fields[-1].is_code:
            paragraph.coded -= 1
            begun = paragraph.fields[-1]
            begun.is_code, begun.target = False, link_of("".join(begun.code))
        elif kind == "end" and paragraph.fields:
            paragraph.coded -= paragraph.fields.pop().is_code
