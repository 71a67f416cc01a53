"""One window per user: a second start hands what it should open to the running window, and ends.

They talk over a local socket that only this user can reach. The window greets first, the other start sends one line of
JSON, and the window answers once it has handled that. So a window that hangs is sent nothing, and opens nothing when it
comes back.
"""

from __future__ import annotations

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

# Milliseconds for each step of the exchange: a window may be busy on a busy machine.
_PATIENCE = 3_000
# Seconds to wait for a start that has the name but does not listen yet, and between two checks.
_STARTING, _PAUSE = 10.0, 0.05
_GREETING = b"standfirst 1\n"
_TAKEN = b"taken\n"
# Bytes of a message, and sources in one: more than any command line written by a person.
_LONGEST = 256_000
_MOST_SOURCES = 100
# Characters of a token; a much longer one would keep every process that inherits it from starting.
_LONGEST_TOKEN = 1_000
# Starts that may be connected at the same time, and milliseconds in which each has to send something.
_MOST_CALLERS, _CALL = 16, 2_000
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret: Wayland's leave to come to the front


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
    return str(Path(QUrl(source).toLocalFile()).absolute()) if scheme == "file" else source


class Receiver(QObject):
    """The running window's listener. ``opened(list)``: another start hands over sources; none: raise the window."""

    opened = Signal(list)

    def __init__(self, name: WindowName | None = None, parent: QObject | None = None) -> None:
        """Without a ``name`` it takes the one of this user's window on this screen, if it can."""
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
        """Starts to listen; False if that fails, or another window has the name."""
        address = self._name.address
        if not address or not self._name.take() or (self._name.may_be_heard and _is_alive(address)):
            return False
        # Left behind by a killed program.
        self._server.removeServer(address)
        listens = self._server.listen(address)
        if listens and sys.platform != "win32":
            self._watch.addPath(str(Path(address).parent))
        return listens

    def close(self) -> None:
        """Stops listening. The name stays taken until the program ends: it is still saving what is open."""
        if self._watch.directories():
            self._watch.removePaths(self._watch.directories())
        self._server.close()
        callers, self._callers = self._callers, set()
        for socket in callers:
            # They are deleted with the server; one with a pending deleteLater may outlive it, and that crashes Qt.
            socket.abort()

    def _look_after(self) -> None:
        """Listens again if its socket was removed: the folder of a session may go before its windows do."""
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
            # No one may hold a connection by sending nothing.
            QTimer.singleShot(_CALL, socket, socket.abort)
            socket.write(_GREETING)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _LONGEST:
                self._forget(socket)
            return
        message = _understood(bytes(socket.readLine().data()))
        # A start sends exactly one message.
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
        import json

        socket.write(json.dumps(message).encode() + b"\n")
        taken = _hears(socket, _TAKEN)
    # It disconnects those it has no room for, and all when it ends.
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
    """The sources and the token in a message; None if it is not one of ours.

    An invalid token counts as none: the sources are opened anyway.
    """
    import json

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
    from core.addresses import scheme_of

    return bool(scheme_of(source)) or str(Path(source).absolute()) == source


def _is_token(token: str) -> bool:
    return len(token) <= _LONGEST_TOKEN and token.isascii() and token.isprintable()
