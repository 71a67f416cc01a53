"""Extracts the lines of tracebacks from what a process prints on standard error.

A library may print anything there, even the text being read. So only the forms in which Python prints where an error
arose are taken, and of these no message and no line of code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.trace import code_place
from gui.client.lines import Lines, LineTooLongError

_LONGEST = 10_000
_START = "Traceback (most recent call last):"
# As printed by faulthandler, for the errors that it handles (Modules/faulthandler.c).
_CRASH = re.compile(
    r"Fatal Python error: (Segmentation fault|Aborted|Bus error|Floating-point exception|Illegal instruction|"
    r"Stack overflow)|Windows fatal exception: ([a-z ]+|code 0x[0-9a-f]+)",
    re.ASCII,
)
_THREAD = re.compile(r"(Current thread|Thread) 0x[0-9a-f]+ .*\(most recent call first\):", re.ASCII)
_FRAME = re.compile(r'\s*File "(?P<file>.+)", line (?P<line>\d+),? in (?P<name>[\w.<>]+)')
_TYPE = re.compile(r"(?P<type>[A-Za-z_][\w.]*)(:.*)?", re.ASCII)


class TracebackLines:
    """Takes what is printed, in chunks, and yields the lines of tracebacks, in the form of core.trace."""

    def __init__(self) -> None:
        self._lines = Lines(_LONGEST)
        self._in_traceback = self._in_crash = False

    def feed(self, chunk: bytes) -> Iterator[str]:
        """The lines that the chunk completes."""
        try:
            for line in self._lines.feed(chunk):
                yield from self._take(line.decode(errors="replace").rstrip("\r"))
        except LineTooLongError:
            # Not a traceback; the next line may begin one.
            self._lines = Lines(_LONGEST)

    def _take(self, line: str) -> Iterator[str]:
        if line == _START:
            self._in_traceback = True
        elif _CRASH.fullmatch(line):
            self._in_crash = True
            yield line
        elif (self._in_traceback or self._in_crash) and (frame := _FRAME.fullmatch(line)):
            yield f"  {code_place(frame['file'])}:{frame['line']} in {frame['name']}"
        elif self._in_crash and (thread := _THREAD.fullmatch(line)):
            yield thread[1]
        elif self._in_traceback and (error := _TYPE.fullmatch(line)):
            self._in_traceback = False
            yield error["type"]
