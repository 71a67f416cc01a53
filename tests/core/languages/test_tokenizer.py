"""The tokenizer object that sumy's documents are built with."""

from __future__ import annotations

import pytest
from sumy.models.dom import Sentence
from sumy.parsers.plaintext import PlaintextParser

from core.languages import Tokenizer


def test_sumys_own_parser_reads_with_it() -> None:
    document = PlaintextParser("The U.S. voted . . . twice. Mr Smith left.", Tokenizer("en")).document
    assert [str(sentence) for sentence in document.sentences] == ["The U.S. voted . . . twice.", "Mr Smith left."]


def test_sumys_sentence_takes_its_words_from_it() -> None:
    assert Sentence("It’s 3 well-known facts.", Tokenizer("en")).words == ("It's", "well-known", "facts")


@pytest.mark.parametrize(
    ("language", "text"), [("tr", "IŞIK ışık Işık"), ("el", "ΟΔΟΣ οδός Οδός"), ("ru", "ЁЛКА елка")]
)
def test_sumys_lower_case_is_the_languages(language: str, text: str) -> None:
    assert len(set(map(str.lower, Sentence(text, Tokenizer(language)).words))) == 1
