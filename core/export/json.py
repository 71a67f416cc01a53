"""JSON: the summary with every position, score and reason, and the whole text they point into."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.bonds import Bond
from core.export.summary_facts import byline_and_date, source_name, topic_line
from core.export.wording import ENGLISH, Wording
from core.ranking.bonds import note_of
from core.shape import Turn
from core.steps import Steps
from core.summary import Summary

if TYPE_CHECKING:
    from core.ranking.keywords import Keyword


def json_steps(summary: Summary, wording: Wording = ENGLISH, phrases: Sequence[Keyword] = ()) -> Steps[str]:
    """One object on one line; ``start`` and ``end`` are code point offsets into its ``text``.

    ``pinned`` and ``excluded`` are sentence indices, ``length`` is what was asked for. Where the text says who speaks
    or when, sentences have ``speaker`` and ``time``, and ``turns`` has all turns, in which what is said begins at
    ``words``. ``bonds`` are those of the sentences: what each needs, by the indices of sentences and the
    ``[start, end]`` of lines; whether it must have it and whether all of it is among the sentences; and what a reader
    should be told where it is not, "" if that can't be. Key phrases, best first, are in ``keywords`` if given, each
    with the ``[start, end]`` of all its occurrences.
    """
    article, ranking = summary.article, summary.ranking
    byline, date = byline_and_date(summary)
    told = {
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
    }
    # Encoded one by one: all at once would be a single long step.
    pieces = [_encoded(told)[:-1], ', "sentences": [']
    for done, (index, sentence) in enumerate(zip(summary.indices, summary, strict=True), start=1):
        entry = {
            "index": index,
            "start": sentence.start,
            "end": sentence.end,
            "text": sentence.text,
            "rank": ranking.ranks[index],
            "score": ranking.scores[index],
            "reasons": dict(ranking.reasons[index]),
            "paragraph": article.paragraphs[index],
        } | _said(article.turn_at(sentence.start))
        pieces.append(_encoded(entry) if done == 1 else f", {_encoded(entry)}")
        yield 0.9 * done / len(summary)
    bonds = [_bond(bond, summary, wording) for bond in summary.bonds]
    pieces += ('], "bonds": ', _encoded(bonds), ', "furniture": [')
    for done, span in enumerate(article.furniture, start=1):
        entry = {"start": span.start, "end": span.end, "text": span.text, "reason": span.reason}
        pieces.append(_encoded(entry) if done == 1 else f", {_encoded(entry)}")
        yield 0.9 + 0.05 * done / len(article.furniture)
    pieces.append("]")
    if article.turns:
        pieces += (', "turns": ', _encoded([_turn(turn) for turn in article.turns]))
    if phrases:
        pieces += (', "keywords": ', _encoded([_phrase(phrase) for phrase in phrases]))
    pieces += (', "text": ', _encoded(article.text), "}\n")
    yield 1
    return "".join(pieces)


def _turn(turn: Turn) -> dict[str, object]:
    return {"start": turn.start, "end": turn.end, "words": turn.words} | _said(turn)


def _said(turn: Turn | None) -> dict[str, object]:
    """Who speaks and when, each only if the text says so."""
    return {name: text for name, text in (("speaker", turn.speaker), ("time", turn.time)) if text} if turn else {}


def _bond(bond: Bond, summary: Summary, wording: Wording) -> dict[str, object]:
    lines = (summary.article.blocks[line] for line in bond.lines)
    return {
        "sentence": bond.sentence,
        "kind": bond.kind,
        "needs": bond.needs,
        "lines": [(line.start, line.end) for line in lines],
        "more": bond.more,
        "must": bond.must,
        "kept": summary.keeps(bond),
        "note": note_of(bond, summary.article).message(wording.translate) if bond.needs else "",
    }


def _phrase(phrase: Keyword) -> dict[str, object]:
    places = [(span.start, span.end) for span in phrase.spans]
    return {"text": phrase.text, "score": phrase.score, "places": places}


def _encoded(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
