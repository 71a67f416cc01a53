"""The equations of a Word document, on one line (ECMA-376 part 1, 22.1), as ``core.formats.mathml`` writes formulas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.formats.docx.story import Story
from core.formats.elements import Ends, Starts
from core.formats.mathml import grouped, index_of, power_of
from core.formats.symbols import superscript

#: How the text of an element is written, by the element around it and its own name.
_FORMS: Mapping[tuple[str, str], Callable[[str], str]] = {
    ("m:f", "m:num"): grouped,
    ("m:f", "m:den"): lambda text: f"/{grouped(text)}",
    **{(around, "m:sup"): power_of for around in ("m:sSup", "m:sSubSup", "m:sPre")},
    **{(around, "m:sub"): index_of for around in ("m:sSub", "m:sSubSup", "m:sPre", "m:nary")},
    ("m:nary", "m:sup"): lambda text: f"{power_of(text)} ",
    ("m:limLow", "m:lim"): lambda text: f"{index_of(text)} ",
    ("m:limUpp", "m:lim"): lambda text: f"{power_of(text)} ",
    ("m:func", "m:fName"): lambda text: f"{text.rstrip()} ",
    ("m:rad", "m:deg"): superscript,
    ("m:rad", "m:e"): lambda text: f"√{grouped(text)}",
}
_ARGUMENTS = ("m:num", "m:den", "m:sup", "m:sub", "m:lim", "m:fName", "m:deg", "m:e", "m:mr")
#: What stands between the parts of an element, unless it says otherwise.
_SEPARATORS = {"m:d": "|", "m:m": "; ", "m:mr": ", ", "m:eqArr": "; "}
#: The signs of elements that have one, unless they say otherwise: an integral, and accents.
_SIGNS = {"m:nary": "∫", "m:acc": "\u0302", "m:bar": "\u0332"}
_LINE_ABOVE = "\u0305"


@dataclass(slots=True)
class _Open:
    """An element while it is read: how many parts it has had, and what stands between them or belongs to them."""

    name: str
    separator: str = ""
    sign: str = ""
    closing: str = ")"
    parts: int = 0


class Equations:
    """Writes out the signs that an equation's elements represent."""

    def __init__(self, story: Story) -> None:
        """For the story whose text they are in."""
        self._story = story
        self._open: list[_Open] = []
        #: Where the text of each open argument begins among the parts of its paragraph, and how it is to be written.
        self._arguments: list[tuple[int, Callable[[str], str] | None]] = []

    @property
    def starts(self) -> Starts:
        """What is done where elements start."""
        return {
            **dict.fromkeys((*_SEPARATORS, *_SIGNS), self._start),
            **dict.fromkeys(_ARGUMENTS, self._start_argument),
            "m:chr": self._set_sign,
            "m:pos": self._set_side,
            "m:sepChr": self._set_separator,
            "m:begChr": self._set_bracket,
            "m:endChr": self._set_closing_bracket,
        }

    @property
    def ends(self) -> Ends:
        """What is done where elements end."""
        return {
            **dict.fromkeys((*_SEPARATORS, *_SIGNS), self._end),
            **dict.fromkeys(_ARGUMENTS, self._end_argument),
            "m:mr": self._end_row,
            "m:naryPr": self._add_sign,
        }

    def _start(self, name: str, _attributes: Mapping[str, str]) -> None:
        self._open.append(_Open(name, _SEPARATORS.get(name, ""), _SIGNS.get(name, "")))
        if name == "m:d":
            self._story.add("(")

    def _end(self) -> None:
        ended = self._open.pop()
        if ended.name == "m:d":
            self._story.add(ended.closing)

    def _start_argument(self, name: str, attributes: Mapping[str, str]) -> None:
        around = self._open[-1] if self._open and self._open[-1].name == self._story.path[-1] else None
        form = _FORMS.get((self._story.path[-1], name))
        if around is not None and name in ("m:e", "m:mr"):
            if around.parts and around.separator:
                self._story.add(around.separator)
            around.parts += 1
            if around.name in ("m:acc", "m:bar"):
                form = self._accented
        self._arguments.append((len(self._story.open[-1].parts) if self._story.open else 0, form))
        if name == "m:mr":
            self._start(name, attributes)

    def _end_argument(self) -> None:
        begun, form = self._arguments.pop()
        if form is not None and self._story.open:
            parts = self._story.open[-1].parts
            text = "".join(text for text, _ in parts[begun:])
            del parts[begun:]
            self._story.add(form(text))

    def _end_row(self) -> None:
        self._end()
        self._end_argument()

    def _accented(self, text: str) -> str:
        """A letter with the accent of the element around it; over several letters it can't be written."""
        return f"{text}{self._open[-1].sign}" if len(text) == 1 else text

    def _set_sign(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._open and self._story.path[-1] in ("m:naryPr", "m:accPr"):
            self._open[-1].sign = attributes.get("m:val", "")

    def _set_side(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._open and self._story.path[-1] == "m:barPr" and attributes.get("m:val") == "top":
            self._open[-1].sign = _LINE_ABOVE

    def _add_sign(self) -> None:
        if self._open:
            self._story.add(self._open[-1].sign)

    def _set_separator(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._open and self._story.path[-1] == "m:dPr":
            self._open[-1].separator = attributes.get("m:val", "")

    def _set_bracket(self, _name: str, attributes: Mapping[str, str]) -> None:
        """A bracket other than the usual one, which was just written."""
        if self._story.open and self._story.open[-1].parts[-1:] == [("(", 0)]:
            self._story.open[-1].parts[-1] = (attributes.get("m:val", ""), 0)

    def _set_closing_bracket(self, _name: str, attributes: Mapping[str, str]) -> None:
        if self._open:
            self._open[-1].closing = attributes.get("m:val", "")
