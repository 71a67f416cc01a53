"""PDF: a report of 300 pages in one column, and papers in two, from bytes to blocks."""

from __future__ import annotations

import random
from collections.abc import Iterator

from core.formats import pdf as pdf_format
from core.formats.source import Source
from tests.benchmarks.measuring import resident, tell, tell_size, timed
from tests.core.formats.pdf_files import COURIER, Words, pdf, wrapped

_ROUNDS = 5
_PAGES = 300
_TARGET = 3.0
_SIZE = 10


def main() -> None:
    """Reads each file some times over in this process; the first time, which loads the libraries, does not count."""
    for columns in (1, 2):
        data = pdf(list(_pages(columns)), {"Title": "The annual report"})
        words = len(pdf_format.read(Source(data)).text.split())
        seconds = [timed(lambda data=data: pdf_format.read(Source(data)))[0] for _ in range(_ROUNDS)]
        tell(f"{_PAGES} pages in columns: {columns}; {words:,} words", seconds, _TARGET)
    tell_size("resident afterwards", [resident()])


def _pages(columns: int) -> Iterator[list[Words]]:
    """Pages of paragraphs, with a running head and a number; the words are made up, of Zipf's frequencies."""
    chance = random.Random(1)
    words = ["".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 9))) for _ in range(5000)]
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    width = (78, 37)[columns - 1]
    for number in range(1, _PAGES + 1):
        page = [Words("The annual report", 72, 770, 8), Words(str(number), 300, 30, 8)]
        for column in range(columns):
            y = 740.0
            while y > 120:
                text = " ".join(chance.choices(words, weights, k=60)).capitalize() + "."
                for at, line in enumerate(wrapped(text, width)):
                    page.append(Words(line, 72 + column * (width + 4) * _SIZE * COURIER + (0 if at else 15), y, _SIZE))
                    y -= 12
        yield page


if __name__ == "__main__":
    main()
