"""Long texts in which no sentence comes twice, the same in every run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, islice, product
from random import Random

import core
from gui.data import SAMPLE

_VOCABULARY = 20_000
_SYLLABLES = tuple(map("".join, product("bdfglmnprstv", "aeiou")))
#: A sentence ends with a longer word, which no one takes for an abbreviation.
_SHORTEST_END = 5
_SENTENCES_IN_PARAGRAPH = 5
_PARAGRAPHS_IN_CHAPTER = 40


def text(sentences: int) -> str:
    """A text with about so many sentences, in paragraphs and chapters: the sample's own, then invented ones."""
    wanted = list(islice(_sentences(), sentences))
    paragraphs = [
        " ".join(wanted[start : start + _SENTENCES_IN_PARAGRAPH])
        for start in range(0, len(wanted), _SENTENCES_IN_PARAGRAPH)
    ]
    lines: list[str] = []
    for index, paragraph in enumerate(paragraphs):
        if index % _PARAGRAPHS_IN_CHAPTER == 0:
            lines.append(f"## Chapter {1 + index // _PARAGRAPHS_IN_CHAPTER}")
        lines.append(paragraph)
    return "\n\n".join(lines)


def _sentences() -> Iterator[str]:
    own = [sentence.text for sentence in core.load(SAMPLE).sentences]
    yield from own
    chance = Random(1)
    vocabulary = _vocabulary(own, chance)
    # Mandelbrot's form of Zipf's law, with the constant that fits English.
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(1, len(vocabulary) + 1)))
    seen = set(own)
    while True:
        length = max(4, min(45, round(chance.lognormvariate(2.8, 0.4))))
        words = chance.choices(vocabulary, cum_weights=weights, k=length)
        sentence = " ".join(words).capitalize() + "."
        if sentence not in seen and len(words[-1]) >= _SHORTEST_END:
            seen.add(sentence)
            yield sentence


def _vocabulary(sentences: list[str], chance: Random) -> list[str]:
    """Words from the most to the least frequent: the sample's, then invented ones."""
    counts = Counter(word.lower() for sentence in sentences for word in sentence.split() if word.isalpha())
    words = dict.fromkeys(word for word, _ in counts.most_common())
    while len(words) < _VOCABULARY:
        words["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4)))] = None
    return list(words)
