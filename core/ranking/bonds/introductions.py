"""What a colon introduces: items, a letter, a table, a quotation; and what heads an item or a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.bonds import Bond
from core.ranking.bonds.passages import Passages

#: Of a list so many items, and so many words, stand with what introduces it; the others are counted.
_MOST_ITEMS, _MOST_WORDS = 4, 90
#: Of a table so many rows, its head row among them.
_MOST_ROWS = 6
#: A term has at most so many words.
_TERM = 5
_ENDS = tuple('.!?…:;,。！？؟।॥።։：；，、"”’»)]')
_COLON = re.compile(r"[:：]\W*$|[—–]\s*$")
#: An item typed as text: "(a) …", "2. …", "• …".
_TYPED_ITEM = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|[•·‣▪–—*-]\s", re.IGNORECASE)


def introductions(passages: Passages) -> Iterator[Bond]:
    """Each sentence that ends in a colon with what it introduces, and each item with what introduces or heads it.

    Half of a nucleus and its satellite is no text: elaboration by list in rhetorical structure theory (Mann and
    Thompson 1988, doi 10.1515/text.1.1988.8.3.243).
    """
    for index, text in enumerate(passages.texts):
        if not _COLON.search(text):
            continue
        if index + 1 < len(passages.texts) and not passages.begins(index + 1):
            yield Bond("introduction", index, (index + 1,))
            yield Bond("item", index + 1, (index,))
        elif index == passages.sentences(passages.block_of[index])[-1]:
            yield from _introduced(index, passages)
    yield from _headed(passages)
    yield from _defined(passages)


def _introduced(index: int, passages: Passages) -> Iterator[Bond]:
    """What stands below a paragraph that ends in a colon."""
    below = passages.block_of[index] + 1
    kind = passages.kind(below)
    if kind in ("row", "code"):
        rows = tuple(_run(below, passages))
        yield Bond("introduction", index, lines=rows[:_MOST_ROWS], more=max(0, len(rows) - _MOST_ROWS))
        return
    blocks = [block for block in _run(below, passages) if passages.sentences(block)]
    heads = [_head(block, passages) for block in blocks]
    shown = _that_fit(heads, passages)
    if shown:
        needs = tuple(each for head in shown for each in head)
        yield Bond("introduction", index, needs, more=len(heads) - len(shown))
    for head in heads:
        for each in head:
            yield Bond("item", each, (index,))


def _run(below: int, passages: Passages) -> Iterator[int]:
    """The blocks from one on that are of its kind: all items, all rows; else that one alone.

    What stands behind an item that ends in a colon itself is introduced by that.
    """
    kind = passages.kind(below)
    typed = kind == "paragraph" and passages.is_typed(below, _TYPED_ITEM)
    block = below
    while passages.kind(block) == kind != "" and (not typed or passages.is_typed(block, _TYPED_ITEM)):
        yield block
        block += 1
        is_alone = kind in ("paragraph", "heading") and not typed
        if is_alone or _COLON.search(passages.blocks[block - 1].text):
            return


def _head(block: int, passages: Passages) -> tuple[int, ...]:
    """What an item says: all of a short one, the first sentence of a longer one."""
    span = passages.sentences(block)
    return tuple(span if len(span) <= 2 else span[:1])


def _that_fit(heads: list[tuple[int, ...]], passages: Passages) -> list[tuple[int, ...]]:
    shown, words = list[tuple[int, ...]](), 0
    for head in heads[:_MOST_ITEMS]:
        words += sum(passages.article.sentences[each].words for each in head)
        if shown and words > _MOST_WORDS:
            break
        shown.append(head)
    return shown


def _headed(passages: Passages) -> Iterator[Bond]:
    """An item of a list that nothing introduces, with the heading above the list or the paragraph right before it."""
    head, paragraph = -1, -1
    for block in range(len(passages.blocks)):
        kind = passages.kind(block)
        span = passages.sentences(block)
        if kind == "heading":
            # The title stands above every summary.
            is_title = passages.blocks[block].text.strip() == passages.article.title
            head, paragraph = -1 if is_title else block, -1
        elif kind == "item" and span:
            if head >= 0:
                yield Bond("item", span[0], lines=(head,))
            elif paragraph >= 0:
                yield Bond("item", span[0], (paragraph,), must=False)
        elif span:
            head, paragraph = -1, span[-1]
            if _COLON.search(passages.texts[paragraph]) or passages.is_typed(block, _TYPED_ITEM):
                paragraph = -1


def _defined(passages: Passages) -> Iterator[Bond]:
    """What stands below a term, in a list of terms that are each explained."""
    terms = [block for block, _ in passages.spans() if _is_term(block, passages)]
    for block in terms:
        if block - 2 in terms or block + 2 in terms:
            for index in passages.sentences(block + 1)[:1]:
                yield Bond("item", index, tuple(passages.sentences(block)))


def _is_term(block: int, passages: Passages) -> bool:
    """Whether a block has a few words without an end, and the one below it is a sentence."""
    term, below = passages.sentences(block), passages.sentences(block + 1)
    return (
        len(term) == 1
        and passages.article.sentences[term[0]].words <= _TERM
        and not passages.texts[term[0]].rstrip().endswith(_ENDS)
        and bool(below)
        and passages.texts[below[-1]].rstrip().endswith(_ENDS)
    )
