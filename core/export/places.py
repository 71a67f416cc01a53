"""Where a picked sentence stands: its paragraph, and who speaks there."""

from __future__ import annotations

from core.article import Article, Sentence


def place_of(article: Article, sentence: Sentence, paragraph: int) -> str:
    """The paragraph's number, and behind it who says the sentence and when, as far as the text tells: "¶ 3, Berg"."""
    return ", ".join(filter(None, (f"¶ {paragraph}", article.said_by(sentence.start))))
