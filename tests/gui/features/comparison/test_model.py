"""The table of sentences by methods."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

import core
from core import METHODS, Article, Length, Ranking
from gui.features.comparison.model import AGREE, PARAGRAPH, SENTENCE, CompareModel, Role, method_of

LEXRANK = next(column for column in range(AGREE) if method_of(column) == "lexrank")
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
ALL = f"of {len(METHODS)} methods"


@pytest.fixture
def model(sample: Article, qtbot: QtBot) -> CompareModel:
    """A model of the sample at six sentences, checked by Qt's own tester for what views rely on."""
    model = CompareModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.show_article(sample, Length(6))
    return model


def hear_all(model: CompareModel, rankings: dict[str, Ranking], qtbot: QtBot) -> None:
    for method, ranking in rankings.items():
        model.show_ranking(method, ranking)
    qtbot.waitUntil(lambda: model.data(model.index(0, AGREE), SPOKEN).endswith(ALL) and settled(model))


def settled(model: CompareModel) -> bool:
    return not model._picks.is_due


def shown(model: CompareModel, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(row, column), role)


def test_there_is_a_row_a_sentence_and_a_column_a_method(model: CompareModel, sample: Article) -> None:
    assert model.rowCount() == len(sample.sentences)
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["¶", "Sentence", *(method.title for method in METHODS.values()), "Agree"]


def test_a_row_has_the_sentence_and_its_paragraph(model: CompareModel, sample: Article) -> None:
    assert shown(model, 4, SENTENCE) == sample.sentences[4].text
    assert shown(model, 4, PARAGRAPH) == str(sample.paragraphs[4])
    assert shown(model, 4, PARAGRAPH, SPOKEN) == f"Paragraph {sample.paragraphs[4]}"


def test_a_method_that_was_not_heard_yet_is_waited_for(model: CompareModel) -> None:
    assert shown(model, 0, LEXRANK) == "…"
    assert shown(model, 0, LEXRANK, SPOKEN) == "being ranked"
    assert shown(model, 0, LEXRANK, Role.PICKED) is None


def test_a_method_that_failed_has_a_dash(model: CompareModel) -> None:
    model.show_failed("lexrank")
    assert shown(model, 0, LEXRANK) == "–"
    assert shown(model, 0, LEXRANK, SPOKEN) == "could not be ranked"
    assert model.awaited == len(METHODS) - 1


def test_picks_are_told_with_their_rank_and_so_is_what_is_not_picked(
    model: CompareModel, rankings: dict[str, Ranking], qtbot: QtBot
) -> None:
    hear_all(model, rankings, qtbot)
    ranking = rankings["lexrank"]
    sixth, seventh = ranking.order[5], ranking.order[6]
    assert shown(model, sixth, LEXRANK, SPOKEN) == "picked, rank 6"
    assert shown(model, sixth, LEXRANK, Role.PICKED) is True
    assert shown(model, seventh, LEXRANK, SPOKEN) == "not picked, rank 7"
    assert shown(model, seventh, LEXRANK, Role.PICKED) is False
    assert shown(model, seventh, LEXRANK) == "7"


def test_agreement_is_counted(model: CompareModel, sample: Article, rankings: dict[str, Ranking], qtbot: QtBot) -> None:
    hear_all(model, rankings, qtbot)
    for row, methods in enumerate(core.agreement(sample, Length(6))):
        assert shown(model, row, AGREE) == (str(len(methods)) if methods else "")
        assert shown(model, row, AGREE, Role.SHARE) == len(methods) / len(METHODS)


def test_another_length_picks_more(model: CompareModel, rankings: dict[str, Ranking], qtbot: QtBot) -> None:
    hear_all(model, rankings, qtbot)
    model.set_length(Length(7))
    qtbot.waitUntil(lambda: settled(model))
    assert shown(model, rankings["lexrank"].order[6], LEXRANK, Role.PICKED) is True


def test_the_filter_and_the_order_follow_the_length(
    model: CompareModel, sample: Article, rankings: dict[str, Ranking], qtbot: QtBot
) -> None:
    hear_all(model, rankings, qtbot)
    model.show_picked_only(True)
    model.sort_by_agreement(True)
    model.set_length(Length(2))
    qtbot.waitUntil(lambda: settled(model))
    counts = [len(methods) for methods in core.agreement(sample, Length(2))]
    wanted = sorted((index for index, count in enumerate(counts) if count), key=lambda index: -counts[index])
    assert [model.sentence_at(row) for row in range(model.rowCount())] == wanted
    assert all(model.row_of(sentence) == row for row, sentence in enumerate(wanted))


def test_what_points_to_a_row_follows_its_sentence(
    model: CompareModel, rankings: dict[str, Ranking], qtbot: QtBot
) -> None:
    hear_all(model, rankings, qtbot)
    picked = rankings["lexrank"].order[0]
    unpicked = next(index for index in range(38) if shown(model, index, AGREE) == "")
    kept, gone = (QPersistentModelIndex(model.index(index, LEXRANK)) for index in (picked, unpicked))
    model.show_picked_only(True)
    assert model.sentence_at(kept.row()) == picked
    assert kept.column() == LEXRANK
    assert not gone.isValid()


def test_the_method_in_use_is_marked(model: CompareModel) -> None:
    model.set_method("lexrank")
    used = [column for column in range(model.columnCount()) if shown(model, 0, column, Role.IN_USE)]
    assert used == [LEXRANK]
    assert model.headerData(LEXRANK, Qt.Orientation.Horizontal, SPOKEN) == "LexRank, in use"


def test_what_the_reader_chose_is_marked_and_told(model: CompareModel) -> None:
    model.set_choices([3], [5])
    assert [shown(model, row, SENTENCE, Role.CHOICE) for row in (3, 4, 5)] == ["pinned", "", "excluded"]
    assert str(shown(model, 3, SENTENCE, SPOKEN)).endswith(", pinned by you")
    assert str(shown(model, 5, SENTENCE, SPOKEN)).endswith(", excluded by you")


def test_another_article_forgets_all_of_the_last(
    model: CompareModel, rankings: dict[str, Ranking], qtbot: QtBot
) -> None:
    hear_all(model, rankings, qtbot)
    model.set_choices([0], [1])
    model.show_article(core.load_text("The tide turns. The marsh stays."), Length(1))
    assert model.rowCount() == 2
    assert shown(model, 0, LEXRANK) == "…"
    assert shown(model, 0, AGREE) == ""
    assert shown(model, 0, SENTENCE, Role.CHOICE) == ""
    assert model.awaited == len(METHODS)


def test_a_long_article_costs_nothing_a_row_until_it_is_looked_at(qtbot: QtBot) -> None:
    article = core.load_text("The tide turns. " * 400)
    model = CompareModel()
    model.show_article(article, Length(1))
    assert model.rowCount() == 400
    assert "paragraphs" not in vars(article), "nobody has gone over its sentences"
