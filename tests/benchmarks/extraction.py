"""Words of articles on web pages that are lost: ``python -m tests.benchmarks.extraction [FOLDER]``.

The folder has ``manifest.jsonl``: a row for each page with its ``file`` and its article as text, ``gold``. A word of
the article counts if the page shows it. It is lost where the text that was loaded lacks it, and grey where furniture
has it.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path

import core
from core.formats.decoding import decode
from core.formats.html import html_pieces

FOLDER = Path(core.__file__).parents[2] / "shared" / "data" / "extract"
_WORD = re.compile(r"\w+")


def main(folder: Path) -> None:
    """Prints the pages that lost words of their article, then the figures of all."""
    manifest = folder / "manifest.jsonl"
    if not manifest.is_file():
        print(f"  no {manifest}")
        return
    total, lost, grey = 0, 0, 0
    for row in map(json.loads, manifest.read_text("utf-8").splitlines()):
        if "gold" not in row:
            continue
        data = gzip.decompress((folder / row["file"]).read_bytes())
        shown = _words("\n".join(piece.text for piece in html_pieces(decode(data).text)))
        wanted = _words(row["gold"]) & shown
        try:
            article = core.load(data)
        except core.LoadError:
            print(f"  not read: {row['id']}")
            continue
        missing = (wanted - _words(article.text)).total()
        furniture = frozenset(span.start for span in article.furniture)
        kept = _words("\n".join(block.text for block in article.blocks if block.start not in furniture))
        total, lost = total + wanted.total(), lost + missing
        grey += (wanted - kept).total() - missing
        if missing:
            print(f"  {missing:5} of {wanted.total():6} words lost: {row['id']}")
    print(
        f"  {lost:,} of {total:,} words lost ({lost / max(total, 1):.2%}), {grey:,} grey ({grey / max(total, 1):.2%})"
    )


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
