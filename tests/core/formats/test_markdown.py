"""Markdown: the text as a reader sees it."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.formats.draft import Draft
from core.formats.markdown import read_markdown


def kinds(draft: Draft) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in draft.blocks]


@pytest.fixture(scope="module")
def article(data: Path) -> core.Article:
    return core.load(data / "article.md")


def test_headings_keep_their_levels(article: core.Article) -> None:
    assert [(block.text, block.level) for block in article.blocks if block.kind == "heading"] == [
        ("Harbour city bets on tidal power", 1),
        ("What the fishermen fear", 2),
    ]


def test_the_marks_of_emphasis_and_links_are_left_out(article: core.Article) -> None:
    assert "after a debate of nine hours." in article.text
    assert "Mr Okafor, who leads" in article.text
    assert "She pointed to a smaller plant up the coast" in article.text


def test_lists_are_items_with_their_markers(article: core.Article) -> None:
    items = [block.text for block in article.blocks if block.kind == "item"]
    assert items[:6] == [
        "36 turbines",
        "180,000 homes",
        "most of them flats",
        "$2.4bn",
        "Work begins on 3 March.",
        "The first turbine turns in 2029.",
    ]
    assert "• most of them flats" in article.text
    assert "2. The first turbine" in article.text


def test_a_row_of_a_table_has_its_cells(article: core.Article) -> None:
    assert [block.text for block in article.blocks if block.kind == "row"] == [
        "Year\tHomes",
        "2029\t5,000",
        "2031\t180,000",
    ]


def test_pictures_are_left_out(article: core.Article) -> None:
    assert "low tide" not in article.text


def test_code_is_furniture(article: core.Article) -> None:
    assert [span.reason for span in article.furniture if span.text == "turbines = 36"] == ["code"]


def test_html_in_markdown_is_read() -> None:
    text = (
        '<p align="center">The contract binds both sides. It ends in May.</p>\n\nMore text.\n\n<script>no()</script>\n'
    )
    assert read_markdown(text).text == "The contract binds both sides. It ends in May.\n\nMore text."


@pytest.mark.parametrize("end", ["---", "..."])
def test_front_matter_may_end_in_either_way(end: str) -> None:
    draft = read_markdown(f"---\nauthor:\n  title: Dr\ntitle: The bridge\n{end}\nBody.\n\n---\n\nMore.\n")
    assert (draft.about.title, draft.text) == ("The bridge", "Body.\n\nMore.")


def test_a_quotation_is_known_as_one(article: core.Article) -> None:
    assert any(block.text.startswith("“We have looked") and block.kind == "quote" for block in article.blocks)


def test_furniture_is_found_in_markdown(article: core.Article) -> None:
    assert [span.reason for span in article.furniture] == ["code", "newsletter sign-up"]


@pytest.mark.parametrize(
    ("front", "title"),
    [
        ("---\ntitle: The bridge\n---\nText.", "The bridge"),
        ("---\nTitle: 'The bridge'\ndate: today\n---\n# Heading\n", "The bridge"),
        ("---\ndate: today\n---\n# Heading\n", "Heading"),
        ("---\nno end of it\n\nText.", ""),
    ],
)
def test_front_matter_gives_the_title(front: str, title: str) -> None:
    assert read_markdown(front).about.title == title


def test_front_matter_is_no_text() -> None:
    assert read_markdown("---\ntitle: The bridge\n---\nText.").text == "Text."


def test_wrapped_lines_and_breaks_become_spaces() -> None:
    assert read_markdown("One line\nand two  \nand three<br>and four.").text == "One line and two and three and four."


def test_references_to_characters_are_resolved() -> None:
    assert read_markdown("Fish &amp; chips &mdash; &pound;5 \\*each\\*").text == "Fish & chips — £5 *each*"


def test_a_second_paragraph_of_an_item_has_no_marker() -> None:
    draft = read_markdown("- One.\n\n  Still one.\n- Two.")
    assert kinds(draft) == [("item", "One."), ("item", "Still one."), ("item", "Two.")]
    assert draft.text == "• One.\n\nStill one.\n\n• Two."


def test_lists_of_many_levels_keep_their_items() -> None:
    levels = [f"{'  ' * level}- level {level}" for level in range(20)]
    assert [text for _, text in kinds(read_markdown("\n".join(levels)))] == [f"level {level}" for level in range(20)]


@pytest.mark.parametrize("depth", [50, 400])
@pytest.mark.parametrize("mark", ["- ", "1. "])
def test_lists_nested_deeper_than_the_parser_goes_keep_their_items(depth: int, mark: str) -> None:
    levels = [f"{' ' * len(mark) * level}{mark}level {level}" for level in range(depth)]
    found = kinds(read_markdown("\n".join([*levels, "", "After."])))
    assert found == [*(("item", f"level {level}") for level in range(depth)), ("paragraph", "After.")]


def test_an_ordered_list_nested_too_deep_keeps_its_numbers() -> None:
    levels = [f"{'   ' * level}{level % 9 + 1}. level" for level in range(60)]
    assert [line[:2] for line in read_markdown("\n\n".join(levels)).text.split("\n\n")] == [
        f"{level % 9 + 1}." for level in range(60)
    ]


@pytest.mark.parametrize("depth", [101, 500])
def test_quotations_nested_deeper_than_the_parser_goes_keep_their_words(depth: int) -> None:
    text = "> " * depth + "Deep *down*.\n" + "> " * depth + "More.\n\nAfter.\n"
    assert "".join(read_markdown(text).text.split()) == "Deepdown.More.After."


MARK = st.sampled_from(["- ", "> ", "* ", "1. ", "2) "])


@given(st.lists(st.tuples(MARK, st.integers(0, 3)), min_size=45, max_size=120))
def test_no_word_is_lost_however_blocks_are_nested(marks: list[tuple[str, int]]) -> None:
    lines, before = [], ""
    for count, (mark, blanks) in enumerate(marks):
        lines += [f"{before}{mark}word{count}.", *[before.rstrip()] * (blanks == 3)]
        before += mark if mark == "> " else " " * len(mark)
    text = read_markdown("\n".join(lines)).text
    assert [f"word{count}." in text for count in range(len(marks))] == [True] * len(marks)


def test_a_link_may_lead_where_only_the_end_of_the_text_says() -> None:
    assert read_markdown("See [the plan].\n\n- One.\n\n[the plan]: http://example.org/plan\n").text == (
        "See the plan.\n\n• One."
    )


def test_many_blocks_take_a_few_times_the_memory_of_their_words() -> None:
    text = "# A heading of some words\n\n" * 5_000
    read_markdown(text[:1_000])
    tracemalloc.start()
    read_markdown(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50 * len(text)


def test_a_file_that_opens_with_html_is_still_markdown(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text('<p align="center"><img src="logo.png"></p>\n\n# Title\n\nSome *text*.\n', encoding="utf-8")
    assert core.load(path).text == "Title\n\nSome text."


@pytest.mark.parametrize("mark", ["- ", "> ", "1. ", "[", "![a](", "*a ", "**a_ ", "<", "&#0;", "`", "|a", "a<!--"])
def test_a_hostile_repetition_is_read(mark: str) -> None:
    assert isinstance(read_markdown(mark * 2000), Draft)


def test_the_time_that_brackets_take_grows_with_the_text_alone() -> None:
    # Each that stays open would have the parser look through all the rest: two billion steps.
    assert read_markdown("x " + "[" * 60_000).text.count("[") == 60_000


def test_a_paragraph_of_nested_brackets_keeps_them_as_text() -> None:
    deep = "[" * 60 + "a" + "]" * 60
    assert read_markdown(f"{deep} *b*\n\n[c](d)").text.replace("\n\n", " ") == f"{deep} b c"


def test_a_long_paragraph_may_have_many_links() -> None:
    assert read_markdown("[word](http://example.org/a) " * 2000).text == " ".join(["word"] * 2000)


MARKS = st.text(st.sampled_from("ab .\n\t-*_#>`[]()!|:1<&;\\~+=\"'\x00\ud800é😀"))


@given(MARKS | st.text(st.characters()))
def test_any_markdown_becomes_blocks_of_one_line(text: str) -> None:
    for block in read_markdown(text).blocks:
        assert "\n" not in block.text
        assert block.text == block.text.strip()


def test_struck_text_is_furniture_and_no_sentence() -> None:
    draft = read_markdown("It is planned. ~~Work begins *in* 2025.~~ It waits.\n\n~~All is well.~~\n\n- ~~Bread~~\n")
    assert draft.text == "It is planned. It waits.\nWork begins in 2025.\n\nAll is well.\n\n• Bread"
    assert draft.furniture == {1: "struck out", 2: "struck out", 3: "struck out"}


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        ("It cost 40[^1] million.", "It cost 40[1] million."),
        ("It cost 40[^1][^note] million.", "It cost 40[1][note] million."),
        ("It cost 40<sup>1</sup> million & more.", "It cost 40¹ million & more."),
        ('It cost 40<a href="#n" class="footnote">1</a> million.', "It cost 40¹ million."),
        ("It cost 40<sup>[1](#n)</sup> million.", "It cost 40¹ million."),
        ("It cost 40[1](#n) million.", "It cost 40[1] million."),
        ("It cost 40[1] million.\n\n[1]: https://www.example.org", "It cost 40[1] million."),
        ("10<sup>6</sup> m<sup>2</sup> of CO<sub>2</sub> on the 1<sup>st</sup>", "10⁶ m² of CO₂ on the 1st"),
        ("Take ~500~ 50 mg, ~5 or ~6 times, H~2~O", "Take 50 mg, ~5 or ~6 times, H~2~O\n500"),
        ("~500~ 50 mg", "50 mg\n500"),
        ("<del>\n\nIt began. ~~Soon.~~\n\n</del>\n\nIt ended.", "It began. Soon.\n\nIt ended."),
        ("Take <del>500</del> 50 mg `x<y` <br> a day", "Take 50 mg x<y a day\n500"),
        ("In [2023](u) and ([1](u)), `[^1]` is code", "In 2023 and (1), [^1] is code"),
    ],
)
def test_what_is_set_off_the_line_or_struck_is_not_read_into_it(marked: str, read: str) -> None:
    assert read_markdown(marked).text == read


def test_a_note_stands_with_its_mark() -> None:
    text = "Costs.[^1]\n\n[^1]: Euros.\n[^b]: Crowns, of\nNorway.\n\n> [^3]: Quoted.\n\n    [^4]: code\n\nEnd."
    draft = read_markdown(text)
    lines = list(filter(None, draft.text.split("\n")))
    assert lines == ["Costs.[1]", "[1] Euros.", "[b] Crowns, of Norway.", "[3] Quoted.", "[^4]: code", "End."]


def test_emphasis_code_and_links_are_known() -> None:
    draft = read_markdown("It is **very `old`**, see *[the page](https://a.example/)* or [mail](mailto:a@b.example).")
    assert draft.text == "It is very old, see the page or mail."
    assert [(each.kind, each.text, each.target) for each in draft.inlines] == [
        ("strong", "very old", ""),
        ("code", "old", ""),
        ("emphasis", "the page", ""),
        ("link", "the page", "https://a.example/"),
    ]


def test_emphasis_in_a_line_with_html_is_known() -> None:
    draft = read_markdown("H<sub>2</sub>O is *wet* and <b>cold</b>, [they](https://a.example/?b=1&c) say.")
    assert draft.text == "H₂O is wet and cold, they say."
    assert [(each.kind, each.text, each.target) for each in draft.inlines] == [
        ("emphasis", "wet", ""),
        ("strong", "cold", ""),
        ("link", "they", "https://a.example/?b=1&c"),
    ]


def test_a_table_has_its_head_and_its_cells_in_their_columns() -> None:
    draft = read_markdown("| a | **b** |\n|---|---|\n| | c |\n\n| d | e |\n|---|---|\n| f | |")
    assert [table.text for table in draft.tables] == ["a\tb\n\tc", "d\te\nf\t"]
    assert [table.heads for table in draft.tables] == [(0, 1), (0, 1)]


def test_code_keeps_its_indents_and_blank_lines() -> None:
    draft = read_markdown("Before.\n\n```\nif x:\n    y()\n\nz()\n```\n\nAfter.")
    assert draft.text == "Before.\n\nif x:\n    y()\n\nz()\n\nAfter."


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("> [!WARNING]\n> The lock is closed.", "Warning: The lock is closed."),
        ("> [!tip]+ Tides\n> The lock is closed.", "Tip: Tides\n\nThe lock is closed."),
        ("- [ ] Paint the crane.\n- [x] Mend the gate.", "☐ Paint the crane.\n\n☑ Mend the gate."),
        ("[!NOTE] is no note here.", "[!NOTE] is no note here."),
    ],
)
def test_notes_that_are_set_apart_and_tasks_have_no_marks_of_markdown(source: str, text: str) -> None:
    assert read_markdown(source).text == text
