"""E-mail: what was written, with the subject as title."""

from __future__ import annotations

import random
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.errors import LoadError
from core.formats import mail as mail_format
from core.formats.draft import Draft
from core.formats.limits import LIMITS
from core.formats.source import Source

HEAD = (
    "From: Anna Meier <anna@example.org>\r\nTo: bo@example.org\r\nSubject: The bridge\r\n"
    "Date: Tue, 03 Nov 2026 23:30:00 +0100\r\nMIME-Version: 1.0\r\n"
)
WRAPPED = (
    "The council has agreed to build a second bridge over the river, after a\n"
    "debate that lasted until midnight. Its leader called the plan overdue and\n"
    "thanked all who had worked on it for years.\n"
)
QUOTED, SIGNATURE, HEADER = "quoted reply", "signature", "mail header"


def read_mail(data: bytes, name: str = "The file", encoding: str = "") -> Draft:
    return mail_format.read(Source(data, name, encoding=encoding))


def mail(body: str, *fields: str, head: str = HEAD) -> Draft:
    """An e-mail read, with more header fields."""
    return read_mail((head + "".join(f"{field}\r\n" for field in fields) + "\r\n").encode() + body.encode(), "a.eml")


def html(body: str) -> Draft:
    return mail(f"<html><body>{body}</body></html>", "Content-Type: text/html; charset=utf-8")


def own(draft: Draft) -> list[str]:
    return [block.text for index, block in enumerate(draft.blocks) if index not in draft.furniture]


def furniture(draft: Draft) -> list[tuple[str, str]]:
    return [(reason, draft.blocks[index].text) for index, reason in draft.furniture.items()]


@pytest.mark.parametrize(
    "data",
    [
        b"From: a@b\nSubject: x\n\nText.",
        b"Received: from x\r\n by y\r\nDate: z\r\n\r\n",
        b"From a@b Tue Nov  3 10:00:00 2026\nFrom: a@b\nTo: c\n\nx",
        b"\r\nX-Other: 1\nmessage-id: <x>\nMIME-Version: 1.0\n\n",
    ],
)
def test_an_e_mail_is_told_by_its_header(data: bytes) -> None:
    assert mail_format.sniff(Source(data))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Dear all,\n\nFrom: x\nTo: y\n",
        b"From: Moscow\n\nSnow.",
        b"Subject: x\nHello there.\nFrom: y\n",
        b"From here\n\nx",
    ],
)
def test_other_texts_are_none(data: bytes) -> None:
    assert not mail_format.sniff(Source(data))


def test_subject_sender_and_day_tell_about_it() -> None:
    about = mail("Hi.").about
    assert (about.title, about.byline, about.date) == ("The bridge", "Anna Meier", "2026-11-03")


def test_encoded_words_are_decoded_even_where_they_cut_a_character() -> None:
    subject = "=?utf-8?b?w5xiZXIgZGllIEJyw7w=?=\r\n =?utf-8?b?Y2vD?= =?utf-8?b?vA==?= x"
    head = f"From: =?iso-8859-1?q?J=FCrgen?= Klein <j@k>\r\nTo: a\r\nSubject: {subject}\r\n"
    about = mail("Hi.", head=head).about
    assert (about.title, about.byline) == ("Über die Brückü x", "Jürgen Klein")


@pytest.mark.parametrize(
    ("sender", "byline"),
    [
        ("anna@example.org", "anna@example.org"),
        ('"Meier, Anna" <a@b>', "Meier, Anna"),
        ("a@b (Anna Meier)", "Anna Meier"),
    ],
)
def test_a_sender_is_named_or_else_addressed(sender: str, byline: str) -> None:
    assert mail("Hi.", head=f"From: {sender}\r\nTo: b\r\n").about.byline == byline


