"""Columns of every kind: side by side at different heights, far apart, with tables in them, downwards."""

from __future__ import annotations

import pytest

from tests.core.formats.pdf_files import COURIER, Words, set_lines, wrapped
from tests.core.formats.test_pdf_layout import OTHER, STORY, THIRD, below, paragraph, read, texts


def by_rows(*columns: list[Words]) -> list[Words]:
    """The lines of columns in the order of their rows, as some programs draw them."""
    return [words for at in range(max(map(len, columns))) for column in columns for words in column[at : at + 1]]


@pytest.mark.parametrize("drop", [0, 2.5, 4, 6.7])
def test_columns_drawn_row_by_row_at_other_heights_are_read_one_after_the_other(drop: float) -> None:
    page = by_rows(
        *(
            paragraph(text, 28, indent=1, x=40 + 180 * at, y=700 - drop * at, size=9)
            for at, text in enumerate((STORY, OTHER, THIRD))
        )
    )
    assert texts(read(page)) == [STORY, OTHER, THIRD]


def test_indented_lines_within_such_columns_stay_in_their_place() -> None:
    columns = []
    for at, text in enumerate((STORY, OTHER, THIRD)):
        lines = paragraph(text, 26, x=40 + 180 * at, y=700 - 3.3 * at, size=9, leading=1.1)
        columns.append([Words(line.text, line.x + 8 * (row % 3 == 0), line.y, 9) for row, line in enumerate(lines)])
    found = " ".join(texts(read(by_rows(*columns))))
    assert found == f"{STORY} {OTHER} {THIRD}"


@pytest.mark.parametrize("gutter", [20, 45, 72, 90])
def test_ragged_columns_far_apart_are_read_one_after_the_other(gutter: float) -> None:
    left, right = paragraph(STORY, 34, x=50), paragraph(OTHER, 34, x=50 + 34 * 10 * COURIER + gutter)
    assert texts(read(by_rows(left, right))) == [STORY, OTHER]


def test_a_table_in_one_column_does_not_cut_the_prose_beside_it() -> None:
    left = paragraph(f"{STORY} {OTHER}", 40, x=50, size=9)
    upper = paragraph(THIRD, 40, x=320, size=9)
    rows = [("Kind of boat", "Days", "Fee"), ("Yacht of a member", "12", "90"), ("Yacht of a guest", "3", "240")]
    table = [
        Words(cell, 320 + 100 * column, below(upper, 30) - 12 * row, 9)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
    ]
    found = texts(read(by_rows(left, [*upper, *table])))
    assert found == [f"{STORY} {OTHER}", THIRD, *(" ".join(cells) for cells in rows)]


def test_a_table_with_wide_cells_in_the_second_column_divides_only_that() -> None:
    left = paragraph(f"{STORY} {OTHER} {THIRD}", 40, x=70, size=9)
    upper = paragraph(THIRD, 44, x=320, size=9)
    cells = [f"Yachts in berth {number} of the pier" for number in range(4)]
    table = [
        Words(cell, 320 + 125 * column, below(upper, 30) - 12 * row, 6)
        for row, cell in enumerate(cells)
        for column in (0, 1)
    ]
    found = texts(read(by_rows(left, [*upper, *table])))
    assert found[:2] == [f"{STORY} {OTHER} {THIRD}", THIRD]


@pytest.mark.parametrize("gap", [20, 40])
def test_three_columns_above_two_are_each_read_by_themselves(gap: float) -> None:
    upper = [paragraph(text, 26, x=40 + 180 * at, size=9) for at, text in enumerate((STORY, OTHER, THIRD))]
    y = min(column[-1].y for column in upper) - gap
    lower = [paragraph(text, 42, x=40 + 270 * at, y=y, size=9) for at, text in enumerate((THIRD, STORY))]
    assert texts(read([*by_rows(*upper), *by_rows(*lower)])) == [STORY, OTHER, THIRD, THIRD, STORY]


def test_two_columns_above_three_lose_no_line_as_a_running_head() -> None:
    upper = [paragraph(text, 42, x=40 + 270 * at, size=9) for at, text in enumerate((THIRD, STORY))]
    y = min(column[-1].y for column in upper) - 30
    lower = [paragraph(text, 26, x=40 + 180 * at, y=y, size=9) for at, text in enumerate((STORY, OTHER, THIRD))]
    draft = read([*by_rows(*upper), *by_rows(*lower)])
    assert texts(draft) == [THIRD, STORY, STORY, OTHER, THIRD]


def test_a_last_column_of_two_lines_is_read_after_the_first() -> None:
    lines = ["The gauge at the bridge was out of order", "on two of the nights that we counted."]
    left = paragraph(f"{STORY} {OTHER}", 40, x=50, size=9)
    right = set_lines(lines, x=320, y=698, size=9)
    assert texts(read(by_rows(left, right))) == [f"{STORY} {OTHER}", " ".join(lines)]


def test_a_point_that_is_drawn_by_itself_clings_to_the_word_before_it() -> None:
    width = 10 * COURIER
    # What is drawn in between makes parts of one line.
    page = [
        Words("The walls are left", 72),
        Words("1", 72 + 18 * width, 704, 6),
        Words("Another line below", 72, 688),
        Words(". Most of them lean", 72 + 18 * width + 3.6, 700),
    ]
    assert "left¹. Most" in " ".join(texts(read(page)))


@pytest.mark.parametrize("step", [11, 13, 18])
def test_lines_that_run_down_the_page_are_read_from_the_right(step: float) -> None:
    lines = [
        "港は一八四〇年の春に建てられた。",
        "鉄道が先に谷へ着いたので失敗した。",
        "二度目は魚で試みたが群れは去った。",
    ]
    page = [
        Words(f"{character} ", 480 - 22 * column, 700 - step * row, 10, "any")
        for column, line in enumerate(lines)
        for row, character in enumerate(line)
    ]
    assert "".join(texts(read(page))) == "".join(lines)


def test_spaces_between_chinese_characters_that_only_widen_a_line_are_left_out() -> None:
    line = "关于山区游击战争的原则和任务。"
    lines = [line, f"港{line}", f"船{line}"]
    page = [Words(" ".join(line), 72, 700 - 14 * row, font="any") for row, line in enumerate(lines)]
    assert "".join(texts(read(page))) == "".join(lines)


def test_spaces_between_chinese_words_are_kept() -> None:
    line = "第一章 总则 第二条 会员 第三条 会费"
    assert texts(read([Words(line, font="any")])) == [line]


def test_a_hyphen_at_the_end_of_a_row_is_kept() -> None:
    rows = [("Tax on transac-", "12", "14"), ("Tax on compensa-", "7", "9"), ("Tax on boats", "3", "4")]
    page = [
        Words(cell, 72 + 150 * column, 700 - 14 * at) for at, row in enumerate(rows) for column, cell in enumerate(row)
    ]
    page = sorted(page, key=lambda words: (-words.y, -words.x))
    assert {"Tax on transac-\t12\t14", "Tax on compensa-\t7\t9"} <= set(texts(read(page)))


def test_a_hyphen_that_ends_a_text_is_kept() -> None:
    page = set_lines([*wrapped(STORY, 60), "and it goes on at the foot of the fol-"])
    assert read(page).text.endswith("fol-")
