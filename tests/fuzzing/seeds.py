"""What mutants are made from: documents of every format."""

from __future__ import annotations

import base64
import gzip
import json
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from xml.etree import ElementTree as ET

from msgspec import Raw

import core
from core.article import Article
from core.service.messages import (
    Begun,
    Explain,
    Explained,
    FindPhrases,
    InLanguage,
    Job,
    Load,
    Loaded,
    LoadText,
    PhrasesFound,
    Progress,
    PutBack,
    Rank,
    Ranked,
    Ready,
    encode,
    encode_article,
)
from tests.core.formats import docx_files, epub_files, odt_files, pdf_files
from tests.fuzzing.mutation import packed
from tests.fuzzing.words import ROOT, constants

DATA = ROOT / "tests" / "data"
LANGUAGES: dict[str, str] = json.loads((DATA / "languages.json").read_text(encoding="utf-8"))
ARTICLE = (DATA / "article.txt").read_text(encoding="utf-8")
PAGE = (DATA / "article.html").read_bytes()
MARKDOWN = (DATA / "article.md").read_bytes()
PARAGRAPHS = [paragraph for paragraph in ARTICLE.split("\n\n") if paragraph.strip()]


def seeds(loader: str) -> list[bytes]:
    """The documents that a campaign begins with."""
    return list(_SEEDS[loader]())


def _tested(name: str, least: int = 20) -> Iterator[bytes]:
    """The longer texts that stand in a file of tests."""
    yield from (word for word in constants(ROOT / "tests" / "core" / "formats" / name) if len(word) >= least)


def _fragments(name: str, namespaces: str) -> list[str]:
    """The pieces of XML that stand in a file of tests, whole ones."""
    found = []
    for word in _tested(name, 8):
        text = word.decode("utf-8", "replace")
        with suppress(ET.ParseError):
            ET.fromstring(f"<x {namespaces}>{text}</x>")
            if text.startswith("<"):
                found.append(text)
    return found


def _plain() -> Iterator[bytes]:
    yield ARTICLE.encode()
    yield (DATA / "seed-article.txt").read_bytes()
    yield from (text.encode() for text in LANGUAGES.values())
    yield from _tested("test_plain.py")
    yield (
        b"TITLE\n\nA line that is wrapped hard\nand goes on here.\n\n* one\n* two\n  more\n1. three\n\n> quoted\n\n"
        b"-- \nsig"
    )


def _markdown() -> Iterator[bytes]:
    yield MARKDOWN
    yield from _tested("test_markdown.py", 8)
    yield (
        b"---\ntitle: A\nauthor: [B, C]\ndate: 2026-01-02\n---\n# One *two* `c`\n\nTwo\n===\n\n- a\n  - b\n    1. c\n"
        b"\n> q\n> > r\n\n"
        b"| a | b |\n|---|---|\n| 1 | 2 |\n\n```py\ncode\n```\n\n![alt](x.png) [l](<u> 't') <b>x</b> &amp; a\\\nb  \n"
        b"c\n\n[^1]: n\n"
    )


def _html() -> Iterator[bytes]:
    yield PAGE
    yield from (text for text in _tested("test_html.py") if b"<" in text)
    article = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    yield (
        '<!DOCTYPE html><html lang="en"><head><title>The bridge | Site</title><meta charset="utf-8">'
        '<meta property="og:title" content="The bridge"><meta name="author" content="Anna">'
        '<meta name="date" content="2026-01-02">'
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The bridge","author":[{"name":"Anna"}],'
        '"datePublished":"2026-01-02T03:04:05Z"}</script><style>p{}</style></head><body><nav><ul><li>'
        '<a href="/">Home</a></li></ul></nav>'
        f"<main><article><h1>The bridge</h1><h2>One</h2>{article}<ul><li>a<ul><li>b</li></ul></li></ul><ol start=3>"
        f"<li>c</li></ol>"
        "<table><tr><th>x</th><td>y</td></tr></table><pre>a\nb</pre><blockquote>q<br>r</blockquote><figure>"
        "<img src='data:x'>"
        "<figcaption>c</figcaption></figure><svg><text>t</text></svg><template><p>t</p></template><!-- c -->"
        "<noscript>n</noscript>"
        "</article><aside>Share this</aside></main><footer>f</footer></body></html>"
    ).encode()
    yield from (f"<p>{text}</p>".encode() for text in list(LANGUAGES.values())[:6])