@pytest.mark.parametrize(
    ("charset", "encoding", "body"),
    [
        ("iso-8859-2", "8bit", "Łódź żyje.".encode("iso8859-2")),
        ("utf-8", "quoted-printable", b"caf=C3=A9 =\r\nau lait"),
        ("windows-1251", "base64", b"y7jkIPLw7u3z6/H/Lg=="),
        ("iso-2022-jp", "7bit", "橋が完成。".encode("iso2022_jp")),
        ("nonsense", "8bit", "Prices in €".encode()),
    ],
)
def test_a_part_is_read_in_its_charset_and_transfer_encoding(charset: str, encoding: str, body: bytes) -> None:
    fields = f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    expected = {"iso-8859-2": "Łódź żyje.", "utf-8": "café au lait", "windows-1251": "Лёд тронулся."}
    expected |= {"iso-2022-jp": "橋が完成。", "nonsense": "Prices in €"}
    assert read_mail((HEAD + fields).encode() + body).text == expected[charset]


def test_a_chosen_encoding_stands_above_the_declared_one() -> None:
    fields = "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    data = (HEAD + fields).encode() + "Лёд тронулся.".encode("cp1251")
    assert read_mail(data).text != "Лёд тронулся."
    assert read_mail(data, encoding="cp1251").text == "Лёд тронулся."


@pytest.mark.parametrize("encoding", ["ascii", "no-such-thing"])
def test_a_chosen_encoding_that_does_not_fit_is_refused(encoding: str) -> None:
    with pytest.raises(LoadError) as caught:
        read_mail(f"{HEAD}\r\nCafé.".encode(), encoding=encoding)
    assert caught.value.kind == "encoding"


def test_hard_wrapped_lines_become_paragraphs() -> None:
    draft = mail(f"Hi Bo,\n\n{WRAPPED}\n{WRAPPED}\nAnna\n")
    assert [block.text for block in draft.blocks] == [
        "Hi Bo,",
        " ".join(WRAPPED.split()),
        " ".join(WRAPPED.split()),
        "Anna",
    ]


def test_flowed_lines_become_paragraphs() -> None:
    body = "The council has agreed \nto build.\nSecond \nline.\n> They \n> said so.\n-- \nAnna"
    draft = mail(body, "Content-Type: text/plain; format=flowed")
    assert own(draft) == ["The council has agreed to build.", "Second line."]
    assert furniture(draft) == [(QUOTED, "They said so."), (SIGNATURE, "--"), (SIGNATURE, "Anna")]


def test_flowed_lines_with_delsp_lose_the_space() -> None:
    assert own(mail("橋 \nが。", "Content-Type: text/plain; format=flowed; delsp=yes")) == ["橋が。"]


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, 2 Nov 2026 at 10:00, Bo Li <bo@example.org>\nwrote:",
        "Am 02.11.26 um 10:00 schrieb Bo Li:",
        "Le 2 nov. 2026 à 10:00, Bo Li a écrit :",
        "El lun, 2 nov 2026 a las 10:00, Bo Li (<bo@example.org>) escribió:",
        "Il giorno lun 2 nov 2026 Bo Li ha scritto:",
        "Em seg., 2 de nov. de 2026, Bo Li escreveu:",
        "Op 2 november 2026 om 10:00 schreef Bo Li:",
        "Den 2 nov. 2026 skrev Bo Li:",
        "W dniu 2.11.2026 Bo Li pisze:",
        "2 ноября 2026 Бо Ли написал:",
        "在 2026年11月2日，Bo Li 写道：",
    ],
)
def test_a_quoted_reply_is_furniture_with_what_announces_it(attribution: str) -> None:
    draft = mail(f"Yes, please do.\n\n{attribution}\n> Shall I order\n> the stones?\n>> Which?\n\nAnd thanks.\n")
    assert own(draft) == ["Yes, please do.", "And thanks."]
    assert set(draft.furniture.values()) == {QUOTED}
    assert "Shall I order" in draft.text


LETTER = "I met Ada again.\n\n{}\n\nThe stones have come.\n\nShe means the bridge.\n"


@pytest.mark.parametrize("line", ["On 2 March she wrote:", "Am 02.11.26 schrieb sie:", "Den 2.11. skrev hon:"])
def test_what_a_letter_cites_without_marks_is_its_own_words(line: str) -> None:
    assert mail(LETTER.format(line)).furniture == {}


