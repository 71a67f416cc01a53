"""What takes a claim back: corrections, updates, verdicts, facts behind myths, "None of this is true"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from core.bonds import Bond
from core.languages import words
from core.ranking.bonds.labels import is_labelled, label_of
from core.ranking.bonds.passages import Passages
from core.ranking.stop_words import stop_words_for

#: More corrections than this are the entries of a live blog, which correct nothing.
_MOST = 3
#: Of a correction its first so many sentences.
_WHOLE = 3
#: A sentence is about what is corrected if it shares so many words with the correction, or such a share of its own.
_SHARED, _SHARE = 4, 0.4
#: A sentence that says that all of what stands before is untrue reaches so many paragraphs back.
_PARAGRAPHS = 3
#: One that takes something back has at most so many words; longer ones say more than that.
_SHORT = 30


def corrections(passages: Passages) -> Iterator[Bond]:
    """Each sentence that is taken back somewhere else, with what takes it back.

    A retracted claim goes on to be believed where the retraction is not read with it (Lewandowsky et al. 2012, doi
    10.1177/1529100612451018).
    """
    yield from _corrected(passages)
    yield from _claimed(passages)
    yield from _untrue(passages)


def _corrected(passages: Passages) -> Iterator[Bond]:
    found = [block for block in range(len(passages.blocks)) if _corrects(block, passages)]
    if not found or len(found) > _MOST:
        return
    inside = {index for block in found for index in passages.sentences(_text_of(block, passages))}
    content = partial(_content, language=passages.article.language)
    told = [(content(passages.blocks[_text_of(block, passages)].text), *_of(block, passages)) for block in found]
    for index, text in enumerate(passages.texts):
        if index in inside:
            continue
        own = content(text)
        for about, sentences, lines in told:
            shared = len(own & about)
            # What opens an article is what a correction is of where nothing tells.
            is_charge = shared > 0 and passages.words.accuses.search(text)
            if index == 0 or is_charge or shared >= _SHARED or (shared > 1 and shared >= _SHARE * len(own)):
                yield Bond("correction", index, sentences, lines)


def _corrects(block: int, passages: Passages) -> bool:
    text = passages.blocks[block].text
    if passages.kind(block) == "heading":
        return is_labelled(text.strip(), passages.words.corrects) and bool(passages.sentences(block + 1))
    return is_labelled(label_of(text), passages.words.corrects)


def _of(block: int, passages: Passages) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The sentences of a correction, or the line that has none."""
    at = _text_of(block, passages)
    sentences = tuple(passages.sentences(at)[:_WHOLE])
    return sentences, () if sentences else (at,)


def _text_of(block: int, passages: Passages) -> int:
    """The block of a correction, or that below its heading."""
    return block + 1 if passages.kind(block) == "heading" else block


def _content(text: str, language: str) -> frozenset[str]:
    return frozenset(words(text, language)) - stop_words_for(language)


def _claimed(passages: Passages) -> Iterator[Bond]:
    """What stands under "Myth" or "Claim", with that word and with the fact that follows."""
    for block in range(len(passages.blocks)):
        label = passages.label(block)
        if not is_labelled(label, passages.words.claims):
            continue
        is_heading = passages.kind(block) == "heading"
        claims = _claims_from(block, passages)
        facts = next((at for at in range(block + 1, block + 2 + len(claims) + 2) if _is_fact(at, passages)), -1)
        for index in (index for at in claims for index in passages.sentences(at)):
            needs, lines = _of(facts, passages) if facts >= 0 else ((), ())
            lines = (block, *lines) if is_heading else lines
            if needs or lines:
                yield Bond("correction", index, tuple(need for need in needs[:2] if need != index), lines)


def _claims_from(block: int, passages: Passages) -> list[int]:
    """The blocks that have what is claimed, from that of the label up to the next label or heading."""
    claims = [] if passages.kind(block) == "heading" else [block]
    for at in range(block + 1, min(block + 1 + _PARAGRAPHS, len(passages.blocks))):
        if passages.kind(at) == "heading" or passages.label(at) or claims[:1] == [block]:
            break
        claims.append(at)
    return claims


def _is_fact(block: int, passages: Passages) -> bool:
    return block < len(passages.blocks) and is_labelled(passages.label(block), passages.words.facts)


def _untrue(passages: Passages) -> Iterator[Bond]:
    """What stands right before a sentence that says that it is not true; and that sentence with what it speaks of."""
    for index, text in enumerate(passages.texts):
        if index == 0 or passages.article.sentences[index].words > _SHORT or not passages.words.untrue.match(text):
            continue
        claims = passages.before(index, _PARAGRAPHS)
        # What follows one such sentence says what is true: another further down sums up.
        if not any(passages.words.untrue.match(passages.texts[claim]) for claim in claims):
            for claim in claims:
                yield Bond("correction", claim, (index,))
        if claims and not passages.words.thing.match(text):
            yield Bond("pointing", index, (index - 1,))