def _clipboard() -> Iterator[bytes]:
    for page in _html():
        yield page + b"\x00" + re.sub(rb"<[^>]*>", b" ", page)
    yield b"<meta charset='utf-8'><p>One. Two.</p><ul><li>a</li></ul>\x00One. Two.\n- a"


def _pdf() -> Iterator[bytes]:
    lines = pdf_files.wrapped(ARTICLE, 60)
    one = pdf_files.set_lines(lines[:30])
    columns = pdf_files.set_lines(lines[:20], x=72, size=6) + pdf_files.set_lines(lines[20:40], x=330, size=6)
    yield pdf_files.pdf([one], {"Title": "The bridge", "Author": "Anna", "CreationDate": "D:20260102030405Z"})
    yield pdf_files.pdf([columns, columns], outline=["One", "Two"], picture=True)
    head = [pdf_files.Words("The bridge", 72, 760, 8), pdf_files.Words("Heading", 72, 720, 20, "bold")]
    yield pdf_files.pdf([[*head, *one, pdf_files.Words(str(page), 300, 30, 8)] for page in range(1, 4)])
    yield pdf_files.pdf(
        [[pdf_files.Words(text[:70], 30, 700 - 20 * at, 9, "any") for at, text in enumerate(LANGUAGES.values())]]
    )
    yield pdf_files.pdf(
        [[pdf_files.Words("縦書き", 300, 700, 10, "down"), pdf_files.Words("up", 9, 9, 10, "text", 90, 3)]], rotate=90
    )
    yield pdf_files.pdf([one], rotate=180)
    yield pdf_files.locked(pdf_files.pdf([one]), "")
    yield pdf_files.locked(pdf_files.pdf([one]), "secret")
    yield pdf_files.pdf(
        [[pdf_files.Words("fi\ufb01 co\u00adop 1. a • b", 72, 700, 10, "any"), pdf_files.Words("2", 140, 704, 5)]]
    )


def _docx() -> Iterator[bytes]:
    make = docx_files
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/>'
        "</w:lvl>"
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="2"/>'
        "</w:lvlOverride></w:num>"
    )
    styles = make.style("heading 1", "H1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + make.style(
        "Mine", "M", based_on="H1"
    )
    notes = f'<w:footnote w:id="2">{make.paragraph("A note.")}</w:footnote>'
    core_part = make.core_properties(dc_title="The bridge", dc_creator="Anna", dcterms_created="2026-01-02T03:04:05Z")
    extras = (
        make.paragraph(
            "A ",
            '<w:r><w:footnoteReference w:id="2"/></w:r><w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r>'
            "<w:delText>out"
            "</w:delText></w:r></w:del><w:r><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/>"
            '<w:sym w:font="Symbol" w:char="F0B7"/></w:r>',
            make.field("PAGE", "7"),
            '<w:fldSimple w:instr="DATE"><w:r><w:t>today</w:t></w:r></w:fldSimple><w:sdt><w:sdtContent><w:r>'
            "<w:t>sdt</w:t></w:r>"
            "</w:sdtContent></w:sdt><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>",
            make.text_box(make.paragraph("Box.")),
        ),
    )
    parts = {"styles": styles, "numbering": numbering, "footnotes": notes}
    table = make.table(("a", "b"), ("c", "d"))
    items = make.item("a"), make.item("b", depth=1)
    yield make.docx(make.styled("H1", "One"), *PARAGRAPHS, *items, table, *extras, core=core_part, **parts)
    yield make.docx(*extras, make.item("a"), make.styled("M", "x"), **parts)
    yield make.docx(*LANGUAGES.values(), strict=True)
    fragments = _fragments("test_docx.py", f'xmlns:w="{make.W}" {make.NAMESPACES}')
    for at in range(0, len(fragments), 4):
        yield make.docx(*fragments[at : at + 4], **parts)


def _odt_body() -> list[str]:
    make = odt_files
    return [
        make.heading("One"),
        *PARAGRAPHS,
        make.paragraph(f'A<text:s text:c="3"/>b<text:tab/>c<text:line-break/>{make.note("N.")}'),
        make.items("a", make.items("b", goes_on=True)),
        make.table(("a", "b"), ("c", make.table(("d", "e")))),
        make.paragraph(make.text_box("Box.")),
        make.paragraph("<text:span text:style-name='H'>x</text:span><text:a>l</text:a>"),
        "<text:tracked-changes><text:deletion><text:p>gone</text:p></text:deletion></text:tracked-changes>",
        "<text:section><text:p>s<office:annotation><text:p>c</text:p></office:annotation></text:p></text:section>",
    ]


