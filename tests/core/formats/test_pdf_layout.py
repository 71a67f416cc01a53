"""What stands on pages, as the blocks a reader would read."""

from __future__ import annotations

import pytest

from core.formats import pdf as pdf_format
from core.formats.draft import Draft
from core.formats.source import Source
from tests.core.formats.pdf_files import COURIER, Words, pdf, set_lines, wrapped

STORY = (
    "The council met on Monday evening to vote on the plan for a new bridge across the river. Most of those who spoke "
    "were in favour of it. The mayor said that the work will begin in spring and that it will take two years at most."
)
OTHER = (
    "A second bridge has been asked for since the old one was closed to lorries. Shops in the old town have lost a "
    "third of their trade since then. Their owners say that some of them will not live to see the opening."
)
THIRD = (
    "The ferry still runs every hour from six in the morning. It carries people and bicycles but no cars. Those who "
    "live on the island pay half of what the others pay and most of them would like to keep it."
)


def read(*pages: list[Words], **options: object) -> Draft:
    return pdf_format.read(Source(pdf(pages, **options)))


def texts(draft: Draft) -> list[str]:
    """The text of every block that is not furniture."""
    return [block.text for index, block in enumerate(draft.blocks) if index not in draft.furniture]


def furniture(draft: Draft) -> dict[str, str]:
    return {draft.blocks[index].text: reason for index, reason in draft.furniture.items()}


def kinds(draft: Draft) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.text) for block in draft.blocks]


def paragraph(text: str, columns: int = 60, indent: float = 0, **place: float) -> list[Words]:
    """A paragraph set ragged in lines of so many columns, with its first line indented by so many ems."""
    first, *others = wrapped("_" * round(indent / COURIER) + text, columns)
    lines = set_lines([first.lstrip("_"), *others], **place)
    words = lines[0]
    return [Words(words.text, words.x + indent * words.size, words.y, words.size, words.font), *lines[1:]]


def below(lines: list[Words], gap: float = 12) -> float:
    return lines[-1].y - gap


def test_lines_of_a_paragraph_are_one_block() -> None:
    assert texts(read(paragraph(STORY))) == [STORY]


def test_a_wider_gap_parts_paragraphs() -> None:
    first = paragraph(STORY)
    assert texts(read(first + paragraph(OTHER, y=below(first, 24)))) == [STORY, OTHER]


def test_an_indent_parts_paragraphs() -> None:
    first = paragraph(STORY, indent=2)
    assert texts(read(first + paragraph(OTHER, indent=2, y=below(first)))) == [STORY, OTHER]


def test_a_short_last_line_parts_paragraphs() -> None:
    first = paragraph(STORY, 70)
    assert len(first[-1].text) < 40
    assert texts(read(first + paragraph(OTHER, 70, y=below(first)))) == [STORY, OTHER]


def test_double_spaced_lines_stay_one_paragraph() -> None:
    assert texts(read(paragraph(STORY, leading=2.4), paragraph(OTHER, leading=2.4))) == [STORY, OTHER]


def test_hanging_entries_are_blocks_of_their_own() -> None:
    entries = [
        "Lee, Ann. The bridges of the north and those who built them by hand. Leeds 1984.",
        "Moss, Bo. A history of the ferry from the first to the last boat. York 1991.",
        "Orr, Cy. What the river took in the years of the great floods. Hull 2003.",
    ]
    lines: list[Words] = []
    for entry in entries:
        first, *others = wrapped(entry, 40)
        y = below(lines) if lines else 700
        lines += [Words(first, 72, y), *set_lines(others, 92, y - 12)]
    assert texts(read(lines)) == entries


def test_hanging_entries_may_open_with_small_letters() -> None:
    lines = [Words("draft Set up for a draft copy, which is what is", 72, 700), Words("done by itself", 92, 688)]
    lines += [Words("final Set up for the final copy of a paper that is", 72, 676), Words("printed", 92, 664)]
    assert [text.split()[0] for text in texts(read(lines))] == ["draft", "final"]


def test_two_columns_are_read_one_after_the_other() -> None:
    page = paragraph(STORY, 40) + paragraph(OTHER, 40, x=330)
    assert texts(read(page)) == [STORY, OTHER]


def test_columns_drawn_line_by_line_are_read_one_after_the_other() -> None:
    page = sorted(paragraph(STORY, 40) + paragraph(OTHER, 40, x=330), key=lambda words: (-words.y, words.x))
    assert texts(read(page)) == [STORY, OTHER]


def test_columns_whose_lines_do_not_stand_level_are_read_one_after_the_other() -> None:
    assert texts(read(paragraph(STORY, 40) + paragraph(OTHER, 40, x=330, y=694))) == [STORY, OTHER]


