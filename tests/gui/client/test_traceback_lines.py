"""What is taken of standard error: where an error arose, and nothing that a library prints of what is read."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.client.traceback_lines import TracebackLines

SECRET = "Konto 4711"
TRACEBACK = f"""{SECRET}
  File "{SECRET}", line 1, in {SECRET}
{SECRET}Error: {SECRET}
Traceback (most recent call last):
  File "/home/ann/x.py", line 12, in reading
    raise KeyError("{SECRET}")
KeyError: '{SECRET}'
{SECRET}
  File "/home/ann/{SECRET}.py", line 13, in later

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/home/ann/x.py", line 14, in <module>
json.decoder.JSONDecodeError: {SECRET}
"""
TAKEN = ["  x.py:12 in reading", "KeyError", "  x.py:14 in <module>", "json.decoder.JSONDecodeError"]


def taken(*chunks: str) -> list[str]:
    lines = TracebackLines()
    return [line for chunk in chunks for line in lines.feed(chunk.encode(errors="surrogateescape"))]


def test_of_tracebacks_the_frames_and_types_are_taken() -> None:
    assert taken(TRACEBACK) == TAKEN
    assert taken(TRACEBACK.replace("\n", "\r\n")) == TAKEN


@given(st.lists(st.integers(0, len(TRACEBACK)), max_size=8))
def test_it_does_not_matter_in_which_pieces_they_come(cuts: list[int]) -> None:
    ends = [0, *sorted(cuts), len(TRACEBACK)]
    assert taken(*(TRACEBACK[start:end] for start, end in pairwise(ends))) == TAKEN


@given(st.text())
def test_nothing_else_is_taken(text: str) -> None:
    assert taken(f"{text}\n") == []


def test_a_line_without_an_end_is_forgotten_and_a_traceback_after_it_taken() -> None:
    assert taken("x" * 100_000, "\n", TRACEBACK) == TAKEN


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_of_a_crash_the_frames_are_taken() -> None:
    program = f"""
import faulthandler, os, signal, sys, threading
faulthandler.enable()
def inner(text):
    print(text, file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGSEGV)
inner("{SECRET}")
"""
    done = subprocess.run([sys.executable, "-c", program], stderr=subprocess.PIPE, check=False)
    first, *others = TracebackLines().feed(done.stderr)
    assert first == "Fatal Python error: Segmentation fault"
    assert "  <string>:6 in inner" in others
    assert SECRET not in str(others)
