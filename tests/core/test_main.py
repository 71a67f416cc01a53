"""The terminal face: called as a function where that is enough, as a process where the process is the point."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

import core
from core.__main__ import main

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux's names, limits and capabilities")

COMMAND = (sys.executable, "-P", "-m", "core")
ASCII_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@dataclass(frozen=True)
class Outcome:
    """How a call ended: exit status, standard output and the lines of standard error."""

    status: int
    output: str
    errors: list[str]


Call = Callable[..., Outcome]


@pytest.fixture
def unlimited(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Takes back the limits that main sets for its process, which here is that of all tests."""
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "1")
    if sys.platform != "linux":
        yield
        return
    import resource

    kinds = (resource.RLIMIT_AS, resource.RLIMIT_CORE)
    before = [resource.getrlimit(kind) for kind in kinds]
    yield
    for kind, limits in zip(kinds, before, strict=True):
        resource.setrlimit(kind, limits)


@pytest.fixture
def call(unlimited: None, capsysbinary: pytest.CaptureFixture[bytes]) -> Call:
    """Calls main with these arguments."""

    def call_main(*arguments: str | Path) -> Outcome:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        output, errors = capsysbinary.readouterr()
        return Outcome(status, output.decode(), errors.decode().splitlines())

    return call_main


def run(*arguments: str | bytes | Path, **options: Any) -> Outcome:
    """Starts standfirst-cli with these arguments."""
    variables = os.environ | options.pop("variables", {})
    done = subprocess.run([*COMMAND, *arguments], capture_output=True, env=variables, check=False, **options)
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode().splitlines())


@pytest.fixture(scope="session")
def story_file(data: Path) -> Path:
    return data / "article.txt"


def is_refusal(outcome: Outcome, status: int, words: str = "") -> bool:
    """Whether a call ended with this status, one line on standard error that has the words, and nothing else."""
    (line,) = outcome.errors
    return outcome.status == status and outcome.output == "" and line.startswith("standfirst-cli: ") and words in line


def test_without_options_it_prints_five_sentences_by_the_default_method(
    call: Call, story_file: Path, story: core.Article
) -> None:
    summary = core.rank(story).summary(core.Length(5, "sentences"))
    assert call(story_file) == Outcome(0, f"{summary.text}\n", [])
    assert len(summary) == 5


@pytest.mark.parametrize("value", ["1", "2.5", "40"])
@pytest.mark.parametrize("unit", core.LENGTH_UNITS)
def test_a_length_is_kept_in_every_unit(
    call: Call, story_file: Path, story: core.Article, unit: core.LengthUnit, value: str
) -> None:
    if unit == "sentences":
        value = str(round(float(value)))
    expected = core.rank(story).summary(core.Length(float(value), unit)).text
    assert call(story_file, f"--{unit}", value) == Outcome(0, f"{expected}\n", [])


@pytest.mark.parametrize("method", core.METHODS)
def test_every_method_can_be_asked_for(call: Call, story_file: Path, method: str) -> None:
    outcome = call(story_file, "--method", method, "--format", "json", "--sentences", "3")
    assert (outcome.status, outcome.errors) == (0, [])
    printed = json.loads(outcome.output)
    assert (printed["method"], len(printed["sentences"])) == (method, 3)


def test_a_topic_draws_sentences_with_its_words(call: Call, story_file: Path) -> None:
    without = call(story_file, "--sentences", "1")
    outcome = call(story_file, "--sentences", "1", "--topic", "salmon")
    assert "salmon" not in without.output
    assert "salmon" in outcome.output
    assert outcome.errors == []


def test_a_topic_that_does_not_occur_is_told_and_changes_nothing(call: Call, story_file: Path) -> None:
    outcome = call(story_file, "--topic", "helicopter")
    assert (outcome.status, outcome.output) == (0, call(story_file).output)
    (line,) = outcome.errors
    assert "helicopter" in line


def test_a_language_that_is_given_is_used(call: Call, story_file: Path) -> None:
    found = json.loads(call(story_file, "--format", "json").output)
    given = json.loads(call(story_file, "--format", "json", "--language", "de").output)
    assert (found["language"], given["language"]) == ("en", "de")


def test_a_language_tag_stands_for_its_language(call: Call, story_file: Path) -> None:
    given = json.loads(call(story_file, "--format", "json", "--language", "pt-BR").output)
    assert given["language"] == "pt"


