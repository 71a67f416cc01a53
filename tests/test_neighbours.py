"""Another package's ``core`` or ``gui`` beside Standfirst's, from real wheels: told of in one line, or in no way."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.test_packaging import ARTICLE, pip

ROOT = Path(__file__).parents[1]
THEIRS = {"core/__init__.py": "NAME = 'theirs'\n", "core/errors.py": "class CoreError(Exception): ...\n"}
#: Each face as it is started, with what its messages begin with. What -m runs is first on Python's path anyway.
FACES = {
    "standfirst": (("bin/standfirst", "--version"), "standfirst"),
    "standfirst-cli": (("bin/standfirst-cli", "ferry.md"), "standfirst-cli"),
    "core": (("bin/python", "-P", "-m", "core", "ferry.md"), "standfirst-cli"),
    "core.service.worker": (("bin/python", "-P", "-m", "core.service.worker"), "core.service.worker"),
    "gui": (("bin/python", "-P", "-m", "gui", "--version"), "standfirst"),
}
COMMANDS = ("standfirst", "standfirst-cli")


@dataclass(frozen=True)
class Environment:
    """A virtual environment whose packages of its own come before those that Standfirst needs."""

    folder: Path

    @property
    def packages(self) -> Path:
        return Path(sysconfig.get_path("purelib", vars={"base": str(self.folder)}))

    def pip(self, *arguments: str | Path) -> None:
        # Its Python finds our pip; with --python pip would start once more.
        pip(*arguments, python=self.folder / "bin/python")

    def install(self, *arguments: str | Path) -> None:
        self.pip("install", "--no-deps", "--no-index", "--no-compile", *arguments)

    def start(self, name: str, cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
        return self._run(*FACES[name][0], cwd=cwd, **variables)

    def python(self, *arguments: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
        return self._run("bin/python", *arguments, cwd=cwd, **variables)

    def _run(
        self, program: str, *arguments: str, cwd: Path | None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        ours = ("PYTHON", "COVERAGE", "COV_", "VIRTUAL_ENV")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        return subprocess.run(
            [self.folder / program, *arguments],
            cwd=cwd or self.folder,
            env=kept | {"PYTHONDONTWRITEBYTECODE": "1"} | variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def refusal(self, name: str, **variables: str) -> str:
        """The one line with which a face refuses to start."""
        done = self.start(name, **variables)
        program = FACES[name][1]
        assert (done.returncode, done.stdout) == (1, ""), done.stderr
        assert done.stderr.startswith(f"{program}: ")
        assert done.stderr.endswith(" Install Standfirst apart from other packages: pipx install standfirst\n")
        assert done.stderr.count("\n") == 1
        return done.stderr


def new_environment(folder: Path) -> Environment:
    made = Environment(folder / "environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", made.folder], check=True)
    (made.packages / "needed.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    (made.folder / "ferry.md").write_text(ARTICLE, encoding="utf-8")
    return made


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return new_environment(tmp_path)


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ours")
    pip("wheel", "--no-deps", "--wheel-dir", folder, ROOT)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def with_ours(tmp_path_factory: pytest.TempPathFactory, ours: Path) -> Environment:
    made = new_environment(tmp_path_factory.mktemp("with_ours"))
    made.install(ours)
    shutil.copytree(made.packages, made.folder / "as it was")
    return made


@pytest.fixture
def installed(with_ours: Environment) -> Iterator[Environment]:
    """An environment in which Standfirst is installed."""
    yield with_ours
    shutil.rmtree(with_ours.packages)
    shutil.copytree(with_ours.folder / "as it was", with_ours.packages)


def wheel(folder: Path, files: Mapping[str, str | bytes], name: str = "corelib", version: str = "2.1") -> Path:
    """Another package, made by hand (PEP 427)."""
    info = f"{name}-{version}.dist-info"
    data = {path: text.encode() if isinstance(text, str) else text for path, text in files.items()} | {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: by hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(each).digest()).decode().rstrip('=')},{len(each)}\n"
        for path, each in data.items()
    )
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name_, each in (data | {f"{info}/RECORD": f"{record}{info}/RECORD,,\n".encode()}).items():
            archive.writestr(name_, each)
    return path


def test_every_face_names_the_package_that_was_put_over_it(installed: Environment) -> None:
    installed.install(wheel(installed.folder / "wheels", THEIRS))
    where = installed.packages / "core"
    for name in FACES:
        line = installed.refusal(name)
        assert f" {where}{os.sep}" in line
        assert " belongs to the package corelib 2.1. " in line


def test_standfirst_put_over_another_package_works_until_that_one_is_taken_away(
    environment: Environment, ours: Path
) -> None:
    environment.install(wheel(environment.folder / "wheels", THEIRS))
    environment.install(ours)
    for name in FACES:
        done = environment.start(name)
        assert (done.returncode, done.stderr) == (0, ""), name
    environment.pip("uninstall", "--yes", "corelib")
    for name in COMMANDS:
        assert environment.packages.joinpath("core").as_posix() in environment.refusal(name)
        assert " is missing. " in environment.refusal(name)


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({"core/errors.py": "class CoreError(Exception): ...\n"}, id="one module"),
        pytest.param({"core/ranking/summarizers/lsa.py": "\n"}, id="a module that is imported late"),
        pytest.param({"core/text/__init__.py": "\n"}, id="a package that hides a module"),
        pytest.param({"gui/__init__.py": "WINDOW = 1\n"}, id="gui"),
        pytest.param({"gui/data/sample.md": "# Something else\n"}, id="a file that is no module"),
        pytest.param({"core/__init__.py": "raise RuntimeError('do not import me')\n"}, id="one that can't be imported"),
    ],
)
def test_a_part_of_another_package_is_told_of(installed: Environment, files: Mapping[str, str]) -> None:
    installed.install(wheel(installed.folder / "wheels", files))
    for name in COMMANDS:
        line = installed.refusal(name)
        assert str(installed.packages / next(iter(files)).removesuffix("/__init__.py")) in line
        assert "corelib 2.1" in line


def test_files_of_another_package_that_are_in_nobodys_way_are_let_be(installed: Environment) -> None:
    files = {"core/database.py": "\n", "core/export.py": "\n", "core/errors.txt": "\n", "gui/tools/__init__.py": "\n"}
    installed.install(wheel(installed.folder / "wheels", files))
    for name in COMMANDS:
        assert (installed.start(name).returncode, installed.start(name).stderr) == (0, "")


@pytest.mark.parametrize("upgrade", [(), ("--upgrade",)], ids=["left out", "put over"])
@pytest.mark.parametrize("ours_first", [True, False], ids=["ours first", "theirs first"])
def test_in_a_target_folder_whose_core_it_is_decides(
    environment: Environment, ours: Path, ours_first: bool, upgrade: tuple[str, ...]
) -> None:
    """Into a folder pip puts a whole ``core`` or none, by whether there is one and by ``--upgrade``."""
    target = environment.folder / "target"
    theirs = wheel(environment.folder / "wheels", THEIRS)
    for package in (ours, theirs) if ours_first else (theirs, ours):
        environment.install("--target", target, *upgrade, package)
    for name in COMMANDS:
        shutil.copy(target / "bin" / name, environment.folder / "bin" / name)
    for name in (*COMMANDS, "gui"):
        if ours_first != bool(upgrade):
            assert environment.start(name, PYTHONPATH=str(target)).returncode == 0
        else:
            assert f" {target / 'core'}{os.sep}" in environment.refusal(name, PYTHONPATH=str(target))
            assert " corelib 2.1. " in environment.refusal(name, PYTHONPATH=str(target))


def test_packages_of_these_names_elsewhere_on_pythons_path_do_not_matter_to_the_commands_and_their_worker(
    installed: Environment, tmp_path: Path
) -> None:
    for name in ("core", "gui"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise ImportError('not the package that was installed')\n")
    shutil.copy(installed.folder / "ferry.md", tmp_path)
    for name in COMMANDS:
        done = installed.start(name, PYTHONPATH=str(tmp_path), cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
    asks = (
        "import standfirst; standfirst.make_sure(''); from gui.client.faces import face; "
        "print(*face('worker'), sep='\\n')"
    )
    command = installed.python("-P", "-c", asks, PYTHONPATH=str(tmp_path), cwd=tmp_path).stdout.splitlines()
    assert command[-1] == "worker"
    done = installed.python(*command[1:], PYTHONPATH=str(tmp_path), cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["type"] == "Ready"


def test_core_of_one_version_and_gui_of_another_are_told_of(installed: Environment, ours: Path) -> None:
    with zipfile.ZipFile(ours) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name.startswith(("core/", "gui/"))}
    for name in ("core/service/messages.py", "gui/client/client.py"):
        files[name] += b"# Of another version.\n"
    newer = wheel(installed.folder / "wheels", files, "standfirst", "9.0")
    installed.install("--target", installed.packages, "--upgrade", newer)
    shutil.rmtree(installed.packages / "core")
    shutil.copytree(installed.folder / "as it was/core", installed.packages / "core")
    for name in COMMANDS:
        mixed = f" The versions {version('standfirst')} and 9.0 of Standfirst are mixed in {installed.packages}. "
        assert mixed in installed.refusal(name)
