"""Who speaks in interviews, hearings, transcripts and chats, and the times of what is told bit by bit.

A colon at the beginning of a line has many uses: "Note: …", "Address: …". It follows a speaker's name where names
return and take turns, and where what follows is speech. So nothing here depends on who is named, only on how the lines
stand; the words of a language (``LabelWords``) are what is known not to speak.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from core.article import Block
from core.furniture.lines import languages_of
from core.languages.questions import is_question
from core.languages.registry import language_of
from core.loading.turn_labels import Label, label_of
from core.shape import Turn, turn_at
from core.util.cached_once import cached_once

_SPOKEN = frozenset(("paragraph", "item", "quote", "heading"))
#: The reason of furniture that a speaker's name may be taken for.
BYLINE = "byline"
_FEWEST_TURNS = 3
_FEWEST_TIMES = 3
_FEWEST_ANSWERED = 2
#: What is more than chance: the share of turns after another speaker's, of turns of those who speak more than once, of
#: turns that end as sentences do, and of lines with a label, in a conversation and in one of a few turns.
_CHANGES = 0.5
_RETURNING = 0.5
_ENDING = 0.6
_LABELLED = 0.2
_LABELLED_OF_FEW = 0.45
#: The same of lines with a time, among all that is told.
_TIMED = 0.1
_FEW_TURNS = 6
_ENDED = re.compile(r"[.!?…‥。！？؟।॥—–-][\"”’»)\]」』]*$|[฀-๿]$")
_NUMBER = re.compile(r"\s*\d+$")

_Labels = Mapping[int, Label]


class _Words(NamedTuple):
    """What stands before a colon, in the languages that a text may be in."""

    asked: re.Pattern[str]
    answered: re.Pattern[str]
    others: re.Pattern[str]


def find_turns(text: str, blocks: Sequence[Block], aside: Mapping[int, str], language: str) -> tuple[Turn, ...]:
    """The turns of a text, in reading order; () if nobody speaks in it in turn.

    ``aside`` has the reason of each block that is furniture, by its index. Of these, times can belong to a turn, and so
    can what looks like a byline: "Reporter: Who?".
    """
    labels: dict[int, Label] = {}
    for index, block in enumerate(blocks):
        label = label_of(text, block.start, block.end) if block.kind in _SPOKEN else None
        is_time = label is not None and label.form == "time" and label.words == block.end
        if label and (is_time or aside.get(index, BYLINE) == BYLINE):
            labels[index] = label
    if len(labels) < 2:
        return ()
    spoken = _spoken(labels, blocks, language)
    times = {index: label for index, label in labels.items() if label.form == "time"}
    if len(times) < _FEWEST_TIMES or len(times) <= _TIMED * _between(times, blocks):
        times = {}
    aside = {index: reason for index, reason in aside.items() if index not in spoken}
    return tuple(_turns(text, blocks, aside, dict(sorted((spoken | times).items()))))


def words_of(turns: Sequence[Turn], block: Block) -> int:
    """Where the text of a block begins, behind the label of a turn; the block's end if it is nothing but a label."""
    turn = turn_at(turns, block.start)
    return block.start if turn is None else max(block.start, min(turn.words, block.end))


def _spoken(labels: _Labels, blocks: Sequence[Block], language: str) -> dict[int, Label]:
    """The labels that name who speaks."""
    named = {index: label for index, label in labels.items() if label.key}
    if len(named) < 2:
        return {}
    words = _label_words(language)
    questions = _questions(named, words) | _answered(named, blocks, language)
    named = {index: label for index, label in named.items() if label.is_chat or not _is_other(label.key, words)}
    chat = [label.key for label in named.values() if label.is_chat]
    if len(chat) >= _FEWEST_TURNS and 1 < len(set(chat)) < len(chat):
        return {index: label for index, label in named.items() if label.key in chat}
    candidates = _candidates(named)
    return questions | candidates if _is_conversation(candidates, blocks) else questions


def _questions(named: _Labels, words: _Words) -> dict[int, Label]:
    """Those that stand before questions and answers, where a question has its answer next."""
    found: dict[int, Label] = {}
    for (asked, one), (answered, other) in pairwise(named.items()):
        if words.asked.fullmatch(_plain(one.key)) and words.answered.fullmatch(_plain(other.key)):
            found |= {asked: one, answered: other}
    return found


def _answered(named: _Labels, blocks: Sequence[Block], language: str) -> dict[int, Label]:
    """Those that stand before a question and before the answer on the next line, where that happens again."""
    others = _label_words(language).others
    # A letter stands for a speaker here, whatever else it may abbreviate.
    lines = {i: label for i, label in named.items() if len(label.key) == 1 or not others.fullmatch(_plain(label.key))}
    pairs = [
        (one, other)
        for one, other in pairwise(lines)
        if other == one + 1
        and lines[one].key != lines[other].key
        and is_question(blocks[one].text, language)
        and not is_question(blocks[other].text, language)
    ]
    found = {index for pair in pairs for index in pair} if len(pairs) >= _FEWEST_ANSWERED else set()
    return {index: label for index, label in lines.items() if index in found}


