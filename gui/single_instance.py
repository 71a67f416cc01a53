"""One window for a reader: a second start hands what it should open to the window that runs, and ends.

They talk over a local socket that only this user can reach. The window greets first, the other start sends one line of
JSON, and the window answers. So a window that hangs is told nothing, and opens nothing when it comes back.
"""

from __future__ import annotations

import json
import os
import re
import stat
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QTimer, QUrl, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

#: Milliseconds for each step of the talk.
_PATIENCE = 500
_GREETING = b"standfirst 1\n"
_TAKEN = b"taken\n"
#: Bytes of a message, and sources in one: more than any command line that a person makes.
_LONGEST = 256_000
_MOST_SOURCES = 100
#: Starts that may talk at the same time.
_MOST_CALLERS = 16
#: Bytes of a socket's path: BSD and macOS have room for so many and a zero at the end, Linux for four more.
_LONGEST_PATH = 103
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret: Wayland's leave to come to the front


def hand_over(sources: Sequence[str], address: str = "") -> bool:
    """Gives files and addresses to the window that runs; True when it took them.

    Paths may be relative to the current folder. With no sources the window only comes to the front. Where no window
    answers within half a second the answer is False. Needs no QApplication.
    """
    address = _within_reach(address or _address())
    # Most starts are the first one, which need not load what speaks to sockets before there is a window.
    if not address or (sys.platform != "win32" and not Path(address).exists()):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address)
    message = {"open": [absolute(source) for source in sources], "token": os.environ.get(_TOKEN, "")}
    if not socket.waitForConnected(_PATIENCE) or not _hears(socket, _GREETING):
        socket.abort()
        return False
    socket.write(json.dumps(message).encode() + b"\n")
    taken = _hears(socket, _TAKEN)
    socket.abort()
    return taken


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
    if source.lower().startswith("file:/"):
        return QUrl(source).toLocalFile()
    is_path = not core.scheme_of(source) or os.path.lexists(source)
    return str(Path(source).absolute()) if is_path else source


class Receiver(QObject):
    """The running window's ear. ``opened(list)``: another start hands over sources; with none, the window is wanted."""

    opened = Signal(list)

    def __init__(self, address: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._address = _within_reach(address or _address())
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._callers: set[QLocalSocket] = set()

    def listen(self) -> bool:
        """Starts to listen; False where that can't be, or another window does already."""
        if not self._address or _is_alive(self._address):
            return False
        # What a program that was killed left behind.
        self._server.removeServer(self._address)
        return self._server.listen(self._address)

    def close(self) -> None:
        """Listens no more."""
        self._server.close()
        for socket in tuple(self._callers):
            self._forget(socket)

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
            QTimer.singleShot(4 * _PATIENCE, socket, socket.abort)
            socket.write(_GREETING)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _LONGEST:
                self._forget(socket)
            return
        message = _understood(bytes(socket.readLine().data()))
        if message is None:
            self._forget(socket)
            return
        sources, token = message
        socket.write(_TAKEN)
        socket.flush()
        if token:
            # Qt hands it to the compositor when the window asks to come to the front.
            os.environ[_TOKEN] = token
        self.opened.emit(sources)

    def _forget(self, socket: QLocalSocket) -> None:
        if socket in self._callers:
            self._callers.remove(socket)
            socket.abort()
            socket.deleteLater()


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
    """The sources and the token in a message; None where it is not one of ours."""
    try:
        message = json.loads(line)
        sources, token = message["open"], message["token"]
    except (ValueError, RecursionError, TypeError, KeyError):
        return None
    if not isinstance(sources, list) or not isinstance(token, str) or len(sources) > _MOST_SOURCES:
        return None
    if not all(isinstance(source, str) and _is_whole(source) for source in sources):
        return None
    return sources, token


def _is_whole(source: str) -> bool:
    """Whether a source can come from another start: it means the same here as it did there."""
    from core import scheme_of

    return bool(scheme_of(source)) or str(Path(source).absolute()) == source


def _address() -> str:
    """Where this user's window listens on this screen; "" where no place is safe.

    A window on one screen must not open what was asked for on another, as over ``ssh -X``.
    """
    if sys.platform == "win32":
        return f"standfirst-{os.environ.get('USERNAME', '')}"
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "screen"
    folder = _private_folder()
    return str(folder / f"standfirst-{re.sub(r'[^A-Za-z0-9]+', '-', screen)[:32]}") if folder else ""


def _within_reach(address: str) -> str:
    """The address, or a short one that stands for it where it is too long a path; "" where no place is safe."""
    if sys.platform == "win32" or len(os.fsencode(address)) <= _LONGEST_PATH:
        return address
    from hashlib import sha256

    folder = _temporary_folder()
    return str(folder / sha256(os.fsencode(address)).hexdigest()[:16]) if folder else ""


def _private_folder() -> Path | None:
    """A folder of this user alone: the session's own, or one in the folder for temporary files."""
    session = os.environ.get("XDG_RUNTIME_DIR", "")
    if not session:
        return _temporary_folder()
    return Path(session) if _is_private(Path(session)) else None


def _temporary_folder() -> Path | None:
    folder = Path(QDir.tempPath()) / f"standfirst-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return folder if _is_private(folder) else None


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077
