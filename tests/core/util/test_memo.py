"""Words that are kept."""

from __future__ import annotations

from core.util.memo import Memo


def test_a_word_is_made_once() -> None:
    asked: list[str] = []

    def make(word: str) -> str:
        asked.append(word)
        return word[:3]

    kept = Memo(make)
    assert [kept[word] for word in ("bridge", "bridges", "bridge")] == ["bri"] * 3
    assert asked == ["bridge", "bridges"]


def test_words_are_forgotten_when_there_are_too_many() -> None:
    kept = Memo(str.upper, most=3)
    assert [kept[word] for word in "abcdeab"] == list("ABCDEAB")
    assert len(kept) <= 3
