"""Where sentences begin and end."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.languages import LANGUAGES, sentence_spans

LANGUAGE = st.sampled_from(sorted(LANGUAGES))
TEXT = st.text() | st.text(st.sampled_from("ab .…?!“”\"'’()。」1 Mr\u00a0é漢😀"), max_size=60)


def cut(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, language)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["It stands.", "It fell!", "Did it?"],
        ["Mr Smith met Dr. Jones.", "They spoke."],
        ["The U.S. Senate voted at 5 p.m. on Monday.", "It was late."],
        ["I live in the U.S.", "How about you?"],
        ["At 5 a.m. Mr. Smith left.", "He was back by 6 p.m.", "Mr. Jones was not."],
        ["They cite Fed. R. Civ. P. 12(b).", "Nobody knew why."],
        ["Shares rose 4.5% to $61.20.", "Nobody knew why."],
        ["“It stands,” he said.", "“It will not fall. I know it.”"],
        ["He waited . . . and waited.", "Then he left."],
        ["He waited... and waited.", "Then he left."],
        ["He waited…", "Then he left."],
        ["See www.example.org for more.", "It is free."],
        ["He read “War and Peace” (all of it).", "Twice."],
        ["It works.", "🎉 Try it."],
        ["It works! :-)", "Try it."],
        ["It was measured twice.[3]", "Then it fell. [4, 5]", "It lay there."],
        ["He forgot a space at school.", "But he went on."],
        ["i like it.", "you do not."],
    ],
)
def test_english_sentences_are_cut_where_they_end(sentences: list[str]) -> None:
    text = " ".join(sentences).replace("school. But", "school.But")
    assert cut(text) == sentences


@pytest.mark.parametrize("code", LANGUAGES)
def test_three_sentences_of_every_language_are_three(paragraphs: dict[str, str], code: str) -> None:
    found = cut(paragraphs[code], code)
    assert len(found) == 3
    assert "".join("".join(found).split()) == "".join(paragraphs[code].split())


def test_chinese_and_japanese_sentences_need_no_space_between() -> None:
    assert cut("市议会决定建桥。渔民担心。", "zh") == ["市议会决定建桥。", "渔民担心。"]
    assert cut("橋を架ける。「反対だ。」", "ja")[0] == "橋を架ける。"


def test_no_sentence_ends_inside_a_word() -> None:
    assert cut("Node.js and U.S.A. and 3.5 and a.b.C are words.") == ["Node.js and U.S.A. and 3.5 and a.b.C are words."]


def test_dots_that_open_a_block_stand_before_its_first_sentence() -> None:
    assert cut(". . . and so on. Then more.") == ["and so on.", "Then more."]
    assert cut("...and so on.") == ["and so on."]


def test_a_name_that_begins_with_a_dot_is_kept_whole() -> None:
    assert cut(".NET is a framework.") == [".NET is a framework."]


@pytest.mark.parametrize("text", ["", " ", ". . .", "***", "—", "?!", "😀"])
def test_a_text_without_letters_and_digits_has_no_sentence(text: str) -> None:
    assert cut(text) == []


def test_what_has_no_letters_belongs_to_the_sentence_before_or_after() -> None:
    assert cut("!! Stop. !! (!) Go.")[0].startswith("!! Stop.")


def test_a_long_text_is_cut_as_its_sentences_are() -> None:
    sentences = [f"Sentence number {number} says something of the bridge." for number in range(500)]
    assert cut(" ".join(sentences)) == sentences


def test_a_long_sentence_is_whole() -> None:
    long = "It says " + "and says " * 400 + "so."
    assert cut(f"It stands. {long} It fell.") == ["It stands.", long, "It fell."]


def test_a_quotation_mark_without_its_pair_does_not_keep_a_book_from_being_cut() -> None:
    sentences = ['He said "no and left.'] + [f"Sentence number {number} says something." for number in range(200)]
    assert len(cut(" ".join(sentences))) > 150


def test_the_abbreviation_of_one_language_is_a_word_of_another() -> None:
    assert len(cut("Se gick hon hr. Berg till mötes.", "sv")) == 1
    assert len(cut("That took an hr. Berg was late.", "en")) == 2


def test_a_number_with_a_dot_is_an_ordinal_only_where_the_language_has_such() -> None:
    assert len(cut("Das war am 3. Tag der Reise.", "de")) == 1
    assert len(cut("They came in 3. Tag won.", "en")) == 2


@pytest.mark.parametrize("code", ["bg", "fa", "hi", "am", "my", "xx", ""])
def test_a_language_without_rules_of_its_own_has_those_of_all(code: str) -> None:
    assert cut("Abc def ghi! Abc def? Abc.", code) == ["Abc def ghi!", "Abc def?", "Abc."]
    marks = ["गगग।", "खखख॥", "گگگ؟", "ششش۔", "Սսս։", "አአአ።", "ဂဂဂ။", "例。"]
    assert cut(" ".join(marks), code) == marks


def test_the_greek_question_mark_ends_a_sentence_in_greek_alone() -> None:
    assert len(cut("Έπεσε; Όχι.", "el")) == 2
    assert len(cut("It fell; No.", "en")) == 1


@pytest.mark.parametrize(
    "mark", [".", ". ", "…", '"', "“", "“a ", "(", "a", "a. ", "A. ", "1. ", "[1] ", "」", " ", "? a"]
)
@pytest.mark.parametrize("language", ["en", "de", "th", "zh"])
def test_a_mark_that_comes_200000_times_is_gone_through(mark: str, language: str) -> None:
    text = f"{mark * (200_000 // len(mark))}a"
    spans = sentence_spans(text, language)
    assert spans[-1][1] == len(text)


@given(TEXT, LANGUAGE)
@example("漢。" * 1500, "zh")
@example("“" * 3000 + "a", "en")
@example(("Он ушёл. " * 300), "ru")
def test_spans_are_in_order_apart_and_trimmed(text: str, language: str) -> None:
    before = 0
    for start, end in sentence_spans(text, language):
        assert before <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        before = end


@given(TEXT, LANGUAGE)
def test_spans_begin_and_end_well_and_leave_out_no_letter(text: str, language: str) -> None:
    spans = sentence_spans(text, language)
    for start, end in spans:
        assert not text[start:end].startswith((". .", ".."))
        assert not (text[end - 1].isalnum() and text[end : end + 1].isalnum())
    inside = "".join(text[start:end] for start, end in spans)
    letters, kept = ([character for character in part if character.isalnum()] for part in (text, inside))
    assert letters == kept


@pytest.mark.parametrize("mark", ["¹", "²³", "[4]", "[a]", "[*]", "[†‡]", "[1, 2]", "ᵃ"])
@pytest.mark.parametrize(
    ("language", "first", "then"),
    [
        ("en", "The town said “no.”", "Then it voted."),
        ("en", "It cost 40 in 2023.", "Then it voted."),
        ("de", "Sie sagte „Nein.“", "Dann ging sie."),
        ("de", "Sie sagte »Nein.«", "Dann ging sie."),
        ("fr", "Elle dit « Non. »", "Puis elle part."),
        ("es", "Dijo «no.»", "Luego se fue."),
    ],
)
def test_the_mark_of_a_note_belongs_to_the_sentence_before_it(mark: str, language: str, first: str, then: str) -> None:
    text = f"{first}{mark} {then}"
    assert [text[start:end] for start, end in sentence_spans(text, language)] == [f"{first}{mark}", then]


@pytest.mark.parametrize(
    "sentence",
    [
        "The rule follows from the Harbour Act, Pub. L. No. 116-283, which was passed in March.",
        "It is printed in Cat. No. 11320B of the office, and Fed. R. Bankr. P. 2008 agrees with it.",
        "See U.S. Pat. No. 5,512,446 and App. No. PCT/US07/86661, and Wis. Stat. Ann. § 422.413 for the fees.",
        "The order FAA, Docket No. FAA-2020-0686, is of the same view.",
        "It is shown in Fig. B.1 of the report.",
    ],
)
def test_the_names_of_laws_patents_and_figures_stay_whole(sentence: str) -> None:
    assert sentence_spans(sentence, "en") == [(0, len(sentence))]


@pytest.mark.parametrize(
    "text", ["She met Ann. Bob left.", "He was in Paris. J. Smith left.", "He won. No. 5 was second."]
)
def test_a_name_or_a_number_behind_a_sentence_begins_another(text: str) -> None:
    assert len(sentence_spans(text, "en")) == 2


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The claim under Art. I, § 8, cl. 3 of the constitution fails."),
        ("en", "For this Part, see Sched. 2, Pt. III, subs. (4) and ref. 12 of the report."),
        ("de", "Es gilt Art. 5 Abs. 2 Buchst. 3 mit Fußn. 12 der Begründung."),
        ("fr", "Il s’agit de l’art. 5, al. 2, fasc. 3 du code."),
        ("es", "Se aplica el art. 5, ap. 2, cláus. 3 del contrato."),
        ("it", "Vale l’art. 5, capov. 2 e la sez. 3 della legge."),
        ("pt", "Vale o art. 5, tít. 2, cl. 3 do contrato."),
        ("ro", "Se aplică art. 5 alin. 2 și secț. 3 din lege."),
        ("nl", "Zie art. 5, bijl. 2 en afl. 3 van het verslag."),
        ("sv", "Se art. 5, mom. 2 och avd. 3 i lagen."),
        ("da", "Se art. 5, stk. 2 og afsn. 3 i loven."),
        ("no", "Se art. 5, pkt. 2 og avsn. 3 i loven."),
        ("cs", "Platí čl. 5 odst. 2 písm. 3 zákona."),
        ("sk", "Platí čl. 5 ods. 2 písm. 3 zákona."),
        ("pl", "Stosuje się art. 5 ust. 2 zał. 3 do ustawy."),
        ("el", "Βλέπε άρθρ. 5, παρ. 2, εδαφ. 3 του νόμου."),
        ("ru", "См. ст. 5, прил. 2, подп. 3 договора."),
        ("uk", "Див. ст. 5, дод. 2, розд. 3 угоди."),
        ("hu", "Lásd az 5. cikk mell. 2 részét."),
    ],
)
def test_the_parts_of_a_law_or_contract_stay_with_their_numbers(language: str, sentence: str) -> None:
    assert cut(f"{sentence} {sentence}", language) == [sentence, sentence]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("We went to see modern art. I liked it.", "We went to see modern art."),
        ("He plays a small part. I, too, play one.", "He plays a small part."),
        ("She is proud of her art. III. Results follow.", "She is proud of her art. III."),
    ],
)
def test_i_behind_a_word_is_a_pronoun(text: str, first: str) -> None:
    assert cut(text)[0] == first


@pytest.mark.parametrize(
    ("language", "remark"),
    [("en", "[citation needed]"), ("en", "[according to whom?]"), ("de", "[Quelle?]"), ("fr", "[réf. nécessaire]")],
)
def test_a_remark_of_the_editors_belongs_to_the_sentence_before_it(language: str, remark: str) -> None:
    assert cut(f"It is 31 m high.{remark} It closed.", language) == [f"It is 31 m high.{remark}", "It closed."]


def test_a_sentence_in_brackets_is_no_remark() -> None:
    assert cut("It closed. [The council later sold it.] It is a museum.") == [
        "It closed.",
        "[The council later sold it.]",
        "It is a museum.",
    ]
