"""Reference lists, in all languages and forms, and where they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import core
from core.furniture.references import is_entry
from tests.core.furniture.blocks import kept, marked, texts

DATA = Path(__file__).parents[2] / "data"
BODY = "The harbour at Lowick was built in 1840. It failed within ten years because the railway came first."
NUMBERED = """\
[1] Keel, T., Falk, L. et al. (2015). Fjord heat content and cod. Proc. R. Soc. Norr. 12(3), 44-61.

[2] Yan, P. (1994). Heat content trends in northern fjords. J. Fjord Res. 9, 100-112.

[3] Lind, P., Ruiz, P. (2010). A model of heat in silled fjords. Mar. Biol. 4(2), 7-19."""

#: Of each language a heading, and two entries as its authors write them.
LISTS = json.loads((DATA / "references.json").read_text("utf-8"))


@pytest.mark.parametrize("code", core.LANGUAGES)
def test_a_reference_list_is_told_in_every_language(code: str) -> None:
    heading, *entries = LISTS[code]
    assert texts("\n\n".join((BODY, heading, *entries)), "references", code) == [heading, *entries]


@pytest.mark.parametrize(
    "heading", ["References", "REFERENCES", "7. References", "VII References", "Works Cited:", "Bibliography"]
)
def test_its_heading_may_have_a_number_and_capitals(heading: str) -> None:
    assert len(texts(f"{BODY}\n\n{heading}\n\n{NUMBERED}", "references")) == 4


def test_an_appendix_after_the_list_is_article_again() -> None:
    after = "The fjords lie near each other. They are deep."
    text = f"{BODY}\n\nReferences\n\n{NUMBERED}\n\nAppendix A: The fjords\n\n{after}"
    assert kept(text) == [BODY, "Appendix A: The fjords", after]


def test_text_after_the_list_is_article_again_without_a_heading() -> None:
    after = "The fjords lie within forty kilometres of each other and see the same weather. They differ in depth."
    assert kept(f"{BODY}\n\nReferences\n\n{NUMBERED}\n\n{after}\n\n{after}\n\n{after}")[1:] == [after] * 3


def test_a_section_on_literature_is_article() -> None:
    prose = (
        "Die Literatur des Landes begann 1867 mit den Liedern von A. Müller, die (1901) in einem Verlag in Berlin "
        "erschienen und bald von allen Kindern gesungen wurden. Später schrieb J. Hahn seine Romane, von denen der "
        "erste 1923 herauskam und in viele Sprachen übersetzt worden ist."
    )
    assert all(not reason for _, reason in marked(f"# Lowick\n\n## Literatur\n\n{prose}", "de"))


@pytest.mark.parametrize("heading", ["Sources", "References", "Quellen"])
def test_sentences_below_such_a_heading_are_article(heading: str) -> None:
    assert all(not reason for _, reason in marked(f"{BODY}\n\n{heading}\n\n{BODY}\n\n{BODY}"))


@pytest.mark.parametrize(
    "entry",
    [
        "Smith, J. (n.d.). The sea. Retrieved from https://sea.example/",
        "3. Smith J, Okoye P. Heat in fjords. Lancet. 2004;12(3):44–61.",
        "J. Smith and P. Okoye, “Heat in fjords,” J. Fjord Res., vol. 9, no. 2, pp. 100–112, 2004.",
        "Smith, John. “Heat in Fjords.” Journal of Fjords, vol. 3, no. 2, 2004, pp. 3–9.",
        "Harbour Board. Annual report 2019. doi:10.1000/182",
        "[Sm04] J. Smith. Heat. Oxford University Press, 2004.",
    ],
)
def test_entries_are_told_in_any_style(entry: str) -> None:
    assert is_entry(entry)


@pytest.mark.parametrize(
    "sentence",
    [
        "The harbour at Lowick was built in 1840.",
        "In 2004 J. Smith said that the sill was to blame.",
        "We thank the harbour authority for the use of its boat.",
    ],
)
def test_sentences_are_no_entries(sentence: str) -> None:
    assert not is_entry(sentence)


def test_no_title_of_a_list_is_picked_from_a_paper() -> None:
    article = core.load(DATA / "references.md")
    picks = core.rank(article).summary(core.Length(10, "percent")).sentences
    assert not any("et al. (" in pick.text for pick in picks)
    assert sum(span.reason == "references" for span in article.furniture) == 41
