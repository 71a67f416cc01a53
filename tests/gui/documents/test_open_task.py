"""What is to be opened: what the worker is asked, and a text on the disk."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.service.messages import Load, LoadText
from gui.documents.open_task import OpenTask, text_as_bytes, text_of

texts = st.text(max_size=50)


def test_a_source_is_loaded_as_it_was_chosen_to_be() -> None:
    task = OpenTask("tide.txt", encoding="cp1252", language="de", known=1.5)
    assert task.request("secret") == Load("tide.txt", "de", "cp1252", "secret", 1.5)


def test_a_text_is_made_an_article_of() -> None:
    assert OpenTask.of_text("Tide", "<p>Tide</p>", "de").request() == LoadText("Tide", "", "de", "<p>Tide</p>")


@given(texts, texts)
def test_a_text_comes_back_from_the_disk(text: str, html: str) -> None:
    assert text_of(text_as_bytes(OpenTask.of_text(text, html, "de"))) == (text, html)


def test_a_text_with_half_of_a_surrogate_pair_is_kept_all_the_same() -> None:
    assert text_of(text_as_bytes(OpenTask.of_text("tide \ud83d", "\udcff", ""))) == ("tide ?", "?")


def test_a_text_that_a_former_version_kept_is_read() -> None:
    kept = b'{"type":"LoadText","job":0,"text":"Tide","title":"","language":"de","html":"<p>Tide</p>"}\n'
    assert text_of(kept) == ("Tide", "<p>Tide</p>")


def test_what_is_kept_can_be_read_by_a_former_version() -> None:
    kept = msgspec.json.decode(text_as_bytes(OpenTask.of_text("Tide", "", "de")))
    assert kept == {"type": "LoadText", "job": 0, "text": "Tide", "html": "", "language": "de"}


@pytest.mark.parametrize(
    "data",
    [b"", b"tide", b"{}", b"[]", b"\xff", b'{"type":"Load","text":"x"}', b'{"type":"LoadText"}', b"[" * 100_000],
)
def test_other_bytes_hold_no_text(data: bytes) -> None:
    assert text_of(data) is None
