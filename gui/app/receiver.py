"""The window's end of the line on which other starts of the program hand it what it should open."""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from core.addresses import scheme_of
from gui.app.single_instance import GREETING, PATIENCE, TAKEN, TOKEN
from gui.app.window_name import WindowName

# Bytes of a message, and sources in one: more than any command line written by a person.
_LONGEST = 256_000
_MOST_SOURCES = 100
# Characters of a token; a much longer one would keep every process that inherits it from starting.
_LONGEST_TOKEN = 1_000
# Starts that may be connected at the same time, and milliseconds in which each has to send something.
_MOST_CALLERS, _CALL = 16, 2_000


class Receiver(QObject):
    """The running window's listener. ``opened(list)``: another start hands over sources; none: raise the window."""

    opened = Signal(list)

    def __init__(self, name: WindowName | None = None, parent: QObject | None = None) -> None:
        """Without a ``name`` it takes the one of this user's window on this screen, if it can."""
        super().__init__(parent)
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
            socket.write(GREETING)

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
            os.environ[TOKEN] = token
        self.opened.emit(sources)
        socket.write(TAKEN)
        socket.flush()

    def _forget(self, socket: QLocalSocket) -> None:
        if socket in self._callers:
            self._callers.remove(socket)
            socket.abort()
            socket.deleteLater()


def _is_alive(address: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(address)
    alive = socket.waitForConnected(PATIENCE)
    socket.abort()
    return alive


def _understood(line: bytes) -> tuple[list[str], str] | None:
    """The sources and the token in a message; None if it is not one of ours.

    An invalid token counts as none: the sources are opened anyway.
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
    return bool(scheme_of(source)) or str(Path(source).absolute()) == source


def _is_token(token: str) -> bool:
    return len(token) <= _LONGEST_TOKEN and token.isascii() and token.isprintable()
