"""The key phrases of an article."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import core
from core.ranking.function_words import function_words
from core.ranking.keywords import Keyword

SENTENCES = st.sampled_from(
    [
        "The salt marsh lies behind the sea wall.",
        "Boris Johnson visits the salt marshes.",
        "Johnson said nothing of the wall.",
        "The U.S. and the US agreed on Article 50.",
        "The House of Commons sat; the house of commons stood.",
        "It was the and of to in.",
        "12 3.4 $5.",
        "A.",
        "# The salt marsh and the wall",
        "Read more: Something else",
        "THE SEA WALL STANDS.",
        "Мост стоит. Река течёт.",
        "新桥很长。河流很宽。市议会反对新桥。",
        "الجسر قائم.",
        "สะพานใหม่ สะพานเก่า",
        "😀 1",
        "zig zag zig zag zig",
        "l’économie de l'État",
    ]
)
TEXTS = st.lists(SENTENCES, max_size=14).map("\n\n".join) | st.text(
    st.sampled_from("ab cd. \n?!éЖ漢𠮷の1’'-"), max_size=120
)


def texts(text: str, n: int = 10, language: str = "en") -> list[str]:
    return [keyword.text for keyword in core.keywords(core.load_text(text, language=language), n)]


def check(article: core.Article, found: tuple[Keyword, ...]) -> None:
    scores = [keyword.score for keyword in found]
    assert scores == sorted(scores, reverse=True)
    assert all(score > 0 for score in scores)
    assert len({keyword.text for keyword in found}) == len(found)
    for keyword in found:
        forms = Counter(span.text for span in keyword.spans)
        assert forms[keyword.text] == max(forms.values())
        assert not any(character in keyword.text for character in "\n?!()“”")
        end = 0
        for span in keyword.spans:
            assert end <= span.start
            assert sum(sentence.start <= span.start < span.end <= sentence.end for sentence in article.sentences) == 1
            assert article.text[span.start : span.end] == span.text
            end = span.end


def test_a_news_article_is_told_by_its_names_and_subjects(seed: core.Article) -> None:
    found = [keyword.text for keyword in core.keywords(seed)]
    assert {"Boris Johnson", "UK", "foreign policy", "Foreign Office", "Syria", "Moscow"} <= set(found)


def test_key_phrases_are_ranges_of_sentences(seed: core.Article, story: core.Article) -> None:
    for article in (seed, story):
        check(article, core.keywords(article, 1000))


@given(text=TEXTS, language=st.sampled_from(sorted(core.LANGUAGES)), n=st.integers(0, 30))
@example(text="", language="en", n=3)
def test_any_text_has_sound_key_phrases(text: str, language: str, n: int) -> None:
    article = core.load_text(text, language=language)
    found = core.keywords(article, n)
    assert len(found) <= n
    check(article, found)


@given(text=TEXTS, n=st.integers(0, 30))
def test_fewer_key_phrases_are_the_first_of_more(text: str, n: int) -> None:
    article = core.load_text(text)
    assert core.keywords(article, n) == core.keywords(article, 1000)[:n]


@given(text=TEXTS, language=st.sampled_from(sorted(core.LANGUAGES)))
def test_no_key_phrase_is_a_stop_word(text: str, language: str) -> None:
    for keyword in texts(text, 1000, language):
        assert keyword not in function_words(language).stops


@pytest.mark.parametrize("n", [-1, -(10**30)])
def test_there_can_not_be_fewer_than_none(n: int, story: core.Article) -> None:
    with pytest.raises(ValueError, match="below 0"):
        core.keywords(story, n)


def test_none_are_none_and_ten_are_the_usual(story: core.Article) -> None:
    assert core.keywords(story, 0) == ()
    assert core.keywords(story) == core.keywords(story, 10)
    assert len(core.keywords(story)) == 10


@pytest.mark.parametrize("code", core.LANGUAGES)
def test_every_language_has_key_phrases(code: str, paragraphs: dict[str, str]) -> None:
    article = core.load_text(paragraphs[code], language=code)
    found = core.keywords(article)
    assert len(found) >= 3
    check(article, found)


def test_the_forms_of_a_word_are_one_key_phrase_named_by_the_most_frequent() -> None:
    article = core.load_text("A bridge burns. The bridges fell. Two bridges stood. Rain fell.", language="en")
    first = core.keywords(article)[0]
    assert first.text == "bridges"
    assert [span.text for span in first.spans] == ["bridge", "bridges", "bridges"]


def test_a_phrase_counts_for_more_than_a_word_that_comes_as_often() -> None:
    text = "Rust fell. The salt marsh grew. Rust fell. The salt marsh grew."
    assert texts(text)[0] == "salt marsh"


def test_what_comes_early_counts_for_more() -> None:
    text = "Copper fell. Nothing grew. Zinc fell. Copper grew. Zinc grew."
    assert texts(text).index("Copper") < texts(text).index("Zinc")


def test_words_of_the_title_and_headings_count_for_more() -> None:
    text = "Copper fell. Zinc fell. Copper grew. Zinc grew."
    assert texts(text)[0] == "Copper"
    assert texts(f"# Zinc\n\n{text}")[0] == "Zinc"
    assert texts(f"Nothing fell.\n\n## Zinc\n\n{text}")[0] == "Zinc"
    article = core.load_text(text, title="On zinc", language="en")
    assert core.keywords(article)[0].text == "Zinc"


def test_headings_and_furniture_have_no_key_phrases(story: core.Article) -> None:
    inside = [range(sentence.start, sentence.end) for sentence in story.sentences]
    found = core.keywords(story, 1000)
    assert all(any(span.start in sentence for sentence in inside) for keyword in found for span in keyword.spans)
    assert not any("newsletter" in keyword.text for keyword in found)


def test_a_word_gives_way_to_a_phrase_that_it_nearly_always_is_part_of() -> None:
    text = "The salt marsh stinks. The salt marsh grows. Rain fell. The salt marsh floods. A marsh dries."
    found = texts(text)
    assert found[0] == "salt marsh"
    assert "salt" not in found
    assert "marsh" not in found


def test_a_compound_name_is_not_taken_apart() -> None:
    text = "Tim Berners-Lee sang. Tim Berners-Lee wept. Nobody else wept for Berners-Lee."
    assert not {"Berners", "Lee", "Tim"} & set(texts(text))


def test_a_last_name_gives_way_to_the_full_name() -> None:
    text = "Boris Johnson sang. Then Johnson wept. Nobody hears Johnson. Johnson left."
    found = core.keywords(core.load_text(text, language="en"))
    assert found[0].text == "Boris Johnson"
    assert [span.text for span in found[0].spans] == ["Boris Johnson"]
    assert "Johnson" not in texts(text)


def test_a_full_name_does_not_give_way_to_one_with_an_office() -> None:
    text = "So the Spain coach Luis Aragones fell. Nobody hears Aragones. Then Aragones fell."
    assert "Luis Aragones" in texts(text)


def test_a_last_name_that_is_seldom_full_stays() -> None:
    text = "Boris Johnson sang. " + "Nobody hears Johnson. " * 6
    assert "Johnson" in texts(text)


def test_a_word_that_only_modifies_others_comes_after_one_that_stands_for_itself() -> None:
    text = "The foreign minister hears of zinc. Foreign land yields zinc. A foreign bank, foreign soil, zinc."
    found = texts(text)
    assert "foreign" not in found[: found.index("zinc") + 1]


def test_phrases_neither_cross_punctuation_nor_sentences() -> None:
    text = "Of copper, zinc. Of copper, zinc. Of copper, zinc and copper. Zinc."
    assert set(texts(text)) == {"copper", "zinc"}


def test_a_genitive_is_no_part_of_a_phrase() -> None:
    assert set(texts("China’s steel rusts. China’s steel rusts.")) == {"China", "steel rusts"}


def test_figures_are_parts_of_phrases_alone() -> None:
    text = "They signed Article 50 in 2016. Rain fell on Article 50. In 2016 it snowed. The 2016 show."
    found = texts(text)
    assert "Article 50" in found
    assert not any(keyword.isdigit() for keyword in found)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le projet de loi irrite. On vote le projet de loi. Il pleut.", "projet de loi"),
        ("es", "El Banco de España rebajó todo. El Banco de España advierte.", "Banco de España"),
        ("de", "Der alte Ausbau stockt. Die Kritik am Ausbau wächst.", "Ausbau"),
        ("ru", "На Дальнем Востоке строят дороги. На Дальнем Востоке холодно.", "Дальнем Востоке"),
        ("zh", "长江大桥通车了。记者看到长江大桥很美。", "长江大桥"),
        ("ja", "日本銀行は金利を上げた。市場は日本銀行を見ている。", "日本銀行"),
        ("th", "สะพานแขวนของเมืองเก่า และสะพานแขวนของเมืองใหม่", "สะพานแขวน"),
        ("ko", "정부는 반도체 산업을 돕는다. 반도체 산업에 돈이 없다.", "반도체 산업"),
    ],
)
def test_each_language_has_its_own_phrases(language: str, text: str, expected: str) -> None:
    assert expected in texts(text, 2, language)


@pytest.mark.parametrize("code", ["da", "de", "es", "fi", "fr", "hu", "nl", "no", "pt", "ro", "ru", "tr", "uk"])
def test_no_key_phrase_begins_or_ends_with_a_function_word(code: str, paragraphs: dict[str, str]) -> None:
    for keyword in texts(paragraphs[code], 100, code):
        first, *_, last = keyword.lower().split() * 2
        assert not {first, last} & function_words(code).stops


def test_the_same_text_has_the_same_key_phrases(seed: core.Article) -> None:
    again = core.load_text(seed.text, title=seed.title, language=seed.language)
    assert [keyword.text for keyword in core.keywords(again, 50)] == [k.text for k in core.keywords(seed, 50)]
