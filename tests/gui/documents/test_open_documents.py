"""Several documents, one of them worked on, all of them kept."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import core
from core import Length
from gui.client.engine import Engine
from gui.documents.choices import Choices
from gui.documents.document import Document
from gui.documents.open_documents import OpenDocuments
from gui.session.store import SessionStore
from tests.core.formats.pdf_files import locked, pdf, set_lines
from tests.gui.hands import PATIENCE

TIDES = (
    "# Tides\n\nThe tide turns twice a day. Nobody looks at a clock. The boats know when to leave.\n\nShare on Facebook"
)
WIND = "# Wind\n\nThe wind turns less often than the tide. Sailors wait for it. Waiting is most of sailing."


class Work:
    """Open documents with what it said."""

    def __init__(self, engine: Engine, store: SessionStore | None, bot: QtBot) -> None:
        self.length = Length(2, "sentences")
        #: The language that new documents are taken to be in.
        self.language = ""
        self.documents = OpenDocuments(engine, store, lambda: ("standfirst", self.length, self.language))
        self.engine = engine
        self.bot = bot
        self.refused: list[str] = []
        self.missing: list[tuple[str, str]] = []
        self.noticed: list[str] = []
        self.foreign: list[str] = []
        self.passwords: list[str] = []
        self.documents.refused.connect(self.refused.append)
        self.documents.missing.connect(lambda source, why: self.missing.append((source, why)))
        self.documents.noticed.connect(self.noticed.append)
        self.documents.foreign.connect(self.foreign.append)
        self.documents.password_wanted.connect(self.passwords.append)

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.engine.busy, timeout=PATIENCE)

    def open(self, *sources: object) -> None:
        self.documents.open(*map(str, sources))
        self.settle()

    @property
    def titles(self) -> list[str]:
        return [title for title, _ in self.documents.titles]

    @property
    def current(self) -> Document:
        assert self.documents.current is not None
        return self.documents.current

    def done(self) -> None:
        self.engine.cancel()
        self.documents.deleteLater()


@pytest.fixture
def tides(tmp_path: Path) -> Path:
    return written(tmp_path / "tides.md", TIDES)


@pytest.fixture
def wind(tmp_path: Path) -> Path:
    return written(tmp_path / "wind.md", WIND)


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def work(engine: Engine, qtbot: QtBot, qapp: QApplication) -> Iterator[Work]:
    work = Work(engine, None, qtbot)
    yield work
    work.done()


@pytest.fixture
def keep(engine: Engine, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Work]]:
    """Ends the work with what is open kept, and begins anew, as a program does that is started again."""
    works: list[tuple[Work, SessionStore]] = []

    def end() -> None:
        if works:
            work, store = works.pop()
            work.documents.keep_now()
            assert store.close()
            work.done()

    def again() -> Work:
        end()
        store = SessionStore(tmp_path / "session")
        work = Work(engine, store, qtbot)
        works.append((work, store))
        work.documents.restore(store.load())
        work.settle()
        return work

    yield again
    end()


def test_what_is_opened_gets_a_place_of_its_own_and_is_summarised(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides, wind)
    assert work.titles == ["Tides", "Wind"]
    assert work.documents.current_place == 1
    assert work.current.summary is not None
    work.documents.choose(0)
    work.settle()
    assert work.current.title == "Tides"
    assert work.current.summary is not None


def test_a_file_that_is_open_is_shown_and_not_opened_twice(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides, wind, tides)
    assert work.titles == ["Tides", "Wind"]
    assert work.documents.current_place == 0


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
    assert work.documents.current_place == 0
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


def test_an_empty_place_takes_what_is_opened_next(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides)
    work.documents.new_place()
    assert (work.titles, work.documents.current) == (["Tides", "New tab"], None)
    work.documents.new_place()
    assert len(work.titles) == 2, "one empty place is enough"
    work.open(wind)
    assert work.titles == ["Tides", "Wind"]


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
    work.documents.step(1)
    assert work.current.title == "Tides"
    work.documents.step(-1)
    assert work.current.title == "Wind"
    work.documents.move(1, 0)
    assert work.titles == ["Wind", "Tides"]
    assert work.current.title == "Wind"


def test_changes_while_another_document_is_shown_are_made_up_for_when_it_is_shown(
    work: Work, tides: Path, wind: Path
) -> None:
    work.open(tides, wind)
    work.documents.choose(0)
    work.settle()
    tides_document = work.current
    work.documents.choose(1)
    tides_document.set_method("lexrank")
    work.settle()
    assert tides_document.needs == "ranking"
    work.documents.choose(0)
    work.settle()
    assert tides_document.summary is not None
    assert tides_document.summary.ranking.method == "lexrank"


def test_furniture_is_put_back_and_taken_out_again(work: Work, tides: Path) -> None:
    work.open(tides)
    article = work.current.article
    assert article is not None
    (passage,) = article.furniture
    work.current.put_furniture_back([(passage.start, passage.end)])
    work.settle()
    assert work.current.summary is not None
    assert [sentence.text for sentence in work.current.summary.article.sentences][-1] == "Share on Facebook"
    work.current.undo_stack.undo()
    work.settle()
    assert work.current.summary.article is article


def test_every_method_is_compared_quietly(work: Work, tides: Path) -> None:
    work.open(tides)
    told: list[str] = []
    work.documents.compared.connect(told.append)
    work.documents.compare()
    assert not work.engine.busy, "nobody waits for it"
    work.bot.waitUntil(lambda: len(told) == len(core.METHODS) - 1, timeout=PATIENCE)
    assert all(work.current.ranking_by(method) for method in core.METHODS)
    assert work.current.method == "standfirst"


def test_a_topic_that_does_not_occur_is_noticed(work: Work, tides: Path) -> None:
    work.open(tides)
    work.current.set_topic("volcano")
    work.settle()
    assert work.noticed == [
        "No sentence has the words of “volcano”, so it changes nothing. Very common words do not count."
    ]


def test_everything_is_as_it_was_at_the_next_start(keep: Callable[[], Work], tides: Path, wind: Path) -> None:
    work = keep()
    work.open(tides)
    work.documents.open_text("It rained in the night. By noon the roads were dry. Nobody spoke of it.")
    work.settle()
    work.open(wind)
    work.documents.choose(0)
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
    again.documents.choose(1)
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
    assert again.refused == ["A text that was pasted could not be kept and is gone."]


GERMAN = "# Der Zug\n\nEr kommt bald. Er fährt am 3. Mai ab. Viele fahren mit, z. B. Kinder."
BULGARIAN = (
    "Нощният влак отново спира в Южната долина. Общината беше изоставила линията, защото тогава почти никой не искаше "
    "да пътува нощем. Сега тя плаща, за да може влакът да се движи."
)


def sentences(document: Document) -> list[str]:
    assert document.scope is not None
    return [sentence.text for sentence in document.scope.sentences]


def test_a_document_is_read_in_another_language_without_its_source(work: Work, tides: Path) -> None:
    written(tides, GERMAN)
    work.open(tides)
    found = sentences(work.current)
    tides.unlink()
    work.current.set_language("en")
    work.settle()
    assert work.current.summary is not None
    assert work.current.summary.article.language == "en"
    assert sentences(work.current) != found
    work.current.set_language("")
    work.settle()
    assert (sentences(work.current), work.current.language_found) == (found, "de")
    assert work.missing == []


def test_choices_stay_where_they_were_and_can_be_taken_back(work: Work) -> None:
    work.documents.open_text(GERMAN)
    work.settle()
    document = work.current
    document.pin([0])
    document.exclude([1])
    for language in ("en", ""):
        document.set_language(language)
        work.settle()
        assert [sentences(document)[index] for index in document.pinned] == ["Er kommt bald."]
        assert sentences(document)[document.excluded[0]].startswith("Er fährt am 3.")
    document.undo_stack.undo()
    assert (document.pinned, document.excluded) == ((0,), ())


def test_furniture_that_was_put_back_stays_in_another_language(work: Work, tides: Path) -> None:
    work.open(tides)
    article = work.current.article
    assert article is not None
    work.current.put_furniture_back([(span.start, span.end) for span in article.furniture])
    work.settle()
    work.current.set_language("fr")
    work.settle()
    assert sentences(work.current)[-1] == "Share on Facebook"
    assert work.current.summary is not None
    assert work.current.summary.article.language == "fr"


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


def test_a_language_that_can_not_be_had_is_given_up(work: Work) -> None:
    work.documents.open_text(GERMAN)
    work.settle()
    before = sentences(work.current)
    work.current.set_language("en")
    work.documents.cancel()
    work.settle()
    assert (work.current.language, sentences(work.current)) == ("", before)


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
    work.documents.choose(0)
    work.settle()
    assert work.current.title == "Tides"
    work.documents.choose(1)
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
    work.documents.try_password("sesame")
    work.settle()
    assert sorted(work.titles) == ["Tides", "Wind", "secret.pdf"]
    assert work.refused == []


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
