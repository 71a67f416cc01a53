"""Notices: what a reader is told of how a text was read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.errors import Template
from core.notice import Notice


def test_a_notice_says_its_templates_with_what_fills_them() -> None:
    notice = Notice.of(Template("{count} pages of {name} are gone."), Template("Get it again."), count=1200, name="a")
    assert notice.message() == "1,200 pages of a are gone. Get it again."


def test_a_notice_can_be_said_in_another_language() -> None:
    words = {"{count} gone.": "{count} fehlen."}
    assert Notice.of(Template("{count} gone."), count=3).message(lambda text: words[text], str) == "3 fehlen."


@given(st.text(st.characters()))
def test_a_notice_is_one_line_that_any_terminal_prints(name: str) -> None:
    text = Notice.of(Template("{name} is cut."), name=name).message()
    assert text.isprintable()
    assert text.encode()
