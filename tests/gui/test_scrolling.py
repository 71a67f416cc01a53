"""The whole program on a real X display, scrolled by hand: the screen shows what the window would paint anew."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from gui.app.system_libraries import missing
from gui.data import SAMPLE
from tests.gui.display import TOOLS, Display, Program, real_display, wait_for
from tests.states import ARABIC

LACKING = [*(tool for tool in TOOLS if not shutil.which(tool)), *missing(on_display=True)]

pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"a window on a display needs {', '.join(LACKING)}")

#: Pixels of the window, times its scale, and of the screen that it is on.
_SIZE, _SCREEN = (1180, 760), (2000, 1300)
_PARTS = 24
_ENGLISH = SAMPLE.read_text("utf-8").split("\n\n", 2)[2]
_ARABIC = "\n\n".join([ARABIC] * 3)
_KEYS = ("Down", "Down", "Down", "Next", "space", "Up", "Up", "Prior", "End", "Up", "Up", "Home")


class Reading:
    """A text of many parts in the program, and a look at the screen after every touch."""

    def __init__(self, display: Display, folder: Path, title: str, words: str, scale: str, theme: str) -> None:
        file = folder / "parts.md"
        parts = [f"## {title} {number}\n\n{words}" for number in range(1, _PARTS + 1)]
        file.write_text(f"# {title}\n\n" + "\n\n".join(parts), encoding="utf-8")
        display.environment["QT_SCALE_FACTOR"] = scale
        settings = QSettings(str(display.home / "config/Standfirst/Standfirst.conf"), QSettings.Format.IniFormat)
        settings.setValue("window/theme", theme)
        settings.sync()
        self.display = display
        self.program = Program(display, file)
        width, height = (round(float(scale) * side) for side in _SIZE)
        self.program.wait_for_article(title, (width, height))
        self.program.where("words", "summaryView", words.split()[0])

    def touch(self, name: str, touch: Callable[[], object], what: str) -> None:
        """Does something that scrolls a part of the window, and looks whether that left stains."""
        before = self.program.scrolled(name)
        touch()
        wait_for(lambda: self.program.scrolled(name) != before, f"{name} to be scrolled by {what}")
        self.program.come_to_rest(name)
        assert self.program.stains(name) == (), f"{name}, {what}"

    def roll(self, name: str) -> None:
        """Turns the wheel over a part of the window."""
        middle = self.program.where("middle", name)
        self.display.turn(middle, -60)
        self.program.come_to_rest(name)
        for notches in (1, 1, 3, -1):
            self.touch(name, lambda notches=notches: self.display.turn(middle, notches), f"{notches} notches")

    def draw(self, name: str) -> None:
        """Clicks and draws along what there is of a scroll bar."""
        display, program = self.display, self.program
        self.touch(name, lambda: display.click(program.where("bar", name, "arrow")), "the arrow")
        x, y = program.where("bar", name, "handle")
        display.hold((x, y))
        for step in (2, 5, 14, 7):
            self.touch(name, lambda step=step: display.move((x, y + step)), f"the handle, {step} pixels")
        display.let_go()
        self.touch(name, lambda: display.click(program.where("bar", name, "groove")), "the groove")

    def press(self, name: str, *keys: str) -> None:
        """Presses keys, each of which scrolls a part of the window."""
        for key in keys:
            self.touch(name, lambda key=key: self.display.press(key), key)

    def select(self, name: str) -> None:
        """Selects words from the middle of a text to beyond its edge, and back."""
        x, y = self.program.where("middle", name)
        self.display.hold((x, y))
        before = self.program.scrolled(name)
        self.display.move((x, y + _SCREEN[1]))
        wait_for(lambda: self.program.scrolled(name) > before + 50, "the page to follow a selection")
        self.display.move((x, y))
        self.program.come_to_rest(name)
        assert self.program.stains(name) == (), f"{name}, a selection"
        self.display.let_go()


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    with real_display(tmp_path / "home", _SCREEN) as shown:
        yield shown


@pytest.mark.parametrize(
    ("title", "words", "scale", "theme"),
    [
        pytest.param("Sea", _ENGLISH, "1", "light", id="light"),
        pytest.param("Sea", _ENGLISH, "1.5", "dark", id="dark-larger"),
        pytest.param("بحر", _ARABIC, "1", "light", id="right-to-left"),
    ],
)
def test_the_screen_is_clean_however_a_reader_scrolls(
    display: Display, tmp_path: Path, title: str, words: str, scale: str, theme: str
) -> None:
    reading = Reading(display, tmp_path, title, words, scale, theme)
    program = reading.program

    # A click gives the keyboard to the text, without a ring around it that would have Qt paint all of it anew.
    display.click(program.where("middle", "articleView"))
    reading.roll("articleView")
    reading.draw("articleView")
    reading.press("articleView", *_KEYS)
    reading.select("articleView")
    for share in ("0.3", "0.31", "0.33", "0.9"):
        place = program.where("share", "heatmap", share)
        reading.touch("articleView", lambda place=place: display.click(place), f"the strip at {share}")
    reading.press("articleView", "End", "n", "End", "p", "alt+Left", "alt+Right")
    reading.roll("outlineTree")
    reading.draw("outlineTree")

    # All of it summarised, folded, and one paragraph of it in focus.
    display.press("alt+l", "End")
    program.where("bar", "summaryView", "handle")
    reading.roll("summaryView")
    reading.draw("summaryView")
    display.press("ctrl+2")
    display.click(program.where("middle", "articleView"))
    reading.roll("articleView")
    reading.select("articleView")
    display.press("ctrl+1", "F11")
    wait_for(lambda: not program.is_seen("summaryView"), "the article alone")
    reading.roll("articleView")
    reading.draw("articleView")
    assert program.quit() == 0
