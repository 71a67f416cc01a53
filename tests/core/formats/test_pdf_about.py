"""What a PDF says about itself, against what its pages say."""

from __future__ import annotations

import pytest

from core.formats import pdf as pdf_format
from core.formats.draft import About
from core.formats.source import Source
from tests.core.formats.pdf_files import Words, pdf, set_lines

BODY = [
    Words("Walking and Cycling in Lowick", y=740, size=18),
    *set_lines(["The council met on Monday to vote on the plan.", "UNESCO will open the new bridge in the spring."]),
]


def about(**said: str) -> About:
    return pdf_format.read(Source(pdf([BODY], said))).about


@pytest.mark.parametrize(
    "title", ["Paper Title (use style: paper title)", "2.3.59 (Rev 12/22)", "Annual Report Draft", "x"]
)
def test_a_title_whose_words_no_page_has_gives_way_to_the_large_heading(title: str) -> None:
    assert about(Title=title).title == "Walking and Cycling in Lowick"


@pytest.mark.parametrize("title", ["Walking and Cycling in Lowick: a Plan", "WALKING, CYCLING", "Lowick"])
def test_a_title_whose_words_the_pages_have_stays(title: str) -> None:
    assert about(Title=title).title == title


def test_without_a_large_heading_a_title_stays() -> None:
    assert (
        pdf_format.read(Source(pdf([BODY[1:]], {"Title": "A Plan for Cyclists"}))).about.title == "A Plan for Cyclists"
    )


@pytest.mark.parametrize(
    "author", ["JOHNSCA", "SAPBATCH", "office-2007", "SARNETTE-01940", "W:CAR:MP:FP", "ARRAY(0x2c7cf020)"]
)
def test_a_login_is_no_author(author: str) -> None:
    assert about(Author=author).byline == ""


@pytest.mark.parametrize("author", ["Ann Lee", "UNESCO", "Ann Lee; Bo Moss"])
def test_a_name_is_an_author(author: str) -> None:
    assert about(Author=author).byline == author


@pytest.mark.parametrize("date", ["D:00000101000000", "D:19700101", "D:19800101", "D:36090101", "D:19040101"])
def test_a_date_on_which_nobody_made_a_pdf_is_none(date: str) -> None:
    assert about(CreationDate=date).date == ""
