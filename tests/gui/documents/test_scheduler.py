"""What the document that is shown lacks is found, one thing after another."""

from __future__ import annotations

from pathlib import Path

import core
from tests.core.formats.pdf_files import locked, pdf, set_lines
from tests.gui.documents.work import GERMAN, Work, sentences, written
from tests.gui.hands import PATIENCE


def test_changes_while_another_document_is_shown_are_made_up_for_when_it_is_shown(
    work: Work, tides: Path, wind: Path
) -> None:
    work.open(tides, wind)
    work.documents.tabs.choose(0)
    work.settle()
    tides_document = work.current
    work.documents.tabs.choose(1)
    tides_document.set_method("lexrank")
    work.settle()
    assert tides_document.needs == "ranking"
    work.documents.tabs.choose(0)
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
    work.documents.scheduler.compared.connect(told.append)
    work.documents.scheduler.compare()
    assert not work.client.busy, "nobody waits for it"
    work.bot.waitUntil(lambda: len(told) == len(core.METHODS) - 1, timeout=PATIENCE)
    assert all(work.current.rankings.by(method) for method in core.METHODS)
    assert work.current.method == "standfirst"


def test_a_topic_that_does_not_occur_is_noticed(work: Work, tides: Path) -> None:
    work.open(tides)
    work.current.set_topic("volcano")
    work.settle()
    assert work.noticed == [
        "No sentence contains the words of “volcano”, so it changes nothing. Very common words do not count."
    ]


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


def test_a_language_that_can_not_be_had_is_given_up(work: Work) -> None:
    work.documents.open_text(GERMAN)
    work.settle()
    before = sentences(work.current)
    work.current.set_language("en")
    work.documents.cancel()
    work.settle()
    assert (work.current.language, sentences(work.current)) == ("", before)


def test_what_fails_while_a_password_is_asked_for_is_not_taken_for_the_opening(
    work: Work, tmp_path: Path, tides: Path
) -> None:
    work.open(tides)
    file = tmp_path / "locked.pdf"
    file.write_bytes(locked(pdf([set_lines(["The lock opens. The boats pass."])]), "secret"))
    work.open(file)
    assert len(work.passwords) == 1
    work.current.set_method("astrology")
    work.settle()
    assert len(work.refused) == 1
    assert "astrology" in work.refused[0]
    work.documents.opener.try_password("secret")
    work.settle()
    assert len(work.titles) == 2
    assert work.current.article is not None
    assert work.current.article.text.startswith("The lock opens.")


def test_nothing_is_compared_any_more_once_another_document_is_shown(work: Work, tides: Path, wind: Path) -> None:
    work.open(tides, wind)
    work.documents.scheduler.compare()
    answers = list(work.documents.scheduler._comparisons.values())
    assert len(answers) == len(core.METHODS) - 1
    work.documents.tabs.choose(0)
    assert not any(answer.pending for answer in answers)


def test_what_is_compared_already_is_not_asked_for_twice(work: Work, tides: Path) -> None:
    work.open(tides)
    work.documents.scheduler.compare()
    answers = dict(work.documents.scheduler._comparisons)
    work.documents.scheduler.compare()
    assert work.documents.scheduler._comparisons == answers
    work.current.set_topic("tide")
    work.documents.scheduler.compare()
    assert not any(answer.pending for answer in answers.values())


def test_whoever_takes_over_need_not_wait_for_what_was_compared_before(work: Work, tides: Path) -> None:
    work.open(tides)
    work.documents.scheduler.compare()
    answers = list(work.documents.scheduler._comparisons.values())
    work.documents.hand_over()
    assert not any(answer.pending for answer in answers)
