"""The wheel as a stranger has it: installed into a new environment, used from a folder with a ``core`` of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.patience import PATIENCE

ROOT = Path(__file__).parents[1]
ARTICLE = """# Ferry returns

The ferry to the island sails again from Monday. It lay in dock for nine weeks. The harbour paid for the repair.
"""
LOAD_IN_WORKER = """
import sys
from PySide6.QtCore import QCoreApplication
from core.service.messages import Load
from gui.client.client import WorkerClient

app = QCoreApplication([])
client = WorkerClient()
client.start()
answer = client.ask(Load(sys.argv[1]))
answer.done.connect(lambda loaded: (print(loaded.article.title), app.quit()))
answer.failed.connect(lambda failure: (print(failure.kind, failure.message), app.exit(1)))
status = app.exec()
client.stop()
sys.exit(status)
"""


@dataclass(frozen=True)
class Installation:
    """An environment with the wheel in it, and a folder to work in that is neither ours nor the environment's."""

    environment: Path
    folder: Path

    def run(self, command: str, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        ours = ("PYTHON", "COVERAGE", "COV_", "VIRTUAL_ENV")
        variables = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        return subprocess.run(
            [self.environment / "bin" / command, *arguments],
            cwd=self.folder,
            env=variables | {"QT_QPA_PLATFORM": "offscreen"} | more,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )


def pip(*arguments: str | Path, python: str | Path = sys.executable) -> None:
    done = subprocess.run([python, "-m", "pip", *arguments], capture_output=True, text=True, check=False)
    output = done.stdout + done.stderr
    if done.returncode and re.search("connection broken by|connection error", output):
        pytest.skip("pip can't reach a package index from here")
    assert done.returncode == 0, output


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--wheel-dir", folder, ROOT)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def installation(wheel: Path) -> Iterator[Installation]:
    # Not pytest's own folder, of which the last three are kept: this one takes 600 MB.
    with tempfile.TemporaryDirectory(prefix="standfirst-") as name:
        environment, folder = Path(name, "environment"), Path(name, "elsewhere")
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
        # Compiled when they are imported: of all that the packages bring that is little.
        pip("--python", environment, "install", "--no-compile", wheel)
        for package in ("core", "gui"):
            (folder / package).mkdir(parents=True)
            (folder / package / "__init__.py").write_text("raise ImportError('not the package that was installed')\n")
        (folder / "ferry.md").write_text(ARTICLE, encoding="utf-8")
        yield Installation(environment, folder)


def files_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_carries_every_file_of_core_and_gui(wheel: Path) -> None:
    files = {path for package in ("core", "gui") for path in (ROOT / package).rglob("*") if path.is_file()}
    ours = {path.relative_to(ROOT).as_posix() for path in files if "__pycache__" not in path.parts}
    assert "gui/data/sample.md" in ours
    assert ours - {"core/launcher.py"} <= files_in(wheel)


def test_the_wheel_carries_nothing_but_core_and_gui_what_the_desktop_needs_and_where_the_commands_begin(
    wheel: Path,
) -> None:
    folders = {name.split("/")[0] for name in files_in(wheel)}
    release = f"standfirst-{version('standfirst')}"
    assert folders == {"core", "gui", "standfirst.py", f"{release}.data", f"{release}.dist-info"}


def test_the_commands_begin_with_what_no_other_package_has(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read("standfirst.py") == (ROOT / "core/launcher.py").read_bytes()
        (commands,) = (name for name in archive.namelist() if name.endswith("/entry_points.txt"))
        begin = re.findall(r"= (\w+):", archive.read(commands).decode())
    assert begin == ["standfirst", "standfirst"]


def test_the_wheel_installs_menu_entry_icon_description_and_manual_pages(installation: Installation) -> None:
    share = ROOT / "gui/data/share"
    ours = {path.relative_to(share) for path in share.rglob("*") if path.is_file()}
    assert len(ours) == 5
    for path in ours:
        assert (installation.environment / "share" / path).read_bytes() == (share / path).read_bytes()


def test_the_window_command_puts_itself_into_the_menus_of_the_desktop(installation: Installation) -> None:
    home = installation.folder / "data home"
    done = installation.run("standfirst", "--install-desktop", XDG_DATA_HOME=str(home))
    assert (done.returncode, done.stderr) == (0, "")
    entry = (home / "applications/standfirst.desktop").read_text(encoding="utf-8")
    assert f"\nExec={installation.environment / 'bin/standfirst'} %U\n" in entry
    assert (home / "icons/hicolor/scalable/apps/standfirst.svg").is_file()
    assert installation.run("standfirst", "--uninstall-desktop", XDG_DATA_HOME=str(home)).returncode == 0
    assert not home.exists()


def test_the_terminal_command_prints_a_summary_of_a_file(installation: Installation) -> None:
    done = installation.run("standfirst-cli", "ferry.md", "--sentences", "1", "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    (sentence,) = json.loads(done.stdout)["sentences"]
    assert sentence["text"] in ARTICLE


def test_the_terminal_command_ends_with_1_for_a_file_that_is_not_there(installation: Installation) -> None:
    done = installation.run("standfirst-cli", "nothing.md")
    assert (done.returncode, done.stdout) == (1, "")


def test_the_window_command_says_its_version(installation: Installation) -> None:
    done = installation.run("standfirst", "--version")
    assert done.returncode == 0, done.stderr
    assert version("standfirst") in done.stdout


def test_the_window_loads_an_article_through_its_worker(installation: Installation) -> None:
    done = installation.run("python", "-P", "-c", LOAD_IN_WORKER, "ferry.md")
    assert (done.returncode, done.stdout) == (0, "Ferry returns\n"), done.stderr
