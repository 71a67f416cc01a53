"""The paragraphs of a Word document and their properties (ECMA-376 part 1, 17.3.1)."""

from __future__ import annotations

from collections.abc import Mapping

from core.formats.docx.lists import Lists
from core.formats.docx.story import Paragraph, Story
from core.formats.docx.styles import depth_of, outline_level
from core.formats.elements import Ends, Starts
from core.formats.styles import StyleSheet
from core.formats.symbols import joined
from core.formats.word_layout import Face, block, shown, written


class Paragraphs:
    """Makes a piece of each paragraph. ``title`` is the first in the title's style, "" if there is none."""

    def __init__(self, story: Story, styles: StyleSheet, lists: Lists) -> None:
        """With the document's styles and lists."""
        self.title = ""
        self._story = story
        self._styles = styles
        self._lists = lists

    @property
    def starts(self) -> Starts:
        """What is done where elements start."""
        return {
            "w:p": self._start,
            "w:pStyle": self._set_style,
            "w:outlineLvl": self._set_level,
            "w:numId": self._set_list,
            "w:ilvl": self._set_depth,
            "w:framePr": self._set_frame,
            "w:txbxContent": self._start_box,
        }

    @property
    def ends(self) -> Ends:
        """What is done where elements end."""
        return {"w:p": self._end, "w:txbxContent": self._story.end}

    def delete_end(self) -> None:
        """Joins a paragraph to the next if its properties say that its end is deleted."""
        if self._story.open and self._story.path[-2:] == ["w:pPr", "w:rPr"]:
            self._story.open[-1].runs_on = True

    def _start(self, _name: str, _attributes: Mapping[str, str]) -> None:
        story = self._story
        story.open.append(Paragraph(story.layout.place(), story.run_on, self._styles.default))
        story.run_on = []
        story.hidden, story.face = False, Face()

    def _end(self) -> None:
        paragraph = self._story.open.pop()
        if paragraph.runs_on:
            self._story.run_on = paragraph.parts
            return
        style = self._styles[paragraph.style]
        number = (paragraph.number if paragraph.number is not None else style.number) or "0"
        depth = (paragraph.depth if paragraph.depth is not None else style.depth) or 0
        level = (paragraph.level if paragraph.level is not None else style.level) or 0
        is_code = style.kind == "code" and not level
        text = joined(paragraph.parts) if paragraph.parts else ""
        text = written(text) if is_code else shown(text)
        # An empty paragraph counts too.
        marker = self._lists.marker(number, depth) if number != "0" else ""
        if not text:
            return
        if style.title:
            self.title = self.title or text
        self._story.layout.fill(paragraph.place, block(text, level, marker, style.reason, kind=style.kind))

    def _set_style(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._story.open and self._story.path[-1] == "w:pPr":
            self._story.open[-1].style = attributes.get("w:val", "")

    def _set_level(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._story.open and self._story.path[-1] == "w:pPr":
            self._story.open[-1].level = outline_level(attributes.get("w:val", ""))

    def _set_list(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._story.open and self._story.path[-1] == "w:numPr":
            self._story.open[-1].number = attributes.get("w:val", "")

    def _set_depth(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._story.open and self._story.path[-1] == "w:numPr":
            self._story.open[-1].depth = depth_of(attributes.get("w:val", ""))

    def _set_frame(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._story.open and attributes.get("w:dropCap", "none") != "none":
            self._story.open[-1].runs_on = True

    def _start_box(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._story.layout.box()