_ODT_STYLES = odt_files.style("H", inside='<style:text-properties text:display="none"/>') + odt_files.style(
    "Standard", "H"
)
_ODT_LIST = (
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="i" '
    'text:start-value="3" '
    'style:num-suffix="."/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>'
)
_ODT_META = "<dc:title>The bridge</dc:title><dc:creator>Anna</dc:creator><dc:date>2026-01-02T03:04:05</dc:date>"


def _odt() -> Iterator[bytes]:
    yield odt_files.odt(
        *_odt_body(), styles=f"<office:styles>{_ODT_STYLES}</office:styles>", automatic=_ODT_LIST, meta=_ODT_META
    )
    yield odt_files.odt(*LANGUAGES.values())
    fragments = _fragments("test_odt.py", odt_files.NAMESPACES)
    for at in range(0, len(fragments), 4):
        yield odt_files.odt(*fragments[at : at + 4], automatic=_ODT_LIST)


def _fodt() -> Iterator[bytes]:
    yield odt_files.fodt(
        *_odt_body(),
        styles=f"<office:automatic-styles>{_ODT_STYLES}{_ODT_LIST}</office:automatic-styles>",
        meta=_ODT_META,
    )
    yield odt_files.fodt(*LANGUAGES.values())


_RTF_HEAD = (
    rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204{\*\panose 020b}Cyr;}"
    rb"{\f2\fcharset128 Mincho;}{\f3\fcharset2 Symbol;}{\f6\cpg1253 Greek;}}{\stylesheet{\snext0 Normal;}"
    rb"{\s1\outlinelevel0 heading 1;}{\s3\sbasedon1 Mine;}{\s5 toc 1;}}{\info{\title T}{\author "
    rb"A}{\creatim\yr2026\mo3\dy4}}"
)


def _rtf() -> Iterator[bytes]:
    bodies = [word for word in _tested("test_rtf.py", 6) if b"\\" in word]
    for at in range(0, len(bodies), 5):
        yield _RTF_HEAD + b"\n".join(bodies[at : at + 5]) + b"}"
    yield from (_RTF_HEAD + word + b"}" for word in bodies if len(word) > 60)
    yield _RTF_HEAD + b"\\par\n".join(paragraph.encode("cp1252", "replace") for paragraph in PARAGRAPHS) + b"}"
    for text in LANGUAGES.values():
        units = text.encode("utf-16-le")
        coded = "".join(f"\\u{int.from_bytes(units[at : at + 2], 'little', signed=True)}?" for at in range(0, 400, 2))
        yield _RTF_HEAD + coded.encode() + b"\\par}"


def _epub() -> Iterator[bytes]:
    make = epub_files
    chapter = make.page(
        f'<h1 id="a">One</h1>{"".join(f"<p>{text}</p>" for text in PARAGRAPHS)}<aside epub:type="footnote"><p>N.</p>'
        f"</aside>"
        "<ul><li>x</li></ul><table><tr><td>c</td></tr></table>"
    )
    nav = make.page(
        '<nav epub:type="toc"><ol><li><a href="a.xhtml#a">First</a></li><li><a href="b%20c.xhtml">Second</a></li>'
        "</ol></nav>"
    )
    ncx = (
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>First</text></navLabel>'
        '<content src="a.xhtml"/></navPoint></navMap></ncx>'
    )
    plain = make.page("<p>Text.</p>", 'epub:type="chapter"')
    opf = make.package(["a a.xhtml", "b b%20c.xhtml", "n nav.xhtml nav", "t toc.ncx"], ["n", "a", "b no"], toc="t")
    yield make.epub(opf, {"a.xhtml": chapter, "b c.xhtml": plain, "nav.xhtml": nav, "toc.ncx": ncx})
    opf = make.package(
        ["a ../a.xhtml", "b b.xhtml"], ["a", "b", "a"],
        rest='<guide><reference type="cover" href="b.xhtml"/></guide>',
        metadata='<dc:title id="t">T</dc:title><dc:creator opf:role="aut" xmlns:opf="http://www.idpf.org/2007/opf">A</dc:creator>'
        '<meta property="role" refines="#t">aut</meta><dc:date>2021</dc:date>',
    )  # fmt: skip
    encryption = "<encryption><EncryptedData><CipherReference URI='x.ttf'/></EncryptedData></encryption>"
    yield make.epub(opf, {"/a.xhtml": chapter, "b.xhtml": plain, "/META-INF/encryption.xml": encryption})
    pages = {f"{code}.xhtml": make.page(f"<h2>{code}</h2><p>{text}</p>") for code, text in LANGUAGES.items()}
    yield make.epub(make.package([f"{code} {code}.xhtml" for code in LANGUAGES], list(LANGUAGES)), pages)


