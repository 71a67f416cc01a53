"""An article that a reader says is in another language."""

from __future__ import annotations

from dataclasses import replace

from core.article import Article
from core.languages import detect
from core.loading.known_language import known_language
from core.loading.sentences import sentences_of


def in_language(article: Article, language: str = "") -> Article:
    """A whole article with its sentences and words found by the rules of this language.

    ``language`` is as for ``load``: a code, a tag, or "" for the detected language. The text,
    its blocks and its furniture stay the same. Raises LoadError for an unknown language.
    """
    code = known_language(language) or detect(article.text)
    if code == article.language:
        return article
    furniture = {span.start for span in article.furniture}
    sentences = tuple(
        sentence
        for index, block in enumerate(article.blocks)
        if block.start not in furniture
        for sentence in sentences_of(block, index, code, article.turns)
    )
    return replace(article, language=code, sentences=sentences)
