"""What can be reported about an error without a word of what was read: its type, and where in the code it arose.

An exception's message may quote anything, such as a word of the text (``KeyError``) or a file name (``OSError``). So
none of it is reported, nor the line of code, nor the folders above the code, which may contain the user's name.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType

#: Frames reported at the beginning and the end of a trace; an endless recursion has a thousand in between.
_FIRST, _LAST = 6, 24
#: The most chained errors reported, each the cause of the next.
_MOST_ERRORS = 5
_OURS = str(Path(__file__).parents[1])
_WITHOUT_A_FILE = re.compile(r"<(frozen [\w.]+|string|stdin)>", re.ASCII)


def trace(error: BaseException) -> str:
    """The error, after its causes: for each, a line per frame, outermost first, and one with its type."""
    return "\n".join(line for each in reversed(_chain(error)) for line in (*_frames(each.__traceback__), _type(each)))


def let_go(error: BaseException) -> None:
    """Clears the variables of the frames of an error and its causes: after MemoryError, telling of it needs memory."""
    for each in _chain(error):
        traceback = each.__traceback__
        while traceback is not None:
            # That of a function still at work can't be cleared.
            with suppress(RuntimeError):
                traceback.tb_frame.clear()
            traceback = traceback.tb_next


def code_place(file: str) -> str:
    """The path of a source file below the folder that it is imported from, or its name if that is not known."""
    if file.startswith("<"):
        return file if _WITHOUT_A_FILE.fullmatch(file) else "<code>"
    path = file.replace("\\", "/")
    roots = sorted({root.replace("\\", "/").rstrip("/") + "/" for root in (_OURS, *sys.path) if root}, key=len)
    root = next((root for root in reversed(roots) if path.startswith(root)), "")
    return path.removeprefix(root) if root else path.rpartition("/")[2]


def _chain(error: BaseException) -> list[BaseException]:
    """An error and its causes, the latest first."""
    errors: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and len(errors) < _MOST_ERRORS and all(cause is not each for each in errors):
        errors.append(cause)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return errors


def _frames(traceback: TracebackType | None) -> Iterator[str]:
    frames = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        frames.append(f"  {code_place(code.co_filename)}:{traceback.tb_lineno} in {code.co_name}")
        traceback = traceback.tb_next
    left_out = len(frames) - _FIRST - _LAST
    if left_out > 0:
        frames[_FIRST:-_LAST] = [f"  ... {left_out} frames"]
    yield from frames


def _type(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    number = error.errno if isinstance(error, OSError) else None
    return name if number is None else f"{name} (errno {number})"
