"""Files of ours: nobody but the reader may look into them, and they tell no secrets of what was read."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from gui.data import SAMPLE
from gui.documents.recent_menu import RecentMenu
from gui.features.export.files import save_file
from gui.session.private import make_private_file, make_private_folder
from gui.settings.settings import PrivateSettings
from tests.gui.hands import Page
from tests.gui.test_main import CLOSE_BY_ITSELF, without_display
from tests.gui.web import served_page

pytestmark = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")

SECRET = "s3cret"


@pytest.fixture(autouse=True)
def _wide_open() -> Iterator[None]:
    """The system lets everybody see, and write, what is new."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def start(home: Path, *sources: str) -> subprocess.CompletedProcess[str]:
    """A run of the whole program that ends as soon as it has something to show."""
    environment = {name: value for name, value in without_display(home).items() if name != "XDG_DATA_HOME"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", CLOSE_BY_ITSELF, *sources],
        env=environment | {"XDG_CONFIG_HOME": str(home / ".config"), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done


def ours(home: Path) -> list[Path]:
    folders = (home / ".config/Standfirst", home / ".local/share/Standfirst")
    return [path for folder in folders for path in (folder, *folder.rglob("*"))]


def test_all_that_a_run_leaves_is_for_the_reader_alone(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("The tide turned at noon. The boats went out to sea.")
    start(tmp_path, str(tmp_path / "talk.txt"))
    found = ours(tmp_path)
    assert {"Standfirst.conf", "session.jsonl", "lock"} <= {path.name for path in found}
    assert {path for path in found if mode(path) != (0o700 if path.is_dir() else 0o600)} == set()


def test_what_a_former_version_left_for_all_to_see_is_narrowed_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("The tide turned at noon. The boats went out to sea.")
    start(tmp_path, str(tmp_path / "talk.txt"))
    settings = tmp_path / ".config/Standfirst/Standfirst.conf"
    text = settings.read_text()
    for path in ours(tmp_path):
        if path.is_dir():
            path.chmod(0o755)
    settings.chmod(0o644)
    start(tmp_path)
    assert mode(settings) == 0o600
    assert {path for path in ours(tmp_path) if path.is_dir() and mode(path) != 0o700} == set()
    assert "talk.txt" in text
    assert "talk.txt" in settings.read_text()


def test_the_settings_have_no_secret_of_an_address_and_the_session_has_it_for_as_long_as_its_tab(
    tmp_path: Path,
) -> None:
    with served_page() as page:
        start(tmp_path, f"{page}?token={SECRET}")
    with_secret = [path for path in ours(tmp_path) if path.is_file() and SECRET.encode() in path.read_bytes()]
    assert with_secret
    assert {path.relative_to(tmp_path / ".local/share/Standfirst/Standfirst").parts[0] for path in with_secret} == {
        "session"
    }


def test_a_page_whose_address_has_the_number_of_its_article_is_opened_again_from_the_list(page: Page) -> None:
    with served_page() as address:
        page.open_path(f"{address}?id=7&utm_source=mail#end")
        first = page.find(RecentMenu, "recentMenu").actions()[0]
        assert first.data() == f"{address}?id=7"
        page.open_path(SAMPLE)
        first.trigger()
        page.settle()
        document = page.window.documents.current
        assert document is not None
        assert (document.source, page.shown.article.title) == (f"{address}?id=7", "Tides")


def test_a_password_in_an_address_is_kept_nowhere(tmp_path: Path) -> None:
    with served_page() as page:
        start(tmp_path, page.replace("//", f"//anne:{SECRET}@"))
    assert [path for path in ours(tmp_path) if path.is_file() and SECRET.encode() in path.read_bytes()] == []


def test_settings_are_private_before_anything_is_written_and_when_they_are_made_again(
    qapp: QApplication, settings_folder: Path
) -> None:
    settings = PrivateSettings()
    path = Path(settings.fileName())
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)
    settings.setValue("a/b", 1)
    settings.sync()
    assert mode(path) == 0o600
    shutil.rmtree(path.parent)
    settings.setValue("a/b", 2)
    settings.sync()
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)
    assert QSettings().value("a/b") == 2


def test_what_is_in_settings_that_are_narrowed_stays(qapp: QApplication, settings_folder: Path) -> None:
    settings = QSettings()
    settings.setValue("window/why", "false")
    settings.sync()
    Path(settings.fileName()).chmod(0o644)
    narrowed = PrivateSettings()
    assert narrowed.value("window/why") == "false"
    assert mode(Path(narrowed.fileName())) == 0o600


def test_permissions_that_are_narrower_stay(tmp_path: Path) -> None:
    make_private_file(tmp_path / "folder/file")
    (tmp_path / "folder/file").chmod(0o400)
    (tmp_path / "folder").chmod(0o500)
    make_private_file(tmp_path / "folder/file")
    assert mode(tmp_path / "folder/file") == 0o400
    assert mode(tmp_path / "folder") == 0o500
    (tmp_path / "folder").chmod(0o700)


@pytest.mark.parametrize("kind", ["folder", "pipe", "link to nothing", "file in the way"])
def test_what_stands_in_the_way_holds_nobody_up(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "ours/settings"
    if kind == "file in the way":
        (tmp_path / "ours").touch()
    else:
        file.parent.mkdir()
        makers = {
            "folder": file.mkdir,
            "pipe": lambda: os.mkfifo(file),
            "link to nothing": lambda: file.symlink_to(tmp_path / "no/where"),
        }
        makers[kind]()
    make_private_file(file)
    make_private_folder(file.parent)


def test_a_summary_that_is_saved_is_for_whom_the_system_says(tmp_path: Path) -> None:
    os.umask(0o027)
    save_file(str(tmp_path / "summary.md"), "# Tides\n")
    assert mode(tmp_path / "summary.md") == 0o640
