"""What every format tells of a summary besides its sentences."""

from __future__ import annotations

from pathlib import Path

import core
from core.export.facts import describe


def test_a_summary_is_described_in_one_line(seed: core.Article) -> None:
    described = describe(core.rank(seed, "lexrank").summary(core.Length(2)))
    assert described == f"2 of 15 sentences of {seed.source}, word for word, picked by LexRank"


def test_a_text_without_a_source_is_described_without_one() -> None:
    summary = core.rank(core.load_text("It stands.")).summary(core.Length(1))
    assert describe(summary) == "1 of 1 sentences, word for word, picked by Standfirst"


def test_a_file_of_any_name_is_described_in_a_line_that_can_be_encoded(tmp_path: Path) -> None:
    path = tmp_path / "a\nb\udcff.txt"
    path.write_text("It stands.", encoding="utf-8")
    described = describe(core.rank(core.load(path)).summary(core.Length(1)))
    assert "\n" not in described
    assert described.encode()
