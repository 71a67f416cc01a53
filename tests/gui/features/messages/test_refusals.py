"""Of several files that can't be opened, each is told of with its name, and none is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.hands import Page


def wrong_files(folder: Path) -> list[Path]:
    """Three files that can't be read, each for another reason."""
    empty, picture, folder_file = folder / "empty.txt", folder / "photo.txt", folder / "a folder"
    empty.write_text("")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    folder_file.mkdir()
    return [empty, picture, folder_file]


def test_every_one_of_several_is_named_with_its_reason(page: Page, tmp_path: Path) -> None:
    files = [*wrong_files(tmp_path), tmp_path / "missing.md"]
    page.window.open_path(*map(str, files))
    page.wait_for(lambda: page.message.text().count("\n") == 3)
    lines = page.message.text().split("\n")
    for file, line in zip(files, lines, strict=True):
        assert file.name in line
    assert lines[0].startswith("empty.txt: There is no text in it.")


def test_one_that_can_be_read_among_them_is_opened_and_the_others_stay_told(page: Page, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("The tide turns twice a day. Boats wait for it.", encoding="utf-8")
    first, second, _ = wrong_files(tmp_path)
    page.window.open_path(str(first), str(good), str(second))
    page.wait_for(lambda: "photo.txt" in page.message.text())
    page.settle()
    assert "empty.txt" in page.message.text()
    assert page.shown.article.text.startswith("The tide")


def test_what_was_dismissed_or_is_from_another_time_is_not_told_again(page: Page, tmp_path: Path) -> None:
    first, second, _ = wrong_files(tmp_path)
    page.open_path(first)
    page.open_path(second)
    assert "empty.txt" not in page.message.text()
    assert "photo.txt" in page.message.text()
    page.press(Qt.Key.Key_Escape)
    page.window.documents.open(str(first))
    page.settle()
    page.wait_for(page.message.isVisible)
    assert "photo.txt" not in page.message.text()


def test_of_very_many_the_first_are_told_with_reasons_and_the_others_by_name(page: Page, tmp_path: Path) -> None:
    files = [tmp_path / f"file {number}.txt" for number in range(60)]
    for file in files:
        file.write_text("")
    page.window.open_path(*map(str, files))
    page.wait_for(lambda: page.message.text().endswith("and 15 more."))
    text = page.message.text()
    assert text.count("There is no text in it.") == 5
    assert text.split("\n")[5].startswith("Also not opened: file 5.txt, file 6.txt, ")