def test_three_columns_are_read_in_order() -> None:
    page = [
        *paragraph(STORY, 26, x=60, size=9),
        *paragraph(OTHER, 26, x=230, size=9),
        *paragraph(THIRD, 26, x=400, size=9),
    ]
    assert texts(read(page)) == [STORY, OTHER, THIRD]


def test_title_and_abstract_across_both_columns_come_first() -> None:
    title = [Words("A bridge for the town and for the country", y=750, size=18)]
    abstract = paragraph(THIRD, 84, y=720)
    y = below(abstract, 30)
    page = title + paragraph(STORY, 40, y=y) + paragraph(OTHER, 40, x=330, y=y) + abstract
    assert texts(read(page)) == ["A bridge for the town and for the country", THIRD, STORY, OTHER]


def test_what_stands_across_the_columns_parts_those_above_from_those_below() -> None:
    upper = paragraph(STORY, 40) + paragraph(OTHER, 40, x=330)
    banner = "Nine hundred people have signed the letter to the minister by now"
    lower = paragraph(THIRD, 40, y=540) + paragraph(STORY, 40, x=330, y=540)
    page = [*lower, *upper, Words(banner, 100, 570)]
    assert texts(read(page)) == [STORY, OTHER, banner, THIRD, STORY]


def test_a_paragraph_runs_on_in_the_next_column() -> None:
    lines = wrapped(f"{STORY} {OTHER} {THIRD}", 40)
    page = set_lines(lines[:8]) + set_lines(lines[8:], x=330)
    assert texts(read(page)) == [f"{STORY} {OTHER} {THIRD}"]


def test_a_paragraph_runs_on_on_the_next_page() -> None:
    lines = wrapped(STORY, 60)
    assert texts(read(set_lines(lines[:2]), set_lines(lines[2:]))) == [STORY]


def test_two_rows_are_items_and_no_table() -> None:
    rows = [("Town", "People", "Bridges"), ("Leeds", "793,139", "41")]
    page = paragraph(STORY)
    y = below(page, 30)
    for at, row in enumerate(rows):
        page += [Words(cell, 72 + 110 * column, y - 14 * at) for column, cell in enumerate(row)]
    draft = read(page)
    assert kinds(draft)[1:] == [("item", 0, " ".join(row)) for row in rows]
    assert not draft.tables


@pytest.mark.parametrize(
    ("end", "begin", "word"),
    [("trans-", "port", "transport"), ("Anglo-", "Saxon", "Anglo-Saxon"), ("the F-", "16", "F-16")],
)
def test_a_word_broken_at_a_line_is_joined(end: str, begin: str, word: str) -> None:
    page = set_lines([f"The council has voted for a new plan of {end}", f"{begin} on Monday and will say more soon."])
    assert f" {word} " in texts(read(page))[0]


@pytest.mark.parametrize("written", ["tax-payer", "taxpayer"])
def test_a_hyphen_is_kept_where_the_document_keeps_it(written: str) -> None:
    page = set_lines(
        ["The council has put the whole of it to the tax-", f"payer and said that each {written} should be glad of it."]
    )
    assert texts(read(page))[0].count(written) == 2


def test_a_broken_word_is_joined_over_pages() -> None:
    first = set_lines(["The council met on Monday evening to vote on the plan for a great trans-"])
    assert "great transport plan" in read(first, set_lines(["port plan and then went home to bed at once."])).text


def test_heads_feet_and_page_numbers_are_furniture() -> None:
    pages = [
        [Words("The Daily Bridge", y=770), *paragraph(text), Words(f"{number}", x=300, y=30)]
        for number, text in enumerate((STORY, OTHER, THIRD, STORY), 12)
    ]
    draft = read(*pages)
    assert texts(draft) == [STORY, OTHER, THIRD, STORY]
    assert furniture(draft)["The Daily Bridge"] == "running head"
    assert furniture(draft)["13"] == "page number"


def test_a_text_that_says_the_same_on_every_line_has_no_heads() -> None:
    lines = [f"Boat number {number} came home with a catch." for number in range(80)]
    pages = [
        [Words(line, y=770 - 30 * row) for row, line in enumerate(lines[first : first + 20])]
        for first in range(0, len(lines), 20)
    ]
    assert texts(read(*pages)) == lines


def test_a_head_that_is_stamped_across_its_pages_too_is_furniture() -> None:
    pages = [
        [Words("The Daily Bridge", y=770), *paragraph(one), Words("The Daily Bridge", y=500), *paragraph(two, y=450)]
        for one, two in ((STORY, OTHER), (OTHER, THIRD), (THIRD, STORY))
    ]
    draft = read(*pages)
    assert furniture(draft) == {"The Daily Bridge": "running head"}
    assert len(draft.furniture) == len(pages)


