"""Headings in plain text: underlined, and those of books."""

from __future__ import annotations

import pytest

from core.formats.plain import read_plain
from core.furniture.sections import is_chapter
from core.languages import LANGUAGES

BODY = "The harbour at Lowick was built in 1840. It failed within ten years because the railway came first."


def headings(text: str) -> list[tuple[str, int]]:
    return [(block.text, block.level) for block in read_plain(text).blocks if block.kind == "heading"]


def test_underlined_lines_are_headings_of_their_level() -> None:
    text = f"Herring\n=======\n\n{BODY}\n\nIn the bay\n----------\n\n{BODY}\n\nIn spring\n~~~~~~~~~\n\n{BODY}"
    assert headings(text) == [("Herring", 1), ("In the bay", 2), ("In spring", 3)]


def test_a_line_over_the_heading_goes_with_the_one_under_it() -> None:
    text = f"=======\nHerring\n=======\n\n{BODY}\n\nIn the bay\n==========\n\n{BODY}"
    assert headings(text) == [("Herring", 1), ("In the bay", 2)]
    assert "===" not in read_plain(text).text


def test_the_title_is_the_first_underlined_heading() -> None:
    assert read_plain(f"Herring\n*******\n\n{BODY}").about.title == "Herring"


@pytest.mark.parametrize("rule", ["-- ", "---", "=" * 60])
def test_a_rule_of_another_length_underlines_nothing(rule: str) -> None:
    assert headings(f"{BODY}\n\nThe harbour has been open since March\n{rule}\n\n{BODY}") == []


@pytest.mark.parametrize(
    "line",
    [
        *("CHAPTER I", "Chapter 12", "CHAPTER XIV.", "BOOK ONE", "PART THE SECOND", "Part Two: The Sea", "IV.", "XII"),
        *("Preface", "Erster Teil", "ERSTES KAPITEL", "Kapitel 3", "Première partie", "Chapitre II", "LIBRO II"),
        *("Capítulo primero", "Часть первая", "Глава IV", "第一章", "第二部　海", "제3장", "الفصل الأول"),
        *("פרק א", "บทที่ 3", "1. Bölüm", "II. fejezet"),
    ],
)  # fmt: skip
def test_the_parts_of_books_are_headings_in_any_language(line: str) -> None:
    assert any(is_chapter(line, code) for code in LANGUAGES)


@pytest.mark.parametrize("line", ["CHAPTER I", "BOOK ONE", "Part Two: The Sea", "IV.", "Preface"])
def test_the_part_of_a_book_is_a_heading_whatever_stands_below(line: str) -> None:
    assert (line, 2) in headings(f"{BODY}\n\n{line}\n\nHerring\n\n{BODY}")


def test_what_a_chapter_is_called_stands_below_its_number() -> None:
    assert headings(f"CHAPTER I\nThe wool\n\n{BODY}") == [("CHAPTER I", 1), ("The wool", 1)]


@pytest.mark.parametrize(
    "line", ["I.", "Part of the harbour was closed on Monday by the town.", "Book now.", "chapter one"]
)
def test_lines_of_a_text_are_no_headings_for_a_word_of_books(line: str) -> None:
    assert (line, 2) not in headings(f"{BODY}\n{line}\n{BODY}")


@pytest.mark.parametrize(
    ("lines", "title", "author"),
    [
        ("Title: The Lowick Harbour\nAuthor: Ann Example", "The Lowick Harbour", "Ann Example"),
        ("Titel: Der Hafen\nAutorin: Ann Beispiel", "Der Hafen", "Ann Beispiel"),
        ("Titre : Le port\nAuteur : Ann Exemple", "Le port", "Ann Exemple"),
        ("Название: Порт\nАвтор: Анна Пример", "Порт", "Анна Пример"),
        ("题名：港口\n作者：王安", "港口", "王安"),
    ],
)
def test_a_text_may_say_what_it_is_called_and_who_wrote_it(lines: str, title: str, author: str) -> None:
    bodies = {
        "Titel": "Der Hafen von Lowick wurde im Frühjahr gebaut. Der Plan scheiterte, weil die Bahn zuerst da war.",
        "Titre": "Le port de Lowick fut construit au printemps. Le projet échoua car le chemin de fer vint d’abord.",
        "Назва": "Порт в Ловике был построен весной. Но замысел не удался, потому что железная дорога пришла раньше.",
        "题名：港口": "港口建于春天。计划在十年内失败，因为铁路先到了山谷。人们后来改捕鱼。",
    }
    body = next((text for start, text in bodies.items() if lines.startswith(start)), BODY)
    draft = read_plain(f"{lines}\n\n{body}")
    assert (draft.about.title, draft.about.byline) == (title, author)
    assert set(draft.furniture.values()) == {"title page"}


def test_a_label_alone_says_nothing_of_the_whole_text() -> None:
    assert read_plain(f"Title: none of them was called so.\n\n{BODY}").about.title == ""
