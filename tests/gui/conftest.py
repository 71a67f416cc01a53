"""A window without a screen, a warm client, and the hands of a reader."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

# Before Qt makes its application: no test may need a screen, or take the one there is.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

import core
from core import METHODS, Article, Ranking
from gui.app.application import make_application
from gui.client.client import WorkerClient
from gui.data import SAMPLE
from gui.i18n.translating import install
from gui.window.main_window import MainWindow
from tests.gui.hands import PATIENCE, Page
from tests.gui.record import Record
from tests.gui.web import served_page

WORKERS = Path(__file__).parents[1] / "data" / "workers"

# The same examples in every run, however long each takes: what is green stays green until the code changes.
settings.register_profile(
    "gui", derandomize=True, deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("gui")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What Qt warns of is an error here, as what Python warns of is everywhere."""
    fail = pytest.mark.qt_log_level_fail("WARNING")
    # What only a platform with a screen has, such as bringing a window to the front.
    ignore = pytest.mark.qt_log_ignore("^This plugin does not support ")
    folder = f"{Path(__file__).parent}{os.sep}"
    for item in items:
        if str(item.path).startswith(folder):
            item.add_marker(fail)
            item.add_marker(ignore)


@pytest.fixture(scope="session")
def qapp_cls() -> Callable[[list[str]], QApplication]:
    """The program's own QApplication, for pytest-qt's fixture to make."""

    def make(_arguments: list[str]) -> QApplication:
        application = make_application()
        application.setStyle("Fusion")
        install(application, "en")
        return application

    return make


class PatientBot(QtBot):
    """Waits for a signal or a state as long as a busy machine may need, unless a test says how long."""

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **options: Any) -> SignalBlocker:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:  # noqa: N802
        return super().waitActive(widget, timeout=timeout)

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def settings_folder(tmp_path: Path) -> Path:
    """Where the settings of this test are kept; never the reader's own."""
    folder = tmp_path / "settings"
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.NativeFormat, scope, str(folder))
    return folder


@pytest.fixture(autouse=True)
def _english_numbers() -> None:
    """Whatever a test before made of it, such as one that starts the whole program."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture(autouse=True)
def _thawed() -> Iterator[None]:
    """What the window sets apart from garbage collection is hidden from whoever asks the collector in other tests."""
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def sample() -> Article:
    """The article that the program comes with."""
    return core.load(SAMPLE)


@pytest.fixture(scope="session")
def rankings(sample: Article) -> dict[str, Ranking]:
    """The sample ranked by every method."""
    return {method: core.rank(sample, method) for method in METHODS}


@pytest.fixture
def listen(qtbot: QtBot) -> Iterator[Callable[[WorkerClient], Record]]:
    """Records what a client says."""
    with ExitStack() as stack:

        def start(client: WorkerClient) -> Record:
            record = Record(client, qtbot)
            stack.callback(record.close)
            return record

        yield start


@pytest.fixture(autouse=True, scope="session")
def _empty_clipboard_at_the_end(qapp: QApplication) -> Iterator[None]:
    """What a test put there is an object of Python's, which must not outlive it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _hands_off(qapp: QApplication) -> Iterator[None]:
    """What a test held down with the mouse is not held down in the next one."""
    yield
    if qapp.mouseButtons() != Qt.MouseButton.NoButton:
        widget = QWidget()
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(widget, Qt.MouseButton.RightButton)


@pytest.fixture(scope="session")
def warm_client(qapp: QApplication) -> Iterator[WorkerClient]:
    """One client for all tests whose worker has no reason to be harmed."""
    client = WorkerClient()
    client.start()
    yield client
    client.stop()


@pytest.fixture
def client(warm_client: WorkerClient) -> Iterator[WorkerClient]:
    """A warm client without a job."""
    yield warm_client
    warm_client.cancel()


@pytest.fixture
def start_log(tmp_path: Path) -> Path:
    """The file in which the workers of ``employ`` note each of their starts on a line."""
    return tmp_path / "starts.log"


@pytest.fixture
def employ(qapp: QApplication, start_log: Path) -> Iterator[Callable[..., WorkerClient]]:
    """Makes a client of a script in tests/data/workers, which is a good worker from its second start on.

    ``bad_starts`` is how many starts it takes before the script is good; further options are the client's.
    """
    with ExitStack() as stack:

        def make(script: str, *, bad_starts: int = 1, **options: float) -> WorkerClient:
            command = (sys.executable, str(WORKERS / f"{script}.py"), str(start_log), str(bad_starts))
            client = WorkerClient(command=command, **options)
            stack.callback(client.stop)
            return client

        yield make


@pytest.fixture
def open_window(qtbot: QtBot) -> Callable[..., Page]:
    """Opens a window on a client, in a size unless that is None, and gives it the keyboard."""

    def make(client: WorkerClient, size: tuple[int, int] | None = (780, 700)) -> Page:
        window = MainWindow(client)
        qtbot.addWidget(window)
        if size:
            window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Page(window, client, qtbot)

    return make


@pytest.fixture
def employ_window(employ: Callable[..., WorkerClient], open_window: Callable[..., Page]) -> Callable[..., Page]:
    """Opens a window on a client of ``employ``, with the same options."""
    return lambda script, **options: open_window(employ(script, **options))


@pytest.fixture
def page(client: WorkerClient, open_window: Callable[..., Page]) -> Page:
    """An empty window."""
    return open_window(client)


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Turns the system's colours dark."""
    palette = QPalette(QColor("#2b2b2e"), QColor("#26262a"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#1d1e20"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#e8e6e1"))
    yield lambda: qapp.setPalette(palette)
    qapp.setPalette(qapp.style().standardPalette())


@pytest.fixture
def web_page() -> Iterator[str]:
    """The address of a page titled Tides."""
    with served_page() as address:
        yield address