_MAIL_HEAD = (
    "From: Anna =?utf-8?q?M=C3=BCller?= <anna@example.org>\nTo: bo@example.org\nSubject: =?utf-8?b?VGhlIGJyaWRnZQ==?=\n"
    "Date: Tue, 03 Nov 2026 23:30:00 +0100\nMessage-ID: <1@x>\nMIME-Version: 1.0\n"
)


def _mail() -> Iterator[bytes]:
    text = (
        f"{ARTICLE}\n\nOn Tue, 3 Nov 2026, Bo wrote:\n> Quoted text\n> > deeper\n\n-----Original Message-----\n"
        f"From: B\nSent: x\nTo: y\n"
        "Subject: z\n\nOld.\n\n-- \nAnna\n"
    )
    coded = base64.encodebytes(text.encode()).decode()
    quote = "<blockquote>q</blockquote><div class=gmail_quote>On x, y wrote:<p>z</p></div>"
    page = base64.encodebytes(f"<html><body><p>{PARAGRAPHS[1]}</p>{quote}</body></html>".encode()).decode()
    html = f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{page}"
    plain = f'Content-Type: text/plain; charset="iso-8859-1"; format=flowed; delsp=yes\n\n{text}'
    quoted = (
        "Content-Type: text/plain; charset=cp1251\nContent-Transfer-Encoding: quoted-printable\n\n=CF=F0=E8=E2 =\nx.\n"
    )
    alternative = f"Content-Type: multipart/alternative; boundary=b2\n\n--b2\n{plain}\n--b2\n{html}\n--b2--\n"
    forward = f"Content-Type: message/rfc822\n\n{_MAIL_HEAD}{quoted}"
    attachment = f"Content-Type: text/plain\nContent-Disposition: attachment; filename*=utf-8''x.txt\n\n{coded}"
    for body in (
        plain,
        html,
        quoted,
        alternative,
        f"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n{coded}",
        "\n" + text,
    ):
        yield (_MAIL_HEAD + body).encode()
    mixed = "".join(f"--b1\n{part}\n" for part in (alternative, forward, attachment, quoted))
    yield f'{_MAIL_HEAD}Content-Type: multipart/mixed; boundary="b1"\n\n{mixed}--b1--\n'.encode()
    mark = "From a@b Tue Nov  3 10:00:00 2026"
    yield f"{mark}\n{_MAIL_HEAD}\n{text}\n\n{mark}\n{_MAIL_HEAD}\nTwo.".encode()
    yield from ((_MAIL_HEAD + "\n").encode() + body for body in _tested("test_mail.py", 30))


#: Encodings that may be asked for: good ones, codecs that are none of text, and no codecs.
ENCODINGS = (
    *("", "", "utf-8", "utf-16", "utf-16-le", "utf-32", "utf-7", "cp1252", "cp1251", "gb18030", "shift_jis", "euc-kr"),
    *("iso-8859-2", "big5", "iso2022_jp", "hz", "cp037", "idna", "punycode", "unicode-escape", "raw-unicode-escape"),
    *("undefined", "rot13", "hex", "zlib", "base64", "bz2", "uu", "quopri", "mbcs", "x-user-defined", "palmos"),
    *("charmap", "\x00", "é", "a" * 10_000, "utf\ud800", "../os", "utf 8"),
)


