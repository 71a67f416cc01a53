"""Plain text."""

from __future__ import annotations

import core


def _lines(summary: core.Summary) -> list[str]:
    written = core.export_summary(summary, "text")
    assert isinstance(written, str)
    return written.splitlines()


def test_title_facts_and_sentences_with_their_paragraphs(cited: core.Summary) -> None:
    lines = _lines(cited)
    assert lines[:5] == [
        "Harbour city bets on tidal power",
        "",
        "By: Ann Bell",
        "Date: 2026-11-25",
        "Source: https://example.org/tides",
    ]
    first, *others = [f"{item.text} (¶ {paragraph})" for item, paragraph in zip(cited, cited.paragraphs, strict=True)]
    assert lines[lines.index("", 2) + 1 :] == [first, "[Part of a quotation: who says it is in ¶ 3.]", *others]


def test_nothing_is_escaped(traps: core.Summary) -> None:
    assert '5 < 6 > 4 & "quoted"' in core.export_summary(traps, "text")
