"""Alternative versions of content in a Word document, and placeholders that are still to be filled in.

For content controls see ECMA-376 part 1, 17.5.2; for alternate content, part 3.
"""

from __future__ import annotations

from collections.abc import Mapping

from core.formats.docx.story import Story
from core.formats.docx.styles import is_on
from core.formats.elements import Ends, Starts


class Alternatives:
    """Leaves out repeated alternatives, and placeholders that only tell the author what to write."""

    def __init__(self, story: Story) -> None:
        """For a story, whose length shows what has been said already."""
        self._story = story
        #: For each open content control, whether it still shows its placeholder.
        self._unfilled: list[bool] = []
        #: For each open choice between contents, how much text had been read before it.
        self._choices: list[int] = []

    @property
    def starts(self) -> Starts:
        """What is done where elements start."""
        return {
            **dict.fromkeys(("mc:Choice", "mc:Fallback"), self._start_choice),
            "mc:AlternateContent": self._start_choices,
            "w:sdt": self._start_control,
            "w:showingPlcHdr": self._unfill,
            "w:sdtContent": self._start_controlled,
        }

    @property
    def ends(self) -> Ends:
        """What is done where elements end."""
        return {"mc:AlternateContent": self._end_choices, "w:sdt": self._end_control}

    def _start_control(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._unfilled.append(False)

    def _unfill(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._unfilled and self._story.path[-1] == "w:sdtPr":
            self._unfilled[-1] = is_on(attributes)

    def _start_controlled(self, _name: str, _attributes: Mapping[str, str]) -> bool:
        return bool(self._unfilled) and self._unfilled[-1]

    def _end_control(self) -> None:
        self._unfilled.pop()

    def _start_choices(self, _name: str, _attributes: Mapping[str, str]) -> None:
        self._choices.append(self._story.length)

    def _start_choice(self, _name: str, _attributes: Mapping[str, str]) -> bool:
        """Skips what repeats an earlier choice."""
        return bool(self._choices) and self._story.length > self._choices[-1]

    def _end_choices(self) -> None:
        self._choices.pop()
