"""Authors' names are shown and cited whole, whatever the format, and only what is no part of them goes."""

from __future__ import annotations

import json
from collections.abc import Callable
from email.message import EmailMessage
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import core
from core.formats.names import names_in
from core.formats.titles import real_name
from tests.core.formats.docx_files import core_properties, docx
from tests.core.formats.epub_files import epub, package, page
from tests.core.formats.odt_files import odt
from tests.core.formats.pdf_files import pdf, set_lines

TEXT = "The harbour opened on Monday. Many boats came in the evening, and all of them stayed for the night."
#: Names of people; many hold a word that says "by" somewhere, a month or a day.
GIVEN = [
    "Linda",
    "Ida",
    "Toby",
    "Olaf",
    "Heidi",
    "Amanda",
    "Gustav",
    "Ruby",
    "Abby",
    "Bobby",
    "Davida",
    "Brenda",
    "Yvonne",
    "Avery",
    "Dina",
    "Deborah",
    "Byron",
    "Von",
    "May",
    "June",
    "April",
    "Portia",
    "Parveen",
    "Afua",
    "Avi",
    "Wanda",
    "Rhonda",
    "Candace",
    "Sunday",
    "Freda",
    "Jean-Claude",
    "Édouard",
    "Åsa",
    "Anne",
    "Rob",
    "Alphonse",
    "Evonda",
]
FAMILY = [
    "Brandt",
    "Jones",
    "Scholz",
    "Klum",
    "Gorman",
    "Mahler",
    "Bylund",
    "Darby",
    "Appleby",
    "Vonnegut",
    "Davis",
    "Weißkamp",
    "Dybdahl",
    "Afolabi",
    "O’Brien",
    "Avis",
    "Smith-Jones",
    "May",
    "March",
    "Friday",
    "Silva",
    "Gogh",
    "Klint",
    "Stefano",
    "Laden",
    "Boom",
    "Dia",
    "Dahl",
    "Vonk",
    "Parker",
    "Porter",
    "Doors",
    "D'Arby",
    "Editoria",
]
PARTICLES = (
    "",
    "",
    "da ",
    "di ",
    "de ",
    "von ",
    "van ",
    "van der ",
    "af ",
    "av ",
    "al-",
    "bin ",
    "ten ",
    "Di ",
    "De la ",
)
MIDDLE = ("", "", "", "J. ", "Maria ", "da Costa e ")
AFTER = ("", "", "", " Jr.", " III")

names = st.tuples(
    st.sampled_from(GIVEN),
    st.sampled_from(MIDDLE),
    st.sampled_from(PARTICLES),
    st.sampled_from(FAMILY),
    st.sampled_from(AFTER),
).map(lambda parts: f"{parts[0]} {''.join(parts[1:])}")
surnames_first = st.tuples(
    st.sampled_from(("", "Di ", "Von ", "de ", "van der ")), st.sampled_from(FAMILY), st.sampled_from(GIVEN)
).map(lambda parts: f"{parts[0]}{parts[1]}, {parts[2]}")


def web_page(head: str, byline: str = "") -> bytes:
    article = f"<article><h1>The harbour</h1>{byline}<p>{TEXT}</p><p>{TEXT.replace('harbour', 'quay')}</p></article>"
    return f"<!doctype html><html lang=en><head><meta charset=utf-8>{head}</head><body>{article}</body></html>".encode()


def in_rtf(name: str) -> bytes:
    escaped = "".join(character if character.isascii() else f"\\u{ord(character)}?" for character in name)
    return f"{{\\rtf1\\ansi{{\\info{{\\author {escaped}}}}}{TEXT}\\par}}".encode()


def in_mail(name: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = f'"{name}" <someone@example.org>'
    mail["To"] = "b@example.org"
    mail["Subject"] = "The harbour"
    mail.set_content(TEXT)
    return bytes(mail)


#: A document that names its author, by format.
FORMATS: dict[str, Callable[[str], bytes]] = {
    "HTML, meta": lambda name: web_page(f'<meta name="author" content="{escape(name)}">'),
    "HTML, JSON-LD": lambda name: web_page(
        f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "author": {"name": name}})}</script>'
    ),
    "HTML, byline": lambda name: web_page("", f'<p class="byline">By {escape(name)}</p>'),
    "DOCX": lambda name: docx(TEXT, core=core_properties(dc_creator=escape(name))),
    "ODT": lambda name: odt(TEXT, meta=f"<meta:initial-creator>{escape(name)}</meta:initial-creator>"),
    "RTF": in_rtf,
    "PDF": lambda name: pdf([set_lines([TEXT])], {"Author": name}),
    "EPUB": lambda name: epub(
        package(["a a.xhtml"], ["a"], metadata=f"<dc:title>T</dc:title><dc:creator>{escape(name)}</dc:creator>"),
        {"a.xhtml": page(f"<p>{TEXT}</p>")},
    ),
    "e-mail": in_mail,
}


