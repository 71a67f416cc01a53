"""An article as the document object that sumy's summarizers read."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

from core.article import Article
from core.languages import Tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterator


class OccurringSentence(Sentence):  # type: ignore[misc]
    """A sentence that equals only itself.

    sumy compares sentences by their text and keeps ratings in a dict keyed by sentence, so that two equal sentences
    share one rating and a summary loses count of them. Here each occurrence is rated separately.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    __hash__ = object.__hash__


def document(article: Article) -> ObjectDocumentModel:
    """The document whose sentences are the article's, in order; title and headings become sumy's headings."""
    return ObjectDocumentModel(list(_paragraphs(article)))


def _paragraphs(article: Article) -> Iterator[Paragraph]:
    tokenizer = Tokenizer(article.language)
    headings = article.headings
    if article.title and all(block.text != article.title for block in headings.values()):
        yield Paragraph([OccurringSentence(article.title, tokenizer, is_heading=True)])
    by_block = {index: list(group) for index, group in groupby(article.sentences, key=lambda sentence: sentence.block)}
    for index in sorted(headings.keys() | by_block.keys()):
        if index in headings:
            yield Paragraph([OccurringSentence(headings[index].text, tokenizer, is_heading=True)])
        else:
            yield Paragraph([OccurringSentence(sentence.text, tokenizer) for sentence in by_block[index]])
