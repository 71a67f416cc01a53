"""How formats fall into tokens, and the words that their readers know and their tests use."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.fuzzing.mutation import NUMBERS, TEXTS, Grammar

ROOT = Path(__file__).parents[2]

_MARKUP = re.compile(rb"<[^<>]*>|[^<>]+|[<>]")
_RTF = re.compile(rb"\\[a-z]+-?\d* ?|\\'..|\\.|[{}]|[^\\{}]+|\\", re.DOTALL)
_LINES = re.compile(rb"[^\n]*\n|[^\n]+")
_WORDS = re.compile(rb"\w+|[ \t]+|\n|[^\w\s]+|\s", re.ASCII)
_PDF = re.compile(rb"<<|>>|[\[\]]|/[^\s/<>\[\]()]*|\([^)]*\)|<[^<>]*>|[-+.\w]+|\s+|.", re.DOTALL)
_JSON = re.compile(rb"[{}\[\],:]|\"(?:[^\"\\]|\\.)*\"|[-+.\w]+|\s+|.", re.DOTALL)

#: For each loader: how its format falls into tokens, the part of the core that reads it, and its tests.
_PARTS = {
    "plain": (_WORDS, "plain.py", "test_plain.py"),
    "markdown": (_WORDS, "markdown.py", "test_markdown.py"),
    "html": (_MARKUP, "html", "test_html.py"),
    "clipboard": (_MARKUP, "html", "test_clipboard.py"),
    "pdf": (_PDF, "pdf", "test_pdf.py"),
    "docx": (_MARKUP, "docx", "test_docx.py"),
    "odt": (_MARKUP, "odt", "test_odt.py"),
    "fodt": (_MARKUP, "odt", "test_odt.py"),
    "rtf": (_RTF, "rtf", "test_rtf.py"),
    "epub": (_MARKUP, "epub", "test_epub.py"),
    "mail": (_LINES, "mail", "test_mail.py"),
    "decode": (_WORDS, "decoding.py", "test_decoding.py"),
    "archive": (_WORDS, "archive.py", "test_archive.py"),
    "web": (_LINES, "../fetch", "../fetch"),
    "messages": (_JSON, "../service/messages.py", "../service/test_messages.py"),
    "load": (_WORDS, "registry.py", "../loading/test_load.py"),
}
LOADERS = tuple(_PARTS)


def grammar(loader: str) -> Grammar:
    """The tokens of a loader's format, with the words that its reader knows and its tests use."""
    token, reader, tests = _PARTS[loader]
    places = (ROOT / "core" / "formats" / reader, ROOT / "tests" / "core" / "formats" / tests)
    files = [file for place in places for file in (sorted(place.glob("*.py")) if place.is_dir() else [place])]
    words = {word for file in files for word in constants(file) if len(word) < 400}
    if token is _MARKUP:
        names = {word for word in words if re.fullmatch(rb"[\w:.-]{1,40}", word)}
        words |= {b"<%s>" % name for name in names} | {b"</%s>" % name for name in names}
        words |= {piece for word in words if b"<" in word for piece in _MARKUP.findall(word)}
    elif token is _RTF:
        words |= {b"\\%s " % word for word in words if re.fullmatch(rb"[a-z]{1,20}", word)}
        words |= {piece for word in words for piece in _RTF.findall(word)}
    elif loader == "mail":
        words = {word + end for word in words for end in (b"", b"\n")}
    words |= set(_SPECIAL.get(loader, ()))
    return Grammar(token, (*sorted(words), *TEXTS, *NUMBERS))


def constants(file: Path) -> Iterator[bytes]:
    """The strings and bytes that stand in a Python file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                yield node.value.encode("utf-8", "surrogatepass")
            elif isinstance(node.value, bytes):
                yield node.value


_SPECIAL: dict[str, Iterable[bytes]] = {
    "pdf": (
        *b"/Kids /Parent /Count /Type /Pages /Page /Contents /Resources /Font /MediaBox /CropBox /Rotate".split(),
        *b"/Filter /FlateDecode /LZWDecode /ASCII85Decode /ASCIIHexDecode /RunLengthDecode /DCTDecode /Encrypt".split(),
        *b"/JBIG2Decode /Crypt /ToUnicode /DescendantFonts /W /DW /FirstChar /LastChar /Widths /Differences".split(),
        *b"/Encoding /Identity-H /Outlines /ObjStm /XRef /Prev /First /Next /Dest /UserUnit /StructTreeRoot".split(),
        *b"/ActualText /XObject /Form Do BT ET Tj TJ Tf Tm Td TD T* Tc Tw Tz TL Tr Ts cm q Q re f BDC EMC ' \"".split(),
        *b"/Length obj endobj stream endstream xref null true".split(),
        *(b"1 0 R", b"2 0 R", b"4 0 R", b"5 0 R", b"8 0 R", b"99999 0 R", b"[0 0 0 0]", b"[0 0 1e9 1e9]", b"/F 12 Tf"),
        *(b"0 0 0 0 0 0 Tm", b"1e30 0 0 1e30 0 0 Tm", b"0 Tf", b"-10 Tf", b"99999 Tf", b"1 0 0 -1 0 0 cm"),
    ),
    "web": (
        *(b"Content-Encoding: gzip\r\n", b"Content-Encoding: deflate\r\n", b"Transfer-Encoding: chunked\r\n"),
        *(b"Content-Length: -5\r\n", b"Content-Type: text/html; charset=hex\r\n", b"Location: /x\r\n", b"\r\n"),
        *(b"Content-Type: text/html; charset*=utf-8''x\r\n", b"0\r\n", b"Refresh: 0; url=/y\r\n"),
        *(
            b"Set-Cookie: a=b; Path=/; Expires=Thu, 01 Jan 2099 00:00:00 GMT\r\n",
            b'<meta http-equiv="refresh" content="0;',
        ),
    ),
    **dict.fromkeys(
        ("docx", "odt", "fodt", "epub", "html"),
        (
            *(b'<!DOCTYPE x [<!ENTITY a "b">]>', b'<!DOCTYPE x SYSTEM "file:///etc/passwd">', b"<![CDATA[x]]>"),
            *(b"<?pi x?>", b"<!-- -->"),
        ),
    ),
}