def test_a_head_with_the_number_in_it_is_furniture() -> None:
    pages = [
        [Words(f"{number}   The Daily Bridge", y=770), *paragraph(text)]
        for number, text in enumerate((STORY, OTHER, THIRD), 1)
    ]
    assert texts(read(*pages)) == [STORY, OTHER, THIRD]


def test_numbers_that_do_not_count_pages_are_text() -> None:
    pages = [
        [*paragraph(text), Words(f"{number}", x=300, y=30)]
        for number, text in zip((1984, 16, 300), (STORY, OTHER, THIRD), strict=True)
    ]
    assert {"1984", "16", "300"} <= set(texts(read(*pages)))


def test_a_head_does_not_cut_a_paragraph_in_two() -> None:
    lines = wrapped(f"{STORY} {OTHER} {THIRD}", 60)
    pages = [
        [Words("The Daily Bridge", y=770), *set_lines(lines[at : at + 4]), Words(f"Page {at // 4 + 1}", y=30)]
        for at in range(0, 12, 4)
    ]
    assert texts(read(*pages)) == [f"{STORY} {OTHER} {THIRD}"]


def test_notes_at_the_foot_are_text_and_follow_the_paragraph() -> None:
    lines = wrapped(STORY, 60)
    note = "1 The plan was first told of in the winter of the year before that."
    pages = [[*set_lines(lines[:2]), Words(note, y=60, size=7)], set_lines(lines[2:])]
    draft = read(*pages)
    assert texts(draft) == [STORY, note]
    assert not draft.furniture


def test_a_caption_does_not_cut_a_paragraph_in_two() -> None:
    lines = wrapped(STORY, 60)
    caption = "Figure 1: The bridge as it will stand"
    page = [*set_lines(lines[:2]), Words(caption, y=500), *set_lines(lines[2:], y=460)]
    assert texts(read(page)) == [STORY, caption]


def test_larger_type_is_a_heading_by_its_size() -> None:
    page = [
        Words("A bridge for all", y=760, size=20),
        Words("The vote", y=730, size=14),
        *paragraph(STORY, y=710),
        Words("The shops", y=600, size=14),
        *paragraph(OTHER, y=580),
    ]
    assert [found[:2] for found in kinds(read(page))] == [
        ("heading", 1),
        ("heading", 2),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
    ]


def test_a_bold_line_is_a_heading() -> None:
    page = [Words("The vote", y=712, font="bold"), *paragraph(STORY)]
    assert kinds(read(page))[0] == ("heading", 1, "The vote")


def test_a_bold_beginning_of_a_paragraph_is_not() -> None:
    first, *others = wrapped(STORY, 60)
    page = [Words(first[:20], font="bold"), Words(first[20:], 72 + 20 * 6), *set_lines(others, y=688)]
    assert kinds(read(page)) == [("paragraph", 0, STORY)]


def test_the_outline_names_headings() -> None:
    page = [Words("1. The vote", y=730), *paragraph(STORY)]
    assert kinds(read(page, outline=["The vote"]))[0] == ("heading", 1, "1. The vote")


def test_bullets_are_items() -> None:
    page = []
    for at, text in enumerate(("bread and butter", "cheese of the region", "a bottle of the local wine")):
        page += [Words("•", 72, 700 - 14 * at), Words(text, 90, 700 - 14 * at)]
    draft = read(page)
    assert [(block.kind, block.text) for block in draft.blocks] == [
        ("item", "bread and butter"),
        ("item", "cheese of the region"),
        ("item", "a bottle of the local wine"),
    ]
    assert draft.text.startswith("• bread")


def test_an_item_of_two_lines_is_one() -> None:
    page = [Words("1. bread and butter from the market in the old", 72, 700), Words("town that opens at six", 90, 688)]
    page += [Words("2. cheese", 72, 676)]
    assert texts(read(page)) == ["bread and butter from the market in the old town that opens at six", "cheese"]


def test_a_large_first_letter_belongs_to_its_word() -> None:
    page = [
        Words("T", 72, 676, 36),
        *set_lines(["he council met on Monday evening to", "vote on the plan for the bridge and"], x=96),
        *set_lines(["all of those who spoke in the hall", "were very much in favour of it all."], y=664),
    ]
    assert texts(read(page))[0].startswith("The council met on Monday evening to vote on the plan")


