"""The lists of words that sentence ends depend on."""

from __future__ import annotations

import pytest

from core.languages import sentence_spans
from core.languages.sentences.lexicon import COMMON, lexicon_of
from tests.core.languages.files import FILES, language

RULES = {code: rules for code in FILES if (rules := language(code).sentences)}
LISTS = ("before", "before_number", "within", "after", "after_number", "followers", "starters")


@pytest.mark.parametrize("code", RULES)
@pytest.mark.parametrize("name", LISTS)
def test_a_word_stands_once_in_a_list(code: str, name: str) -> None:
    listed = getattr(RULES[code], name).split()
    assert len(set(listed)) == len(listed)


@pytest.mark.parametrize("code", RULES)
@pytest.mark.parametrize("name", ["before", "before_number", "within", "after"])
def test_what_holds_in_every_language_is_not_listed_again(code: str, name: str) -> None:
    assert set(getattr(RULES[code], name).split()).isdisjoint(getattr(COMMON, name).split())


@pytest.mark.parametrize("code", RULES)
def test_no_abbreviation_is_listed_as_ending_and_as_never_ending_a_sentence(code: str) -> None:
    lexicon = lexicon_of(code)
    assert lexicon.before.known.isdisjoint(lexicon.within.known | lexicon.after.known)
    assert lexicon.within.known.isdisjoint(lexicon.after.known)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("de", "Die Hauptstr. 5 in Bonn steht leer."),
        ("de", "Der Markt am Bahnhofspl. 3 ist neu."),
        ("de", "Bitte die Kontonr. 48 angeben, die Tel.-Nr. 12 nicht."),
        ("de", "Dort, in der Ludwigstr. und am Rathauspl. nebenan, wird gebaut."),
        ("de", "AN DER HAUPTSTR. 5 WIRD GEBAUT."),
        ("nl", "Hij woont in de Kerkstr. 12 in Delft."),
        ("da", "Han har medlemsnr. 48 i foreningen."),
        ("no", "Hun har medlemsnr. 48 i foreningen."),
        ("sv", "Hon har medlemsnr. 48 i föreningen."),
    ],
)
def test_a_compound_that_ends_in_an_abbreviation_is_one(code: str, sentence: str) -> None:
    assert len(sentence_spans(sentence, code)) == 1


@pytest.mark.parametrize(
    ("code", "first", "second"),
    [
        ("de", "Er wohnt in der Hauptstr.", "Das Haus ist alt."),
        ("de", "Wir kauften Brot, Käse usf.", "Der Korb war voll."),
        ("fi", "Ostimme leipää, juustoa tms.", "Kori oli täynnä."),
        ("bg", "Там бяха Иван, Петър и др.", "Мостът е нов."),
    ],
)
def test_an_abbreviation_may_end_a_sentence(code: str, first: str, second: str) -> None:
    text = f"{first} {second}"
    assert [text[start:end] for start, end in sentence_spans(text, code)] == [first, second]
