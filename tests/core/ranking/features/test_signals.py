"""What is looked at in each sentence."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.ranking.dom import document
from core.ranking.features import signals
from core.ranking.features.structure import Layout
from core.ranking.stemming import stemmer_for
from core.ranking.stop_words import stop_words_for
from core.ranking.term_cache import terms_of
from core.ranking.terms import Terms, Vector

PARAGRAPHS = st.lists(
    st.text(st.sampled_from("ab cd. \"“”„«»()[]12'\n?!éЖ漢"), max_size=40).map("Word ".__add__), min_size=1, max_size=6
)


def seen(text: str, language: str = "en") -> tuple[Terms, Layout]:
    dom = document(core.load_text(text, language=language))
    return terms_of(dom, stemmer_for(language), stop_words_for(language)), Layout.of(dom)


def position(text: str, central: list[float] | None = None) -> Vector:
    terms, layout = seen(text)
    return signals.position(terms, layout, np.array(central or [1.0] * len(layout.texts)))


def test_the_earlier_a_sentence_the_higher_its_position() -> None:
    found = position("The old harbour bridge stands. " * 9).tolist()
    assert found == sorted(found, reverse=True)
    assert len(set(found)) == 9


def test_the_position_of_what_says_little_is_lower() -> None:
    label, sentence = position("Review. The old stone harbour bridge collapsed on Monday.")
    assert 0 < label < sentence


def test_the_beginning_of_a_paragraph_is_a_better_position() -> None:
    sentence = "The old harbour bridge stands. "
    within = position(sentence * 4)
    begins = position(sentence * 2 + "\n\n" + sentence * 2)
    assert begins[2] > within[2]
    assert begins[3] == within[3]


def test_an_opening_that_is_not_central_is_a_worse_position() -> None:
    text = "The old harbour bridge stands. " * 6
    central, aside = position(text), position(text, [0.1, 0.1, 0.1, 1.0, 1.0, 1.0])
    assert (aside < central).all()
    assert aside[0] / central[0] > aside[1] / central[1]
    assert position(text, [0.2] * 6).tolist() == central.tolist()


def test_sentences_in_the_words_of_the_text_share_its_vocabulary() -> None:
    terms, _ = seen("The river rose. The river fell. The river froze. Zeppelins crashed elsewhere.")
    found = signals.vocabulary(terms)
    assert found.max() == 1
    assert found.argmin() == 3


def test_the_share_of_the_title_counts_each_word_once() -> None:
    terms, _ = seen("It rained. The river bridge fell. A bridge, a bridge!")
    stem = stemmer_for("en")
    assert signals.title(terms, [stem("river"), stem("bridge")]).tolist() == [0, 1, 0.5]
    assert signals.title(terms, []).tolist() == [0, 0, 0]


def test_the_section_that_opens_and_those_that_sum_up_tell_most() -> None:
    _, layout = seen(
        "Opening here.\n\n## Method\n\nWe measured.\n\n## Conclusions\n\nIt works.\n\n## Thanks\n\nThank you."
    )
    assert signals.section(layout).tolist() == [1, 0, 1, 0]


def test_a_text_of_one_section_has_none_that_tells_more() -> None:
    _, layout = seen("## Conclusions\n\nIt rained. It poured.")
    assert signals.section(layout).tolist() == [0, 0]


def test_cue_words_are_known_in_any_form() -> None:
    terms, _ = seen("We are proposing a bridge. The results showed it. It rained all day.")
    announced, found, neither = signals.cues(terms, "en", stemmer_for("en"))
    assert announced == 0.5
    assert found == 0.5
    assert neither == 0


def test_a_language_without_cue_words_has_no_cues() -> None:
    terms, _ = seen("Ehdotamme uutta siltaa.", "fi")
    assert signals.cues(terms, "fi", stemmer_for("fi")).tolist() == [0]


def test_a_long_sentence_has_the_length_of_a_full_one() -> None:
    words = [f"word{chr(97 + number)}" for number in range(24)]
    terms, _ = seen(f"{words[0].title()} {words[1]}. {' '.join(words).title()}.")
    assert signals.length(terms).tolist() == [0.2, 1]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("“It fell,” she said.", "It fell,"),
        ('"It fell," she said.', "It fell,"),
        ("„Es fiel“, sagte sie.", "Es fiel"),
        ("»Es fiel«, sagte sie.", "Es fiel"),
        ("« Elle tomba », dit-il.", " Elle tomba "),
        ("It fell.", ""),
        ('The 12" record and the 7" one.', ""),
    ],
)
def test_speech_is_the_share_within_quotation_marks(text: str, spoken: str) -> None:
    _, layout = seen(text)
    assert signals.speech(layout).tolist() == pytest.approx([len(spoken) / len(text)])


def test_speech_goes_on_to_the_end_of_the_paragraph_and_no_further() -> None:
    _, layout = seen("She said: “It fell.\n\nNobody was hurt.")
    assert signals.speech(layout)[0] > 0 == signals.speech(layout)[1]


@pytest.mark.parametrize(
    ("sentence", "refers"),
    [
        ("It was shown before (Erkan and Radev, 2004).", 1),
        ("It was shown before [12, 13].", 1),
        ("Smith et al. showed it before.", 1),
        ("It was built in 1953 (the bridge, that is).", 0),
        ("It fell (see below).", 0),
    ],
)
def test_references_to_other_works_are_found(sentence: str, refers: int) -> None:
    _, layout = seen(sentence)
    assert signals.references(layout).max() == refers


@pytest.mark.parametrize(
    "text",
    [
        "“It fell.",
        'It fell," she said.',
        "It fell,” she said.",
        "„Es fiel.",
        "« Elle tomba.",
        "彼は「落ちた。",
        "It fell” and “rose.",
    ],
)
def test_a_sentence_with_half_a_quotation_is_cut_open(text: str) -> None:
    assert _cut(text)


@pytest.mark.parametrize(
    "text",
    [
        "“It fell,” she said.",
        "„Es fiel“, sagte sie.",
        "»Es fiel«",
        "”Den föll”, sa hon.",
        'A 12" record.',
        "It's the dogs'.",
    ],
)
def test_a_sentence_with_whole_quotations_or_none_is_not(text: str) -> None:
    assert not _cut(text)


def _cut(text: str) -> bool:
    _, layout = seen("One.")
    return bool(signals.cut_open(Layout((text,), layout.begins, layout.section, layout.headings))[0])


@given(PARAGRAPHS)
def test_every_signal_is_from_0_to_1(paragraphs: list[str]) -> None:
    terms, layout = seen("\n\n".join(paragraphs))
    if not layout.texts:
        return
    found = [
        signals.position(terms, layout, np.ones(len(layout.texts))),
        signals.vocabulary(terms),
        signals.section(layout),
        signals.cues(terms, "en", stemmer_for("en")),
        signals.length(terms),
        signals.speech(layout),
        signals.references(layout),
        signals.cut_open(layout),
    ]
    for signal in found:
        assert signal.shape == (len(layout.texts),)
        assert signal.min() >= 0
        assert signal.max() <= 1
