"""The frame of Project Gutenberg's books."""

from __future__ import annotations

import pytest

from tests.core.furniture.blocks import kept

BODY = "The harbour at Lowick was built in 1840. It failed within ten years."
HEADER = "The Project Gutenberg eBook of The Lowick Harbour\n\nThis ebook is for the use of anyone anywhere at no cost."


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("*** START OF THE PROJECT GUTENBERG EBOOK X ***", "*** END OF THE PROJECT GUTENBERG EBOOK X ***"),
        ("***START OF THIS PROJECT GUTENBERG EBOOK X***", "End of the Project Gutenberg EBook of X, by Ann Example"),
        ("* START OF THE PROJECT GUTENBERG EBOOK X *", "End of Project Gutenberg's X, by Ann Example"),
        (
            "*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END* Project Gutenberg",
            "End of Project Gutenberg Etext of X",
        ),
    ],
)
def test_all_up_to_its_beginning_and_from_its_end_is_frame(start: str, end: str) -> None:
    below = "Updated editions will replace this one.\n\nSection 1."
    text = f"{HEADER}\n\n{start}\n\nProduced by Bob Example\n\n{BODY}\n\n{end}\n\n{below}"
    assert kept(text) == [BODY]


def test_a_book_that_lost_its_header_ends_at_its_frame() -> None:
    assert kept(f"{BODY}\n\n*** END OF THE PROJECT GUTENBERG EBOOK X ***\n\nMore of it.") == [BODY]


def test_an_article_on_the_project_has_no_frame() -> None:
    text = f"{BODY}\n\nProject Gutenberg began in 1971. The start of Project Gutenberg was a gift of computer time."
    assert len(kept(text)) == 2