def _is_other(key: str, words: _Words) -> bool:
    return any(known.fullmatch(_plain(key)) for known in words)


def _plain(key: str) -> str:
    """A label without its number."""
    return _NUMBER.sub("", key)


def _candidates(named: _Labels) -> dict[int, Label]:
    """Those whose names return, and others right beside or among them that can be nothing but names."""
    letters = {label.key for label in named.values() if len(label.key) == 1 and label.form == "colon"}
    # Two letters may stand for two people; more of them number what is in a list.
    speaking = letters if len(letters) == 2 else frozenset()
    known = [(at, label) for at, label in named.items() if len(label.key) > 1 or label.key in speaking]
    counts = Counter(label.key for _, label in known)
    returning = [at for at, (_, label) in enumerate(known) if counts[label.key] > 1]
    near = range(max(0, returning[0] - 1), returning[-1] + 2) if returning else range(0)
    return {
        index: label
        for at, (index, label) in enumerate(known)
        if counts[label.key] > 1 or (at in near and label.is_plain and len(label.key) > 1)
    }


def _is_conversation(labels: _Labels, blocks: Sequence[Block]) -> bool:
    """Whether several speakers take turns, in most of what stands between the first and the last of these."""
    keys = [label.key for label in labels.values()]
    if len(keys) < _FEWEST_TURNS or len(set(keys)) < 2:
        return False
    changes = sum(one != other for one, other in pairwise(keys))
    returning = sum(count for count in Counter(keys).values() if count > 1)
    between = _between(labels, blocks)
    ending = sum(bool(_ENDED.search(blocks[_said(blocks, index, label)].text[-4:])) for index, label in labels.items())
    return (
        changes > _CHANGES * (len(keys) - 1)
        and returning > _RETURNING * len(keys)
        and ending > _ENDING * len(keys)
        and len(keys) > (_LABELLED_OF_FEW if len(keys) < _FEW_TURNS else _LABELLED) * between
    )


def _between(labels: _Labels, blocks: Sequence[Block]) -> int:
    """How many lines there are from the first label to the last."""
    return sum(block.kind in _SPOKEN for block in blocks[min(labels) : max(labels) + 1])


def _turns(text: str, blocks: Sequence[Block], aside: Mapping[int, str], labels: _Labels) -> Iterator[Turn]:
    """A turn for each label, up to the next one or a heading; the last one also up to what is not the article."""
    openings = [*_openings(blocks, labels)]
    longest = 1
    for (first, last, label), (following, *_) in pairwise([*openings, (len(blocks), len(blocks), None)]):
        if label is None:
            return
        begin = min(_said(blocks, last, label), following)
        ends = aside if following == len(blocks) else {}
        stop = begin
        while stop < following and stop not in ends and (blocks[stop].kind != "heading" or label.form == "time"):
            stop += 1
        if following == len(blocks):
            # What follows the last turn may be the writer's again.
            stop = min(stop, begin + longest)
        longest = max(longest, stop - begin)
        words = blocks[last + 1].start if begin > last and stop > begin else label.words
        yield Turn(text, blocks[first].start, blocks[max(stop - 1, last)].end, words, label.name, label.clock)


def _said(blocks: Sequence[Block], last: int, label: Label) -> int:
    """The first block of what is said behind a label that ends in the block ``last``; a time may have a heading."""
    begin = min(last + (label.words >= blocks[last].end), len(blocks) - 1)
    has_heading = begin > last and blocks[begin].kind == "heading"
    return min(begin + 1, len(blocks) - 1) if has_heading and label.form == "time" else begin


def _openings(blocks: Sequence[Block], labels: _Labels) -> Iterator[tuple[int, int, Label]]:
    """The first and the last block of each label, and the label: a time and a name below it are one."""
    joined = {
        index: above
        for above, index in pairwise(labels)
        if index == above + 1
        and labels[above].form == "time"
        and labels[above].words >= blocks[above].end
        and labels[index].key
        and not labels[index].clock[1]
    }
    for index, label in labels.items():
        if index in joined:
            yield joined[index], index, label._replace(clock=labels[joined[index]].clock)
        elif index not in joined.values():
            yield index, index, label


@cached_once
def _label_words(language: str) -> _Words:
    known = [part for code in languages_of(language) if (part := language_of(code).labels)]
    return _Words(*(re.compile("|".join(parts), re.IGNORECASE) for parts in zip(*known, strict=True)))
