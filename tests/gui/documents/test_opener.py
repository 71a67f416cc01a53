"""What is opened gets its article, one thing after another."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from core import Length
from tests.core.formats.pdf_files import locked, pdf, set_lines
from tests.gui.documents.work import BULGARIAN, GERMAN, WIND, Work, sentences, written


def test_what_is_opened_gets_a_tab_of_its_own_and_is_summarised(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides, wind)
    assert work.titles == ["Tides", "Wind"]
    assert work.documents.current_tab == 1
    assert work.current.summary is not None
    work.documents.tabs.choose(0)
    work.settle()
    assert work.current.title == "Tides"
    assert work.current.summary is not None


def test_a_file_that_is_open_is_shown_and_not_opened_twice(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides, wind, tides)
    assert work.titles == ["Tides", "Wind"]
    assert work.documents.current_tab == 0


def test_a_file_that_is_open_and_has_changed_is_read_again_in_its_place(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides, wind)
    written(tides, WIND.replace("# Wind", "# Gale"))
    os.utime(tides, (1, 1))
    work.open(tides)
    assert work.titles == ["Gale", "Wind"]
    assert work.current.summary is not None
    assert work.current.summary.article.text.startswith("Gale")


def test_what_can_not_be_opened_is_told_of_and_the_next_is_opened_all_the_same(
    work: Work, tides: Path, tmp_path: Path
) -> None:
    work.open(tmp_path / "missing.md", tides)
    (told,) = work.missing
    assert told[0] == str(tmp_path / "missing.md")
    assert told[1].startswith("There is no file ")
    assert work.refused == []
    assert work.titles == ["Tides"]


def test_a_file_that_is_open_and_has_not_changed_is_not_read_again(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides, wind)
    article = work.documents.titles, work.current.article
    work.open(wind)
    assert (work.documents.titles, work.current.article) == article
    work.open(tides)
    assert work.documents.current_tab == 0
    assert work.current.summary is not None


def test_it_is_known_when_a_file_was_changed_that_was_read(work: Work, tides: Path) -> None:
    os.utime(tides, (1, 1.5))
    work.open(tides)
    assert work.current.modified == 1.5


def test_a_file_that_is_open_and_gone_is_told_of_and_stays(work: Work, tides: Path) -> None:
    work.open(tides)
    tides.unlink()
    work.open(tides)
    assert [source for source, _ in work.missing] == [str(tides)]
    assert work.current.summary is not None


def test_an_empty_tab_takes_what_is_opened_next(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides)
    work.documents.tabs.add_empty()
    assert (work.titles, work.documents.current) == (["Tides", "New tab"], None)
    work.documents.tabs.add_empty()
    assert len(work.titles) == 2, "one empty tab is enough"
    work.open(wind)
    assert work.titles == ["Tides", "Wind"]


def test_a_language_that_was_chosen_holds_when_the_file_is_read_again(work: Work, tides: Path) -> None:
    work.open(tides)
    work.current.set_language("it")
    work.settle()
    work.documents.reload()
    work.settle()
    assert work.current.article is not None
    assert (work.current.article.language, work.current.needs) == ("it", "")
    os.utime(tides, (1, 1))
    work.open(tides)
    assert work.current.article.language == "it"


def test_new_documents_are_in_the_language_of_the_preferences_until_another_is_chosen(work: Work, tides: Path) -> None:
    work.language = "sv"
    work.open(tides)
    assert work.current.article is not None
    assert (work.current.language, work.current.article.language) == ("sv", "sv")
    assert work.current.language_found == "", "nobody looked"
    work.current.set_language("")
    work.settle()
    assert (work.current.article.language, work.current.language_found) == ("en", "en")


def test_a_language_that_is_not_supported_is_told_of_once(keep: Callable[[], Work], tmp_path: Path) -> None:
    work = keep()
    bulgarian = written(tmp_path / "влак.txt", BULGARIAN)
    work.open(bulgarian)
    assert work.foreign == ["bg"]
    assert work.current.summary is not None
    work.documents.reload()
    work.settle()
    assert work.foreign == ["bg"]
    assert keep().foreign == []


def test_a_length_in_words_is_twice_as_many_characters(work: Work) -> None:
    work.length = Length(150, "words")
    work.documents.open_text("夜行列车再次停靠南谷。列车首次驶出中央车站。")
    work.settle()
    assert work.current.length == Length(300, "words")
    work.documents.open_text(GERMAN)
    work.settle()
    assert work.current.length == Length(150, "words")


def test_what_was_wanted_while_a_file_was_on_its_way_outlives_its_failure(work: Work, tides: Path) -> None:
    work.open(tides)
    work.documents.open("/nowhere/missing.txt")
    work.current.set_language("fr")
    work.current.set_method("textrank")
    work.settle()
    assert [source for source, _ in work.missing] == ["/nowhere/missing.txt"]
    assert work.current.summary is not None
    assert work.current.summary.article.language == "fr"
    assert work.current.summary.ranking.method == "textrank"


def test_a_text_that_is_pasted_while_files_wait_loses_none_of_them(work: Work, tides: Path, wind: Path) -> None:
    work.documents.open(str(tides), str(wind))
    work.documents.open_text(GERMAN)
    work.documents.open_text("# Rain\n\nIt rains. It pours.")
    work.settle()
    assert sorted(work.titles) == ["Der Zug", "Rain", "Tides", "Wind"]


def test_reading_again_loses_nothing_that_is_on_its_way(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides)
    work.documents.open(str(wind))
    work.documents.reload()
    work.settle()
    assert work.titles == ["Tides", "Wind"]


def test_what_is_read_again_does_not_come_to_the_front_once_another_was_chosen(
    work: Work, tides: Path, wind: Path
) -> None:
    work.open(tides, wind)
    written(wind, WIND + " It howls.")
    work.documents.reload()
    work.documents.tabs.choose(0)
    work.settle()
    assert work.current.title == "Tides"
    work.documents.tabs.choose(1)
    work.settle()
    assert sentences(work.current)[-1] == "It howls."


def test_what_is_closed_while_it_is_read_again_stays_closed_and_is_there_once(
    work: Work, tides: Path, wind: Path
) -> None:
    work.open(tides, wind)
    work.documents.reload()
    work.documents.close(1)
    work.settle()
    assert work.titles == ["Tides"]
    work.documents.reopen()
    work.settle()
    assert work.titles == ["Tides", "Wind"]
    assert not work.documents.can_reopen


def test_a_file_that_is_open_and_has_changed_is_read_in_the_encoding_that_was_chosen(
    work: Work, tmp_path: Path
) -> None:
    file = tmp_path / "sea.txt"
    file.write_bytes("Море зовёт нас домой. Волны шумят.".encode("koi8-r"))
    work.open(file)
    work.documents.reload("koi8-r")
    work.settle()
    os.utime(file, (1, 1))
    work.open(file)
    assert work.current.encoding == "koi8-r"


def test_what_is_opened_while_a_password_is_asked_for_waits(work: Work, tmp_path: Path, tides: Path) -> None:
    secret = tmp_path / "secret.pdf"
    secret.write_bytes(locked(pdf([set_lines(["The old bridge fell on Monday."])]), "sesame"))
    work.open(secret)
    assert len(work.passwords) == 1
    work.documents.open(str(tides))
    work.documents.open_text(WIND)
    work.settle()
    assert work.titles == []
    work.documents.opener.try_password("sesame")
    work.settle()
    assert sorted(work.titles) == ["Tides", "Wind", "secret.pdf"]
    assert work.refused == []
