"""What the search for a page's article loses, and is taken back from the page."""

from __future__ import annotations

import pytest

import core
from core.formats.html import read_html

FIRST = (
    "<p>Der Hafen von Lowick wurde im Frühjahr 1840 von Kaufleuten gebaut, die Wolle in den Süden verschiffen wollten. "
    "Ihr Plan scheiterte binnen zehn Jahren, weil die Eisenbahn das Tal früher erreichte.</p>"
)
SECOND = (
    "<p>Eine zweite Gesellschaft kaufte die Ruinen im Jahr 1871 und versuchte es mit Fisch statt mit Wolle. Sie lieh "
    "vierzig Familien Boote und zahlte ihnen jedes Fass Hering, bis der Hering die Küste verließ.</p>"
)


def lines(page: str) -> list[str]:
    return [block.text for block in read_html(page).blocks]


def sentences(page: str) -> list[str]:
    return [sentence.text for sentence in core.load(page.encode()).sentences]


@pytest.mark.parametrize(
    "page",
    [
        "<html><body>{}</body></html>",
        "<html><body><div>{}</div></body></html>",
        "<body><div><div>{}</div></div></body>",
    ],
)
@pytest.mark.parametrize("name", ["ul", "ol"])
def test_lists_stand_on_pages_of_any_make(page: str, name: str) -> None:
    items = f"<{name}><li>Der Tank war undicht.</li><li>Das Amt hatte kein Geld.</li></{name}>"
    assert lines(page.format(FIRST + items + SECOND))[1:-1] == ["Der Tank war undicht.", "Das Amt hatte kein Geld."]


def test_a_list_that_ends_the_article_is_there() -> None:
    items = "<ul><li>Der Tank war undicht.</li><li>Das Amt hatte kein Geld.</li></ul>"
    assert lines(f"<html><body>{FIRST}{SECOND}{items}</body></html>")[-1] == "Das Amt hatte kein Geld."


def test_definitions_and_their_terms_are_there() -> None:
    terms = "<dl><dt>Reede</dt><dd>Der Ankerplatz vor dem Hafen.</dd></dl>"
    assert lines(f"<html><body>{FIRST}{terms}{SECOND}</body></html>")[1:-1] == [
        "Reede",
        "Der Ankerplatz vor dem Hafen.",
    ]


def test_lists_in_the_cells_of_a_table_are_there() -> None:
    table = "<table><tr><td>Mo</td><td><ul><li>9 bis 12 Uhr</li><li>14 bis 18 Uhr</li></ul></td></tr></table>"
    page = f"<html><body><article>{FIRST}{table}{SECOND}</article></body></html>"
    assert lines(page)[1:-1] == ["Mo\t9 bis 12 Uhr 14 bis 18 Uhr"]


def test_the_caption_of_a_list_item_is_there() -> None:
    caption = '<div class="wp-caption"><img src="x.png"><p class="wp-caption-text">Die Schleuse bei Nacht!</p></div>'
    page = f"<article>{FIRST}<ul><li>Die Schleuse ist repariert.<ul><li>{caption}</li></ul></li></ul>{SECOND}</article>"
    assert "Die Schleuse bei Nacht!" in lines(f"<html><body>{page}</body></html>")


@pytest.mark.parametrize(
    "panel",
    [
        '<button aria-expanded="false" aria-controls="a">{q}</button><div id="a" hidden><p>{a}</p></div>',
        '<button aria-expanded="false">{q}</button><div style="display:none"><p>{a}</p></div>',
        '<h3><button aria-expanded="false" aria-controls="a">{q}</button></h3><div id="a" hidden><p>{a}</p></div>',
        '<a data-toggle="collapse" href="#a">{q}</a><div id="a" class="collapse" aria-hidden="true"><p>{a}</p></div>',
        '<div role="tab" aria-controls="a">{q}</div><div id="a" role="tabpanel" hidden><p>{a}</p></div>',
        '<div class="faq"><button>{q}</button><div><p>{a}</p></div></div>',
        "<button>{q}</button><p>{a}</p>",
    ],
)
def test_what_a_button_opens_is_text_with_its_question(panel: str) -> None:
    question, answer = (
        "Darf ich im Hafen baden?",
        "Nein. Er bleibt bis zum Herbst gesperrt, und wer badet, zahlt Strafe.",
    )
    page = (
        f"<html><body><main><article>{FIRST}{panel.format(q=question, a=answer)}{SECOND}</article></main></body></html>"
    )
    assert lines(page)[1:-1] == [question, answer]


