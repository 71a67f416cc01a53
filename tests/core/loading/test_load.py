"""The way from a source to an Article."""

from __future__ import annotations

import codecs
import os
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core


def sentences(article: core.Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def test_the_seed_article_has_exactly_the_sentences_marked_by_hand(
    seed: core.Article, expected: dict[str, Any]
) -> None:
    found = {(sentence.start, sentence.end) for sentence in seed.sentences}
    cuts = {edge for span in found for edge in span}
    optional = set(expected["optional_cuts"])
    marked: set[tuple[int, int]] = set()
    for sentence in expected["sentences"]:
        start, end = sentence["start"], sentence["end"]
        inside = sorted(cut for cut in optional if start < cut < end and cut in cuts)
        edges = [start, *inside, end]
        marked.update(pairwise(edges))
    assert {(start, end) for start, end in found} == marked


def test_the_seed_articles_text_is_the_files(seed: core.Article, data: Path) -> None:
    assert seed.text == (data / "seed-article.txt").read_text(encoding="utf-8")


def test_the_seed_articles_last_two_lines_are_furniture_with_a_reason(
    seed: core.Article, expected: dict[str, Any]
) -> None:
    assert [(span.start, span.end, span.text) for span in seed.furniture] == [
        (span["start"], span["end"], span["text"]) for span in expected["furniture"]
    ]
    assert [span.reason for span in seed.furniture] == ["promotion", "newsletter sign-up"]


def test_the_seed_article_is_english_without_a_title(seed: core.Article) -> None:
    assert (seed.language, seed.title) == ("en", "")


def test_a_storys_sentences_are_those_marked_by_hand(story: core.Article, data: Path) -> None:
    assert sentences(story) == (data / "article.sentences.txt").read_text(encoding="utf-8").splitlines()


def test_headings_and_furniture_are_no_sentences(story: core.Article) -> None:
    picked = set(sentences(story))
    assert [span.reason for span in story.furniture] == ["newsletter sign-up", "share line"]
    assert picked.isdisjoint(span.text for span in story.furniture)
    assert picked.isdisjoint(block.text for block in story.blocks if block.kind == "heading")


def test_a_sentence_knows_its_block_and_its_words(story: core.Article) -> None:
    for sentence in story.sentences:
        block = story.blocks[sentence.block]
        assert block.start <= sentence.start < sentence.end <= block.end
        assert sentence.words == len(sentence.text.split())


@pytest.mark.parametrize("text", ["", " ", "\n\n\t", "\ufeff", "* * *", "...", "!?"])
def test_a_text_without_words_is_an_article_without_sentences(text: str) -> None:
    assert core.load_text(text).sentences == ()


def test_an_article_of_only_headings_has_no_sentences() -> None:
    article = core.load_text("# One\n\n## Two\n")
    assert (article.sentences, article.title) == ((), "One")


def test_a_given_title_is_kept_as_one_clean_line() -> None:
    assert core.load_text("Text.", title=" The\nbridge \ud800 ").title == "The bridge \ufffd"


def test_a_given_language_decides() -> None:
    assert core.load_text("The bridge stands.", language="de").language == "de"


@pytest.mark.parametrize(
    ("tag", "code"), [("pt-BR", "pt"), ("zh_Hant", "zh"), ("nb", "no"), ("iw", "he"), ("bg", "bg"), ("und", "und")]
)
def test_a_given_language_may_be_a_tag(tag: str, code: str) -> None:
    assert core.load_text("The bridge stands.", language=tag).language == code


def test_an_article_in_an_unsupported_language_has_its_code_and_sentences() -> None:
    article = core.load_text("Мостът над реката беше построен. Работата продължи две години, каза кметът.")
    assert (article.language, len(article.sentences)) == ("bg", 2)


@pytest.mark.parametrize("load", [core.load_text, lambda text, **options: core.load(text.encode(), **options)])
def test_an_unknown_language_is_an_error_that_names_those_known(load: Any) -> None:
    with pytest.raises(core.LoadError, match="ar, cs, da") as caught:
        load("Text.", language="tlh")
    assert caught.value.kind == "language"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("cp1252", b""),
    ],
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_a_file_in_any_encoding_and_with_any_line_break_is_the_same_article(
    tmp_path: Path, story: core.Article, data: Path, encoding: str, mark: bytes, line_break: str
) -> None:
    text = (data / "article.txt").read_text(encoding="utf-8").replace("\n", line_break)
    path = tmp_path / "article.txt"
    path.write_bytes(mark + text.encode(encoding))
    article = core.load(path)
    assert article.text == story.text
    assert sentences(article) == sentences(story)


def test_bytes_are_read_like_a_file(data: Path, story: core.Article) -> None:
    assert core.load((data / "article.txt").read_bytes()).text == story.text


def test_an_article_knows_its_source(data: Path) -> None:
    path = data / "article.txt"
    assert core.load(path).source == core.load(str(path)).source == str(path)
    assert core.load(b"Text.").source == core.load_text("Text.").source == ""


