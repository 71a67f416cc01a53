"""JSON: the summary with every position, score and reason, and the whole text they point into."""

from __future__ import annotations

import json

from core.export.facts import byline_and_date, source_name, topic_line
from core.export.wording import ENGLISH, Wording
from core.summary import Summary


def to_json(summary: Summary, _: Wording = ENGLISH) -> str:
    """One object on one line; ``start`` and ``end`` are code point offsets into its ``text``.

    ``pinned`` and ``excluded`` are sentence indices, ``length`` is what was asked for.
    """
    article, ranking = summary.article, summary.ranking
    byline, date = byline_and_date(summary)
    return (
        json.dumps(
            {
                "title": article.title,
                "byline": byline,
                "date": date,
                "source": source_name(summary),
                "language": article.language,
                "method": ranking.method,
                "topic": topic_line(summary),
                "length": {"value": summary.length.value, "unit": summary.length.unit},
                "pinned": summary.pinned,
                "excluded": summary.excluded,
                "sentences": [
                    {
                        "index": index,
                        "start": sentence.start,
                        "end": sentence.end,
                        "text": sentence.text,
                        "rank": ranking.ranks[index],
                        "score": ranking.scores[index],
                        "reasons": dict(ranking.reasons[index]),
                        "paragraph": article.paragraphs[index],
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
