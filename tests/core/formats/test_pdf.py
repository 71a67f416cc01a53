"""A PDF file as a whole: what opens, what it says about itself, and what is told about files that can't be read."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LoadError
from core.formats import limits as guard
from core.formats import pdf as pdf_format
from core.formats.draft import Draft
from core.formats.source import Source
from tests.core.formats.pdf_files import Words, locked, pdf, set_lines

BODY = set_lines(["The council met on Monday to vote on the plan.", "It will open the new bridge in the spring."])


def read_pdf(data: bytes, name: str = "The file", password: str = "") -> Draft:
    return pdf_format.read(Source(data, name, password=password))


def error_of(data: bytes, password: str = "") -> LoadError:
    with pytest.raises(LoadError) as caught:
        read_pdf(data, "talk.pdf", password)
    return caught.value


def kind_of(data: bytes) -> str:
    """Why a file is refused; "" where it is read."""
    try:
        read_pdf(data)
    except LoadError as error:
        return error.kind
    return ""


def test_the_mark_may_stand_behind_other_bytes() -> None:
    assert pdf_format.sniff(Source(b"\0" * 1000 + pdf([BODY])))


def test_a_file_that_only_mentions_the_mark_is_no_pdf() -> None:
    assert not pdf_format.sniff(Source(b"A PDF file starts with a mark." + b" " * 1024 + b"%PDF-1.7"))


def test_bytes_before_the_mark_do_not_hinder_reading() -> None:
    assert read_pdf(b"junk\n" + pdf([BODY])).blocks


def test_title_author_and_day_come_from_the_document_itself() -> None:
    about = read_pdf(
        pdf([BODY], {"Title": "The bridge", "Author": "Ann Lee", "CreationDate": "D:20260314120000+01'00'"})
    ).about
    assert (about.title, about.byline, about.date) == ("The bridge", "Ann Lee", "2026-03-14")


def test_pages_that_cant_be_read_are_told() -> None:
    data = pdf([BODY, BODY]).replace(b"/Count 2>>", b"/Count 4>>")
    draft = read_pdf(data)
    assert len(draft.blocks) == 4
    assert [notice.message() for notice in draft.notices] == [
        "The file is damaged: pages of it (2) can't be read. Get it again from where it came from."
    ]


def test_a_whole_file_tells_nothing() -> None:
    assert read_pdf(pdf([BODY])).notices == ()


@pytest.mark.parametrize(("written", "day"), [("D:2026", "2026"), ("D:202603", "2026-03"), ("March", ""), ("", "")])
def test_a_day_is_told_as_exactly_as_it_is_written(written: str, day: str) -> None:
    assert read_pdf(pdf([BODY], {"CreationDate": written})).about.date == day


@pytest.mark.parametrize(
    "junk", ["Microsoft Word - report.doc", "untitled", "Untitled 1", "report_final.docx", "scan0001", "", "---"]
)
def test_a_title_nobody_gave_is_replaced_by_the_largest_text(junk: str) -> None:
    pages = [[Words("A bridge for all", y=740, size=20), *BODY]]
    assert read_pdf(pdf(pages, {"Title": junk})).about.title == "A bridge for all"


def test_a_title_of_two_lines_is_one() -> None:
    pages = [[*set_lines(["A bridge for all", "and for ever"], y=750, size=18), *BODY]]
    assert read_pdf(pdf(pages)).about.title == "A bridge for all and for ever"


def test_a_bold_line_at_the_top_is_a_title() -> None:
    pages = [[Words("The Daily, 3 May", y=760), Words("A bridge for all", y=740, font="bold"), *BODY]]
    assert read_pdf(pdf(pages)).about.title == "A bridge for all"


def test_without_larger_text_there_is_no_title() -> None:
    assert read_pdf(pdf([BODY])).about.title == ""


def test_pages_of_pictures_ask_for_text_recognition() -> None:
    error = error_of(pdf([[], []], picture=True))
    assert error.kind == "no-text"
    assert "OCR" in str(error)


def test_invisible_text_under_a_picture_is_read() -> None:
    seen = [Words(words.text, words.x, words.y, mode=3) for words in BODY]
    assert "council met" in read_pdf(pdf([seen], picture=True)).text


def test_a_file_that_needs_a_password_says_so() -> None:
    error = error_of(locked(pdf([BODY]), "secret"))
    assert error.kind == "password"
    assert "Give the password" in str(error)


def test_a_wrong_password_is_told_from_a_missing_one() -> None:
    error = error_of(locked(pdf([BODY]), "secret"), "sesame")
    assert error.kind == "password"
    assert "with this password" in str(error)


def test_the_password_opens_the_file() -> None:
    assert "council met" in read_pdf(locked(pdf([BODY]), "secret"), password="secret").text


def test_a_file_that_only_its_owner_may_change_opens_without_a_password() -> None:
    assert "council met" in read_pdf(locked(pdf([BODY]), "", "owner")).text


def test_a_password_that_is_not_needed_is_no_fault() -> None:
    assert "council met" in read_pdf(pdf([BODY]), password="secret").text


def test_a_broken_table_of_objects_is_made_up_for() -> None:
    data = pdf([BODY])
    assert "council met" in read_pdf(data.replace(b"startxref\n", b"startxref\n9")).text


def test_what_one_library_does_not_open_is_read_by_the_other() -> None:
    data = pdf([BODY]).replace(b"/Root 1 0 R", b"/Root 4 0 R").replace(b"/Type/Catalog", b"/#54ype/Catalog")
    assert "council met" in read_pdf(data).text


def test_a_file_that_lost_its_end_is_read_as_far_as_it_goes() -> None:
    data = pdf([BODY])
    assert "council met" in read_pdf(data[: data.index(b"xref\n")]).text


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"[" * 200_000, b"%PDF-" + b"<</A " * 100_000, b""])
def test_a_file_without_pages_is_damaged(data: bytes) -> None:
    assert error_of(data).kind == "damaged"


def test_more_text_than_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "LIMITS", guard.Limits(text=50))
    monkeypatch.setattr("core.formats.pdf.reader.LIMITS", guard.LIMITS)
    assert error_of(pdf([BODY])).kind == "too-large"


def test_pages_that_are_claimed_and_not_there_end_the_search() -> None:
    data = pdf([BODY]).replace(b"/Count 1>>", b"/Count 2000000000>>")
    assert "council met" in read_pdf(data).text


def test_pages_that_contain_themselves_are_no_trap() -> None:
    assert kind_of(pdf([BODY]).replace(b"/Kids[7 0 R]", b"/Kids[2 0 R 7 0 R]")) in ("", "damaged")


def test_a_title_of_half_characters_is_left_out() -> None:
    data = pdf([BODY], {"Title": "XXXX"}).replace(b"(XXXX)", b"<FEFFD800>")
    assert read_pdf(data).about.title == ""


def test_an_outline_that_runs_in_a_circle_is_no_trap(caplog: pytest.LogCaptureFixture) -> None:
    data = pdf([BODY], outline=["One", "Two"]).replace(b"/Title(Two)/Parent 6 0 R", b"/Title(Two)/Next 7 0 R ")
    assert "council met" in read_pdf(data).text
    assert not caplog.records


def test_numbers_beyond_measure_are_no_fault() -> None:
    far = [Words("far", 1e38, 1e38, 1e38), Words("near", size=1e-30), Words("flat", size=0)]
    assert "council met" in read_pdf(pdf([[*far, *BODY]])).text


def test_a_password_that_no_file_can_have_is_wrong() -> None:
    assert error_of(locked(pdf([BODY]), "secret"), "\ud800").kind == "password"


def test_the_spans_are_those_of_the_text() -> None:
    draft = read_pdf(pdf([[Words("A bridge", y=740, size=20), *BODY, Words("7", y=40)]]))
    assert [draft.text[block.start : block.end] for block in draft.blocks] == [block.text for block in draft.blocks]


REFUSED = ("", "damaged", "no-text", "password")
WHOLE = pdf([[Words("A bridge", y=740, size=20), *BODY]] * 3, {"Title": "A"}, outline=["A bridge"])


@given(st.integers(0, len(WHOLE)))
def test_a_file_cut_anywhere_is_read_or_refused(end: int) -> None:
    assert kind_of(WHOLE[:end]) in REFUSED


@given(st.integers(0, 2**32), st.integers(1, 30))
def test_a_file_with_changed_bytes_is_read_or_refused(seed: int, changes: int) -> None:
    chance = random.Random(seed)
    data = bytearray(WHOLE)
    for _ in range(changes):
        data[chance.randrange(len(data))] = chance.randrange(256)
    assert kind_of(bytes(data)) in REFUSED


@given(st.binary(max_size=500))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert kind_of(b"%PDF-1.7\n" + data) in REFUSED


def test_a_bold_caption_at_the_top_is_no_title() -> None:
    pages = [[Words("The Daily, 3 May", y=760), Words("Table 1. Ships by year", y=740, font="bold"), *BODY]]
    assert read_pdf(pdf(pages)).about.title == ""


def test_an_author_that_a_program_put_there_is_no_byline() -> None:
    assert read_pdf(pdf([BODY], {"Author": "Microsoft Office User"})).about.byline == ""