def test_a_page_is_told_by_its_content_whatever_its_name(tmp_path: Path, data: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes((data / "article.html").read_bytes())
    assert core.load(path).title == "Harbour city bets on tidal power"


def test_a_page_in_a_declared_charset_is_read(tmp_path: Path, data: Path, story: core.Article) -> None:
    page = (data / "article.html").read_text(encoding="utf-8").replace('charset="utf-8"', 'charset="iso-8859-1"')
    path = tmp_path / "page.html"
    path.write_bytes(page.encode("cp1252"))
    assert sentences(story)[4] in sentences(core.load(path))


def test_a_given_encoding_goes_before_the_one_found() -> None:
    assert core.load("Лёд тронулся.".encode("cp866"), encoding="cp866").text == "Лёд тронулся."


def test_progress_is_told_step_by_step(story: core.Article) -> None:
    steps: list[tuple[str, int, int]] = []
    core.load(story.text.encode(), progress=lambda *step: steps.append(step))
    assert [name for name, _, _ in steps] == ["reading", "sentences", "sentences"]
    assert steps[-1][1:] == (len(story.text), len(story.text))


def refusal(source: Any, **options: Any) -> core.LoadError:
    with pytest.raises(core.LoadError) as caught:
        core.load(source, **options)
    message = str(caught.value)
    assert message.isprintable()
    assert len(message) < 400
    return caught.value


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    error = refusal(tmp_path / "missing.txt")
    assert error.kind == "not-found"
    assert "missing.txt" in str(error)


@pytest.mark.parametrize("name", ["a\nb", "a\0b", "\udcff", "a\u2028b", "x" * 5000, "~", "file:///a"])
def test_a_name_of_any_kind_is_an_error_of_one_line(name: str) -> None:
    assert refusal(name).kind in {"not-found", "unreadable"}


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path).kind == "not-a-file"
    assert refusal("").kind == "not-a-file"


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are files here on POSIX only")
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe").kind == "not-a-file"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_file_without_permission_says_so() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "secret.txt"
        path.write_text("Text.", encoding="utf-8")
        path.chmod(0)
        Path(folder).chmod(0o755)
        user = os.geteuid()
        if user == 0:
            # Root may read everything; nobody may not.
            os.seteuid(65534)
        try:
            error = refusal(path)
        finally:
            os.seteuid(user)
    assert error.kind == "permission"


@pytest.mark.parametrize("start", [b"\x89PNG\r\n\x1a\n", bytes(200)])
def test_a_file_that_is_no_text_says_what_can_be_read(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(start + bytes(range(256)))
    error = refusal(path)
    assert error.kind == "format"
    assert "PDF, Word, OpenDocument" in str(error)


def test_a_wrong_encoding_is_an_error(data: Path) -> None:
    assert refusal(data / "article.txt", encoding="ascii").kind == "encoding"
    assert refusal(data / "article.txt", encoding="nonsense").kind == "encoding"


def test_an_empty_file_is_an_empty_article(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    article = core.load(path)
    assert (article.text, article.sentences, article.blocks) == ("", (), ())


@pytest.mark.parametrize("name", ["article.txt", "article.md", "article.html"])
def test_a_file_cut_short_anywhere_is_read(tmp_path: Path, data: Path, name: str) -> None:
    whole = (data / name).read_bytes()
    path = tmp_path / name
    for end in range(0, len(whole), 97):
        path.write_bytes(whole[:end])
        assert core.load(path, language="en").text.count("\ufffd") <= 1


OPENINGS = st.sampled_from(
    [b"", b"<html>", b"<!DOCTYPE html><body><p>", b'<meta charset="big5">', b"\xff\xfe", b"\xef\xbb\xbf"]
)
BYTES = st.binary(max_size=200) | st.text(st.characters(codec="utf-8"), max_size=100).map(str.encode)


def outcome(data: bytes) -> str:
    """What comes of loading: "article" where all its spans hold, or the kind of the error, told in one line."""
    try:
        article = core.load(data)
    except core.LoadError as error:
        return error.kind if str(error).isprintable() else "unprintable"
    hold = all(article.text[span.start : span.end] == span.text for span in (*article.sentences, *article.blocks))
    return "article" if hold else "broken"


@given(OPENINGS, BYTES)
def test_any_bytes_are_an_article_or_a_load_error(opening: bytes, data: bytes) -> None:
    assert outcome(opening + data) in {"article", "format", "encoding", "damaged"}


@given(st.data())
def test_a_page_with_any_bytes_changed_is_an_article_or_a_load_error(draw: st.DataObject) -> None:
    page = bytearray((Path(__file__).parents[2] / "data" / "article.html").read_bytes())
    for _ in range(draw.draw(st.integers(1, 5))):
        at = draw.draw(st.integers(0, len(page) - 1))
        page[at : at + draw.draw(st.integers(0, 60))] = draw.draw(st.binary(max_size=8))
    assert outcome(bytes(page)) in {"article", "format"}


def test_a_file_address_is_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a b.txt"
    path.write_text("It rained. It poured.", encoding="utf-8")
    assert core.load(path.as_uri()).text == "It rained. It poured."


def test_a_file_named_as_html_is_read_as_such_whatever_it_opens_with(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<table><tr><td>The court ruled today.</td></tr></table>", encoding="utf-8")
    assert core.load(path).text == "The court ruled today."
