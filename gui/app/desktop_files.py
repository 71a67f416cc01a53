"""Installs and removes the menu entry, icon, manual pages and description where a desktop looks for them.

No desktop looks inside a separate environment, such as pipx makes. A list of what was installed, with
digests, is left beside it: what the user has changed since, or had before, is never touched.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from core.terminal.printing import print_out, say
from gui.client.faces import face
from gui.data import SHARE
from gui.util.atomic import write_atomically

_LIST = "standfirst/desktop-files.json"
_ENTRY = "applications/standfirst.desktop"
# Caches that desktops keep of a folder's files, and the programs that renew them. GTK needs no icon cache.
_CACHES = {
    "applications/mimeinfo.cache": ("update-desktop-database",),
    "icons/hicolor/icon-theme.cache": ("gtk-update-icon-cache", "--force", "--quiet", "--ignore-theme-index"),
}
# What makes a shell, and so a menu entry, split a word (Desktop Entry Specification, "The Exec key").
_RESERVED = re.compile(r"[\s\"'\\><~|&;$*?#()`]")


class _Installed(msgspec.Struct, frozen=True):
    """What was installed into a folder: digests of files by path, the folders made for them, caches."""

    files: dict[str, str] = {}
    folders: tuple[str, ...] = ()
    caches: tuple[str, ...] = ()


def run(wish: Literal["install", "uninstall"], folder: str) -> int:
    """Installs or removes, in the user's own folder if none is named, and prints what was done.

    The return value is an exit status: 0, or 1 after one line that says why it could not be done.
    """
    if sys.platform in ("win32", "darwin"):
        say("standfirst", f"--{wish}-desktop is for the desktops of Linux and its relatives.")
        return 1
    unprinted = ""
    try:
        share = Path(folder).absolute() if folder else data_home()
        for line in install(share, own_command()) if wish == "install" else uninstall(share):
            unprinted = print_out(f"{line}.\n") or unprinted
    except OSError as error:
        say("standfirst", f"{error.filename}: {error.strerror}.")
        return 1
    except (ValueError, RuntimeError) as error:
        say("standfirst", f"The menu entry can't be {wish}ed: {error}.")
        return 1
    if unprinted:
        say("standfirst", f"What was done can't be written: {unprinted}.")
    return 1 if unprinted else 0


def data_home() -> Path:
    """Where a desktop looks for what a single user installed (XDG Base Directory Specification)."""
    given = Path(os.environ.get("XDG_DATA_HOME", ""))
    return given if given.is_absolute() else Path.home() / ".local/share"


def own_command() -> tuple[str, ...]:
    """How the window is started again from anywhere: by the command now running, if there is one."""
    commands = (Path(sys.argv[0]).absolute(), Path(sys.executable).with_name("standfirst"))
    found = (str(path) for path in commands if path.name == "standfirst" and shutil.which(path))
    return next(((path,) for path in found), face("window"))


def install(share: Path, command: Sequence[str]) -> Iterator[str]:
    """Installs all into a folder such as ~/.local/share; each line says what was done. Raises OSError, ValueError.

    The menu entry starts ``command``. Existing files that ``install`` did not put there stay untouched.
    """
    known = _read(share)
    before = known or _Installed()
    packaged = {path.relative_to(SHARE).as_posix(): path.read_bytes() for path in SHARE.rglob("*") if path.is_file()}
    wanted = packaged | {_ENTRY: _entry(packaged[_ENTRY], command)}
    kept = sorted(name for name in wanted if not _may_write(share / name, before.files.get(name)))
    ours = {name: data for name, data in wanted.items() if name not in kept}
    folders = {str(folder) for name in (*ours, _LIST) for folder in (share / name).parents if not folder.exists()}
    caches = known.caches if known else [name for name in _CACHES if not (share / name).exists()]
    digests = {name: _digest(data) for name, data in ours.items()}
    # Written first, so that an interrupted installation can still be removed.
    listed = _Installed(digests, tuple(sorted({*before.folders, *folders})), tuple(caches))
    _write(share / _LIST, msgspec.json.format(msgspec.json.encode(listed)))
    yield from _remove(share, {name: digest for name, digest in before.files.items() if name not in wanted})
    for name, data in ours.items():
        _write(share / name, data)
        yield f"Installed {share / name}"
    for name in kept:
        path = share / name
        is_same = path.is_file() and path.read_bytes() in (wanted[name], packaged[name])
        yield f"Kept {path}, which {'is there already' if is_same else 'is not as Standfirst put it there'}"
    yield from _renew(share)
    if share not in _searched():
        yield f"A desktop looks in {share} only where XDG_DATA_DIRS names it"


def uninstall(share: Path) -> Iterator[str]:
    """Removes what ``install`` put into a folder, and nothing else; each line says what was done. Raises OSError."""
    installed = _read(share)
    if installed is None:
        yield f"There is nothing in {share} that Standfirst put there"
        return
    yield from _remove(share, installed.files)
    yield from _renew(share)
    (share / _LIST).unlink()
    for name in installed.caches:
        # If nothing else is left, the cache is empty.
        if (share / name).exists() and len(list((share / name).parent.iterdir())) == 1:
            (share / name).unlink()
    for folder in sorted(map(Path, installed.folders), key=lambda folder: len(folder.parts), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _remove(share: Path, files: Mapping[str, str]) -> Iterator[str]:
    for path, digest in ((share / name, digest) for name, digest in files.items()):
        if not _may_write(path, digest):
            yield f"Kept {path}, which was changed since Standfirst put it there"
        elif path.exists():
            path.unlink()
            yield f"Removed {path}"


def _searched() -> tuple[Path, ...]:
    """Where a desktop looks (XDG Base Directory Specification)."""
    shared = os.environ.get("XDG_DATA_DIRS", "") or "/usr/local/share:/usr/share"
    return (data_home(), *map(Path, shared.split(":")))


def _may_write(path: Path, digest: str | None) -> bool:
    """Whether a path is free, or holds what an earlier installation put there."""
    if not os.path.lexists(path):
        return True
    return digest is not None and path.is_file() and _digest(path.read_bytes()) == digest


def _entry(packaged: bytes, command: Sequence[str]) -> bytes:
    """The menu entry, with the command's full path: it need not be on the desktop's own PATH."""
    # GLib looks the program up by its name as written, in which % must be doubled.
    started = ("env", *command) if "%" in command[0] else command
    words = " ".join(_quoted(word) for word in started)
    lines = f"TryExec={_escaped(command[0])}\nExec={_escaped(words)} %U\n"
    text = packaged.decode().replace("Exec=standfirst %U\n", lines)
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError("the command's path has characters that a menu entry can't name") from None


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"' if _RESERVED.search(word) else word


def _escaped(value: str) -> str:
    """A value as written in the file."""
    for character, escape in (("\\", r"\\"), ("\n", r"\n"), ("\t", r"\t"), ("\r", r"\r")):
        value = value.replace(character, escape)
    return value


def _renew(share: Path) -> Iterator[str]:
    """Makes the desktop notice."""
    if (icons := share / "icons/hicolor").is_dir():
        # Its modification time shows a running desktop that there is something new (Icon Theme Specification).
        os.utime(icons)
    for name, (program, *options) in _CACHES.items():
        folder, is_needed = (share / name).parent, program == "update-desktop-database" or (share / name).exists()
        if not folder.is_dir() or not is_needed:
            continue
        if shutil.which(program) is None:
            yield f"{program} is not installed here; the desktop may notice only at the next login"
            continue
        done = subprocess.run([program, *options, folder], capture_output=True, text=True, check=False)  # noqa: S603
        yield f"Ran {program}" if done.returncode == 0 else f"{program} failed: {' '.join(done.stderr.split())}"


def _read(share: Path) -> _Installed | None:
    """The list in a folder; None if there is none or it can't be understood."""
    try:
        return msgspec.json.decode((share / _LIST).read_bytes(), type=_Installed)
    except (FileNotFoundError, ValueError):
        return None


def _write(path: Path, data: bytes) -> None:
    """Writes a file atomically."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, data)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
