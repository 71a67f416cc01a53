"""What holds for an article of any text at all."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

import core
from core.text import clean

ANY_TEXT = st.text(st.characters(), max_size=200)
#: Texts that look like texts: sentences, dots, quotations, line breaks, marks, and characters from everywhere.
WORDS = ["Mr", "Smith", "said", "“No.", "Yes!”", "U.S.", "$2.4bn", ".", "...", "…"]
WORDS += ["(see", "p.", "5)", "e.g.", "I", "?!"]
WORDS += ["'", "-", "1.", "#", "😀", "𝔘nd", "漢字。", "он", "קול"]
WORDS += ["\n", "\r\n", "\n\n", "\t", "\u2029", "\ud800", "\x00"]
PROSE = st.lists(
    st.sampled_from(WORDS) | st.text(st.characters(), max_size=4),
    max_size=60,
).map(" ".join)


@given(ANY_TEXT | PROSE)
@example("😀 𝔘. 𝔙 😀! Yes.")
@example("\ud800\udc00. \udfff Hello. \ufeff")
@example("One.\r\nTwo.\rThree.\x85Four.\u2028Five.")
def test_spans_hold_for_any_text(text: str) -> None:
    article = core.load_text(text)
    end = 0
    for sentence in article.sentences:
        assert article.text[sentence.start : sentence.end] == sentence.text
        assert sentence.start >= end
        end = sentence.end
    for span in (*article.blocks, *article.furniture):
        assert article.text[span.start : span.end] == span.text


@given(ANY_TEXT | PROSE)
@example(". . . and so on. He left . . . . then.")
@example("1. a\n2. b")
@example("...\n“...” said he. …")
def test_a_sentence_of_any_text_is_a_line_that_begins_and_ends_well(text: str) -> None:
    article = core.load_text(text)
    for sentence in article.sentences:
        after = article.text[sentence.end : sentence.end + 1]
        assert len(sentence.text.splitlines()) == 1
        assert sentence.text == sentence.text.strip()
        assert not sentence.text.startswith((". .", ".."))
        assert any(character.isalnum() or character == "_" for character in sentence.text)
        assert not (sentence.text[-1].isalnum() and after.isalnum())
        assert sentence.words > 0


@given(ANY_TEXT | PROSE)
def test_nothing_of_any_text_is_dropped(text: str) -> None:
    kept, given_text = ("".join(part.replace("#", "").split()) for part in (core.load_text(text).text, clean(text)))
    assert kept == given_text


@given(ANY_TEXT | PROSE)
def test_every_letter_is_in_a_sentence_a_heading_furniture_or_a_marker(text: str) -> None:
    article = core.load_text(text)
    furniture = {span.start for span in article.furniture}
    for index, block in enumerate(article.blocks):
        if block.kind == "heading" or block.start in furniture:
            continue
        inside = "".join(sentence.text for sentence in article.sentences if sentence.block == index)
        letters = [character for character in block.text if character.isalnum()]
        assert letters == [character for character in inside if character.isalnum()]


@given(ANY_TEXT | PROSE)
def test_what_was_loaded_loads_the_same_again(text: str) -> None:
    article = core.load_text(text)
    again = core.load_text(article.text, language=article.language)
    if not any(block.kind == "heading" for block in article.blocks) and not article.text.startswith("\ufeff"):
        assert "".join(again.text.split()) == "".join(article.text.split())
