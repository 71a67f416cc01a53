"""The whole program on a real X display, driven with its keys and its mouse."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.app.system_libraries import missing
from tests.gui.display import TOOLS, Display, Program, drag_in, real_display, wait_for
from tests.patience import PATIENCE

LACKING = [*(tool for tool in TOOLS if not shutil.which(tool)), *missing(on_display=True)]

pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"a window on a display needs {', '.join(LACKING)}")

WORDS = [
    "harbour",
    "tide",
    "wall",
    "council",
    "marsh",
    "engineers",
    "boats",
    "winter",
    "flood",
    "vote",
    "farm",
    "gauge",
]


def article(folder: Path, title: str) -> Path:
    """A file with an article of 12 sentences under a title."""
    sentences = [
        f"In year {number} the {word} of {title} troubled the {WORDS[number - 5]} more than the town had feared."
        for number, word in enumerate(WORDS, 1)
    ]
    file = folder / f"{title.lower()}.md"
    file.write_text(f"# {title}\n\n" + "\n\n".join(sentences) + "\n", encoding="utf-8")
    return file


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    with real_display(tmp_path / "home") as shown:
        yield shown


def sentences_in(exported: str) -> int:
    """How many of an article's sentences an export has."""
    return exported.count("more than the town had feared")


def test_a_reader_opens_drags_slides_pins_undoes_exports_quits_and_finds_all_again(
    display: Display, tmp_path: Path
) -> None:
    saltmere, dunwich, orford = (article(tmp_path, title) for title in ("Saltmere", "Dunwich", "Orford"))
    program = Program(display, saltmere)
    program.wait_for_article("Saltmere")

    # A second start hands over its file and ends.
    second = display.start(sys.executable, "-m", "gui", str(dunwich))
    assert second.wait(PATIENCE) == 0
    program.wait_for_article("Dunwich")
    wait_for(lambda: program.titles == ["Saltmere", "Dunwich"], "two tabs")

    drag_in(display, orford)
    program.wait_for_article("Orford")
    wait_for(lambda: program.titles == ["Saltmere", "Dunwich", "Orford"], "three tabs")
    assert sentences_in(program.export(tmp_path / "usual.txt")) == 5

    # By hand: the slider's handle to its end and nearly back to its beginning.
    for value in (12, 2):
        display.drag(program.where("handle", "lengthSlider"), program.where("handle", "lengthSlider", str(value)))
        wait_for(lambda value=value: program.tab("Orford").get("length_value") == value, f"the slider at {value}")

    # A sentence is looked at, another drawn into the summary by its margin.
    display.click(program.where("words", "articleView", "In year 2"))
    looked_at = wait_for(lambda: program.tab("Orford").get("current"), "the sentence that was clicked")
    display.drag(program.where("margin", "articleView", "In year 4"), program.where("middle", "summaryView"))
    (pinned,) = wait_for(lambda: program.tab("Orford").get("pinned"), "the pin")
    assert 0 < looked_at < pinned
    assert "In year 4" in program.export(tmp_path / "pinned.txt")
    display.press("ctrl+z")
    wait_for(lambda: program.tab("Orford").get("pinned") == [], "the pin to go")

    # The strip leads to the end of the article.
    display.click(program.where("share", "heatmap", "0.97"))
    program.where("words", "articleView", "In year 12")
    display.click(program.where("tab", "tabStrip", "Dunwich"))
    program.wait_for_article("Dunwich")
    display.click(program.where("tab", "tabStrip", "Orford"))
    program.wait_for_article("Orford")

    display.press("ctrl+w")
    program.wait_for_article("Dunwich")
    assert program.quit() == 0

    program = Program(display)
    program.wait_for_article("Dunwich")
    assert program.titles == ["Saltmere", "Dunwich"]
    display.press("ctrl+Tab")
    program.wait_for_article("Saltmere")
    assert "Saltmere" in program.export(tmp_path / "after.txt")
    assert program.quit() == 0


