"""Which commands suit what was typed, and in which order."""

from __future__ import annotations

from gui.features.palette.command import Command, hits


def nothing() -> None:
    """What these commands do."""


def command(text: str, path: str = "Menu", **options: object) -> Command:
    return Command(text.casefold(), text, path, nothing, **options)  # type: ignore[arg-type]


MENU = (
    command("Open…", "File"),
    command("Open address…", "File"),
    command("Copy summary", "Edit"),
    command("Larger text", "View", hint="Make the text larger"),
    command("Catalan", "View › Language of the article", is_nested=True),
)


def found(typed: str, commands: tuple[Command, ...] = MENU, recent: tuple[str, ...] = ()) -> list[str]:
    return [hit.command.text for hit in hits(typed, commands, recent)]


def test_without_a_word_there_is_everything_but_what_is_nested_in_the_order_of_the_menus() -> None:
    assert found("") == found("  ") == ["Open…", "Open address…", "Copy summary", "Larger text"]


def test_what_was_used_last_comes_first() -> None:
    assert found("", recent=("larger text", "copy summary")) == [
        "Larger text",
        "Copy summary",
        "Open…",
        "Open address…",
    ]


def test_what_suits_better_comes_before_what_was_used_last() -> None:
    assert found("open", recent=("open address…",)) == ["Open address…", "Open…"]
    assert found("cop", (command("Discopter"), command("Copy")), recent=("discopter",)) == ["Copy", "Discopter"]


def test_what_is_nested_is_found() -> None:
    assert found("catalan") == ["Catalan"]


def test_a_menu_and_a_hint_are_searched_too_but_count_less_than_a_name() -> None:
    assert found("file") == ["Open…", "Open address…"]
    assert found("make") == ["Larger text"]
    assert found("edit", (command("Copy", "Edit"), command("Edit it"))) == ["Edit it", "Copy"]
    assert found("language cat") == ["Catalan"]


def test_what_can_not_be_done_comes_last_however_well_it_suits() -> None:
    commands = (command("Copy", is_enabled=False), command("Recopy"))
    assert found("copy", commands, recent=("copy",)) == ["Recopy", "Copy"]


def test_the_letters_that_match_are_told() -> None:
    assert [hit.characters for hit in hits("cs", MENU, ())] == [(0, 5)]


def test_words_that_nothing_has_find_nothing() -> None:
    assert found("copy zebra") == []