@pytest.mark.parametrize(
    ("line", "subject", "field"),
    [
        ("On 2 March she wrote:", "Re: Stones", "X-Mailer: x"),
        ("Am 02.11.26 schrieb sie:", "AW: Steine", "X-Mailer: x"),
        ("On 2 March she wrote:", "Stones", "In-Reply-To: <1@example.org>"),
        ("On 2 March she wrote:", "Stones", "References: <1@example.org>"),
        ("On 2 March at 10:15 she wrote:", "Stones", "X-Mailer: x"),
        ("Den 2 mars kl. 10.15 skrev hon:", "Stones", "X-Mailer: x"),
        ("On 2 March Ada <ada@example.org> wrote:", "Stones", "X-Mailer: x"),
    ],
)
def test_a_quotation_without_marks_goes_to_the_end_of_a_reply(line: str, subject: str, field: str) -> None:
    draft = mail(LETTER.format(line), field, head=f"From: a@b\r\nTo: c\r\nSubject: {subject}\r\n")
    assert own(draft) == ["I met Ada again."]


@pytest.mark.parametrize(
    "start",
    [
        "From: Bo Li <bo@example.org>\nSent: Monday, 2 November 2026\nTo: Anna\nSubject: Stones\n",
        "________________________________\nVon: Bo Li\nGesendet: Montag, 2. November 2026\nAn: Anna\nBetreff: Steine\n",
        "De : Bo Li\nEnvoyé : lundi 2 novembre 2026\nÀ : Anna\nObjet : Pierres\n",
        "-----Original Message-----\n",
        "-----Ursprüngliche Nachricht-----\n",
    ],
)
def test_what_stands_below_another_mails_header_is_quoted_to_the_end(start: str) -> None:
    draft = mail(f"Yes, please do.\n\n{start}\nShall I order the stones?\n")
    assert own(draft) == ["Yes, please do."]
    assert "Shall I order the stones?" in draft.text


def test_a_signature_ends_where_a_reply_begins() -> None:
    draft = mail("Yes.\n\n-- \nAnna Meier\nMayor\n\n> Shall I?\n")
    assert own(draft) == ["Yes."]
    assert furniture(draft)[1:] == [(SIGNATURE, "Anna Meier"), (SIGNATURE, "Mayor"), (QUOTED, "Shall I?")]


@pytest.mark.parametrize("line", ["Sent from my iPhone", "Sent from my Samsung Galaxy.", "Von meinem iPad gesendet"])
def test_what_a_telephone_signs_with_is_a_signature(line: str) -> None:
    draft = mail(f"Yes, do.\n\n{line}\n\nP.S. By Friday.\n")
    assert own(draft) == ["Yes, do.", "P.S. By Friday."]
    assert furniture(draft) == [(SIGNATURE, line)]


def test_a_sentence_about_a_telephone_is_no_signature() -> None:
    assert mail("The photograph was\nsent from my iPhone to the police.\n").furniture == {}


def test_what_is_forwarded_is_to_be_read() -> None:
    headers = "From: Bo Li\nDate: Mon, 2 Nov\nSubject: Stones\n"
    body = f"FYI\n\n---------- Forwarded message ---------\n{headers}\nThe stones came.\n"
    draft = mail(body)
    assert own(draft) == ["FYI", "The stones came."]
    assert set(draft.furniture.values()) == {HEADER}


def test_a_mail_of_nothing_but_a_quotation_is_read() -> None:
    assert own(mail("> The stones came.\n")) == ["The stones came."]


def test_quotations_and_signatures_of_html_are_furniture() -> None:
    draft = html(
        '<p>Yes, do.</p><div class="gmail_signature">Anna</div><div class="gmail_quote"><div>On Monday Bo wrote:</div>'
        '<blockquote type="cite"><p>Shall <b>I</b>?</p></blockquote></div><p>Bye.</p>'
    )
    assert own(draft) == ["Yes, do.", "Bye."]
    assert furniture(draft) == [(SIGNATURE, "Anna"), (QUOTED, "On Monday Bo wrote:"), (QUOTED, "Shall I?")]


def test_outlooks_header_in_html_begins_the_quotation() -> None:
    draft = html(
        "<p>Yes.</p><p><b>From:</b> Bo<br><b>Sent:</b> Monday<br><b>To:</b> Anna<br><b>Subject:</b> S</p><p>Old.</p>"
    )
    assert own(draft) == ["Yes."]


