"""A real X display, the program on it, and a reader's hands: xdotool's keys and mouse.

Run as a program, with a file's path, it is a small window from which that file can be dragged.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from tests.patience import PATIENCE

REPOSITORY = Path(__file__).parents[2]
#: What has to be there for a display.
TOOLS = ("Xvfb", "xdotool")
#: What the desktop that the test is run on says of itself; the program must not hear of it.
_FORGOTTEN = ("QT_", "WAYLAND_", "XDG_", "DBUS_", "DESKTOP_")
#: Seconds between two looks.
_PAUSE = 0.1
#: In how many steps the mouse is drawn along.
_STEPS = 8
#: The program's window when it opens, and where the window to drag from is, in pixels.
_PLACE, _SIZE = (200, 20), (1180, 760)
_HANDLE = "Drag from here"
_HANDLE_PLACE, _HANDLE_SIZE = (10, 820), (160, 120)

#: A point of the screen, in pixels from the top left.
Point = tuple[int, int]


class Display:
    """A display, and what runs on it with a home of its own in ``home``."""

    def __init__(self, name: str, home: Path) -> None:
        self.home = home
        self.running = home / "run"
        self.running.mkdir(parents=True, mode=0o700)
        self.processes: list[subprocess.Popen[bytes]] = []
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(_FORGOTTEN)} | {
            "DISPLAY": name,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(self.running),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en",
        }

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Starts a process on this display, in a group of its own; what it says goes into ``home``/output."""
        with (self.home / "output").open("ab") as output:
            process = subprocess.Popen(
                command, cwd=REPOSITORY, env=self.environment, stdout=output, stderr=output, start_new_session=True
            )
        self.processes.append(process)
        return process

    def xdotool(self, *words: object) -> str:
        """What xdotool answers; "" where it fails, as it does while there is no such window."""
        command = ("xdotool", *map(str, words))
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def window(self, title: str) -> str:
        """The number of the window that is seen under a title, a regular expression; "" for none."""
        return self.xdotool("search", "--onlyvisible", "--name", title).partition("\n")[0]

    def wait_for_window(self, title: str) -> str:
        """The number of a window, once it has the keyboard."""

        def found() -> str:
            number = self.window(title)
            if number and self.xdotool("getwindowfocus") != number:
                self.xdotool("windowfocus", number)
                return ""
            return number

        return wait_for(found, f"the window {title!r}")

    def press(self, *keys: str) -> None:
        """Presses keys, one after the other; they go to wherever the keyboard is."""
        self.xdotool("key", "--clearmodifiers", *keys)

    def hold(self, point: Point) -> None:
        """Presses the left button at a point of the screen."""
        self.xdotool("mousemove", *point, "mousedown", 1)

    def move(self, point: Point) -> None:
        """Moves the mouse to a point of the screen."""
        self.xdotool("mousemove", *point)

    def let_go(self) -> None:
        """Lets the left button go."""
        self.xdotool("mouseup", 1)

    def click(self, point: Point) -> None:
        """Clicks at a point of the screen."""
        self.xdotool("mousemove", *point, "click", 1)

    def turn(self, point: Point, notches: int) -> None:
        """Turns the wheel at a point of the screen by so many notches, downwards or, for less than none, upwards."""
        self.move(point)
        self.xdotool("click", "--repeat", abs(notches), "--delay", 15, 5 if notches > 0 else 4)

    def drag(self, begin: Point, end: Point) -> None:
        """Draws the mouse from one point to another, in steps, and lets go there."""
        self.hold(begin)
        for step in range(1, _STEPS + 1):
            self.move(tuple(a + (b - a) * step // _STEPS for a, b in zip(begin, end, strict=True)))  # type: ignore[arg-type]
            time.sleep(_PAUSE / 4)
        # What is drawn along asks whatever is below it, and is told a moment later.
        for shift in (1, 0, 1, 0):
            self.move((end[0] + shift, end[1]))
            time.sleep(_PAUSE)
        self.let_go()

    def type(self, text: str, delay: int = 8) -> None:
        """Types a text, with so many milliseconds between two letters; it goes to wherever the keyboard is."""
        self.xdotool("type", "--delay", delay, text)

    def photograph(self, path: Path) -> None:
        """Saves what the screen shows, where ImageMagick is there."""
        if shutil.which("import"):
            command = ("import", "-window", "root", str(path))
            subprocess.run(command, env=self.environment, check=False, capture_output=True, timeout=PATIENCE)


class Program:
    """The program in its window on a display."""

    def __init__(self, display: Display, *sources: str | Path) -> None:
        self.display = display
        self._socket = display.home / "where"
        self.process = display.start(sys.executable, "-m", "tests.gui.telling", str(self._socket), *map(str, sources))

    def where(self, kind: str, name: str, *rest: str) -> Point:
        """Where a part of the window is on the screen, as ``tests.gui.telling`` has it, once it can be seen."""

        point: Point = wait_for(lambda: self._ask(kind, name, *rest), f"{name} with {kind} {rest}")
        return point

    def is_seen(self, name: str) -> bool:
        """Whether a part of the window can be seen."""
        return self._ask("middle", name) is not None

    def scrolled(self, name: str) -> int:
        """How far down a part of the window that can be seen is scrolled."""
        (value,) = wait_for(lambda: self._ask("scrolled", name), name)
        return int(value)

    def come_to_rest(self, name: str) -> None:
        """Waits until a part of the window is scrolled no further."""

        def at_rest() -> bool:
            before = self.scrolled(name)
            time.sleep(_PAUSE)
            return before == self.scrolled(name)

        wait_for(at_rest, f"{name} at rest")

    def stains(self, name: str) -> tuple[int, ...]:
        """Where there are stains, as ``tests.gui.stains`` has them, in the window of a part that can be seen; or ()."""
        found = self._ask("stains", name)
        assert found is not None, name
        return found

    def _ask(self, *question: str) -> tuple[int, ...] | None:
        """What ``tests.gui.telling`` answers."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(self._socket))
            connection.sendall(json.dumps(question).encode() + b"\n")
            answer = json.loads(connection.makefile().readline())
        return None if answer is None else tuple(answer)

    @property
    def tabs(self) -> list[dict[str, Any]]:
        """What the program keeps of each of its tabs on the disk at this moment, a tab's state a dict."""
        kept = [path.read_text("utf-8") for path in self.display.home.glob("data/**/session/*/session.jsonl")]
        return [json.loads(line) for text in kept for line in text.splitlines()[1:]]

    @property
    def titles(self) -> list[str]:
        """The title of each tab, in order."""
        return [tab["title"] for tab in self.tabs]

    def tab(self, title: str) -> dict[str, Any]:
        """What is kept of the tab with a title; {} for none."""
        return next((tab for tab in self.tabs if tab["title"] == title), {})

    def wait_for_article(self, title: str, size: tuple[int, int] = _SIZE) -> str:
        """The number of the window once it shows the article with a title, at a known place and with the keyboard."""
        number = self.display.wait_for_window(f"^{title} — Standfirst$")
        self.display.xdotool("windowsize", number, *size, "windowmove", number, *_PLACE)
        return number

    def export(self, path: Path) -> str:
        """Exports the summary by hand, once there is one: what is then in the file."""

        def asked() -> str:
            self.display.press("ctrl+s")
            return self.display.window("^Save the summary$")

        wait_for(asked, "the dialog to save in", pause=0.5)
        self.display.wait_for_window("^Save the summary$")
        self.display.press("ctrl+a")
        self.display.xdotool("type", "--delay", 8, str(path))
        self.display.press("Return")
        wait_for(path.exists, f"the file {path.name}")
        wait_for(lambda: not self.display.window("^Save the summary$"), "the dialog to close")
        self.display.wait_for_window(" — Standfirst$")
        return path.read_text("utf-8")

    def quit(self) -> int:
        """Quits with the keyboard; gives the exit status."""
        self.display.press("ctrl+q")
        return self.process.wait(PATIENCE)

    def kill(self) -> None:
        """Ends the program without a chance to do anything."""
        self.process.kill()
        self.process.wait(PATIENCE)


@contextmanager
def real_display(folder: Path, size: tuple[int, int] = (1400, 1000)) -> Iterator[Display]:
    """A display of so many pixels, with a window manager if there is one; all on it ends with it.

    The last that was seen on it is kept in ``folder``/last.png.
    """
    reader, writer = os.pipe()
    # Without -noreset the server begins anew whenever its last client goes, and so ends a window manager that is
    # starting while somebody asks whether it is there.
    command = ("Xvfb", "-displayfd", str(writer), "-screen", "0", "{}x{}x24".format(*size))
    command += ("-nolisten", "tcp", "-noreset")
    server = subprocess.Popen(command, pass_fds=(writer,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as numbers:
            display = Display(f":{numbers.readline().strip()}", folder)
        try:
            if shutil.which("openbox"):
                display.start("openbox")
                # Only a window manager knows of desktops.
                wait_for(lambda: display.xdotool("get_num_desktops"), "the window manager")
            yield display
        finally:
            display.photograph(folder / "last.png")
            for process in display.processes:
                # Its workers too; they are gone where it ended well.
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait(PATIENCE)
    finally:
        server.terminate()
        server.wait(PATIENCE)


def wait_for(condition: Callable[[], Any], what: str, pause: float = _PAUSE) -> Any:
    """Looks until a condition gives something true, and gives that; AssertionError after ``PATIENCE`` seconds."""
    end = time.monotonic() + PATIENCE
    while not (found := condition()):
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(pause)
    return found


def drag_in(display: Display, file: Path) -> None:
    """Drags a file from the window of another program into the middle of the program's, and lets it go there."""
    display.start(sys.executable, __file__, str(file))
    wait_for(lambda: display.window(f"^{_HANDLE}$"), "the window to drag from")
    display.hold(_middle(_HANDLE_PLACE, _HANDLE_SIZE))
    x, y = _middle(_PLACE, _SIZE)

    def taken() -> str:
        # A busy program may miss a move: it is told again where the mouse is, as by a hand that is never quite still.
        for step in range(4):
            display.move((x + step, y))
        return display.window(f"^{_HANDLE}: CopyAction$")

    wait_for(taken, "the window to take what is held over it")
    display.let_go()


def _middle(place: Point, size: tuple[int, int]) -> Point:
    return place[0] + size[0] // 2, place[1] + size[1] // 2


def _offer(path: str) -> int:
    """Shows the window to drag a file from; its title says what would become of it where the mouse is."""
    from PySide6.QtCore import QMimeData, Qt, QUrl
    from PySide6.QtGui import QDrag, QMouseEvent
    from PySide6.QtWidgets import QApplication, QLabel

    class Handle(QLabel):
        def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(path)])
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.actionChanged.connect(self._accepted)
            # Not the end of the program: whoever takes the file asks for it after this.
            drag.exec(Qt.DropAction.CopyAction)

        def _accepted(self, action: Qt.DropAction) -> None:
            self.setWindowTitle(f"{_HANDLE}: {action.name}")

    application = QApplication([])
    handle = Handle(_HANDLE)
    handle.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    handle.setWindowTitle(_HANDLE)
    handle.setGeometry(*_HANDLE_PLACE, *_HANDLE_SIZE)
    handle.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(_offer(sys.argv[1]))
