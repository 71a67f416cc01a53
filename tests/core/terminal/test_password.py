"""The password of a file in the terminal: asked for, from a pipe, and never shown."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.formats.pdf_files import locked, pdf, set_lines

pytestmark = pytest.mark.skipif(os.name != "posix", reason="speaks to a terminal of POSIX")

SENTENCE = "The old bridge over the river fell on Monday."
COMMAND = (sys.executable, "-P", "-m", "core")
WORD = "sesame"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.pdf"
    path.write_bytes(locked(pdf([set_lines([SENTENCE])]), WORD))
    return path


def in_terminal(typed: str, *arguments: object) -> tuple[int, str, str]:
    """The exit status, what a terminal shows meanwhile, and standard output, once this was typed where asked."""
    import pty

    ours, theirs = pty.openpty()
    command = [*COMMAND, *map(str, arguments)]
    with subprocess.Popen(
        command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, start_new_session=True, text=True
    ) as program:
        os.close(theirs)
        shown = b""
        try:
            while more := os.read(ours, 1000):
                shown += more
                if shown.endswith(b"Password: "):
                    os.write(ours, typed.encode())
        except OSError:
            # Linux says so when nobody has the other end any more.
            pass
        output = program.stdout.read() if program.stdout else ""
        status = program.wait()
    os.close(ours)
    return status, shown.decode(), output


def piped(text: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize("options", [(), ("--password", "-")])
def test_who_sits_at_a_terminal_is_asked_and_what_is_typed_is_not_shown(secret: Path, options: tuple[str, ...]) -> None:
    status, shown, output = in_terminal(f"{WORD}\n", secret, *options)
    assert (status, output) == (0, f"{SENTENCE}\n")
    assert WORD not in shown


def test_a_wrong_password_is_told_of(secret: Path) -> None:
    status, shown, output = in_terminal("wrong\n", secret)
    assert (status, output) == (1, "")
    assert "can't be opened with this password" in shown


@pytest.mark.parametrize("typed", ["\n", "\x04"])
def test_who_types_nothing_is_told_that_a_password_is_needed(secret: Path, typed: str) -> None:
    status, shown, output = in_terminal(typed, secret)
    assert (status, output) == (1, "")
    assert shown.count("is protected by a password") == 2


def test_a_password_comes_through_a_pipe_where_that_is_asked_for(secret: Path) -> None:
    done = piped(f"{WORD}\r\n", secret, "--password", "-")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{SENTENCE}\n", "")


def test_without_a_terminal_nobody_is_asked(secret: Path) -> None:
    done = piped(f"{WORD}\n", secret)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "protected by a password" in done.stderr


def test_standard_input_holds_the_document_or_its_password(secret: Path) -> None:
    done = piped("", "-", "--password", "-")
    assert (done.returncode, done.stdout) == (2, "")
    assert "can't hold both" in done.stderr