def test_entries_of_a_table_of_contents_are_furniture() -> None:
    entries = ["The vote . . . . . . . . . . . . . 4", "The shops . . . . . . . . . . . . 9"]
    draft = read([*set_lines(entries, y=760), *paragraph(STORY)])
    assert list(furniture(draft).values()) == ["table of contents", "table of contents"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_pages_are_read(turn: int) -> None:
    step = {90: (12, 0), 180: (0, 12), 270: (-12, 0)}[turn]
    page = [
        Words(line, 300 + at * step[0], 400 + at * step[1], turn=turn) for at, line in enumerate(wrapped(STORY, 55))
    ]
    assert texts(read(page)) == [STORY]


def test_a_page_shown_turned_is_read() -> None:
    assert texts(read(paragraph(STORY), rotate=90)) == [STORY]


def test_text_that_runs_up_the_margin_is_furniture() -> None:
    draft = read([*paragraph(STORY), Words("arXiv:2601.00001v1 [cs.CL] 1 Jan 2026", 30, 200, 16, turn=90)])
    assert texts(draft) == [STORY]
    assert list(furniture(draft).values()) == ["sideways text"]


def test_text_drawn_twice_for_weight_is_read_once() -> None:
    lines = paragraph(STORY)
    again = [Words(words.text, words.x + 0.4, words.y) for words in lines]
    assert texts(read([*lines, *again])) == [STORY]


def test_text_outside_of_the_page_is_left_out() -> None:
    assert texts(read([*paragraph(STORY), Words("printed by A. Lee", 72, 900)])) == [STORY]


@pytest.mark.parametrize("x", [40, 540])
def test_numbers_of_lines_in_the_margin_are_furniture(x: float) -> None:
    lines = wrapped(f"{STORY} {OTHER} {THIRD}", 60)
    page = [words for line in set_lines(lines) for words in (line, Words(str(round(760 - line.y) // 12), x, line.y, 7))]
    draft = read(page)
    assert texts(draft) == [f"{STORY} {OTHER} {THIRD}"]
    assert set(furniture(draft).values()) == {"line numbers"}


def test_numbers_in_a_table_are_no_numbers_of_lines() -> None:
    rows = [("Leeds", "793"), ("York", "202"), ("Hull", "260"), ("Ripon", "16"), ("Selby", "20"), ("Thirsk", "5")]
    page = [
        Words(cell, 72 + 110 * column, 700 - 14 * at) for at, row in enumerate(rows) for column, cell in enumerate(row)
    ]
    assert not read(page).furniture


@pytest.mark.parametrize(("size", "font"), [(8, "text"), (10, "bold"), (12, "text")])
def test_a_head_within_a_sentence_is_furniture_although_no_page_repeats_it(size: float, font: str) -> None:
    lines = wrapped(f"{STORY} {OTHER} {THIRD}", 60)
    heads = ("Of Bridges", "What the Ferry Carries")
    pages = [set_lines(lines[:5])]
    for at, head in enumerate(heads):
        part = lines[5 + 3 * at : 8 + 3 * at] if at == 0 else lines[8:]
        pages.append([Words(head, y=760, size=size, font=font), *set_lines(part, y=735)])
    draft = read(*pages)
    assert texts(draft) == [f"{STORY} {OTHER} {THIRD}"]
    assert furniture(draft) == dict.fromkeys(heads, "running head")


def test_a_heading_on_top_of_a_page_after_a_whole_sentence_stays() -> None:
    page = [Words("Of Bridges", y=760, size=12), *paragraph(OTHER, y=735)]
    assert texts(read(paragraph(STORY), page)) == [STORY, "Of Bridges", OTHER]


@pytest.mark.parametrize("end", [". . . .", "....", "…", ". . . . 4 of them."])
def test_a_paragraph_that_trails_off_is_no_table_of_contents(end: str) -> None:
    text = f"{STORY} What they will do then nobody in the town can say {end}"
    assert texts(read(paragraph(text))) == [text]


def test_a_short_paragraph_that_trails_off_is_no_table_of_contents() -> None:
    page = paragraph(STORY)
    assert (
        texts(read([*page, *paragraph("And so it was said . . . .", y=below(page, 24))]))[1]
        == "And so it was said . . . ."
    )


def test_addresses_below_one_another_are_listed_each_by_itself() -> None:
    addresses = [f"https://example.org/{name}/index.html" for name in ("harbour", "station", "market")]
    assert texts(read(set_lines(addresses))) == addresses


def test_an_address_on_the_next_page_does_not_go_on_with_the_one_before() -> None:
    first, second = "https://example.org/harbour", "https://example.org/station"
    assert texts(read(set_lines([first]), set_lines([second]))) == [first, second]


def test_a_sentence_goes_on_with_an_address() -> None:
    lines = ["The whole report, with all of its tables, can be read at", "https://example.org/harbour since May."]
    assert texts(read(set_lines(lines))) == [" ".join(lines)]
