"""What a desktop is told of the program: put where it looks, taken away again, and nothing else touched."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gui.app import desktop_files
from gui.app.desktop_files import install, uninstall
from gui.data import SHARE
from tests.gui.test_main import without_display

ENTRY = "applications/standfirst.desktop"
ICON = "icons/hicolor/scalable/apps/standfirst.svg"
FILES = {path.relative_to(SHARE).as_posix() for path in SHARE.rglob("*") if path.is_file()}
OTHER_ENTRY = "[Desktop Entry]\nType=Application\nName=Other\nExec=true\nMimeType=text/plain;\n"

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="for the desktops of Linux")


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share"


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else b"folder"
        for path in folder.rglob("*")
    }


def value(share: Path, key: str) -> str:
    lines = (share / ENTRY).read_text(encoding="utf-8").splitlines()
    (found,) = (line.removeprefix(f"{key}=") for line in lines if line.startswith(f"{key}="))
    return found


def start(tmp_path: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-m", "gui", *options],
        env=without_display(tmp_path) | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_command_puts_all_where_the_readers_desktop_looks_and_takes_it_away(tmp_path: Path) -> None:
    share = tmp_path / "data"
    done = start(tmp_path, "--install-desktop", XDG_DATA_HOME=str(share))
    assert (done.returncode, done.stderr) == (0, "")
    assert {line for line in done.stdout.splitlines() if "Installed" in line} == {
        f"Installed {share / name}." for name in FILES
    }
    assert all((share / name).is_file() for name in FILES)
    done = start(tmp_path, "--uninstall-desktop", XDG_DATA_HOME=str(share))
    assert (done.returncode, done.stderr) == (0, "")
    assert not share.exists()


@pytest.mark.parametrize("home", [{}, {"XDG_DATA_HOME": ""}, {"XDG_DATA_HOME": "not/absolute"}], ids=str)
def test_without_a_folder_of_its_own_that_is_below_the_home(tmp_path: Path, home: dict[str, str]) -> None:
    unset = {"XDG_DATA_HOME": ""} | home
    assert start(tmp_path, "--install-desktop", **unset).returncode == 0
    assert (tmp_path / ".local/share" / ENTRY).is_file()
    assert start(tmp_path, "--uninstall-desktop", **unset).returncode == 0
    assert not (tmp_path / ".local").exists()


def test_a_folder_that_is_named_is_used(tmp_path: Path) -> None:
    share = tmp_path / "for all"
    done = start(tmp_path, "--install-desktop", str(share))
    assert (share / ENTRY).is_file()
    assert f"A desktop looks in {share} only where XDG_DATA_DIRS names it.\n" in done.stdout
    assert start(tmp_path, "--uninstall-desktop", str(share)).returncode == 0
    assert not share.exists()


def test_no_qt_is_imported_for_it(tmp_path: Path) -> None:
    code = (
        "import sys, gui.__main__ as m; m.main(['--install-desktop']); m.main(['--uninstall-desktop']);"
        "print([name for name in sys.modules if 'PySide' in name])"
    )
    environment = without_display(tmp_path) | {"XDG_DATA_HOME": str(tmp_path / "data")}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.endswith("[]\n")


def test_what_is_to_be_opened_can_not_be_named_with_it(tmp_path: Path) -> None:
    done = start(tmp_path, "--install-desktop", str(tmp_path / "share"), "article.txt")
    assert done.returncode == 2
    assert not (tmp_path / "share").exists()


def test_what_can_not_be_put_there_is_told_in_one_line_and_the_rest_can_be_taken_away(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    (share / "man").write_text("no folder")
    before = tree(share)
    done = start(tmp_path, "--install-desktop", XDG_DATA_HOME=str(share))
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith(f"standfirst: {share / 'man'}")
    assert start(tmp_path, "--uninstall-desktop", XDG_DATA_HOME=str(share)).returncode == 0
    assert tree(share) == before


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "gui", "--install-desktop"],
            env=without_display(tmp_path) | {"XDG_DATA_HOME": str(tmp_path / "share")},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "standfirst: What was done can't be written: No space left on device.\n"


def test_the_menu_entry_starts_the_very_command_and_is_left_out_where_that_is_gone(share: Path) -> None:
    list(install(share, ("/opt/standfirst/bin/standfirst",)))
    assert value(share, "Exec") == "/opt/standfirst/bin/standfirst %U"
    assert value(share, "TryExec") == "/opt/standfirst/bin/standfirst"


def test_the_command_is_the_one_that_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    command = tmp_path / "standfirst"
    command.touch(mode=0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["./standfirst", "--install-desktop"])
    assert desktop_files.own_command() == (str(command),)


def test_without_a_command_the_interpreter_starts_the_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python3"))
    command = desktop_files.own_command()
    assert command[-1] == "window"
    assert Path(command[-2]).is_file()


@pytest.mark.skipif(not shutil.which("gio"), reason="gio is not installed")
@pytest.mark.parametrize(
    "name",
    [
        "plain",
        "two words",
        "100%",
        "%U %f",
        "$HOME",
        "back\\slash",
        'a "quote"',
        "it's",
        "`id`",
        "a;b&c|d",
        "ü ß",
        '\\$`"%',
    ],
)
def test_a_desktop_starts_the_command_whatever_its_folder_is_called(share: Path, tmp_path: Path, name: str) -> None:
    command, said = tmp_path / name / "standfirst", tmp_path / "said"
    command.parent.mkdir()
    command.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\" >'{said}.new'\nmv '{said}.new' '{said}'\n")
    command.chmod(0o755)
    list(install(share, (str(command),)))
    if shutil.which("desktop-file-validate"):
        done = subprocess.run(["desktop-file-validate", share / ENTRY], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")
    article = tmp_path / "an article.txt"
    article.touch()
    subprocess.run(["gio", "launch", share / ENTRY, article], check=True)
    while not said.exists():
        time.sleep(0.01)
    program, source = said.read_text(encoding="utf-8").splitlines()
    assert (program, source.removeprefix("file://").replace("%20", " ")) == (str(command), str(article))


def test_a_path_that_a_menu_entry_can_not_name_is_told_and_nothing_is_put_there(share: Path) -> None:
    with pytest.raises(ValueError, match="can't name"):
        list(install(share, (os.fsdecode(b"/opt/\xff/standfirst"),)))
    assert not share.exists()


@pytest.mark.skipif(
    not (shutil.which("gio") and shutil.which("update-desktop-database")), reason="gio or its database is not installed"
)
def test_a_desktop_then_offers_it_for_the_files_it_reads(share: Path) -> None:
    assert "Ran update-desktop-database" in list(install(share, (sys.executable,)))
    done = subprocess.run(["gio", "mime", "application/epub+zip"], capture_output=True, text=True, check=False)
    assert "standfirst.desktop" in done.stdout


def test_all_else_is_as_it_was_after_it_was_taken_away(share: Path) -> None:
    for name, text in {
        "applications/other.desktop": OTHER_ENTRY,
        "icons/hicolor/index.theme": "[Icon Theme]\nName=Hicolor\nComment=All\nDirectories=\n",
        "man/man1/other.1": ".TH OTHER 1\n",
        "standfirst/notes.txt": "mine",
    }.items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_text(text)
    if shutil.which("update-desktop-database"):
        subprocess.run(["update-desktop-database", share / "applications"], check=True)
    before = tree(share)
    list(install(share, ("/bin/true",)))
    list(install(share, ("/bin/false",)))
    assert tree(share) != before
    list(uninstall(share))
    assert tree(share) == before
    assert list(uninstall(share)) == [f"There is nothing in {share} that Standfirst put there"]


def test_what_was_there_before_stays(share: Path) -> None:
    (share / "applications").mkdir(parents=True)
    (share / ENTRY).write_text(OTHER_ENTRY)
    assert f"Kept {share / ENTRY}, which is not as Standfirst put it there" in list(install(share, ("/bin/true",)))
    list(uninstall(share))
    assert (share / ENTRY).read_text() == OTHER_ENTRY
    assert not (share / ICON).exists()


def test_what_an_installer_put_there_is_left_to_it(share: Path) -> None:
    shutil.copytree(SHARE, share)
    before = tree(share)
    lines = list(install(share, ("/bin/true",)))
    assert f"Kept {share / ENTRY}, which is there already" in lines
    list(uninstall(share))
    assert {name: data for name, data in tree(share).items() if not name.endswith(".cache")} == before


def test_what_the_reader_changed_since_stays(share: Path) -> None:
    list(install(share, ("/bin/true",)))
    with (share / ENTRY).open("a") as file:
        file.write("NoDisplay=true\n")
    changed = (share / ENTRY).read_text()
    assert f"Kept {share / ENTRY}, which was changed since Standfirst put it there" in list(uninstall(share))
    assert (share / ENTRY).read_text() == changed
    assert not (share / ICON).exists()


def test_a_newer_version_takes_the_place_of_an_older_one(share: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older = share.parent / "older"
    shutil.copytree(SHARE, older)
    (older / ICON).write_text("<svg/>")
    (older / "icons/hicolor/scalable/apps/former.svg").write_text("<svg/>")
    monkeypatch.setattr(desktop_files, "SHARE", older)
    list(install(share, ("/bin/true",)))
    monkeypatch.setattr(desktop_files, "SHARE", SHARE)
    list(install(share, ("/bin/true",)))
    assert (share / ICON).read_bytes() == (SHARE / ICON).read_bytes()
    assert not (share / "icons/hicolor/scalable/apps/former.svg").exists()
    list(uninstall(share))
    assert not share.exists()


@pytest.mark.skipif(not shutil.which("gtk-update-icon-cache"), reason="gtk-update-icon-cache is not installed")
def test_a_cache_of_icons_that_is_there_is_renewed_and_none_is_begun(share: Path) -> None:
    assert "Ran gtk-update-icon-cache" not in list(install(share, ("/bin/true",)))
    list(uninstall(share))
    cache = share / "icons/hicolor/icon-theme.cache"
    (cache.parent / "scalable/apps").mkdir(parents=True)
    (cache.parent / "scalable/apps/other.svg").write_text("<svg/>")
    subprocess.run(["gtk-update-icon-cache", "--ignore-theme-index", "--quiet", cache.parent], check=True)
    assert b"standfirst" not in cache.read_bytes()
    assert "Ran gtk-update-icon-cache" in list(install(share, ("/bin/true",)))
    assert b"standfirst" in cache.read_bytes()


def test_others_may_read_what_is_for_all_users(share: Path) -> None:
    before = os.umask(0o022)
    try:
        list(install(share, ("/bin/true",)))
    finally:
        os.umask(before)
    assert {stat.S_IMODE((share / name).stat().st_mode) for name in FILES} == {0o644}


@pytest.mark.parametrize("damaged", [b"", b"[]", b'{"files": 3}', b"\xff"])
def test_a_list_that_was_damaged_is_none(share: Path, damaged: bytes) -> None:
    list(install(share, ("/bin/true",)))
    (share / "standfirst/desktop-files.json").write_bytes(damaged)
    assert list(uninstall(share)) == [f"There is nothing in {share} that Standfirst put there"]
    assert (share / ENTRY).exists()
