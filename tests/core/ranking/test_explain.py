"""The words that make a sentence central, and the sentences it stands for."""

from __future__ import annotations

import pytest

import core
from core.languages import segmenting

BRIDGE = core.load_text(
    "The council will build a bridge over the river. The old ferry closes this spring. A bridge over the river costs"
    " forty million euros. Nobody asked the fishermen. Fishermen fear that the bridge drives the salmon away. The mayor"
    " likes tea. The mayor’s office paints its doors. Rain fell all day. Swallows nest on the church.",
    language="en",
)
RANKING = core.rank(BRIDGE, "lexrank")


def texts(explanation: core.Explanation) -> list[str]:
    return [span.text for span in explanation.words]


def test_a_sentence_stands_for_those_that_share_its_words_the_likest_first() -> None:
    text = (
        "Salt and copper make brass gleam. Salt and copper gleam. Salt melts ice. Copper wires carry salt. Rain fell"
        " all day. Swallows nest. Doors creak. Nobody sang. Ducks swam."
    )
    ranking = core.rank(core.load_text(text, language="en"))
    assert core.explain(ranking, 0).stands_for == (1, 3)


def test_a_sentence_with_words_of_its_own_alone_stands_for_none() -> None:
    assert core.explain(RANKING, 7) == core.Explanation((), ())


def test_its_words_are_those_that_others_share() -> None:
    assert sorted(texts(core.explain(RANKING, 0))) == ["bridge", "river"]


def test_a_word_that_many_sentences_share_comes_before_one_that_few_do() -> None:
    text = (
        "Salt and copper. Salt is cheap. Salt is white. Salt is old. Copper shines. Rain fell. Swallows nest."
        " Doors creak. Nobody sang. Ducks swam. Trains ran late. Bread rose."
    )
    assert texts(core.explain(core.rank(core.load_text(text, language="en")), 0)) == ["Salt", "copper"]


def test_every_form_of_a_word_in_the_sentence_is_shown() -> None:
    text = "A bridge beside other bridges. The bridge stands. Rain fell all day. Swallows nest. Doors creak."
    assert texts(core.explain(core.rank(core.load_text(text, language="en")), 0)) == ["bridge", "bridges"]


def test_words_are_shown_as_written_with_their_apostrophes() -> None:
    assert texts(core.explain(RANKING, 6)) == ["mayor’s"]


def test_a_sentence_that_comes_twice_stands_for_its_repetition() -> None:
    text = "The bridge stands. Rain fell all day. The bridge stands. Swallows nest on the church. Doors creak."
    ranking = core.rank(core.load_text(text, language="en"))
    assert core.explain(ranking, 0).stands_for == (2,)
    assert core.explain(ranking, 2).stands_for == (0,)


def test_at_most_eight_words_and_eight_sentences_are_named() -> None:
    names = [f"{letter}mber" for letter in "bcdfghjklm"]
    lists = [" ".join(names).capitalize() + f" {names[i]} end." for i in range(10)]
    others = [f"Rain {letter}ose fell." for letter in "nprstvwzbcdfg"]
    ranking = core.rank(core.load_text(" ".join(lists + others), language="en"))
    explanation = core.explain(ranking, 0)
    assert len({text.lower() for text in texts(explanation)}) == 8
    assert len(explanation.stands_for) == 8


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "市议会决定建桥。市议会反对。渔民担心生计。天气很好。今天下雨。", ["市议会"]),
        ("ja", "市議会は橋を建てる。市議会が反対した。漁師は心配だ。天気がいい。今日は雨だ。", ["市議会"]),
        ("th", "สะพานสูงมาก\n\nสะพานพัง\n\nฝนตก\n\nชาวประมงกลัว", ["สะพาน"]),
        ("ko", "다리는 높다. 새가 다리를 본다. 비가 왔다. 어부가 걱정한다.", ["다리는"]),
    ],
)
def test_words_can_be_read_in_scripts_without_spaces(language: str, text: str, expected: list[str]) -> None:
    assert texts(core.explain(core.rank(core.load_text(text, language=language)), 0)) == expected


def test_pairs_of_characters_do_not_overlap(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_jieba", "_icu"):
        monkeypatch.setattr(segmenting, name, lambda: None)
    article = core.load_text("市议会决定建新桥。市议会反对。渔民担心生计。天气很好。今天下雨。", language="zh")
    spans = core.explain(core.rank(article), 0).words
    assert [span.text for span in spans] == ["市议"]


@pytest.mark.parametrize("method", core.METHODS)
def test_every_method_is_explained_alike(method: str, story: core.Article) -> None:
    expected = core.explain(core.rank(story), 3)
    assert core.explain(core.rank(story, method, "salmon"), 3) == expected


@pytest.mark.parametrize("code", core.LANGUAGES)
def test_every_language_is_explained(code: str, paragraphs: dict[str, str]) -> None:
    sentences = paragraphs[code].replace(" ", "\n\n") if code == "th" else paragraphs[code]
    article = core.load_text(f"{sentences}\n\n{sentences}", language=code)
    ranking = core.rank(article)
    for index, sentence in enumerate(article.sentences):
        explanation = core.explain(ranking, index)
        assert explanation.words
        assert all(sentence.start <= span.start < span.end <= sentence.end for span in explanation.words)
        assert (index + len(article.sentences) // 2) % len(article.sentences) in explanation.stands_for


def test_words_stand_inside_the_sentence_and_neighbours_are_others(seed: core.Article) -> None:
    ranking = core.rank(seed)
    for index, sentence in enumerate(seed.sentences):
        explanation = core.explain(ranking, index)
        assert all(sentence.start <= span.start < span.end <= sentence.end for span in explanation.words)
        assert len(set(explanation.words)) == len(explanation.words)
        assert index not in explanation.stands_for
        assert set(explanation.stands_for) < set(range(len(seed.sentences)))


@pytest.mark.parametrize("missing", [-1, 9, 10**30])
def test_a_sentence_that_is_not_there_can_not_be_explained(missing: int) -> None:
    with pytest.raises(ValueError, match=f"no sentence {missing} among 9"):
        core.explain(RANKING, missing)


def test_a_sentence_tells_what_it_brings_along() -> None:
    article = core.load_text("The mayor came. The boats left. But nobody saw him.", language="en")
    assert [core.explain(core.rank(article), index).brings for index in range(3)] == [(), (), (1,)]
