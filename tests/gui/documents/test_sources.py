"""What the clipboard or a drop is taken for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from gui.documents.sources import Source, sources_of


def text_data(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def url_data(*addresses: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(address) for address in addresses])
    return data


@pytest.mark.parametrize(
    "text", ["Two words", "One paragraph.\n\nAnother one.", " leading", "word", "see https://example.org"]
)
def test_a_text_is_a_text_as_it_stands(text: str) -> None:
    assert sources_of(text_data(text)) == (Source("text", text),)


@pytest.mark.parametrize("text", ["https://example.org/a?b=c", " http://example.org/ \n", "HTTPS://EXAMPLE.ORG/Path"])
def test_a_text_that_is_nothing_but_a_web_address_is_that_address(text: str) -> None:
    (source,) = sources_of(text_data(text))
    assert source.kind == "address"
    assert source.value.lower().strip() == text.lower().strip()


def test_an_address_is_given_as_a_browser_sends_it() -> None:
    assert sources_of(text_data("https://example.org/Grüße")) == (
        Source("address", "https://example.org/Gr%C3%BC%C3%9Fe"),
    )


@pytest.mark.parametrize("text", ["http://a b", "javascript: alert(1)", "Note:", "12:30", "localhost:8000"])
def test_what_only_looks_like_an_address_is_a_text(text: str) -> None:
    assert sources_of(text_data(text)) == (Source("text", text),)


@pytest.mark.parametrize(
    "text", ["https://", "https:example", "ftp://example.org/file", "javascript:alert(1)", "mailto:ann@example.org"]
)
def test_an_address_of_another_kind_is_given_as_it_stands(text: str) -> None:
    assert sources_of(text_data(f" {text}\n")) == (Source("address", text),)


def test_an_address_of_another_kind_that_is_dropped_alone_is_given() -> None:
    data = url_data("mailto:ann@example.org")
    data.setText("Write to Ann")
    assert sources_of(data) == (Source("address", "mailto:ann@example.org"),)


def test_a_file_address_in_a_text_is_the_file(tmp_path: Path) -> None:
    file = tmp_path / "two words é.txt"
    assert sources_of(text_data(file.as_uri())) == (Source("file", str(file)),)


def test_a_file_is_the_file(tmp_path: Path) -> None:
    assert sources_of(url_data((tmp_path / "a.txt").as_uri())) == (Source("file", str(tmp_path / "a.txt")),)


def test_of_several_files_all_are_taken_in_order(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("b.txt", "a.txt", "c.txt")]
    assert sources_of(url_data(*(file.as_uri() for file in files))) == tuple(
        Source("file", str(file)) for file in files
    )


def test_an_address_that_can_not_be_opened_is_passed_over(tmp_path: Path) -> None:
    data = url_data("mailto:someone@example.org", (tmp_path / "a.txt").as_uri())
    assert sources_of(data) == (Source("file", str(tmp_path / "a.txt")),)


def test_a_file_that_comes_with_a_text_is_the_file(tmp_path: Path) -> None:
    data = url_data((tmp_path / "a.txt").as_uri())
    data.setText("Some other text")
    assert sources_of(data) == (Source("file", str(tmp_path / "a.txt")),)


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_an_empty_text_is_nothing(text: str) -> None:
    assert sources_of(text_data(text)) == ()


def test_a_picture_is_nothing() -> None:
    data = QMimeData()
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data.setImageData(image)
    assert sources_of(data) == ()


def test_nothing_is_nothing() -> None:
    assert sources_of(QMimeData()) == ()


def test_a_text_with_its_marks_keeps_both() -> None:
    data = text_data("It fell.")
    data.setHtml("<p>It <b>fell</b>.</p>")
    assert sources_of(data) == (Source("text", "It fell.", html="<p>It <b>fell</b>.</p>"),)


def test_marks_alone_are_a_text() -> None:
    data = QMimeData()
    data.setHtml("<p>It fell.</p>")
    assert sources_of(data) == (Source("text", "", html="<p>It fell.</p>"),)
