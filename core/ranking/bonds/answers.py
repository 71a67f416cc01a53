"""Questions and their answers: interviews, hearings, lists of questions, mails answered between quoted lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from core.bonds import Bond
from core.ranking.bonds.passages import Passages

#: An answer of up to so many sentences, and so many words, belongs whole to its question.
_SHORT_ANSWER, _SHORT_WORDS = 3, 60
#: The first sentence of a longer one belongs to it, and the second too if the first has fewer words than this.
_FEW_WORDS = 6
#: An answer of more sentences than this is a speech.
_SPEECH = 8
#: So many questions on lines of their own make an interview of a text without labels.
_INTERVIEW = 3


class _Turn(NamedTuple):
    """What is said by one: its sentences, or the line that has none; and whether its end asks something."""

    sentences: range
    line: int
    asks: bool


def answers(passages: Passages) -> Iterator[Bond]:
    """Each question with its answer, and each answer with its question.

    They are told by their layout, in any language: speakers' labels, questions as headings or on lines of their own,
    the quoted lines of a mail; within a paragraph only by a reply such as "No". Adjacency pairs are the units of talk
    (Schegloff and Sacks 1973, doi 10.1515/semi.1973.8.4.289): the second part means nothing without the first.
    """
    yield from _in_turns(_turns(passages), passages)
    yield from _below_quoted_lines(passages)
    yield from _in_running_text(passages)


def _in_turns(turns: list[_Turn], passages: Passages) -> Iterator[Bond]:
    for question, answer in pairwise(turns):
        if not question.asks or answer.asks or not answer.sentences:
            continue
        is_short = _is_short(answer.sentences, passages)
        said = answer.sentences if is_short else _beginning(answer.sentences, passages)
        asked = question.sentences[-2:] if len(question.sentences) <= 2 else question.sentences[-1:]
        lines = () if asked else (question.line,)
        # A speech says itself what it answers, and its first sentence seldom is the answer.
        is_speech = len(answer.sentences) > _SPEECH and len(said) == 1
        for index in asked if not is_speech else ():
            yield Bond("question", index, tuple(said))
        for place, index in enumerate(said):
            if not is_speech or lines:
                yield Bond("answer", index, (*asked, *said[:place]), lines)


def _is_short(sentences: range, passages: Passages) -> bool:
    words = sum(passages.article.sentences[index].words for index in sentences[:_SHORT_ANSWER])
    return len(sentences) <= _SHORT_ANSWER and words <= _SHORT_WORDS


def _beginning(sentences: range, passages: Passages) -> range:
    """The first sentence of an answer, and the second behind one that says next to nothing."""
    return sentences[: 2 if passages.article.sentences[sentences[0]].words < _FEW_WORDS else 1]


def _turns(passages: Passages) -> list[_Turn]:
    """The turns of a talk in reading order; none in a text that is no talk."""
    begins = _labelled(passages) or _asked(passages)
    turns = list[_Turn]()
    for block, end in pairwise([*begins, len(passages.blocks)]):
        spans = [span for at in range(block, end) if (span := passages.sentences(at))]
        if passages.is_line(block):
            turns.append(_Turn(range(0), block, passages.asks(passages.blocks[block].text)))
            spans = spans[:1]
        if spans:
            # What stands behind the last turn is no part of it.
            paragraphs = spans if end < len(passages.blocks) else spans[:1]
            sentences = range(spans[0][0], _end_of_turn(paragraphs, passages))
            turns.append(
                _Turn(sentences, block, block in passages.strong or passages.asks(passages.texts[sentences[-1]]))
            )
    return turns


def _end_of_turn(spans: list[range], passages: Passages) -> int:
    """A turn goes on in the next paragraphs up to a heading."""
    end = spans[0][-1] + 1
    for span in spans[1:]:
        if not passages.adjoin(span[0]):
            break
        end = span[-1] + 1
    return end


def _labelled(passages: Passages) -> list[int]:
    """The blocks in which somebody begins to speak; none where nobody is named, or what is told is not spoken."""
    speaking = {turn.words for turn in passages.article.turns if turn.speaker}
    sentences = passages.article.sentences
    return [block for block, span in passages.spans() if sentences[span[0]].start in speaking]


def _asked(passages: Passages) -> list[int]:
    """The blocks that are one question each, and those right behind them, where there are enough of both."""
    lines = {block for block in range(len(passages.blocks)) if _is_line_of_question(block, passages)}
    pairs = {block for block in lines if block + 1 not in lines and passages.sentences(block + 1)}
    kept = pairs if len(pairs) >= _INTERVIEW else {block for block in pairs if passages.kind(block) == "heading"}
    if len(kept & passages.strong) >= _INTERVIEW:
        # What is set like the questions is put to the same person.
        kept |= {block for block in passages.strong if passages.sentences(block + 1) and block + 1 not in lines}
    return sorted({at for block in kept for at in ((block,) if passages.is_line(block) else (block, block + 1))})


def _is_line_of_question(block: int, passages: Passages) -> bool:
    return (
        bool(passages.kind(block))
        and len(passages.sentences(block)) <= 2
        and passages.asks(passages.blocks[block].text)
    )


def _below_quoted_lines(passages: Passages) -> Iterator[Bond]:
    """What is written right below the quoted lines of a mail, with these lines: they ask what it answers."""
    if not passages.quoted:
        return
    for block, span in passages.spans():
        above = block - 1
        while above in passages.quoted and above - 1 in passages.quoted and block - above < 2:
            above -= 1
        lines = tuple(at for at in range(above, block) if at in passages.quoted)
        lines = tuple(at for at in lines if not passages.blocks[at].text.rstrip().endswith((":", "：")))
        if lines:
            for index in span if _is_short(span, passages) else _beginning(span, passages):
                needs = tuple(range(span[0], index))
                yield Bond("answer", index, needs, lines)


def _in_running_text(passages: Passages) -> Iterator[Bond]:
    """A question right before a reply such as "No"."""
    for index, text in enumerate(passages.texts[:-1]):
        after = index + 1
        if (
            not passages.asks(text)
            or passages.block_of[after] != passages.block_of[index]
            or passages.asks(passages.texts[after])
        ):
            continue
        if passages.words.replies.match(passages.texts[after]):
            yield Bond("question", index, (after,))
            yield Bond("answer", after, (index,))