def _decode() -> Iterator[bytes]:
    for text in LANGUAGES.values():
        for encoding in (
            "utf-8",
            "utf-8-sig",
            "utf-16",
            "utf-16-be",
            "utf-32",
            "cp1252",
            "cp1251",
            "gb18030",
            "shift_jis",
            "euc-kr",
        ):
            yield text.encode(encoding, "ignore")
    yield PAGE
    yield b"<?xml version='1.0' encoding='koi8-r'?><p>" + "Привет, мир.".encode("koi8-r") * 9
    yield b"<meta charset=windows-1251>" + "Привет, мир.".encode("cp1251") * 9
    yield from _tested("test_decoding.py", 4)


def _archive() -> Iterator[bytes]:
    for method in (0, 8, 12, 14):
        yield packed({"a": b"text" * 100, "b/c.xml": PAGE, "mimetype": b"application/epub+zip", "é": b""}, method)


def _web() -> Iterator[bytes]:
    body = PAGE
    chunks = b"".join(
        b"%x;e=1\r\n%s\r\n" % (len(body[at : at + 500]), body[at : at + 500]) for at in range(0, len(body), 500)
    )
    raw = zlib.compressobj(wbits=-15)
    deflated = raw.compress(body) + raw.flush()
    for coding, data in (
        ("gzip", gzip.compress(body)),
        ("deflate", zlib.compress(body)),
        ("deflate", deflated),
        ("identity", body),
    ):
        fields = f"Content-Type: text/html; charset=utf-8\r\nContent-Encoding: {coding}\r\nContent-Length: {len(data)}"
        yield f"HTTP/1.1 200 OK\r\n{fields}\r\n\r\n".encode() + data
    yield b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: x\r\n\r\n" + chunks + b"0\r\nX: y\r\n\r\n"
    yield b"HTTP/1.0 200\r\n\r\n" + body
    yield b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + body
    yield b"HTTP/1.1 200 OK\r\nRefresh: 3; url='/c'\r\nSet-Cookie: a=b; Domain=example.org; Max-Age=9\r\n\r\n<p>Moved."
    meta = b'<base href="/d/"><noscript><meta http-equiv="refresh" content="0; url=../e?f&amp;g"></noscript>'
    yield b"HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Secure\r\nContent-Type: text/html\r\n\r\n" + meta
    for place in (
        "/b",
        "https://example.com/",
        "file:///etc/passwd",
        "//[::1]:99/ü?q#f",
        "http://a:b@c/",
        "http://x:999999/",
    ):
        yield f"HTTP/1.1 302 Found\r\nLocation: {place}\r\n\r\n".encode()
    for status in (206, 304, 401, 404, 429, 500, 999):
        yield b"HTTP/1.1 %d X\r\nContent-Length: 1\r\n\r\nx" % status


def _messages() -> Iterator[bytes]:
    article: Article = core.load_text(ARTICLE)
    data = Raw(encode_article(article))
    ranking = core.rank(article, "lexrank")
    for message in (
        Job(1, Load("/a/b.pdf", "en", "utf-8", "secret")),
        Job(2, LoadText(ARTICLE, "T", "en", "<p>x</p>")),
        Job(3, Rank("lexrank", "bridge"), data),
        Job(7, PutBack(tuple((span.start, span.end) for span in article.furniture)), data),
        Job(9, InLanguage("de"), data),
        Job(8, Explain(0), data),
        Job(10, FindPhrases(3), data),
        Ready(3),
        Begun(4),
        Progress(4, "reading", 1, 2),
        Loaded(5, data),
        Ranked.of(6, ranking),
        Explained(8, ((0, 3),), (1,)),
        PhrasesFound(10, (("bridge", 1.5, ((0, 3),)),)),
    ):
        yield encode(message)


def _load() -> Iterator[bytes]:
    for make in (_plain, _html, _pdf, _docx, _odt, _fodt, _rtf, _epub, _mail, _archive, _decode):
        yield from islice(make(), 0, None, 20 if make is _decode else 3)
    yield bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 500 + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 500


_SEEDS: dict[str, Callable[[], Iterable[bytes]]] = {
    "plain": _plain,
    "markdown": _markdown,
    "html": _html,
    "clipboard": _clipboard,
    "pdf": _pdf,
    "docx": _docx,
    "odt": _odt,
    "fodt": _fodt,
    "rtf": _rtf,
    "epub": _epub,
    "mail": _mail,
    "decode": _decode,
    "archive": _archive,
    "web": _web,
    "messages": _messages,
    "load": _load,
}