def test_a_text_in_an_unsupported_language_is_summarised_and_says_so(call: Call, tmp_path: Path, data: Path) -> None:
    texts = json.loads((data / "other_languages.json").read_text(encoding="utf-8"))
    file = tmp_path / "bulgarian.txt"
    file.write_text(texts["bg"], encoding="utf-8")
    outcome = call(file, "--sentences", "1")
    assert (outcome.status, len(outcome.output.splitlines())) == (0, 1)
    (line,) = outcome.errors
    assert "Bulgarian" in line


def test_an_encoding_that_is_given_is_used(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes("Der Fluß ist breit.".encode("cp850"))
    assert call(file, "--encoding", "cp850").output == "Der Fluß ist breit.\n"


def test_a_password_for_a_file_that_needs_none_changes_nothing(call: Call, story_file: Path) -> None:
    assert call(story_file, "--password", "secret") == call(story_file)


def test_the_text_format_has_one_picked_sentence_a_line(call: Call, story_file: Path, story: core.Article) -> None:
    lines = call(story_file, "--format", "text", "--sentences", "4").output.splitlines()
    assert len(lines) == 4
    assert set(lines) < {sentence.text for sentence in story.sentences}


def test_the_markdown_format_has_a_heading_and_one_item_a_sentence(call: Call, story_file: Path) -> None:
    lines = call(story_file, "--format", "markdown", "--sentences", "4").output.splitlines()
    assert lines[0] == "# Harbour city bets on tidal power"
    assert sum(line.startswith("- ") for line in lines) == 4


def test_the_html_format_is_a_page_with_one_item_a_sentence(call: Call, story_file: Path) -> None:
    output = call(story_file, "--format", "html", "--sentences", "4").output
    assert output.startswith("<!DOCTYPE html>\n")
    assert output.count("<li ") == 4


def test_json_is_one_object_with_the_fields_that_programs_rely_on(
    call: Call, story_file: Path, story: core.Article
) -> None:
    outcome = call(story_file, "--format", "json", "--sentences", "4")
    assert outcome.output.count("\n") == 1
    printed = json.loads(outcome.output)
    assert set(printed) >= {"title", "language", "method", "sentences", "furniture", "text"}
    assert (printed["source"], printed["length"]) == ("article.txt", {"value": 4, "unit": "sentences"})
    assert (printed["title"], printed["language"], printed["method"]) == (story.title, "en", "standfirst")
    assert printed["text"] == story.text
    assert all(
        set(sentence) == {"index", "start", "end", "text", "rank", "score", "reasons", "paragraph"}
        for sentence in printed["sentences"]
    )
    assert [set(span) for span in printed["furniture"]] == [{"start", "end", "text", "reason"}] * 2


def test_json_has_the_key_phrases_with_all_their_places(call: Call, story_file: Path, story: core.Article) -> None:
    printed = json.loads(call(story_file, "--format", "json").output)["keywords"]
    assert [phrase["text"] for phrase in printed] == [phrase.text for phrase in core.keywords(story)]
    for phrase, known in zip(printed, core.keywords(story), strict=True):
        assert phrase["score"] == pytest.approx(known.score)
        assert [story.text[start:end] for start, end in phrase["places"]] == [span.text for span in known.spans]


def test_what_json_says_of_a_sentence_is_what_the_ranking_says(
    call: Call, story_file: Path, story: core.Article
) -> None:
    ranking = core.rank(story)
    sentences = json.loads(call(story_file, "--format", "json", "--sentences", "4").output)["sentences"]
    assert sorted(sentence["rank"] for sentence in sentences) == [1, 2, 3, 4]
    assert [sentence["index"] for sentence in sentences] == sorted(ranking.order[:4])
    for sentence in sentences:
        assert sentence["score"] == ranking.scores[sentence["index"]]
        assert sentence["reasons"] == ranking.reasons[sentence["index"]]
        assert sum(sentence["reasons"].values()) == pytest.approx(sentence["score"])


def test_positions_in_json_count_code_points_of_its_text(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "emoji.txt"
    file.write_text(
        "🙂 Zoë 𐤀𐤁 went home.\r\n\r\n“So did I . . . late,” 🙂 she said.\n\nShare this article\n", encoding="utf-8"
    )
    printed = json.loads(call(file, "--format", "json").output)
    text = printed["text"]
    assert len(printed["sentences"]) == 2
    assert len(printed["furniture"]) == 1
    for span in (*printed["sentences"], *printed["furniture"]):
        assert text[span["start"] : span["end"]] == span["text"]


def test_the_version_is_that_of_the_distribution(call: Call) -> None:
    assert call("--version") == Outcome(0, f"Standfirst {version('standfirst')}\n", [])


def test_help_names_every_option(call: Call) -> None:
    outcome = call("--help")
    assert (outcome.status, outcome.errors) == (0, [])
    for option in ("sentences", "percent", "words", "minutes", "method", "topic", "language", "format", "version"):
        assert f"--{option}" in outcome.output


@pytest.mark.parametrize("value", ["0", "-1", "nan", "inf", "-inf", "0.0", "", "many", "1e999", "1,5"])
@pytest.mark.parametrize("unit", core.LENGTH_UNITS)
def test_a_length_that_is_none_is_a_wrong_argument(call: Call, story_file: Path, unit: str, value: str) -> None:
    assert is_refusal(call(story_file, f"--{unit}={value}"), 2, f"--{unit}")


@pytest.mark.parametrize(
    "option", ["--sentences=2.5", "--sentences=1e3", "--percent=100.1", f"--sentences={'9' * 5000}"]
)
def test_a_length_out_of_its_units_range_is_a_wrong_argument(call: Call, story_file: Path, option: str) -> None:
    assert is_refusal(call(story_file, option), 2, option[:9])


@pytest.mark.parametrize("option", [f"--sentences={'9' * 400}", "--words=1e308", "--minutes=1e308", "--percent=100"])
def test_a_length_past_the_article_gives_all_of_it(
    call: Call, story_file: Path, story: core.Article, option: str
) -> None:
    assert len(call(story_file, option).output.splitlines()) == len(story.sentences)


@pytest.mark.parametrize("option", ["--sentences=1", "--percent=1e-300", "--words=0.001", "--minutes=0.001"])
def test_a_length_below_any_sentence_gives_one(call: Call, story_file: Path, option: str) -> None:
    assert len(call(story_file, option).output.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "FILE|URL|-"),
        (("a.txt", "--sentences", "3", "--words", "3"), "not allowed with"),
        (("a.txt", "--percent", "3", "--minutes", "3"), "not allowed with"),
        (("a.txt", "--method", "astrology"), "astrology"),
        (("a.txt", "--language", "xx"), "xx"),
        (("a.txt", "--format", "pdf"), "pdf"),
        (("a.txt", "--format", "docx"), "docx"),
        (("a.txt", "--topic"), "--topic"),
        (("a.txt", "b.txt"), "b.txt"),
        (("a.txt", "--frobnicate"), "--frobnicate"),
        (("a.txt", "--two\nlines"), "--two lines"),
        (("a.txt", "--method", "two\nlines"), "--method"),
    ],
)
def test_wrong_arguments_end_with_2_and_one_line(call: Call, arguments: tuple[str, ...], words: str) -> None:
    outcome = call(*arguments)
    assert is_refusal(outcome, 2, words)
    assert "--help" in outcome.errors[0]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"", "no sentence", id="empty"),
        pytest.param(b"\xef\xbb\xbf \n\n\t\n", "no sentence", id="blank"),
        pytest.param(b"# Only\n\n## Headings\n", "no sentence", id="only headings"),
        pytest.param(b"Share this article on Facebook\n", "no sentence", id="only furniture"),
        pytest.param(b". . .\n\n***\n", "no sentence", id="only marks"),
        pytest.param(bytes(range(256)) * 10, "not a text", id="binary"),
        pytest.param(b"%PDF-1.7\n", "damaged", id="PDF"),
        pytest.param(b"PK\x03\x04" + bytes(50), "damaged", id="ZIP"),
        pytest.param(b"\x7fELF" + bytes(50), "program", id="a program"),
    ],
)
def test_a_file_without_a_sentence_to_read_ends_with_1_and_one_line(
    call: Call, tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    assert is_refusal(call(file), 1, words)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("missing.txt", "missing.txt"),
        (".", "folder"),
        ("", "folder"),
        ("two\nlines.txt", "two lines.txt"),
        ("\0", "no file"),
        ("x" * 5000, "xxx"),
        ("http://[::1", "standfirst-cli: "),
        ("http://127.0.0.1:1/", "standfirst-cli: "),
    ],
)
def test_a_source_that_is_not_there_ends_with_1_and_one_line(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert is_refusal(call(source), 1, words)


@pytest.mark.parametrize("encoding", ["klingon", "utf-32", "rot13", "utf-8\0"])
def test_an_encoding_that_does_not_fit_ends_with_1_and_one_line(call: Call, story_file: Path, encoding: str) -> None:
    assert is_refusal(call(story_file, "--encoding", encoding), 1, "encoding")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a named pipe")
def test_a_pipe_with_a_name_is_refused_and_not_waited_for(call: Call, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert is_refusal(call(tmp_path / "pipe"), 1, "not an ordinary file")


@on_linux
@pytest.mark.parametrize("locked", ["folder/secret.txt", "folder"])
def test_a_file_that_may_not_be_read_ends_with_1_and_one_line(tmp_path: Path, locked: str) -> None:
    file = tmp_path / "folder" / "secret.txt"
    file.parent.mkdir()
    file.write_text("It is a secret.")
    (tmp_path / locked).chmod(0)
    command = [*COMMAND, file]
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may read every file, and there is no setpriv to take that away")
        command = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-all", *command]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    # Or pytest could not tidy up.
    (tmp_path / locked).chmod(0o700)
    assert is_refusal(Outcome(done.returncode, done.stdout, done.stderr.splitlines()), 1, "may not read")


def test_a_process_ends_with_0_for_a_summary(story_file: Path, story: core.Article) -> None:
    summary = core.rank(story).summary(core.Length(2, "sentences"))
    assert run(story_file, "--sentences", "2") == Outcome(0, f"{summary.text}\n", [])


def test_a_process_ends_with_1_for_what_can_not_be_read() -> None:
    assert is_refusal(run("missing.txt"), 1, "missing.txt")


def test_a_process_ends_with_2_for_wrong_arguments() -> None:
    assert is_refusal(run("--sentences", "none", "x"), 2, "none")


def test_a_dash_stands_for_standard_input(story_file: Path, story: core.Article) -> None:
    outcome = run("-", "--format", "json", input=story_file.read_bytes())
    assert (outcome.status, outcome.errors) == (0, [])
    assert json.loads(outcome.output)["text"] == story.text


def test_standard_input_in_another_encoding_is_read() -> None:
    text = "Der Fluß ist breit. Die Brücke über den Fluß ist alt, und sie heißt nach dem König."
    assert run("-", input=text.encode("utf-16")).output.split() == text.split()


def test_standard_input_without_a_sentence_ends_with_1_and_one_line() -> None:
    assert is_refusal(run("-", stdin=subprocess.DEVNULL), 1, "no sentence")


def test_standard_input_past_the_limit_is_refused_before_its_end() -> None:
    process = subprocess.Popen([*COMMAND, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None
    sent = 0
    try:
        while sent < 2_000_000_000:
            sent += process.stdin.write(b"All work and no play. " * 50_000)
    except BrokenPipeError:
        pass
    with process:
        assert process.stderr is not None
        errors = process.stderr.read().decode().splitlines()
    assert sent < 100_000_000
    assert is_refusal(Outcome(process.returncode, "", errors), 1, "50 MB")


@on_posix
@pytest.mark.parametrize(("redirection", "words"), [(">&-", "can't be written"), ("<&-", "Standard input is closed")])
def test_a_stream_that_is_closed_ends_with_1_and_one_line(story_file: Path, redirection: str, words: str) -> None:
    source = "-" if redirection.startswith("<") else story_file
    command = ["sh", "-c", f'exec "$@" {redirection}', "sh", *COMMAND, source]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert is_refusal(Outcome(done.returncode, done.stdout, done.stderr.splitlines()), 1, words)


@on_posix
@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(
    ("arguments", "status"),
    [(("--topic", "helicopter"), 0), (("--encoding", "klingon"), 1), (("--words", "no"), 2), (("--wrong",), 2)],
)
def test_the_exit_status_does_not_depend_on_standard_error(
    story_file: Path, arguments: tuple[str, ...], status: int, redirection: str
) -> None:
    command = ["sh", "-c", f'exec "$@" {redirection}', "sh", *COMMAND, story_file, *arguments]
    assert subprocess.run(command, stdout=subprocess.DEVNULL, env=buffered(), check=False).returncode == status


@on_linux
@pytest.mark.parametrize(
    "arguments", [(), ("--format", "json"), ("--percent", "100"), ("--help",), ("--version",)], ids=" ".join
)
def test_a_full_disk_ends_with_1_and_one_line(story_file: Path, arguments: tuple[str, ...]) -> None:
    command = [*COMMAND, story_file, *arguments]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=buffered(), text=True, check=False)
    assert is_refusal(Outcome(done.returncode, "", done.stderr.splitlines()), 1, "No space left")


def buffered() -> dict[str, str]:
    """The environment, without what has Python write on the spot and hides what it would write at its end."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("\n\n".join(f"Sentence {number} is here." for number in range(20_000)))
    with subprocess.Popen(
        [*COMMAND, file, "--percent", "100"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b"Sentence 0 is here.\n"
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_summary_is_utf_8_in_a_locale_that_has_no_curly_quotes(story_file: Path, story: core.Article) -> None:
    outcome = run(story_file, "--percent", "100", variables=ASCII_LOCALE)
    assert outcome == Outcome(0, "".join(f"{sentence.text}\n" for sentence in story.sentences), [])
    assert "“" in outcome.output


def test_an_error_is_one_line_in_a_locale_that_can_not_say_it(tmp_path: Path) -> None:
    assert is_refusal(run("Brücke “7”.txt", variables=ASCII_LOCALE, cwd=tmp_path), 1, "There is no file Br")


@on_linux
@pytest.mark.parametrize(("format_", "variables"), [("markdown", {}), ("html", ASCII_LOCALE)])
def test_a_file_whose_name_is_not_utf_8_is_summarised_in_formats_that_tell_its_name(
    tmp_path: Path, format_: str, variables: dict[str, str]
) -> None:
    name = b"br\xfccke\n.txt"
    (tmp_path / os.fsdecode(name)).write_text("The bridge is old.")
    outcome = run(name, "--format", format_, variables=variables, cwd=tmp_path)
    assert (outcome.status, outcome.errors) == (0, [])
    assert "The bridge is old." in outcome.output


@on_linux
def test_a_missing_file_whose_name_is_not_utf_8_is_told_on_one_line(tmp_path: Path) -> None:
    assert is_refusal(run(b"br\xfccke\n.txt", cwd=tmp_path), 1, "There is no file br")


@on_linux
def test_a_text_over_the_memory_limit_ends_with_1_and_one_line(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("Sentence is here. " * 500_000)
    limited = ["sh", "-c", 'ulimit -v 150000; exec "$@"', "sh", *COMMAND, file, "--language", "en"]
    done = subprocess.run(limited, capture_output=True, text=True, check=False)
    assert is_refusal(Outcome(done.returncode, done.stdout, done.stderr.splitlines()), 1, "memory")


def test_what_was_left_out_is_one_line_on_standard_error(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_bytes(b"The harbour\0 opened.")
    outcome = call(path)
    assert (outcome.status, outcome.output) == (0, "The harbour opened.\n")
    assert [line.partition(", ")[0] for line in outcome.errors] == ["standfirst-cli: The text contained NUL bytes (1)"]


def test_all_remarks_are_one_line(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_bytes(b"The harbour\0 opened.")
    (line,) = call(path, "--topic", "volcano").errors
    assert "NUL bytes" in line
    assert "volcano" in line


def broken(*_: object, **__: object) -> core.Ranking:
    """What a fault in ranking does."""
    raise KeyError("ferry")


def test_a_fault_is_one_line_that_says_how_to_learn_more(
    call: Call, story_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core, "rank", broken)
    outcome = call(story_file)
    assert is_refusal(outcome, 1, "an internal error, KeyError: 'ferry'.")
    assert "--debug" in outcome.errors[0]


def test_with_debug_a_fault_tells_where_it_arose_without_a_word_of_the_text(
    call: Call, story_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core, "rank", broken)
    outcome = call(story_file, "--debug")
    first, *trace = outcome.errors
    assert "KeyError: 'ferry'" in first
    assert trace[-1] == "KeyError"
    assert any(line.startswith("  core/__main__.py:") for line in trace)
    assert "ferry" not in " ".join(trace)
    assert outcome.status == 1


def test_with_debug_a_refusal_tells_where_it_arose(call: Call, tmp_path: Path) -> None:
    _, *trace = call(tmp_path / "gone.txt", "--debug").errors
    assert trace[-1] == "core.errors.LoadError"
    assert any("core/loading/load.py" in line for line in trace)


def test_debug_changes_nothing_where_nothing_goes_wrong(story_file: Path) -> None:
    assert run(story_file, "--debug") == run(story_file)


MYTH = "## Myth 3\n\nBirds need warm milk.\n\nFact: They do not.\n\n## More\n\nRing the hospital."


@pytest.mark.parametrize(("format_id", "told"), [("text", True), ("markdown", False), ("json", False)])
def test_bare_sentences_that_need_a_line_beside_them_are_told_of(
    call: Call, tmp_path: Path, format_id: str, told: bool
) -> None:
    file = tmp_path / "myth.md"
    file.write_text(MYTH)
    outcome = call(file, "--language", "en", "--percent", "100", "--format", format_id)
    assert outcome.status == 0
    assert any("without what stands beside them" in line for line in outcome.errors) == told
