"""Emphasis, code and links in Markdown that read back as they were."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import core
from core.article import Article, Block, Sentence
from core.export.markdown_words import sentence_in_markdown
from core.shape import Inline, InlineKind

_TAGS = {"em": "emphasis", "strong": "strong", "code": "code", "a": "link"}
LINK = "https://port.example/?a=1&b=2"


def article_of(text: str, *inlines: tuple[int, int, InlineKind]) -> Article:
    spans = (Inline(text, start, end, kind, LINK if kind == "link" else "") for start, end, kind in inlines)
    block = Block(text, 0, len(text))
    in_order = tuple(sorted(spans, key=lambda inline: inline.start))
    return Article(text, "", "en", (block,), (Sentence(text, 0, len(text)),), (), inlines=in_order)


def written(article: Article) -> str:
    return sentence_in_markdown(article, article.sentences[0])


def read_back(markdown: str) -> list[tuple[str, frozenset[str]]]:
    """Each character that is no space, with what it is set in."""
    found: list[tuple[str, frozenset[str]]] = []
    within: list[str] = []
    (_, inline, _) = MarkdownIt("commonmark").parse(f"- {markdown}")[2:5]
    for token in inline.children or ():
        if token.nesting == 1:
            within.append(_TAGS[token.tag])
        elif token.nesting == -1:
            within.remove(_TAGS[token.tag])
        elif token.type == "html_inline":
            tag = _TAGS[token.content.strip("</>")]
            within.remove(tag) if token.content.startswith("</") else within.append(tag)
        else:
            kinds = frozenset((*within, "code") if token.type == "code_inline" else within)
            found += ((character, kinds) for character in token.content if not character.isspace())
    return found


def expected(article: Article) -> list[tuple[str, frozenset[str]]]:
    return [
        (character, frozenset(each.kind for each in article.inlines if each.start <= place < each.end))
        for place, character in enumerate(article.text)
        if not character.isspace()
    ]


@pytest.mark.parametrize(
    ("inlines", "markdown"),
    [
        ([(4, 17, "emphasis"), (12, 17, "strong")], "The *harbour **opens*** now"),
        ([(4, 12, "emphasis")], "The *harbour* opens now"),
        ([(4, 11, "code")], "The `harbour` opens now"),
        ([(4, 11, "link")], f"The [harbour](<{LINK}>) opens now"),
        ([(4, 17, "link"), (12, 21, "strong")], f"The [harbour **opens**](<{LINK}>) **now**"),
        ([(5, 7, "emphasis")], "The h*ar*bour opens now"),
        ([(0, 3, "emphasis"), (3, 11, "strong")], "*The* **harbour** opens now"),
        ([], "The harbour opens now"),
    ],
)
def test_a_sentence_keeps_them(inlines: list[tuple[int, int, InlineKind]], markdown: str) -> None:
    article = article_of("The harbour opens now", *inlines)
    assert written(article) == markdown
    assert read_back(markdown) == expected(article)


def test_signs_that_would_not_be_read_are_tags() -> None:
    article = article_of("un(believ)able", (2, 10, "emphasis"))
    assert written(article) == "un<em>(believ)</em>able"


_KINDS: st.SearchStrategy[InlineKind] = st.sampled_from(("emphasis", "strong", "code", "link"))


@st.composite
def _articles(draw: st.DrawFn) -> Article:
    text = draw(st.text(st.sampled_from('ab1 .-+*_`[]()<>#!&;\\"é中'), min_size=2, max_size=16))
    text = f"a{text.strip()}b"
    places = st.integers(0, len(text) - 1)
    spans = draw(st.lists(st.tuples(places, places, _KINDS), max_size=5))
    return article_of(text, *((min(a, b), max(a, b) + 1, kind) for a, b, kind in spans))


@given(_articles())
@example(article_of("see! this", (5, 9, "link")))
@example(article_of("a`b", (0, 3, "code")))
def test_any_of_them_read_back_as_they_were(article: Article) -> None:
    assert read_back(written(article)) == expected(article)


def test_an_export_has_them() -> None:
    article = core.load_text("One sentence stands here.", language="en")
    article = Article(**{**vars(article), "inlines": (Inline(article.text, 4, 12, "strong"),)})
    summary = core.rank(article, "luhn").summary(core.Length(1))
    assert "- One **sentence** stands here. (¶ 1)" in str(core.export_summary(summary, "markdown"))