def test_the_keyboard_stays_in_the_text_through_all_that_comes_and_goes(display: Display, tmp_path: Path) -> None:
    saltmere, dunwich = (article(tmp_path, title) for title in ("Saltmere", "Dunwich"))
    program = Program(display, saltmere)
    program.wait_for_article("Saltmere")
    program.where("words", "summaryView", "In year 1")
    display.click(program.where("words", "articleView", "In year 2"))
    program.where("focus", "articleView")

    display.press("ctrl+2", "ctrl+3", "ctrl+1", "End")
    program.where("words", "articleView", "In year 12")
    program.where("focus", "articleView")
    display.press("ctrl+f")
    program.where("focus", "findEdit")
    display.type("engineers")
    display.press("Escape")
    program.where("focus", "articleView")
    display.press("F11", "F11", "F9", "F9", "Home")
    program.where("words", "articleView", "In year 1")
    program.where("focus", "articleView")
    # By the mouse as well.
    display.click(program.where("middle", "summaryViewButton"))
    program.where("focus", "summaryView")
    display.click(program.where("middle", "articleViewButton"))
    program.where("focus", "articleView")

    # The wheel comes by the controls on its way.
    for name in ("lengthSlider", "methodBox", "lengthUnit"):
        display.move(program.where("middle", name))
        display.xdotool("click", "--repeat", 3, 5)

    display.press("ctrl+l")
    display.wait_for_window("^Open a web page$")
    display.press("ctrl+a")
    display.type(dunwich.as_uri())
    display.press("Return")
    program.wait_for_article("Dunwich")
    program.where("focus", "articleView")
    display.press("End")
    program.where("words", "articleView", "In year 12")
    display.press("ctrl+w")
    program.wait_for_article("Saltmere")
    program.where("focus", "articleView")
    state = program.tab("Saltmere")
    assert (state["length_value"], state["length_unit"], state["method"]) == (5, "sentences", "standfirst")
    assert program.quit() == 0


@pytest.mark.parametrize("delay", [1, 40])
def test_a_word_that_is_typed_letter_by_letter_in_a_long_text_is_found_where_it_stands(
    display: Display, tmp_path: Path, delay: int
) -> None:
    file = tmp_path / "book.md"
    lines = [
        f"Boat {number} {' '.join(WORDS)} sailed along the salty shore in the same saloon"
        f"{' as the salon did' if number in (700, 1900) else ''}."
        for number in range(2_500)
    ]
    file.write_text("# Book\n\n" + "\n\n".join(lines) + "\n", encoding="utf-8")
    program = Program(display, file)
    program.wait_for_article("Book")
    display.click(program.where("words", "articleView", "Boat 2"))
    display.press("ctrl+f")
    program.where("focus", "findEdit")
    display.type("salon", delay)
    program.where("saying", "findCount", "1 of 2")
    program.where("words", "articleView", "salon")
    program.where("words", "articleView", "Boat 700")
    display.press("Return")
    program.where("saying", "findCount", "2 of 2")
    program.where("words", "articleView", "Boat 1900")
    display.press("Escape")
    program.where("focus", "articleView")
    program.where("words", "articleView", "Boat 1900")
    assert program.quit() == 0


def test_on_a_small_screen_all_of_the_first_window_is_within_reach(tmp_path: Path) -> None:
    width, height = 800, 600
    with real_display(tmp_path / "home", (width, height)) as display:
        program = Program(display, article(tmp_path, "Saltmere"))
        display.wait_for_window("^Saltmere — Standfirst$")
        program.where("words", "summaryView", "In year 1")
        left, top = program.where("corner", "mainWindow", "topLeft")
        right, bottom = program.where("corner", "mainWindow", "bottomRight")
        assert 0 <= left < right < width
        assert 0 <= top < bottom < height
        for name in ("lengthSlider", "lengthUnit", "methodBox", "topicEdit", "articleView", "summaryView"):
            x, y = program.where("middle", name)
            assert 0 < x < width
            assert 0 < y < height
        display.click(program.where("middle", "topicEdit"))
        display.type("winter")
        wait_for(lambda: program.tab("Saltmere").get("topic") == "winter", "the topic")
        display.drag(program.where("handle", "lengthSlider"), program.where("handle", "lengthSlider", "12"))
        wait_for(lambda: program.tab("Saltmere").get("length_value") == 12, "the slider at its end")
        assert program.quit() == 0


def test_what_was_changed_before_the_program_was_killed_is_there_at_the_next_start(
    display: Display, tmp_path: Path
) -> None:
    file = article(tmp_path, "Saltmere")
    program = Program(display, file)
    program.wait_for_article("Saltmere")
    program.where("words", "summaryView", "In year 1")
    # The label's key leads to the slider.
    display.press("alt+l", "Home", "Right", "Right")
    wait_for(lambda: program.tab("Saltmere").get("length_value") == 3, "the slider at 3")
    display.press("n", "Insert")
    pinned = wait_for(lambda: program.tab("Saltmere").get("pinned"), "the pin")
    before = program.export(tmp_path / "before.txt")
    program.kill()
    file.unlink()

    program = Program(display)
    program.wait_for_article("Saltmere")
    assert program.export(tmp_path / "after.txt") == before
    assert program.tab("Saltmere").get("pinned") == pinned
    assert program.quit() == 0
