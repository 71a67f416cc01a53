"""One window per user: a second start hands what it should open to the running window, and ends.

They talk over a local socket that only this user can reach. The window greets first, the other start sends one line of
JSON, and the window answers once it has handled that. So a window that hangs is sent nothing, and opens nothing when it
comes back. ``receiver`` is the window's end of the line: nothing needs it before the window is shown.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from gui.app.window_name import WindowName

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

# Milliseconds for each step of the exchange: a window may be busy on a busy machine.
PATIENCE = 3_000
# Seconds to wait for a start that has the name but does not listen yet, and between two checks.
_STARTING, _PAUSE = 10.0, 0.05
GREETING = b"standfirst 1\n"
TAKEN = b"taken\n"
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret: Wayland's leave to come to the front


class Answer(Enum):
    """What a start finds: a window that accepted what it should open, no window, or one that does not answer."""

    TAKEN = auto()
    NOBODY = auto()
    SILENCE = auto()


def find_window(sources: Sequence[str], name: WindowName) -> Answer:
    """Hands files and addresses to the window that has the name; otherwise this start is to make one.

    With NOBODY it owns the name from now on. A start that has the name but no window yet is waited for, some seconds
    at most. Needs no QApplication.
    """
    until = time.monotonic() + _STARTING
    while True:
        is_ours = name.take()
        # A window of an older version has an address and no name; a killed one may have left an address behind.
        answer = _talk(sources, name.address) if name.may_be_heard else Answer.NOBODY
        if answer is not Answer.NOBODY:
            name.let_go()
            return answer
        if is_ours:
            return Answer.NOBODY
        if time.monotonic() > until:
            return Answer.SILENCE
        # There is no window here yet that could freeze.
        time.sleep(_PAUSE)


def hand_over(sources: Sequence[str], address: str = "") -> bool:
    """Gives files and addresses to the window that listens at an address; True if it accepted them.

    Paths may be relative to the current folder. With no sources the window only comes to the front. If no window
    answers within seconds the answer is False. Needs no QApplication.
    """
    name = WindowName(address)
    return name.may_be_heard and _talk(sources, name.address) is Answer.TAKEN


def absolute(source: str) -> str:
    """A source that means the same in every folder: an address unchanged, a path made absolute.

    What looks like an address is a path if there is a file of that name.
    """
    if ":" not in source:
        # Avoids the slowest import for a start that only hands over a file.
        return str(Path(source).absolute())
    import core

    if core.addresses.is_web_address(source):
        return source
    scheme = core.addresses.scheme_of(source)
    if not scheme or os.path.lexists(source):
        return str(Path(source).absolute())
    if scheme != "file":
        return source
    from PySide6.QtCore import QUrl

    return str(Path(QUrl(source).toLocalFile()).absolute())


def _talk(sources: Sequence[str], address: str) -> Answer:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(PATIENCE):
        return Answer.NOBODY
    message = {"open": [absolute(source) for source in sources], "token": os.environ.get(TOKEN, "")}
    taken = _hears(socket, GREETING)
    if taken:
        import json

        socket.write(json.dumps(message).encode() + b"\n")
        taken = _hears(socket, TAKEN)
    # It disconnects those it has no room for, and all when it ends.
    is_sent_away = socket.state() != QLocalSocket.LocalSocketState.ConnectedState
    socket.abort()
    if taken:
        return Answer.TAKEN
    return Answer.NOBODY if is_sent_away else Answer.SILENCE


def _hears(socket: QLocalSocket, line: bytes) -> bool:
    """Whether this line, and nothing else, comes in time."""
    while socket.bytesAvailable() < len(line):
        if not socket.waitForReadyRead(PATIENCE):
            return False
    return bytes(socket.read(len(line)).data()) == line