def test_the_shortest_answer_that_a_button_opens_is_there() -> None:
    panels = "".join(
        f'<div class="item"><div role="button" aria-expanded="false">{question}</div>'
        f'<div aria-hidden="true" style="display: none">{answer}</div></div>'
        for question, answer in (
            ("Wann öffnet der Hafen?", "Am Montag um neun Uhr"),
            ("Wer zahlt?", "Die Reederei, so das Amt"),
        )
    )
    assert lines(f"<html><body><div>{FIRST}{panels}{SECOND}</div></body></html>")[1:-1] == [
        "Wann öffnet der Hafen?",
        "Am Montag um neun Uhr",
        "Wer zahlt?",
        "Die Reederei, so das Amt",
    ]


def test_a_menu_that_a_button_opens_is_no_text() -> None:
    links = "".join(f'<li><a href="/{name}">{name} und Umland</a></li>' for name in ("Sport", "Kultur", "Politik"))
    menu = f'<header><button aria-controls="m">Menü</button><div id="m" hidden><ul>{links}</ul></div></header>'
    assert lines(f"<html><body>{menu}<article>{FIRST}{SECOND}</article></body></html>") == lines(
        f"<html><body><article>{FIRST}{SECOND}</article></body></html>"
    )


@pytest.mark.parametrize("time", ["<time>{}</time>", "<span class='time'>{}</span>", "<p class='timestamp'>{}</p>"])
def test_the_times_of_a_live_blog_stand_grey_above_its_entries(time: str) -> None:
    entries = "".join(
        f"<div class='entry'>{time.format(at)}<p>{text}</p></div>"
        for at, text in (
            ("14:05", "Die Polizei meldet fünf Verletzte am Hafen, darunter zwei Kinder, die in die Klinik kamen."),
            ("14:40", "Die Polizei berichtigt sich und meldet zwei Verletzte, die noch am Abend entlassen werden."),
            ("15:20", "Die Feuerwehr hat den Brand gelöscht und sucht nun nach seiner Ursache in den Ruinen."),
        )
    )
    article = core.load(f"<html><body><article>{FIRST}{entries}{SECOND}</article></body></html>".encode())
    assert [span.text for span in article.furniture] == ["14:05", "14:40", "15:20"]


def test_a_paragraph_that_is_a_link_is_grey() -> None:
    link = '<p><a href="http://example.org/a">Das Gutachten im Wortlaut und alle seine Anlagen</a></p>'
    article = core.load(f"<html><body><article>{FIRST}{link}{SECOND}</article></body></html>".encode())
    texts = {span.text: span.reason for span in article.furniture}
    assert "Das Gutachten im Wortlaut und alle seine Anlagen" in article.text
    assert set(texts.values()) <= {"links"}


@pytest.mark.parametrize("name", ["related-stories", "newsletterBox", "share", "author-bio", "ad"])
def test_what_is_called_as_things_around_an_article_stays_out(name: str) -> None:
    box = f'<ul class="{name}"><li>Lesen Sie, was der Hafen im Süden kostet.</li></ul>'
    assert len(lines(f"<html><body>{FIRST}{box}{SECOND}</body></html>")) == 2


def test_the_text_is_the_pages_own_word_for_word() -> None:
    page = (
        f"<article>{FIRST}<p>Am <b>3.</b><i>Mai</i> fiel das un<em>glaub</em>liche Urteil im Rat.</p>{SECOND}</article>"
    )
    assert lines(f"<html><body>{page}</body></html>")[1] == "Am 3.Mai fiel das unglaubliche Urteil im Rat."


@pytest.mark.parametrize("tag", ["<iframe src='v'/>", "<iframe src='v'>", "<video src='v'/>"])
def test_a_frame_that_is_never_closed_takes_no_text_with_it(tag: str) -> None:
    assert len(lines(f"<html><body><article>{FIRST}{tag}{SECOND}</article></body></html>")) == 2


def test_what_stands_in_a_frame_for_browsers_without_any_is_no_text() -> None:
    frame = '<p><iframe src="v">Dieser Browser zeigt keine Rahmen. Bitte nehmen Sie einen anderen.</iframe></p>'
    assert len(lines(f"<html><body><article>{FIRST}{frame}{SECOND}</article></body></html>")) == 2


@pytest.mark.parametrize(
    "picture",
    [
        '<center><img src="a.png"><br>Der Hafen bei Nacht, von Jo Lind</center>',
        '<div><a href="a.png"><img src="a.png"></a><p>Der Hafen bei Nacht, von Jo Lind</p></div>',
        '<div class="wp-caption"><img src="a.png"><p class="wp-caption-text">Bei Nacht. Von Jo Lind</p></div>',
    ],
)
def test_the_words_below_a_picture_are_no_sentence(picture: str) -> None:
    page = f"<html><body><article>{FIRST}{picture}{SECOND}</article></body></html>"
    assert not any("Nacht" in text for text in sentences(page))
