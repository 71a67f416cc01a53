"""From an article to its ranking."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from core.article import Article
from core.errors import RankError, Template
from core.progress import Report, silent
from core.ranking.bonds import bonds_of
from core.ranking.methods.registry import METHODS
from core.ranking.nltk_import import import_nltk
from core.ranking.pass_progress import PassProgress
from core.summary import Ranking

if TYPE_CHECKING:
    from core.ranking.base import Explained


def rank(article: Article, method: str = "standfirst", topic: str = "", *, progress: Report = silent) -> Ranking:
    """The article's sentences in order, best first, by one of METHODS.

    With a ``topic`` every method has a contribution of that name, which biases the order towards the sentences that
    share its words; if none does it is 0, and nothing changes. Equal scores keep the article's order. ``progress``
    is called for a long text with the number of sentences done, over all passes of the method. Raises
    RankError for an unknown method.
    """
    topic = topic.strip()
    if method not in METHODS:
        unknown = Template("There is no method '{method}'. Use one of: {methods}.")
        raise RankError("method", unknown, method=method, methods=", ".join(METHODS))
    if not article.sentences:
        return Ranking(article, method, (), (), {}, topic)
    summarizer = _summarizer(method, article.language)
    summarizer.progress = PassProgress(progress, len(article.sentences), summarizer.passes)
    bonds = bonds_of(article)
    rated = summarizer.rated(article, bonds, topic)
    columns = {name: tuple(map(float, column)) for name, column in rated.columns.items()}
    scores = [sum(of_one) for of_one in zip(*columns.values(), strict=True)]
    # What is taken together has one score, but for how it was rounded.
    for before, after in pairwise(rated.order):
        scores[after] = min(scores[after], scores[before])
    return Ranking(article, method, rated.order, tuple(scores), columns, topic, bonds, rated.units)


def warm_up() -> None:
    """Imports what ranking needs, so that the first article does not wait for it."""
    for method in METHODS:
        _summarizer(method, "en")


def _summarizer(method: str, language: str) -> Explained:
    import_nltk()
    return METHODS[method].summarizer(language)
