"""One window for a reader: a second start hands what it should open to the window that runs, and ends.

They talk over a local socket that only this user can reach. The window greets first, the other start sends one line of
JSON, and the window answers once it has seen to it. So a window that hangs is told nothing, and opens nothing when it
comes back.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, QUrl, Signal

from gui.app.window_name import WindowName

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

# Milliseconds for each step of the talk: a window may be busy on a busy machine.
_PATIENCE = 3_000
# Seconds for a start that has the name and does not listen yet, and between two looks whether it does.
_STARTING, _PAUSE = 10.0, 0.05
_GREETING = b"standfirst 1\n"
_TAKEN = b"taken\n"
# Bytes of a message, and sources in one: more than any command line that a person makes.
_LONGEST = 256_000
_MOST_SOURCES = 100
# Characters of a token; what is much longer would keep every process from starting that inherits it.
_LONGEST_TOKEN = 1_000
# Starts that may talk at the same time, and milliseconds in which each has to say something.
_MOST_CALLERS, _CALL = 16, 2_000
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret: Wayland's leave to come to the front


class Answer(Enum):
    """What a start finds: a window that took what it should open, no window, or one that does not answer."""

    TAKEN = auto()
    NOBODY = auto()
    SILENCE = auto()


def find_window(sources: Sequence[str], name: WindowName) -> Answer:
    """Hands files and addresses to the window that has the name; else this start is to make one.

    With NOBODY the name is its own from now on. A start that has the name and no window yet is waited for, some seconds
    at most. Needs no QApplication.
    """
    until = time.monotonic() + _STARTING
    while True:
        is_ours = name.take()
        # A window of an older version has an address and no name; what was killed may have left an address behind.
        answer = _talk(sources, name.address) if name.may_be_heard else Answer.NOBODY
        if answer is not Answer.NOBODY:
            name.let_go()
            return answer
        if is_ours:
            return Answer.NOBODY
        if time.monotonic() > until:
            return Answer.SILENCE
        # There is no window here yet that would stand still.
        time.sleep(_PAUSE)


def hand_over(sources: Sequence[str], address: str = "") -> bool:
    """Gives files and addresses to the window that listens at an address; True when it took them.

    Paths may be relative to the current folder. With no sources the window only comes to the front. Where no window
    answers within seconds the answer is False. Needs no QApplication.
    """
    name = WindowName(address)
    return name.may_be_heard and _talk(sources, name.address) is Answer.TAKEN


def absolute(source: str) -> str:
    """A source that means the same wherever the reader stands: an address as it is, a path from the root.

    What is written as an address is a path where there is a file of that name.
    """
    if ":" not in source:
        # Without what takes longest to import of all that a start needs which only hands over a file.
        return str(Path(source).absolute())
    import core

    if core.is_web_address(source):
        return source
    scheme = core.scheme_of(source)
    if not scheme or os.path.lexists(source):
        return str(Path(source).absolute())
    return str(Path(QUrl(source).toLocalFile()).absolute()) if scheme == "file" else source


class Receiver(QObject):
    """The running window's ear. ``opened(list)``: another start hands over sources; with none, the window is wanted."""

    opened = Signal(list)

    def __init__(self, name: WindowName | None = None, parent: QObject | None = None) -> None:
        """Without a ``name`` it takes that of this user's window on this screen, if it can."""
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._name = name or WindowName()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._callers: set[QLocalSocket] = set()
        self._watch = QFileSystemWatcher(self)
        self._watch.directoryChanged.connect(self._look_after)

    def listen(self) -> bool:
        """Starts to listen; False where that can't be, or another window has the name."""
        address = self._name.address
        if not address or not self._name.take() or (self._name.may_be_heard and _is_alive(address)):
            return False
        # What a program that was killed left behind.
        self._server.removeServer(address)
        listens = self._server.listen(address)
        if listens and sys.platform != "win32":
            self._watch.addPath(str(Path(address).parent))
        return listens

    def close(self) -> None:
        """Listens no more. The name stays taken until the program ends: it still writes what is open."""
        if self._watch.directories():
            self._watch.removePaths(self._watch.directories())
        self._server.close()
        callers, self._callers = self._callers, set()
        for socket in callers:
            # They are deleted with the server; one that was to be deleted later may outlive it, which Qt does not.
            socket.abort()

    def _look_after(self) -> None:
        """Listens anew where its place was removed: the folder of a session may go before its windows do."""
        if not self._name.may_be_heard:
            self.close()
            self._name.renew()
            self.listen()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._callers) >= _MOST_CALLERS:
                socket.abort()
                socket.deleteLater()
                continue
            self._callers.add(socket)
            socket.setReadBufferSize(_LONGEST)
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(partial(self._forget, socket))
            # Nobody may keep a place by saying nothing.
            QTimer.singleShot(_CALL, socket, socket.abort)
            socket.write(_GREETING)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _LONGEST:
                self._forget(socket)
            return
        message = _understood(bytes(socket.readLine().data()))
        # One message is all that a start has to say.
        socket.readyRead.disconnect()
        if message is None:
            self._forget(socket)
            return
        sources, token = message
        if token:
            # Qt hands it to the compositor when the window asks to come to the front.
            os.environ[_TOKEN] = token
        self.opened.emit(sources)
        socket.write(_TAKEN)
        socket.flush()

    def _forget(self, socket: QLocalSocket) -> None:
        if socket in self._callers:
            self._callers.remove(socket)
            socket.abort()
            socket.deleteLater()


def _talk(sources: Sequence[str], address: str) -> Answer:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_PATIENCE):
        return Answer.NOBODY
    message = {"open": [absolute(source) for source in sources], "token": os.environ.get(_TOKEN, "")}
    taken = _hears(socket, _GREETING)
    if taken:
        socket.write(json.dumps(message).encode() + b"\n")
        taken = _hears(socket, _TAKEN)
    # It sends away whom it has no place for at the moment, and all when it ends.
    is_sent_away = socket.state() != QLocalSocket.LocalSocketState.ConnectedState
    socket.abort()
    if taken:
        return Answer.TAKEN
    return Answer.NOBODY if is_sent_away else Answer.SILENCE


def _hears(socket: QLocalSocket, line: bytes) -> bool:
    """Whether this line, and nothing else, comes in time."""
    while socket.bytesAvailable() < len(line):
        if not socket.waitForReadyRead(_PATIENCE):
            return False
    return bytes(socket.read(len(line)).data()) == line


def _is_alive(address: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address)
    alive = socket.waitForConnected(_PATIENCE)
    socket.abort()
    return alive


def _understood(line: bytes) -> tuple[list[str], str] | None:
    """The sources and the token in a message; None where it is not one of ours.

    A token that can't be one counts as none: what is to be opened is opened all the same.
    """
    try:
        message = json.loads(line)
        sources, token = message["open"], message["token"]
    except (ValueError, RecursionError, TypeError, KeyError):
        return None
    if not isinstance(sources, list) or not isinstance(token, str) or len(sources) > _MOST_SOURCES:
        return None
    if not all(isinstance(source, str) and _is_whole(source) for source in sources):
        return None
    return sources, token if _is_token(token) else ""


def _is_whole(source: str) -> bool:
    """Whether a source can come from another start: it means the same here as it did there."""
    from core import scheme_of

    return bool(scheme_of(source)) or str(Path(source).absolute()) == source


def _is_token(token: str) -> bool:
    return len(token) <= _LONGEST_TOKEN and token.isascii() and token.isprintable()
