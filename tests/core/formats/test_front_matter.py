"""What a Markdown text tells about itself."""

from __future__ import annotations

import pytest

from core.formats.draft import About
from core.formats.front_matter import front_matter


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ("author: Linda Brandt", "Linda Brandt"),
        ("author: 'Linda Brandt' # of the Post", "Linda Brandt"),
        ("author: By Linda Brandt", "Linda Brandt"),
        ("author: Maria da Silva # a comment", "Maria da Silva"),
        ("Author: Brandt, Linda", "Brandt, Linda"),
        ('author: ["Brandt, Linda", Olaf Scholz]', "Brandt, Linda; Olaf Scholz"),
        ("authors:\n  - Linda Brandt\n  - 'Olaf Scholz'", "Linda Brandt; Olaf Scholz"),
        (
            "authors:\n- name: Linda Brandt\n  url: https://a.org\n- url: x\n  name: Olaf Scholz",
            "Linda Brandt; Olaf Scholz",
        ),
        ("author: O'Brien", "O'Brien"),
        ("author:", ""),
        ("author: admin", ""),
        ("author: linda@example.org", ""),
        ("author:\n  title: Dr", ""),
    ],
)
def test_authors_are_named_in_every_way_that_writers_use(author: str, byline: str) -> None:
    text, about = front_matter(f"---\n{author}\ntitle: The bridge\ndate: 2026-11-03\n---\nText.")
    assert (text, about) == ("Text.", About("The bridge", byline, "2026-11-03"))


def test_a_text_without_it_stays_whole() -> None:
    assert front_matter("Text.\n\n---\nauthor: Ann Lee\n---\n") == ("Text.\n\n---\nauthor: Ann Lee\n---\n", About())
