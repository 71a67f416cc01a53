"""No window is larger than the screen it is on, at a first start and at one after a larger screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

Place = tuple[int, int, int, int]

#: Opens the window, or one that is moved at once, as a window manager does; prints its screen's room and its frame.
_PROGRAM = """
import sys
from gui.app.application import make_application
from gui.window.main_window import MainWindow

application = make_application()
window = MainWindow()
window.show()
if len(sys.argv) > 1:
    window.move(*map(int, sys.argv[1:3]))

def tell():
    print(*window.screen().availableGeometry().getRect(), *window.frameGeometry().getRect())
    window.close()
    application.quit()

window.ready_to_populate.connect(tell)
application.exec()
# As at the end of the program, for the next start.
window._settings.keep_window(geometry=window.saveGeometry(), splitter=b"", outline=True, why=True)
"""


@pytest.fixture
def opened(tmp_path: Path) -> Callable[..., tuple[QRect, QRect]]:
    """Opens the window in a process on screens of these places and this ratio: the room and the frame."""

    def run(*screens: Place, ratio: int = 1, at: tuple[int, int] | None = None) -> tuple[QRect, QRect]:
        names = ("x", "y", "width", "height")
        told = [
            dict(zip(names, place, strict=True))
            | {"name": str(number), "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": ratio}
            for number, place in enumerate(screens)
        ]
        file = tmp_path / "screens.json"
        file.write_text(json.dumps({"screens": told}), "utf-8")
        variables = {
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
        }
        command = [sys.executable, "-c", _PROGRAM, *map(str, at or ())]
        done = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
        numbers = list(map(int, done.stdout.split()))
        return QRect(*numbers[:4]), QRect(*numbers[4:])

    return run


@pytest.mark.parametrize(
    ("width", "height", "ratio"), [(800, 600, 1), (1280, 720, 2), (1024, 768, 1), (1366, 768, 1), (720, 1280, 1)]
)
def test_the_first_window_is_within_a_small_screen(
    opened: Callable[..., tuple[QRect, QRect]], width: int, height: int, ratio: int
) -> None:
    room, frame = opened((0, 0, width, height), ratio=ratio)
    assert room.size().toTuple() == (width, height)
    assert room.contains(frame)
    assert frame.width() >= min(width, 1180) - 10
    assert frame.height() >= min(height, 760) - 60


def test_on_a_large_screen_the_first_window_is_of_its_usual_size(opened: Callable[..., tuple[QRect, QRect]]) -> None:
    _, frame = opened((0, 0, 1920, 1080))
    assert (frame.width(), frame.height()) >= (1180, 760)
    assert frame.width() < 1200


def test_a_window_that_comes_up_on_the_smaller_of_two_screens_fits_that_one(
    opened: Callable[..., tuple[QRect, QRect]],
) -> None:
    room, frame = opened((0, 0, 1920, 1080), (1920, 0, 800, 600), at=(2000, 100))
    assert room == QRect(1920, 0, 800, 600)
    assert room.contains(frame)


def test_a_window_that_was_kept_on_a_larger_screen_fits_the_smaller_one(
    opened: Callable[..., tuple[QRect, QRect]],
) -> None:
    opened((0, 0, 1280, 1024))
    for place in ((0, 0, 1280, 600), (0, 0, 800, 600)):
        room, frame = opened(place)
        assert room.contains(frame)