def test_quotations_and_signatures_of_html_are_told_where_only_breaks_part_them() -> None:
    draft = html(
        "<div>Hi Tom,<br><br>The council agreed<br>to build.<br>-- <br>Rivers Trust<br><br>"
        "On Mon, 2 Nov 2026 Tom wrote:<br>&gt; Here is<br>&gt; the draft.</div>"
    )
    assert own(draft) == ["The council agreed to build."]
    assert furniture(draft) == [
        ("greeting", "Hi Tom,"),
        (SIGNATURE, "-- Rivers Trust"),
        (QUOTED, "On Mon, 2 Nov 2026 Tom wrote: Here is the draft."),
    ]


def test_a_newsletter_is_read_as_it_is_shown() -> None:
    draft = html(
        '<style>p{}</style><span style="display:none">Preview</span><table><tr><td><h1>The bridge</h1>'
        "<p>The council agreed.</p></td></tr></table><ul><li>Stones</li></ul>"
    )
    assert [(block.kind, block.text) for block in draft.blocks] == [
        ("heading", "The bridge"),
        ("paragraph", "The council agreed."),
        ("item", "Stones"),
    ]


def saved(*fields: str) -> Draft:
    """A page as a browser saves it in one file, with what stands around the article and another page in a frame."""
    sentence = "The council has agreed to build a second bridge over the river after a long debate."
    page = (
        '<html><head><title>The bridge</title><meta name="author" content="Bo Li"></head><body><nav>Home | Sport</nav>'
        f"<article><h1>The bridge</h1>{f'<p>{sentence}</p>' * 3}</article><footer>Imprint</footer></body></html>"
    )
    part = "--b\r\nContent-Type: text/html\r\n\r\n{}\r\n"
    body = part.format(page) + part.format("<p>A frame.</p>") + "--b--\r\n"
    return mail(
        body,
        'Content-Type: multipart/related; type="text/html"; boundary="b"',
        head="".join(f"{f}\r\n" for f in fields),
    )


@pytest.mark.parametrize(
    "fields",
    [
        (
            "From: <Saved by Blink>",
            "Snapshot-Content-Location: https://example.org/",
            "Subject: x",
            "MIME-Version: 1.0",
        ),
        ("From: <Saved by Windows Internet Explorer 8>", "Subject: x", "MIME-Version: 1.0"),
        ("Snapshot-Content-Location: https://example.org/", "Subject: x", "MIME-Version: 1.0"),
    ],
)
def test_a_saved_page_is_read_as_a_page(fields: tuple[str, ...]) -> None:
    draft = saved(*fields)
    assert (draft.about.title, draft.about.byline) == ("The bridge", "Bo Li")
    assert "second bridge" in draft.text
    assert not any(word in draft.text for word in ("Sport", "Imprint", "frame"))


def test_a_page_sent_by_a_person_is_a_mail() -> None:
    assert saved("From: Anna <a@b>", "Subject: x").about.byline == "Anna"


def versions(plain: str, page: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b", "x"
    message.set_content(plain)
    message.add_alternative(page, subtype="html")
    return message


def test_the_plain_version_is_read_where_it_says_as_much() -> None:
    message = versions("The council agreed to build.", "<p>The council <b>agreed</b> to build.</p>")
    message.add_attachment("Not this.", filename="a.txt")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="a.png")
    assert read_mail(message.as_bytes()).text == "The council agreed to build."


@pytest.mark.parametrize("plain", ["", "View this in a browser.", "https://example.org/a/very/long/link/to/follow x"])
def test_the_html_version_is_read_where_the_plain_one_is_a_stub(plain: str) -> None:
    page = "<p>The council has agreed to build a second bridge over the river.</p>"
    assert "second bridge" in read_mail(versions(plain, page).as_bytes()).text


def test_an_attached_mail_is_read_below_its_subject() -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"], inner["Date"] = "Bo Li <b@c>", "Stones", "Mon, 2 Nov 2026 10:00:00 +0000"
    inner.set_content("They came.")
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "a@b", "x"
    outer.set_content("See below.")
    outer.add_attachment(inner)
    draft = read_mail(outer.as_bytes())
    assert own(draft) == ["See below.", "Stones", "They came."]
    assert furniture(draft) == [(HEADER, "Bo Li, 2026-11-02")]


