"""Texts with NULs in them, which a damaged disk or transfer leaves: read without, and said."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import core
from core.errors import LoadError
from core.formats.decoding import Decoded, decode
from tests.core.formats.test_encodings import LANGUAGES, TEXTS, written

ARTICLES = {path.stem: path.read_text("utf-8") for path in (Path(__file__).parents[2] / "data/articles").glob("*.md")}
IN_UTF_8 = [("utf-8", text) for text in (*ARTICLES.values(), *TEXTS.values())]
IN_OTHERS = [
    (encoding, written(texts[language], encoding))
    for encoding, languages in LANGUAGES.items()
    for language in languages.split()
    for texts in (ARTICLES, TEXTS)
    if language in texts
]
ENGLISH = "The harbour opened. Many boats came."
NUL = b"\0"


def with_nuls(data: bytes, places: list[float]) -> bytes:
    """The bytes with a NUL at each of these places, given as shares of the whole."""
    damaged = bytearray(data)
    for place in places:
        damaged.insert(round(place * len(damaged)), 0)
    return bytes(damaged)


def with_some(data: bytes, count: int, seed: int = 1) -> bytes:
    random = Random(seed)
    return with_nuls(data, [random.random() for _ in range(count)])


def is_refused(data: bytes) -> bool:
    try:
        decode(data)
    except LoadError:
        return True
    return False


def test_one_nul_makes_no_chinese_of_english() -> None:
    assert decode(b"The harbour\0 opened. Many\0 boats came.") == Decoded(ENGLISH, 2)


@given(st.sampled_from(IN_UTF_8 + IN_OTHERS), st.lists(st.floats(0, 1), min_size=1, max_size=20))
@example(("utf-8", TEXTS["zh"]), [0.001])
@example(("shift_jis", TEXTS["ja"]), [0.0])
def test_a_text_is_read_right_wherever_nuls_are_in_it(text: tuple[str, str], places: list[float]) -> None:
    encoding, words = text
    data = words.encode(encoding, errors="replace")
    assert decode(with_nuls(data, places)) == Decoded(decode(data).text, len(places))


@pytest.mark.parametrize("count", [1, 5, 20])
@pytest.mark.parametrize(("encoding", "text"), IN_OTHERS, ids=str)
def test_nuls_hide_no_encoding(encoding: str, text: str, count: int) -> None:
    data = text.encode(encoding, errors="replace")
    assert decode(with_some(data, count)) == Decoded(decode(data).text, count)


def test_nuls_far_behind_the_beginning_are_left_out_too() -> None:
    text = ENGLISH * 5_000
    assert decode(text.encode() + NUL + b"End.") == Decoded(f"{text}End.", 1)


def test_what_was_never_written_to_the_disk_is_left_out() -> None:
    assert decode(ENGLISH.encode() + bytes(4096)) == Decoded(ENGLISH, 4096)


@pytest.mark.parametrize("encoding", ["utf-8", "shift_jis", "utf-16"])
def test_nuls_are_left_out_of_a_text_in_a_given_encoding(encoding: str) -> None:
    text = "橋が開いた。"
    nul = "\0".encode(encoding.replace("16", "16-le"))
    assert decode(text.encode(encoding) + nul, encoding) == Decoded(text, 1)
    assert decode(b"\x8b\0\xb4", "shift_jis") == Decoded("橋", 1)


def test_a_column_of_figures_with_a_nul_is_no_utf_16() -> None:
    assert decode(b"1\n2\n3\n4\n5\n6\n7\n8\n9\n\x000\n").text == "1\n2\n3\n4\n5\n6\n7\n8\n9\n0\n"


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", sorted(ARTICLES))
def test_utf_16_without_a_mark_has_no_nuls_too_many(order: str, language: str) -> None:
    assert decode(ARTICLES[language].encode(order)) == Decoded(ARTICLES[language])


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", ["桥梁今天开放了。许多船只来了。", "橋が開いた。たくさんの船が来た。", "다리가 열렸다. 배가 왔다."]
)
def test_a_short_text_of_east_asia_is_told_in_utf_16(order: str, text: str) -> None:
    assert decode(f"{text}\n".encode(order)) == Decoded(f"{text}\n")


@pytest.mark.parametrize(
    "data",
    [
        bytes(1000),
        b"RIFF" + bytes(40) + b"data",
        b"name.txt" + bytes(92) + b"0000644" + bytes(157) + ENGLISH.encode(),
        b"".join(number.to_bytes(4, "little") for number in range(3000)),
        Random(1).randbytes(3000),
        b"\x01\x02\x03\x04 words among controls \x05\x06\x0e\x0f\0",
    ],
    ids=["NULs", "sound", "tar", "numbers", "random", "controls"],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    assert is_refused(data)


@given(st.binary(min_size=2000, max_size=4000))
def test_random_bytes_are_never_taken_for_a_text_with_nuls(data: bytes) -> None:
    if b"\0" in data and len(set(data)) > 100:
        assert is_refused(data)


def test_the_reader_is_told_how_many_were_left_out(tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_bytes(b"The harbour\0 opened. Many\0 boats came.\n")
    article = core.load(path)
    assert article.text == ENGLISH
    (notice,) = article.notices
    assert notice.message() == (
        "The text contained NUL bytes (2), which no text should have: it may be damaged. They were left out. Compare "
        "it with another copy if you can."
    )


@pytest.mark.parametrize("suffix", ["html", "md", "txt"])
def test_every_kind_of_text_tells(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"harbour.{suffix}"
    path.write_bytes(b"<p>The harbour\0 opened.</p>" if suffix == "html" else b"The harbour\0 opened.")
    article = core.load(path)
    assert (article.text, len(article.notices)) == ("The harbour opened.", 1)


def test_a_whole_text_tells_nothing(story: core.Article) -> None:
    assert story.notices == ()
