"""Items whose mark is a sign of another font."""

from __future__ import annotations

import pytest

from tests.core.formats.pdf_files import Words
from tests.core.formats.test_pdf_layout import kinds, read, texts

ITEMS = (
    ("A boat must be steered by a person other than the owner of it.",),
    (
        "The steering, mooring, painting of the boats, or repair of instru-",
        "ments must be carried out by a person whom the office knows.",
    ),
    ("The office must not choose the guests of the boat on its own.",),
    (
        "Any ropes that are left must not be in the way of anyone else",
        "than the owner, and must not be left for longer than a day.",
    ),
)
WHOLE = [" ".join(lines).replace("instru- ", "instru") for lines in ITEMS]


def items(mark: str, gap: float, font: str = "text") -> list[Words]:
    """A list whose items stand so far behind their marks."""
    page = [Words("In order to get a berth, a boat must meet these conditions:", 72, 720)]
    y = 690.0
    for lines in ITEMS:
        # pdfium does not see a character alone if it has no shape.
        page.append(Words(mark if font == "text" else f"{mark} ", 90, y, font=font))
        for line in lines:
            page.append(Words(line, 96 + gap, y))
            y -= 12
        y -= 6
    return page


@pytest.mark.parametrize("mark", ["!", "¢", "h", "y", "o", "\uf0b7", "\uf076", "\ufffd"])
@pytest.mark.parametrize("gap", [18, 30])
def test_what_a_sign_of_another_font_opens_is_an_item_in_one_piece(mark: str, gap: float) -> None:
    draft = read(items(mark, gap, "any" if ord(mark) > 255 else "text"))
    assert kinds(draft)[1:] == [("item", 0, text) for text in WHOLE]
    assert f"• {WHOLE[0]}" in draft.text


def test_an_arrow_or_a_box_that_opens_an_item_stays_what_it_is() -> None:
    for mark in "→☐":
        draft = read(items(mark, 18, "any"))
        assert texts(draft)[1:] == WHOLE
        assert f"{mark} {WHOLE[0]}" in draft.text


def test_an_arrow_between_two_cells_stays_an_arrow() -> None:
    page = [
        Words(text, x, 700 - 14 * row, font="any" if text == "→ " else "text")
        for row in range(4)
        for text, x in ((f"\\command{row}", 72), ("→ ", 250), ("the text that it sets on the page", 290))
    ]
    assert read(page).text.count("→") == 4


def test_a_letter_in_a_column_of_letters_is_no_mark() -> None:
    page = [
        Words(text, x, 700 - 14 * row)
        for row in range(4)
        for text, x in (("A question", 72), ("y", 150), ("an answer that is long enough for a line", 180))
    ]
    assert "•" not in read(page).text
