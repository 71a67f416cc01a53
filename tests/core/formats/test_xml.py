"""XML from strangers: its elements and texts in order, and nothing hostile."""

from __future__ import annotations

import pytest

import core
from core.formats.limits import Limits
from core.formats.xml import xml_events


def refusal(source: bytes) -> str:
    with pytest.raises(core.LoadError) as caught:
        list(xml_events(source, {}, "talk.docx"))
    assert str(caught.value).startswith("talk.docx is ")
    return caught.value.kind


def test_elements_and_texts_come_in_order() -> None:
    assert list(xml_events(b'<a x="1">b<c/>d &amp; e</a>', {}, "x")) == [
        ("start", "a", {"x": "1"}),
        ("text", "b", {}),
        ("start", "c", {}),
        ("end", "c", {}),
        ("text", "d & e", {}),
        ("end", "a", {}),
    ]


def test_names_have_the_prefix_asked_for_whatever_the_document_calls_them() -> None:
    source = b'<q:a xmlns:q="urn:a" xmlns:r="urn:b" q:x="1" y="2"><r:b/></q:a>'
    events = list(xml_events(source, {"urn:a": "w"}, "x"))
    assert events[0] == ("start", "w:a", {"w:x": "1", "y": "2"})
    assert events[1] == ("start", "urn:b b", {})


def test_an_elements_text_is_whole_however_long() -> None:
    text = "é" * 3_000_000
    assert "".join(name for event, name, _ in xml_events(f"<a>{text}</a>".encode(), {}, "x") if event == "text") == text


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY % a SYSTEM "http://127.0.0.1/x.dtd"> %a;',
        '<!ENTITY a SYSTEM "picture.gif" NDATA gif>',
    ],
)
def test_a_document_that_declares_entities_is_refused(declaration: str) -> None:
    assert refusal(f'<!DOCTYPE w [{declaration}]><w x="1">&a;&b;</w>'.encode()) == "damaged"


def test_a_document_type_without_entities_is_no_harm_and_is_not_fetched() -> None:
    source = b'<!DOCTYPE w SYSTEM "http://127.0.0.1/w.dtd"><w>text</w>'
    assert [name for event, name, _ in xml_events(source, {}, "x") if event == "text"] == ["text"]


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1", "utf-8", "windows-1251"])
def test_a_document_is_read_in_the_encoding_that_it_declares(encoding: str) -> None:
    letter = "ж" if encoding == "windows-1251" else "é"
    source = f'<?xml version="1.0" encoding="{encoding}"?><w>{letter}</w>'.encode(encoding)
    assert ("text", letter, {}) in list(xml_events(source, {}, "x"))


@pytest.mark.parametrize(
    "source",
    [
        *(b"", b"text", b"<a>", b"<a></b>", b"<a/><b/>", b"<a x='1' x='2'/>", b"<a>&b;</a>", b"<a>\xff</a>", b"<p:a/>"),
        *(f'<?xml version="1.0" encoding="{name}"?><w/>'.encode() for name in ("nothing", "utf-7", "hex", "gb18030")),
    ],
)
def test_what_is_no_well_formed_xml_is_damaged(source: bytes) -> None:
    assert refusal(source) == "damaged"


def test_more_names_than_any_format_has_are_refused() -> None:
    with pytest.raises(core.LoadError, match="more parts"):
        list(xml_events(b"<a>" + b"".join(b"<a%d/>" % at for at in range(110_000)) + b"</a>", {}, "x"))


@pytest.mark.parametrize("limits", [Limits(xml_events=5), Limits(xml_names=2)])
def test_a_document_of_more_than_the_limits_is_refused(limits: Limits, monkeypatch: pytest.MonkeyPatch) -> None:
    source = b"<a><b/><c/></a>"
    assert len(list(xml_events(source, {}, "x"))) == 6
    monkeypatch.setattr("core.formats.xml.LIMITS", limits)
    assert refusal(source) == "too-large"
