"""The shape of an e-mail in HTML: tables of data, lists, quotations, code, emphasis and links."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from core.formats import mail as mail_format
from core.formats.draft import Draft
from core.formats.source import Source

ROWS = "<tr><td>Berg</td><td>530</td></tr><tr><td>Quay</td><td>600</td></tr>"
HEADS = "<tr><th>Harbour</th><th>Load</th></tr>"


def html(body: str) -> Draft:
    message = EmailMessage()
    message["From"], message["Subject"] = "Anna Meier <anna@example.org>", "The bridge"
    message.set_content(f"<html><body>{body}</body></html>", subtype="html")
    return mail_format.read(Source(message.as_bytes(), "a.eml"))


def blocks(draft: Draft) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in draft.blocks]


def set_apart(draft: Draft) -> list[tuple[str, str, str]]:
    return [(inline.kind, inline.text, inline.target) for inline in draft.inlines]


@pytest.mark.parametrize(
    "table",
    [
        f"<table>{HEADS}{ROWS}</table>",
        f"<table border=1><tr><td>Harbour</td><td>Load</td></tr>{ROWS}</table>",
        f"<table class=MsoTableGrid><tr><td>Harbour</td><td>Load</td></tr>{ROWS}</table>",
        f"<table><tr><td style='width:9pt;border:solid windowtext 1.0pt'>Harbour</td><td>Load</td></tr>{ROWS}</table>",
    ],
)
def test_a_table_of_data_is_a_table(table: str) -> None:
    draft = html(f"<p>Dear all, these are the loads.</p>{table}<p>They are high.</p>")
    assert blocks(draft) == [
        ("paragraph", "Dear all, these are the loads."),
        ("row", "Harbour\tLoad"),
        ("row", "Berg\t530"),
        ("row", "Quay\t600"),
        ("paragraph", "They are high."),
    ]
    assert len(draft.tables) == 1


@pytest.mark.parametrize("border", ["", " border=0"])
def test_a_table_that_arranges_the_text_is_none(border: str) -> None:
    cells = "<td>The quay opens in May. Boats may enter it.</td><td>The plan has been agreed.</td>"
    draft = html(f"<table{border}><tr>{cells}</tr><tr><td>Left.</td><td>Right.</td></tr></table>")
    assert {kind for kind, _ in blocks(draft)} == {"paragraph"}
    assert not draft.tables


def test_line_breaks_in_a_cell_are_no_rows() -> None:
    draft = html(f"<table border=1><tr><td>Old<br>harbour</td><td>Load</td></tr>{ROWS}</table>")
    assert blocks(draft)[0] == ("row", "Old harbour\tLoad")


def test_emphasis_and_links_are_kept_in_each_line() -> None:
    draft = html(
        "<p>Please <b>do</b> read <a href='https://port.example/x'>the page</a>.<br><br>It is <i>new</i>. "
        "Write to <a href='mailto:a@b.example'>us</a>.</p>"
    )
    assert [text for _, text in blocks(draft)] == ["Please do read the page.", "It is new. Write to us."]
    assert set_apart(draft) == [
        ("strong", "do", ""),
        ("link", "the page", "https://port.example/x"),
        ("emphasis", "new", ""),
    ]


def test_lists_quotations_and_code_keep_their_shape() -> None:
    draft = html(
        "<ol start=2><li>Bring the boat.</li></ol><blockquote><p>A sill is cheap.</p></blockquote>"
        "<pre><code>a = 1\nb = 2</code></pre>"
    )
    assert blocks(draft) == [
        ("item", "Bring the boat."),
        ("quote", "A sill is cheap."),
        ("code", "a = 1"),
        ("code", "b = 2"),
    ]
    assert draft.text.startswith("2. Bring")


def test_emphasis_hides_no_quotation_and_no_signature() -> None:
    draft = html(
        "<p>I agree.</p><p><b>Anna</b></p><p>-- <br><b>Anna Meier</b><br>Harbour office</p>"
        "<div>On Tue, 3 Nov 2026 at 23:30, <b>Bo Li</b> &lt;<a href='https://b.example/'>bo@example.org</a>&gt; wrote:"
        "</div>"
        "<blockquote type=cite><p>The <b>plan</b> is old.</p></blockquote>"
    )
    told = {block.text: draft.furniture.get(number, "") for number, block in enumerate(draft.blocks)}
    assert told["I agree."] == ""
    assert told["The plan is old."] == "quoted reply"
    assert next(reason for text, reason in told.items() if text.startswith("On Tue")) == "quoted reply"
    assert next(reason for text, reason in told.items() if "Harbour office" in text) == "signature"


def test_what_is_set_aside_within_emphasis_is_put_back() -> None:
    draft = html("<p>I agree.</p><b><div class=gmail_quote><p>The plan is old.</p></div></b>")
    assert [text for _, text in blocks(draft)] == ["I agree.", "The plan is old."]