def test_of_a_mailbox_the_first_mail_is_read() -> None:
    first = f"From anna Tue Nov  3 10:00:00 2026\n{HEAD}\nOne.\n>From here.\n"
    data = f"{first}\nFrom bo Wed Nov  4 10:00:00 2026\n{HEAD}\nTwo.\n"
    draft = read_mail(data.encode())
    assert own(draft) == ["One.", "From here."]
    assert [notice.message() for notice in draft.notices] == [
        "The file is a mailbox: its other e-mails (1) are not shown. Save them one by one to read them."
    ]


def test_nuls_in_any_part_are_left_out_and_told() -> None:
    inner = f"{HEAD}Content-Type: text/plain\r\n\r\nThey\0 came.\r\n"
    body = f"--b\r\n\r\nSee\0 below\0.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n{inner}--b--\r\n"
    draft = mail(body, "Content-Type: multipart/mixed; boundary=b")
    assert own(draft) == ["See below.", "The bridge", "They came."]
    assert [notice.values for notice in draft.notices] == [{"count": 3}]


def test_a_part_that_is_no_text_is_told() -> None:
    body = "--b\r\n\r\nSee below.\r\n--b\r\n\r\n\1\2\3\4\5\r\n--b--\r\n"
    draft = mail(body, "Content-Type: multipart/mixed; boundary=b")
    assert own(draft) == ["See below."]
    assert [notice.message() for notice in draft.notices] == [
        "Parts of the e-mail that should be text (1) can't be read as such and were left out."
    ]


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ('Content-Type: multipart/encrypted; boundary="b"', "protected"),
        ("Content-Type: application/pkcs7-mime; name=smime.p7m", "protected"),
        ("Content-Type: image/png", "empty"),
    ],
)
def test_a_mail_without_text_says_why(fields: str, kind: str) -> None:
    with pytest.raises(LoadError) as caught:
        mail("--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n", fields)
    assert caught.value.kind == kind


def nested(depth: int) -> bytes:
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}\n' for level in range(depth))
    return f"{HEAD}{parts}\nDeep.".encode()


def test_parts_may_nest_as_deep_as_the_limit() -> None:
    assert read_mail(nested(LIMITS.mail_depth)).text == "Deep."


@pytest.mark.parametrize(
    "data",
    [
        nested(LIMITS.mail_depth + 1),
        nested(5_000),
        HEAD.encode() + b"Content-Type: message/rfc822\n\n" * 5_000,
        HEAD.encode() + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 200_000,
    ],
)
def test_more_parts_or_levels_than_the_limits_are_refused(data: bytes) -> None:
    with pytest.raises(LoadError, match="parts") as caught:
        read_mail(data)
    assert caught.value.kind == "too-large"


@pytest.mark.parametrize(
    "data",
    [
        b"From: " + b"(" * 100_000 + b"\nTo: a\n\nx",
        b"From: a\nSubject: " + b"=?utf-8?q?" * 20_000 + b"\n\nx",
        b"From: a\nTo: b\nDate: " + b"9" * 5_000 + b"\n\nx",
        HEAD.encode() + b"\n" + b"--\n" * 20_000 + b"x",
        HEAD.encode() + b"\n" + b"____________\n" * 20_000 + b"x",
        HEAD.encode() + b"\n" + b"On 3 May Bo\n" * 20_000,
        HEAD.encode() + b"\n" + b"On 3 May Bo wrote:\nx\n" * 20_000,
        HEAD.encode() + b"Content-Type: text/html\n\n" + b"<blockquote type=cite>" * 5_000 + b"x",
        HEAD.encode() + b"Content-Type: text/html\n\n" + b"<br>&gt; x<br> <br>" * 20_000,
        HEAD.encode() + b'Content-Type: text/plain; x="' + b"\\" * 20_000 + b"\n\nx",
    ],
)
def test_a_hostile_mail_is_read(data: bytes) -> None:
    assert read_mail(data).text


