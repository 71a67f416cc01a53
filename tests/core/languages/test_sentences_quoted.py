"""Quotations, brackets and lists."""

from __future__ import annotations

import pytest

from core.languages import sentence_spans


def cut(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "“It stands,” he said."),
        ("en", "“Will it fall?” she asked."),
        ("en", "“Will it fall?” Mr. Smith asked."),
        ("en", "“Will it fall?” the old man asked."),
        ("en", "“It stands. I know it,” he said."),
        ("en", 'She turned to him, "This is great." she said.'),
        ("en", "He reads “What next? Nothing” again."),
        ("en", "He works (He came late. He left early.) at the school."),
        ("cs", "„Vydrží to? Nevím,“ řekl Jan."),
        ("da", "»Holder den? Måske,« sagde hun."),
        ("de", "„Hält sie? Ich weiß es nicht“, sagte Anna."),
        ("de", "»Hält sie?«, fragte Anna."),
        ("es", "«¿Aguantará? No lo sé», dijo Ana."),
        ("fr", "« Tiendra-t-il ? Je ne sais pas », dit Anne."),
        ("he", '"האם הוא יחזיק?" שאלה רות.'),
        ("ja", "「大丈夫？心配だ。」と彼は言った。"),
        ("ko", "“괜찮아요? 걱정돼요.”라고 그가 말했다."),
        ("pl", "— Wytrzyma? — zapytała Anna."),
        ("ru", "«Выдержит? Не знаю», — сказала Анна."),
        ("sv", "”Håller den? Vet inte”, sade Anna."),
        ("zh", "“桥会塌吗？我不知道。”他说。"),
    ],
)
def test_a_quotation_stays_with_the_words_that_tell_whose_it_is(language: str, sentence: str) -> None:
    assert cut(sentence, language) == [sentence]


def test_a_short_quotation_of_whole_sentences_is_one() -> None:
    assert cut("She was sure. “It will not fall. I know it.” Then she left.") == [
        "She was sure.",
        "“It will not fall. I know it.”",
        "Then she left.",
    ]


def test_a_longer_quotation_of_whole_sentences_is_cut_into_whole_sentences() -> None:
    first = "“The bridge will not fall this year, whatever the council and its engineers say."
    second = "I have been under it with a lamp and I know it.”"
    assert cut(f"She was sure. {first} {second} Then she left.") == ["She was sure.", first, second, "Then she left."]


def test_a_long_quotation_is_cut_even_if_the_sentence_goes_on_behind_it() -> None:
    sentences = [f"Sentence number {number} says something." for number in range(6)]
    assert cut(f"“{' '.join(sentences)} So I left,” he said.") == [
        f"“{sentences[0]}",
        *sentences[1:],
        "So I left,” he said.",
    ]


def test_a_mark_that_closes_belongs_to_the_sentence_before_it_even_behind_a_space() -> None:
    assert cut('He said " it fell. " Then he left.') == ['He said " it fell. "', "Then he left."]
    assert cut("Il dit « oui. » Puis il part.", "fr") == ["Il dit « oui. »", "Puis il part."]


def test_words_left_out_belong_to_neither_side_as_a_sentence() -> None:
    assert cut("It stands. (...) It fell.") == ["It stands.", "(...) It fell."]
    assert cut("“Bohr [...] used the bridge [...]” (Smith 55).") == ["“Bohr [...] used the bridge [...]” (Smith 55)."]


@pytest.mark.parametrize(
    "items",
    [
        ["1. The bread", "2. The milk", "3. The eggs"],
        ["1) The bread.", "2) The milk."],
        ["1.) The bread", "2.) The milk"],
        ["a. The bread", "b. The milk", "c. The eggs"],
        ["• 9. The bread", "• 10. The milk"],
    ],
)
def test_a_list_in_one_paragraph_is_cut_before_each_label(items: list[str]) -> None:
    assert cut(" ".join(items)) == items
    assert cut("\n".join(items)) == items


def test_a_label_out_of_order_is_no_item() -> None:
    assert cut("1) The bread 3) the milk") == ["1) The bread 3) the milk"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ('He left." .[1, 2][1, 2] ;" »[1', ['He left." .[1, 2][1, 2]', ';" »[1']),
        ("He left..  :) »[a][1  ’[12,", ["He left..  :) »[a][1  ’[12,"]),
        ("He left.[1 :)”[1]", ["He left.[1 :)”[1]"]),
    ],
)
def test_marks_behind_an_end_are_read_alike_by_every_python(text: str, sentences: list[str]) -> None:
    # Before Python 3.11.5 possessive loops over what can backtrack ended too soon or failed.
    assert cut(text) == sentences


def test_a_run_of_closing_marks_takes_neither_long_nor_much_memory() -> None:
    assert cut("He left." + '"' * 1_000_000)[0].startswith("He left.")
