"""JSON: the summary with every position, score and reason, and the whole text they point into."""

from __future__ import annotations

import json

from core.summary import Summary


def to_json(summary: Summary) -> str:
    """One object on one line; ``start`` and ``end`` are code point offsets into its ``text``."""
    article, ranking = summary.article, summary.ranking
    return (
        json.dumps(
            {
                "title": article.title,
                "language": article.language,
                "method": ranking.method,
                "sentences": [
                    {
                        "index": index,
                        "start": sentence.start,
                        "end": sentence.end,
                        "text": sentence.text,
                        "rank": ranking.ranks[index],
                        "score": ranking.scores[index],
                        "reasons": dict(ranking.reasons[index]),
                    }
                    for index, sentence in zip(summary.indices, summary, strict=True)
                ],
                "furniture": [
                    {"start": span.start, "end": span.end, "text": span.text, "reason": span.reason}
                    for span in article.furniture
                ],
                "text": article.text,
            },
            ensure_ascii=False,
        )
        + "\n"
    )
