"""Questions to a good worker, and their answers."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import core
from core.service.messages import Explain, Load, LoadText, encode_article
from core.service.verbs import LoadedArticle
from gui.client.client import WorkerClient
from tests.gui.record import Record

Listen = Callable[[WorkerClient], Record]
Employ = Callable[..., WorkerClient]

TIDE = "The tide turns twice a day. Nobody in the harbour looks at a clock. The boats know when to leave."
#: More sentences than there are between two reports of progress.
LONG = "\n\n".join(f"Boat number {number} left the harbour in the morning." for number in range(2000))


def test_a_file_becomes_an_article(record: Record, tmp_path: Path) -> None:
    file = tmp_path / "tide.txt"
    file.write_text(TIDE, encoding="utf-8")
    record.load(str(file))
    record.settle()
    (article,) = record.articles
    assert (article.text, article.source, len(article.sentences)) == (TIDE, str(file), 3)


def test_a_text_becomes_an_article(record: Record) -> None:
    record.load_text(TIDE)
    record.settle()
    assert [article.text for article in record.articles] == [TIDE]


def test_an_article_is_ranked_by_the_method_and_topic_asked_for(record: Record) -> None:
    record.load_text(TIDE)
    record.settle()
    record.rank(record.articles[0], "luhn", "clock")
    record.settle()
    (ranking,) = record.rankings
    assert ranking.article is record.articles[0]
    assert (ranking.method, ranking.topic) == ("luhn", "clock")
    assert sorted(ranking.order) == [0, 1, 2]


def test_progress_is_told_by_step(record: Record) -> None:
    record.load_text(LONG)
    record.settle()
    record.rank(record.articles[0], "standfirst")
    record.settle()
    steps = list(dict.fromkeys(step for step, _, _ in record.progress))
    assert steps == ["sentences", "ranking"]
    done = [done for step, done, total in record.progress if step == "sentences" and total == len(LONG)]
    assert len(done) > 2
    assert done == sorted(done)


def test_what_can_not_be_read_is_told_with_its_kind_and_a_message(record: Record) -> None:
    record.load("/nowhere/at-all.txt")
    record.settle()
    ((kind, message),) = record.failures
    assert kind == "not-found"
    assert "at-all.txt" in message
    assert record.articles == []


def test_a_name_that_no_message_can_hold_is_told_and_the_next_job_works(record: Record) -> None:
    record.load("broken-\udcff.txt")
    record.settle()
    assert [kind for kind, _ in record.failures] == ["not-found"]
    record.load_text(TIDE)
    record.settle()
    assert len(record.articles) == 1


def test_a_text_is_answered_with_the_article_and_no_time_of_change(record: Record) -> None:
    told: list[LoadedArticle] = []
    record.load_text(TIDE).done.connect(told.append)
    record.settle()
    assert [(loaded.article.text, loaded.modified) for loaded in told] == [(TIDE, 0.0)]


def test_a_file_that_is_as_it_was_is_answered_with_none(record: Record, tmp_path: Path) -> None:
    file = tmp_path / "tide.txt"
    file.write_text(TIDE, encoding="utf-8")
    record.ask(Load(str(file), known=file.stat().st_mtime))
    record.settle()
    assert (record.values, record.articles) == ([None], [])


def test_an_explanation_points_into_the_article_that_was_asked_about(record: Record) -> None:
    article = core.load_text(TIDE, language="en")
    record.ask(Explain(2), article)
    record.settle()
    assert record.values == [core.explain(core.rank(article), 2)]


def test_the_bytes_of_an_article_that_was_loaded_are_those_that_came(record: Record) -> None:
    record.load_text(TIDE)
    record.settle()
    article = record.articles[0]
    data = record.client.bytes_of(article)
    assert data == encode_article(article)
    assert record.client._raw(article) is record.client._raw(article), "they are not made anew"


def test_the_progress_of_a_quiet_request_is_told_to_whoever_asked_alone(record: Record) -> None:
    told: list[str] = []
    answer = record.ask(LoadText(LONG), quiet=True)
    answer.progressed.connect(lambda step, done, total: told.append(step))
    record.wait_for(lambda: bool(record.articles))
    assert set(told) == {"sentences"}
    assert record.progress == []


def test_the_sentences_of_an_article_are_not_looked_through_for_garbage(record: Record) -> None:
    record.load_text(" ".join(f"Boat number {number} left early." for number in range(2_000)))
    record.settle()
    sentences = record.articles[-1].sentences
    assert len(sentences) == 2_000
    looked_through = {id(thing) for thing in gc.get_objects()}
    assert not any(id(sentence) in looked_through for sentence in sentences)
