"""The traps of each language: abbreviations, ordinals, initials, quotations, numbers and ellipses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.languages import LANGUAGES, sentence_spans

#: Code -> sentences that stand in one paragraph.
SENTENCES: dict[str, list[str]] = json.loads(
    (Path(__file__).parents[2] / "data" / "sentences.json").read_text(encoding="utf-8")
)
WITHOUT_SPACES = {"ja", "zh"}


def test_every_language_has_sentences() -> None:
    assert set(LANGUAGES) <= set(SENTENCES)


@pytest.mark.parametrize("code", SENTENCES)
def test_sentences_are_cut_where_they_end(code: str) -> None:
    text = ("" if code in WITHOUT_SPACES else " ").join(SENTENCES[code])
    assert [text[start:end] for start, end in sentence_spans(text, code)] == SENTENCES[code]


@pytest.mark.parametrize("code", sorted(set(SENTENCES) - WITHOUT_SPACES))
def test_sentences_are_cut_where_they_end_in_lines_that_were_wrapped(code: str) -> None:
    text = "\n".join(SENTENCES[code])
    assert [text[start:end] for start, end in sentence_spans(text, code)] == SENTENCES[code]


@pytest.mark.parametrize(
    "sentence",
    [
        "Der 2. Weltkrieg begann im 20. Jahrhundert.",
        "Ludwig XIV. Frankreichs König war 5 J. alt.",
        "Die Bahn GmbH & Co. KG in der Langen Str. 5 zahlte 3 Mio. Euro.",
        "Er kam um 8.30 Uhr, vgl. S. 12 ff. und Abb. 3.",
    ],
)
def test_german_dots_that_end_nothing_do_not_cut(sentence: str) -> None:
    assert len(sentence_spans(sentence, "de")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "St. Michael's Church is near Mt. Fuji, No. 5, p. 55 and Fig. 3.",
        "J. R. R. Tolkien et al. wrote to Messrs. Brown, Smith & Co. of Boston, Mass. about it.",
        "He works for Warner Bros. Records Inc. in Washington, D.C. and holds a Ph.D. in law.",
        "On Sept. 11, approx. 3.5 million people, i.e. most of them, saw it, cf. vol. 2.",
    ],
)
def test_english_dots_that_end_nothing_do_not_cut(sentence: str) -> None:
    assert len(sentence_spans(sentence, "en")) == 1


def test_thai_pieces_are_neither_a_whole_paragraph_nor_a_few_words() -> None:
    pieces = ["สภาเมืองตัดสินใจสร้างสะพานใหม่ข้ามแม่น้ำ", "ชาวประมงหลายคนกลัวว่าจะไม่มีงานทำอีก", "งานนี้จะใช้เงินจำนวนมากกว่าที่คิดไว้"]
    text = " ".join(pieces * 5)
    spans = sentence_spans(text, "th")
    assert len(spans) == 15
    assert min(end - start for start, end in spans) > 20


def test_a_thai_enumeration_is_not_cut() -> None:
    text = "เมืองนี้เป็นศูนย์กลางการปกครอง การศึกษา การเงิน การค้า และการขนส่ง"
    assert len(sentence_spans(text, "th")) == 1
