"""The thread that writes a session."""

from __future__ import annotations

from pathlib import Path

from gui.session.writer import SessionWriter


def test_an_article_that_comes_after_all_others_were_let_go_of_stays(tmp_path: Path) -> None:
    errors: list[OSError] = []
    writer = SessionWriter(tmp_path / "session.jsonl", tmp_path, errors.append)
    writer.remove_others({"tides"})
    writer.write_article("wind", b"Waiting is most of sailing.")
    writer.start()
    assert writer.stop(10)
    assert (tmp_path / "wind").read_bytes() == b"Waiting is most of sailing."
    assert errors == []


def test_an_article_that_is_not_among_those_to_stay_goes(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"Gone.")
    writer = SessionWriter(tmp_path / "session.jsonl", tmp_path, lambda error: None)
    writer.write_article("wind", b"Waiting is most of sailing.")
    writer.remove_others({"tides"})
    writer.start()
    assert writer.stop(10)
    assert [path.name for path in tmp_path.iterdir()] == []