def test_a_mail_is_an_article_whose_spans_hold() -> None:
    article = core.load(f"{HEAD}\n{WRAPPED}\n-- \nAnna\n".encode())
    assert (article.title, article.byline, article.date) == ("The bridge", "Anna Meier", "2026-11-03")
    assert len(article.sentences) == 2
    assert all(article.text[span.start : span.end] == span.text for span in (*article.sentences, *article.furniture))


PIECES = st.sampled_from(
    [
        *(b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n", b"--b--\n", b"\n", b"Content-Type: text/html\n"),
        *(b"Content-Transfer-Encoding: base64\n", b"-- \n", b"On 3 May a wrote:\n", b"Content-Type: message/rfc822\n"),
        *(
            b"Subject: =?x?b?!!?=\n",
            b"Date: 1\n",
            b"From: <\n",
            b"\xff\xfe",
            b"\x00",
            b"Sent: x\nTo: y\n",
            b"=\n",
            b"<p>",
            b"> a\n",
        ),
    ]
)


@given(st.lists(PIECES | st.binary(max_size=12), max_size=40).map(b"".join))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    mail_format.sniff(Source(data))
    try:
        draft = read_mail(data)
    except LoadError:
        return
    assert all(draft.text[block.start : block.end] == block.text for block in draft.blocks)


def test_a_damaged_mail_is_read_or_refused() -> None:
    data = versions("The council agreed.", "<p>The council</p>").as_bytes()
    chance = random.Random(3)
    for _ in range(200):
        damaged = bytearray(data[: chance.randrange(1, len(data))])
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        try:
            read_mail(bytes(damaged))
        except LoadError:
            continue


def test_marks_and_struck_text_of_html_are_not_read_into_the_line() -> None:
    draft = html("<p>It cost 40<sup>1</sup> million <s>euros</s> crowns.</p>")
    assert own(draft) == ["It cost 40¹ million crowns."]
    assert furniture(draft) == [("struck out", "euros")]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>It cost <s>50</s> 40 million.</p>", "It cost 40 million."),
        ("<p>It cost 40<sup>1</sup> million.</p>", "It cost 40¹ million."),
        ("<p>It cost Acme<sup>®</sup> 40 million.</p>", "It cost ACME 40 million, in plain text."),
    ],
)
def test_plain_text_that_does_not_tell_what_is_struck_or_raised_is_not_read(page: str, text: str) -> None:
    data = versions("It cost ACME 40 million, in plain text.", page).as_bytes()
    assert own(read_mail(data)) == [text]


def test_a_line_of_blanks_inside_the_header_is_a_folded_one() -> None:
    data = (
        b"From: Ann <ann@example.org>\nTo: bob@example.org\nSubject: Harbour\n \n news\n"
        b"Date: Mon, 5 Jan 2015 10:00:00 +0000\n\nThe berth rules change in summer.\n"
    )
    draft = read_mail(data)
    assert (draft.about.title, draft.about.date) == ("Harbour news", "2015-01-05")
    assert own(draft) == ["The berth rules change in summer."]


def test_a_short_line_of_a_mail_is_no_heading() -> None:
    draft = mail(
        "I will take the second berth.\n\nHere is another thing\n\nThis mail reaches you sooner than a letter.\n"
    )
    assert [block.kind for block in draft.blocks] == ["paragraph"] * 3


def test_a_line_of_addresses_alone_is_no_text() -> None:
    draft = mail(
        "The harbour opens in May.\n\nhttps://news.example.org/register?id=e8ccedb9-1d02\n\nThe crane is free.\n"
    )
    assert own(draft) == ["The harbour opens in May.", "The crane is free."]


def test_the_fields_of_an_older_mail_may_begin_with_the_date() -> None:
    draft = mail(
        "I will take the second berth.\n\nDate: Thu, 26 Jun 2014 13:53:45 +0400\nSubject: Berths\n"
        "From: bob@example.org\nTo: ann@example.org\n\nThere are two berths left.\n"
    )
    assert own(draft) == ["I will take the second berth."]


def test_a_sender_without_an_address_keeps_the_whole_name() -> None:
    assert read_mail(b"From: Jonas Weil\nTo: Priya\nSubject: Totals\n\nThey are fine.\n").about.byline == "Jonas Weil"