@pytest.mark.parametrize("kind", FORMATS)
@settings(max_examples=40)
@given(name=names)
def test_a_name_is_shown_and_cited_whole(kind: str, name: str) -> None:
    article = core.load(FORMATS[kind](name))
    assert article.byline == name
    assert name in core.export.citation(core.rank(article, "lexrank").summary(core.Length(1)))


@given(names)
def test_a_name_in_front_matter_is_whole(name: str) -> None:
    from core.formats.markdown import read_markdown

    assert read_markdown(f"---\nauthor: {name}\n---\n{TEXT}").about.byline == name


@given(names | surnames_first)
def test_a_name_by_itself_stays_as_it_is(name: str) -> None:
    assert names_in([name], "en") == [name]
    assert real_name(name) == name


@given(
    st.sampled_from(("By ", "by ", "Written by ", "Words: ", "Text by ", "Von ", "Par ", "Por ", "Text: ", "Av ")),
    names,
)
def test_the_word_for_by_goes_and_nothing_else(by: str, name: str) -> None:
    assert names_in([f"{by}{name}"]) == [name]


@given(st.lists(names, min_size=2, max_size=3, unique_by=str.casefold))
def test_several_names_are_told_apart(several: list[str]) -> None:
    assert names_in([f"By {' and '.join(several)}"], "en") == several
    assert names_in([", ".join(several)], "en") == several
    assert names_in(several, "en") == several


@pytest.mark.parametrize(
    ("byline", "found"),
    [
        ("Written by Rob Example Edited by Betsy Example", ["Rob Example"]),
        ("Rob Example; photographs by Betsy Example", ["Rob Example"]),
        ("Text: Anna Müller, Fotos: Bernd Schmidt", ["Anna Müller"]),
        ("Edited by Betsy Example", []),
        ("By Ben Smith, Staff Writer", ["Ben Smith"]),
        ("Ben Smith is a reporter in Miami", ["Ben Smith"]),
        ("Ben Smith Senior Editor at the Post", ["Ben Smith"]),
        ("Linda Brandt 3 May 2024", ["Linda Brandt"]),
        ("Linda Brandt, May 3, 2024", ["Linda Brandt"]),
        ("Anna Müller (anna@example.org)", ["Anna Müller"]),
        ("Anna Müller <anna@example.org>", ["Anna Müller"]),
        ("Martin Luther King, Jr.", ["Martin Luther King, Jr."]),
        ("J.Smith", ["J.Smith"]),
        ("作者：张三", ["张三"]),
        ("von Neumann, John", ["von Neumann, John"]),
        ("Meier, Anna B.", ["Meier, Anna B."]),
        ("Di Maria", ["Di Maria"]),
        ("Von Von Brandt", ["Von Brandt"]),
        ("By AFP", ["AFP"]),
        ("BY LINDA BRANDT", ["Linda Brandt"]),
    ],
)
def test_what_stands_around_a_name_goes(byline: str, found: list[str]) -> None:
    assert names_in([byline]) == found


NOBODY = ["jsmith", "john.smith", "https://example.org/linda", "linda@example.org", "www.example.org", "example.org"]
NOBODY += ["Username", "Last Updated", "W:CAR:MP:FP", "ARRAY(0x2c7cf020)", "SARNETTE-01940", "office-2007", "Admin", ""]


@pytest.mark.parametrize("text", NOBODY)
def test_a_login_an_address_and_what_stands_for_nobody_are_no_name(text: str) -> None:
    assert names_in([text]) == []
    assert real_name(text) == ""


@pytest.mark.parametrize(
    "name", ["3M", "W3C", "UNESCO", "bell hooks", "Banksy", "李", "ทีมงาน", "Ministry of Health, Labour and Welfare"]
)
def test_other_authors_of_documents_stay(name: str) -> None:
    assert real_name(name) == name


def test_a_list_of_authors_too_long_to_be_looked_at_ends_with_a_whole_name() -> None:
    people = [f"Linda Brandt{chr(ord('a') + at % 26)}{chr(ord('a') + at // 26)}" for at in range(300)]
    found = names_in(["; ".join(people)])
    assert found == people[: len(found)]
    assert len(found) > 100


def test_an_apostrophe_is_of_the_name() -> None:
    assert core.load(in_mail("'t Hooft, Gerard")).byline == "'t Hooft, Gerard"


def test_an_author_with_a_first_name_like_the_sites_is_kept() -> None:
    head = (
        '<link rel="canonical" href="https://linda.example.org/a"><meta name="author" content="Linda Brandt and Bo Li">'
    )
    assert core.load(web_page(head)).byline == "Linda Brandt; Bo Li"


def test_what_a_page_shows_to_those_who_log_in_is_no_author() -> None:
    nav = '<nav><span class="username">Username</span></nav><p class="author">Subscriber</p>'
    assert core.load(web_page("", nav)).byline == ""
