"""Text that is seen and can't be read, and pages that stand for others."""

from __future__ import annotations

import pytest

from core.errors import LoadError
from core.formats import pdf as pdf_format
from core.formats.draft import Draft
from core.formats.source import Source
from tests.core.formats.pdf_files import Words, pdf, set_lines
from tests.core.formats.test_pdf_layout import STORY, furniture, paragraph, texts

LOST = "\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"


def read(*pages: list[Words]) -> Draft:
    return pdf_format.read(Source(pdf(pages), "talk.pdf"))


def refusal(*pages: list[Words]) -> LoadError:
    with pytest.raises(LoadError) as caught:
        read(*pages)
    return caught.value


def test_a_text_whose_font_tells_no_characters_is_refused_with_what_to_do() -> None:
    title = Words("A Model", y=740, size=16)
    error = refusal([title, *set_lines([LOST + LOST[:row] for row in range(1, 9)], font="any")])
    assert error.kind == "no-text"
    assert "talk.pdf" in str(error)
    assert "OCR" in str(error)


def test_a_part_that_cant_be_read_is_told_and_is_furniture() -> None:
    lost = set_lines([LOST + LOST[:row] for row in range(1, 3)], y=500, font="any")
    draft = read([*paragraph(STORY), *lost])
    assert texts(draft) == [STORY]
    assert set(furniture(draft).values()) == {"unreadable characters"}
    (notice,) = draft.notices
    assert "OCR" in notice.message()


def test_a_few_signs_of_an_unknown_font_are_no_reason_to_warn() -> None:
    draft = read([*paragraph(STORY), Words("5 \ufffd 6 = 30 \uf0b4", y=500, font="any")])
    assert draft.notices == ()
    assert not draft.furniture


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Please wait...",
            "If this message is not eventually replaced by the proper contents of the document, your PDF",
            "viewer may not be able to display this type of document. You can upgrade to the latest version",
            "of Adobe Reader for Windows, Mac, or Linux by visiting http://www.adobe.com/go/reader_download.",
        ],
        ["Bitte warten...", "Dieses Dokument wird nur in Adobe Reader angezeigt. Laden Sie es von www.adobe.com."],
        ["The document you are trying to load requires Adobe Reader 8 or higher."],
    ],
)
def test_a_page_that_waits_for_another_program_is_refused(lines: list[str]) -> None:
    error = refusal(set_lines(lines))
    assert error.kind == "format"
    assert "form" in str(error)
    assert "Adobe Reader" in str(error)


def test_a_cover_of_other_files_is_refused() -> None:
    error = refusal(
        set_lines(["For the best experience, open this PDF portfolio in Acrobat X or Adobe Reader X, or later."])
    )
    assert error.kind == "format"
    assert "save the files" in str(error)


def test_an_article_about_such_a_program_is_read() -> None:
    assert texts(read([*paragraph(STORY), *set_lines(["They put it on the web for Adobe Reader."], y=500)]))[0] == STORY
