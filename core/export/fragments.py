"""Links to the exact words of a web page: text directives in the fragment of its address.

URL Fragment Text Directives (wicg.github.io/scroll-to-text-fragment): ``#:~:text=[prefix-,]start[,end][,-suffix]``.
A browser shows the first match, ignoring case; prefix, a lone start and suffix must each be within one block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from core.addresses import is_web_address
from core.article import Article, Sentence
from core.shape import BETWEEN_CELLS
from core.steps import Steps, between, finish
from core.summary import Summary

#: Words of a sentence's beginning and end in a directive, if they distinguish it from everything before it.
_EDGE = 4
#: A sentence of up to this many words is named whole.
_SHORT = 2 * _EDGE
#: The most words named before or after a sentence that occurs more than once.
_CONTEXT = 16
#: Characters used to find the places where a sentence's beginning occurs.
_KEY = 8
#: Characters searched per step.
_SLICE = 20_000
#: What may be in an address unescaped (RFC 3986: reserved, unreserved, and what is percent-encoded already).
_ADDRESS = ":/?#[]@!$&'()*+,;=-._~%"
_WORD = re.compile(r"\S+")
#: Where words may begin: a browser matches whole words, and no word begins between two of these letters.
_START = re.compile(r"(?<![a-z])\S")


def page_link(summary: Summary) -> str:
    """The address of the web page that the article is from, as used in links; "" if it is not from the web."""
    source = summary.article.source
    return quote(source, safe=_ADDRESS, errors="replace") if is_web_address(source) else ""


def sentence_links(summary: Summary) -> tuple[str, ...]:
    """One address per picked sentence, in reading order; none at all if the article is not from the web."""
    return finish(link_steps(summary))


def link_steps(summary: Summary) -> Steps[tuple[str, ...]]:
    """What ``sentence_links`` gives, in steps."""
    page = page_link(summary)
    if not page:
        return ()
    address, _, fragment = page.partition("#")
    base = f"{address}#{fragment.partition(':~:')[0]}:~:text="
    directives = _Directives(summary.article)
    yield 0
    sentences = summary.sentences
    for done, sentence in enumerate(sentences, start=1):
        directives.expect(sentence)
        yield 0.1 * done / len(sentences)
    yield from between(0.1, 0.4, directives.find_places())
    links = []
    for sentence in sentences:
        links.append(base + directives.of(sentence))
        yield 0.4 + 0.6 * len(links) / len(sentences)
    return tuple(links)


class _Directives:
    """Makes text directives, as short as possible, for sentences announced beforehand."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._text = article.text
        # Of the same length as the text: browsers ignore case, and what parts lines and cells counts as a space.
        self._folded = self._text.replace("İ", "i").lower().replace("\n", " ").replace(BETWEEN_CELLS, " ")
        # The first and the last place of each key, and the next one after each place. Numbers, unlike a list per key,
        # are nothing for the garbage collector to scan while everything waits.
        self._first: dict[str, int] = {}
        self._last: dict[str, int] = {}
        self._next: dict[int, int] = {}

    def expect(self, sentence: Sentence) -> None:
        """Announces a sentence that needs a directive; call before any places are found."""
        self._last[self._folded[sentence.start : sentence.start + _KEY]] = -1

    def find_places(self) -> Steps[None]:
        """Finds where the beginnings of sentences occur; run before any directive is made."""
        folded, length = self._folded, len(self._folded)
        for start in range(0, length, _SLICE):
            for match in _START.finditer(folded, start, min(start + _SLICE, length)):
                place = match.start()
                key = folded[place : place + _KEY]
                before = self._last.get(key)
                if before is None:
                    continue
                if before < 0:
                    self._first[key] = place
                else:
                    self._next[before] = place
                self._last[key] = place
            yield start / length

    def of(self, sentence: Sentence) -> str:
        """What follows ``text=``."""
        for parts in self._namings(sentence.start, sentence.end):
            opening = parts[0]
            if not self._occurs_before(*opening):
                return ",".join(self._encoded(*part) for part in parts)
        return self._in_context(sentence)

    def _namings(self, start: int, end: int) -> Iterator[tuple[tuple[int, int], ...]]:
        """Ranges that name a sentence, the shortest first: its first and last words, or all of it."""
        words = self._words(start, end)
        if len(words) > _SHORT:
            closing = words[-_EDGE][0]
            for _, opening in words[_EDGE - 1 : -_EDGE]:
                if self._folded.find(self._folded[closing:end], opening, end) == closing:
                    yield (start, opening), (closing, end)
        yield ((start, end),)

    def _in_context(self, sentence: Sentence) -> str:
        """Names a sentence whose words also occur earlier, by the fewest neighbouring words that tell it apart."""
        start, end = sentence.start, sentence.end
        whole = self._encoded(start, end)
        blocks = self._article.blocks
        block = blocks[sentence.block]
        if start == block.start:
            for _, after in self._words(end, block.end)[:_CONTEXT]:
                if not self._occurs_before(start, after):
                    return f"{whole},-{self._encoded(end, after)}"
            block = blocks[max(0, sentence.block - 1)]
        stop = min(start, block.end)
        # Each cell of a row is a block of the page.
        begin = max(block.start, self._text.rfind(BETWEEN_CELLS, block.start, stop) + 1)
        for before, _ in reversed(self._words(begin, stop)[-_CONTEXT:]):
            context = self._folded[before:start]
            if not any(self._folded.endswith(context, 0, place) for place in self._earlier(start, end)):
                return f"{self._encoded(before, stop)}-,{whole}"
        return whole

    def _occurs_before(self, start: int, end: int) -> bool:
        return any(True for _ in self._earlier(start, end))

    def _earlier(self, start: int, end: int) -> Iterator[int]:
        """Where else before ``start`` the words from ``start`` to ``end`` occur."""
        phrase = self._folded[start:end]
        if len(phrase) < _KEY:
            place = self._folded.find(phrase)
            while place < start:
                yield place
                place = self._folded.find(phrase, place + 1)
        else:
            place = self._first.get(phrase[:_KEY], start)
            while place < start:
                if self._folded.startswith(phrase, place):
                    yield place
                place = self._next.get(place, start)

    def _words(self, start: int, end: int) -> list[tuple[int, int]]:
        return [match.span() for match in _WORD.finditer(self._text, start, end)]

    def _encoded(self, start: int, end: int) -> str:
        # quote keeps the dash, which has a special meaning here.
        return quote(" ".join(self._text[start:end].split()), safe="", errors="replace").replace("-", "%2D")
