"""Bytes to text."""

from __future__ import annotations

import codecs
import encodings.aliases

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.errors import LoadError
from core.formats import decoding

TEXT = "“Naïve,” said the façade’s owner in Łódź — 😀\r\nSecond line."
LATIN = "The café’s owner paid £5 for a naïve “façade” – and that was that."


def decode(data: bytes, encoding: str = "", charset: str = "") -> str:
    """The text alone."""
    return decoding.decode(data, encoding, charset).text


def outcome(data: bytes, encoding: str) -> str:
    """What comes of decoding: "text", or the kind of the error."""
    try:
        decode(data, encoding)
    except LoadError as error:
        return error.kind
    return "text"


def test_utf_8_is_read_as_such() -> None:
    assert decode(TEXT.encode()) == TEXT


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding_and_is_no_text(mark: bytes, encoding: str) -> None:
    assert decode(mark + TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_its_nul_bytes(encoding: str) -> None:
    assert decode(LATIN.encode(encoding)) == LATIN


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_a_marked_file_cut_inside_a_character_is_read_up_to_there(mark: bytes) -> None:
    encoding = "utf-8" if mark == codecs.BOM_UTF8 else "utf-16-le"
    assert decode(mark + "Prices in €".encode(encoding)[:-1]) == "Prices in \ufffd"


def test_utf_8_cut_inside_a_character_is_still_utf_8() -> None:
    assert decode("The naïve “façade” costs 5 €".encode()[:-1]) == "The naïve “façade” costs 5 \ufffd"


def test_a_damaged_byte_leaves_the_rest_of_utf_8_as_it_is() -> None:
    data = "Łódź żyje. ".encode() * 10
    assert decode(data + b"\xff" + data) == "Łódź żyje. " * 10 + "\ufffd" + "Łódź żyje. " * 10


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ("<META content='text/html; charset=koi8-r' http-equiv=Content-Type>", "koi8-r"),
        ('<?xml version="1.0" encoding="ISO-8859-5"?>', "iso8859-5"),
    ],
)
def test_a_page_says_what_encoding_it_is_in(declaration: str, encoding: str) -> None:
    page = f"{declaration}<p>Лёд.</p>"
    assert decode(page.encode(encoding)) == page


@pytest.mark.parametrize(
    ("declared", "text", "encoding"),
    [
        ("iso-8859-1", "“Quoted” – €5", "cp1252"),
        ("us-ascii", "It’s", "cp1252"),
        ("gb2312", "鎔基", "gb18030"),
        ("shift_jis", "髙①", "cp932"),
        ("iso-8859-9", "“İzmir’de”", "cp1254"),
    ],
)
def test_a_declared_charset_is_read_as_browsers_read_it(declared: str, text: str, encoding: str) -> None:
    page = f'<meta charset="{declared}"><p>{text}</p>'
    assert decode(page.encode(encoding)) == page


def test_utf_8_goes_before_what_a_page_declares() -> None:
    page = '<meta charset="iso-8859-1"><p>Łódź</p>'
    assert decode(page.encode()) == page


@pytest.mark.parametrize(
    "declared",
    ["base64", "rot13", "hex", "idna", "punycode", "undefined", "utf-16", "utf-32", "unknown", "utf-8x", "..", "_"],
)
def test_a_declaration_that_is_no_encoding_of_the_page_is_ignored(declared: str) -> None:
    page = f'<meta charset="{declared}"><p>{LATIN}</p>'
    assert decode(page.encode("cp1252")) == page


def test_the_servers_charset_goes_before_the_pages() -> None:
    page = '<meta charset="cp1252"><p>Лёд тронулся.</p>'
    assert decode(page.encode("cp1251"), charset="windows-1251") == page


def test_a_servers_charset_that_the_page_does_not_fit_is_no_error() -> None:
    assert decode(LATIN.encode("cp1252"), charset="nonsense") == LATIN
    assert decode(TEXT.encode(), charset="us-ascii") == TEXT


def test_a_given_encoding_decides() -> None:
    assert decode("Лёд".encode("cp866"), "cp866") == "Лёд"
    assert decode("é".encode(), "cp1252") == "Ã©"


def test_a_given_encoding_that_does_not_fit_is_an_error() -> None:
    with pytest.raises(LoadError, match="not in the encoding utf-8") as caught:
        decode(b"caf\xe9", "utf-8")
    assert caught.value.kind == "encoding"


@pytest.mark.parametrize("name", ["latin-99", "base64", "../x", "é", "a\x00b", "utf\n8", " "])
def test_an_encoding_that_is_none_is_an_error_of_one_line(name: str) -> None:
    with pytest.raises(LoadError) as caught:
        decode(b"caf\xe9", name)
    assert caught.value.kind == "encoding"
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("name", ["latin-99", "base64", "a\x00b", "undefined", "\udcff"])
def test_a_name_that_is_no_encoding_is_not_said_to_misfit(name: str) -> None:
    with pytest.raises(LoadError, match="no text encoding called"):
        decode(b"plain", name)


@pytest.mark.parametrize("name", sorted(set(encodings.aliases.aliases.values())))
def test_any_encoding_of_pythons_decodes_or_is_refused(name: str) -> None:
    for data in (b"plain", bytes(range(256)), b"\\x4 \\ud800 \xff", b"+AGE- xn--a-\x80"):
        assert outcome(data, name) in {"text", "encoding"}


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"PK\x05\x06\x00", "empty archive"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"\x7fELF\x02", "program"),
        (b"SQLite format 3\x00", "database"),
    ],
)
def test_a_file_of_another_format_is_called_by_its_name(start: bytes, name: str) -> None:
    with pytest.raises(LoadError, match=name) as caught:
        decode(start + bytes(64))
    assert caught.value.kind == "format"


@pytest.mark.parametrize("data", [bytes(1000), bytes(range(256)) * 20, b"\x01\x02\x03text\x04\x05"])
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(LoadError, match="not a text") as caught:
        decode(data)
    assert caught.value.kind == "format"


@given(st.binary(max_size=300), st.sampled_from(["", "utf-8", "utf-16", "cp1252", "gb18030", "utf-7"]))
def test_any_bytes_are_decoded_or_refused(data: bytes, encoding: str) -> None:
    assert outcome(data, encoding) in {"text", "encoding", "format"}


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
@example("\ufffd")
def test_any_text_comes_back_from_utf_8(text: str) -> None:
    assert decode(b"." + text.encode()) == f".{text}"
