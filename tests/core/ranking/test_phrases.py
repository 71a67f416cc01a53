"""Candidates for key phrases."""

from __future__ import annotations

import core
from core.ranking.phrases import Line, Phrase


def found(text: str, language: str = "en") -> dict[str, int]:
    """Each phrase as it first stands, and how many places it has."""
    line = Line(core.load_text(text, language=language))
    return {line.spans(phrase)[0].text: len(phrase.places) for phrase in line.phrases()}


def phrase(text: str, wanted: str, language: str = "en") -> Phrase:
    """The phrase that first stands in the text in this form."""
    line = Line(core.load_text(text, language=language))
    (only,) = [phrase for phrase in line.phrases() if line.spans(phrase)[0].text == wanted]
    return only


def test_every_part_of_what_comes_again_is_a_phrase() -> None:
    phrases = {"salt", "marsh", "trust", "salt marsh", "marsh trust", "salt marsh trust"}
    assert found("A salt marsh trust met. The salt marsh trust fell.") == dict.fromkeys(phrases, 2)


def test_what_comes_once_is_a_phrase_as_a_whole_run_of_words_alone() -> None:
    assert set(found("A salt marsh trust met.")) == {"salt", "marsh", "trust", "salt marsh trust"}


def test_a_name_that_comes_once_is_a_phrase_beside_other_words_too() -> None:
    phrases = found("So the Spain coach Luis Aragones yawns.")
    assert "Luis Aragones" in phrases
    assert not {"coach Luis", "Aragones yawns", "Luis Aragones yawns"} & set(phrases)


def test_no_phrase_is_longer_than_four_words_or_a_piece_of_a_longer_one() -> None:
    text = "Copper salt marsh trust records burnt. Copper salt marsh trust records burnt."
    assert {len(name.split()) for name in found(text)} == {1, 2, 3}
    assert "Copper salt marsh trust" in found("Copper salt marsh trust met. Copper salt marsh trust met.")


def test_a_link_does_not_cut_the_second_noun_off_its_modifier() -> None:
    phrases = found("A string of salty marshes grew. The string of salty marshes grew.")
    assert "string of salty marshes" in phrases
    assert "string of salty" not in phrases


def test_a_phrase_stops_before_a_verb_that_is_known() -> None:
    assert set(found("Residents denied everything.")) == {"Residents"}


def test_names_that_only_link_words_make_are_whole() -> None:
    text = "The Bank of England met. Residents of the Bank of England met."
    assert found(text)["Bank of England"] == 2


def test_the_longer_the_text_the_oftener_a_phrase_must_come() -> None:
    filler = " ".join(f"Copper marsh a{chr(97 + i % 26)}{chr(97 + i // 26)}mber." for i in range(25 * 26))
    assert "Brandt" in found(f"Brandt sang. {filler}")
    assert "Brandt" not in found(f"Brandt sang. {filler} {filler} {filler}")
    assert "Brandt" in found(f"Brandt sang. Brandt sang. {filler} {filler} {filler}")


def test_a_phrase_knows_its_sentences() -> None:
    both = phrase("Rain fell. The bridge stands, the bridge falls. Bridges burn.", "bridge")
    assert (both.first_sentence, both.sentences, len(both.places)) == (1, 2, 3)


def test_a_word_is_head_where_it_modifies_no_other() -> None:
    assert phrase("The foreign minister. A foreign land. The foreign.", "foreign").heads == 1 / 3
    assert phrase("El banco central. Un banco. El viejo banco.", "banco", "es").heads == 2 / 3


def test_a_name_is_head_wherever_it_stands() -> None:
    assert phrase("So the UK minister and a UK bank met.", "UK").heads == 1


def test_spans_of_a_phrase_do_not_overlap() -> None:
    line = Line(core.load_text("Zig zag zig zag zig.", language="en"))
    spans = {tuple(phrase.keys): line.spans(phrase) for phrase in line.phrases()}
    assert [(span.start, span.text) for span in spans[("zig", "zag")]] == [(0, "Zig zag"), (8, "zig zag")]
    assert [(span.start, span.text) for span in spans[("zig", "zag", "zig")]] == [(0, "Zig zag zig")]


def test_in_scripts_without_spaces_words_make_phrases_as_elsewhere() -> None:
    assert found("市议会决定建新桥。市议会反对。", "zh") == {
        "市议会": 2,
        "决定": 1,
        "新桥": 1,
        "反对": 1,
        "市议会反对": 1,
        "市议会决定建新桥": 1,
    }


def test_a_name_that_no_dictionary_has_is_a_phrase_of_its_characters_when_it_comes_again() -> None:
    assert "姚劲波" in found("姚劲波来了。记者问姚劲波。姚劲波回答。", "zh")


def test_a_text_without_words_has_no_phrases() -> None:
    assert found("12 3.4 $5.") == {}
    assert found("") == {}
