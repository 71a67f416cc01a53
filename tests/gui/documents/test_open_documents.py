"""Several documents, one of them worked on, all of them kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import core
from core import Length
from gui.documents.choices import Choices
from tests.gui.documents.work import Work, sentences, written


def test_closing_shows_the_neighbour_and_reopening_brings_everything_back(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides, wind)
    work.current.pin([2])
    work.current.set_length(Length(1, "sentences"))
    work.documents.close(1)
    assert work.titles == ["Tides"]
    work.documents.close(0)
    assert (work.titles, work.documents.current) == ([], None)
    work.documents.reopen()
    assert work.titles == ["Tides"]
    work.documents.reopen()
    assert work.titles == ["Tides", "Wind"]
    work.settle()
    assert work.current.summary is not None
    assert work.current.summary.indices == (2,)
    assert not work.documents.can_reopen


def test_stepping_goes_round_and_moving_keeps_what_is_shown(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides, wind)
    work.documents.tabs.step(1)
    assert work.current.title == "Tides"
    work.documents.tabs.step(-1)
    assert work.current.title == "Wind"
    work.documents.move(1, 0)
    assert work.titles == ["Wind", "Tides"]
    assert work.current.title == "Wind"


def test_everything_is_as_it_was_at_the_next_start(keep: Callable[[], Work], tides: Path, wind: Path) -> None:
    work = keep()
    work.open(tides)
    work.documents.open_text("It rained in the night. By noon the roads were dry. Nobody spoke of it.")
    work.settle()
    work.open(wind)
    work.documents.tabs.choose(0)
    document = work.current
    document.set_method("lexrank")
    work.settle()
    document.pin([2])
    document.exclude([0])
    assert document.article is not None
    passage = document.article.furniture[0]
    document.put_furniture_back([(passage.start, passage.end)])
    work.settle()
    document.set_length(Length(50, "percent"))
    document.set_view("folded")
    document.set_current(2)
    document.set_place(9)
    shown = document.summary
    assert shown is not None

    again = keep()
    assert again.titles == ["Tides", "Pasted text", "Wind"]
    restored = again.current
    assert restored.summary is not None
    assert restored.summary.text == shown.text
    assert restored.summary.ranking.method == "lexrank"
    assert (restored.pinned, restored.excluded) == (document.pinned, document.excluded)
    assert (restored.view, restored.place, restored.current) == ("folded", 9, document.current)
    again.documents.tabs.choose(1)
    again.settle()
    assert again.current.summary is not None
    assert again.current.summary.article.text.startswith("It rained in the night.")


def test_choices_can_be_taken_back_and_made_again_at_the_next_start(keep: Callable[[], Work], tides: Path) -> None:
    work = keep()
    work.open(tides)
    document = work.current
    document.pin([1])
    document.exclude([0])
    document.pin([2])
    document.undo_stack.undo()

    restored = keep().current
    assert restored.choices == document.choices
    stack = restored.undo_stack
    assert (stack.count(), stack.index(), stack.undoText(), stack.redoText()) == (3, 2, "exclude", "pin")
    stack.redo()
    assert restored.pinned == (1, 2)
    for _ in range(3):
        stack.undo()
    assert restored.choices == Choices()


def test_the_last_fifty_choices_can_be_taken_back_at_the_next_start(keep: Callable[[], Work], tides: Path) -> None:
    work = keep()
    work.open(tides)
    for _ in range(30):
        work.current.pin([1])
        work.current.exclude([1])
    restored = keep().current
    assert (restored.undo_stack.count(), restored.undo_stack.index()) == (50, 50)
    assert restored.excluded == (1,)


def test_a_kept_text_is_shown_even_where_its_file_is_gone(keep: Callable[[], Work], tides: Path) -> None:
    keep().open(tides)
    tides.unlink()
    again = keep()
    assert again.titles == ["Tides"]
    assert again.current.summary is not None
    assert again.refused == []


def test_a_text_that_was_damaged_on_disk_is_read_from_its_file_again(
    keep: Callable[[], Work], tides: Path, tmp_path: Path
) -> None:
    keep().open(tides)
    work = keep()
    key = work.current.key
    for file in (tmp_path / "session").rglob(key):
        file.write_bytes(b"{")
    again = keep()
    assert again.current.summary is not None
    assert again.refused == []


def test_a_pasted_text_that_was_damaged_on_disk_is_told_of_and_the_others_stay(
    keep: Callable[[], Work], tides: Path, tmp_path: Path
) -> None:
    work = keep()
    work.open(tides)
    work.documents.open_text("It rained in the night. By noon the roads were dry.")
    work.settle()
    key = work.current.key
    work = keep()
    for file in (tmp_path / "session").rglob(key):
        file.write_bytes(b"{")
    again = keep()
    assert again.titles == ["Tides"]
    assert again.refused == ["A pasted text could not be saved and is lost."]


GERMAN = "# Der Zug\n\nEr kommt bald. Er fährt am 3. Mai ab. Viele fahren mit, z. B. Kinder."
BULGARIAN = (
    "Нощният влак отново спира в Южната долина. Общината беше изоставила линията, защото тогава почти никой не искаше "
    "да пътува нощем. Сега тя плаща, за да може влакът да се движи."
)


def test_the_language_is_kept_for_the_next_start(keep: Callable[[], Work], tides: Path) -> None:
    work = keep()
    written(tides, GERMAN)
    work.open(tides)
    work.current.set_language("en")
    work.settle()
    before = sentences(work.current)
    again = keep()
    assert (again.current.language, sentences(again.current)) == ("en", before)
    again.current.set_language("")
    again.settle()
    once_more = keep()
    assert once_more.current.language == ""
    assert once_more.current.article == core.load(tides)


def test_a_language_chosen_in_the_last_moment_holds_at_the_next_start(keep: Callable[[], Work], tides: Path) -> None:
    work = keep()
    written(tides, GERMAN)
    work.open(tides)
    work.current.set_language("en")
    again = keep()
    assert again.current.article is not None
    assert (again.current.language, again.current.article.language) == ("en", "en")
    again.current.set_language("")
    once_more = keep()
    assert once_more.current.article is not None
    assert once_more.current.language == once_more.current.article.language
