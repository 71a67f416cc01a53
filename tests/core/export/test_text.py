"""Plain text."""

from __future__ import annotations

import core


def test_the_sentences_stand_one_a_line(short: core.Summary) -> None:
    assert core.export_summary(short, "text").splitlines() == [sentence.text for sentence in short]


def test_nothing_is_escaped(traps: core.Summary) -> None:
    assert '5 < 6 > 4 & "quoted"' in core.export_summary(traps, "text")
