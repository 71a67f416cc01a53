"""The thread that writes a session."""

from __future__ import annotations

from pathlib import Path

from gui.session.writer import SessionWriter


def _writer(folder: Path) -> SessionWriter:
    (folder / "articles").mkdir()
    return SessionWriter(lambda: folder, lambda: None)


def test_an_article_that_comes_after_all_others_were_let_go_of_stays(tmp_path: Path) -> None:
    writer = _writer(tmp_path)
    writer.remove_others({"tides"})
    writer.write_article("wind", b"Waiting is most of sailing.")
    writer.start()
    assert writer.stop(10, str)
    assert (tmp_path / "articles" / "wind").read_bytes() == b"Waiting is most of sailing."
    assert writer.failures == {}


def test_an_article_that_is_not_among_those_to_stay_goes(tmp_path: Path) -> None:
    writer = _writer(tmp_path)
    (tmp_path / "articles" / "old").write_bytes(b"Gone.")
    writer.write_article("wind", b"Waiting is most of sailing.")
    writer.remove_others({"tides"})
    writer.start()
    assert writer.stop(10, str)
    assert list((tmp_path / "articles").iterdir()) == []
