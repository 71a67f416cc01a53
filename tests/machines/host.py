"""What pip needs of this computer's settings to reach its package index from within another root."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

#: Variables that are not pip's own: where certificates lie, and the way to the web.
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_PROXIES = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy")
_NAMES = frozenset((*_CERTIFICATES, *_PROXIES, *(name.upper() for name in _PROXIES)))
_SETTING = re.compile(r"^(?P<section>\S+)\.(?P<option>[^.=\s]+)=(?P<value>'.*'|\".*\")$", re.MULTILINE)
#: A path in a setting, also one of several, or that of an address of a file; not that of a web address.
_PATH = re.compile(r"(?P<before>^|[\s,:]|file://)(?P<path>/[^\s,:/][^\s,:]*)")
#: Where in another root the files of this computer are found. Nothing of that root is hidden by them.
MOUNT = Path("/mnt/host")


@dataclass(frozen=True, slots=True)
class Host:
    """The ``variables`` of the environment that say in another root what the settings here say.

    They name the ``paths`` of this computer by where these are found in that root, in ``MOUNT``.
    """

    variables: Mapping[str, str]
    paths: tuple[Path, ...]

    @classmethod
    def here(cls) -> Self:
        """This computer, for whoever runs this."""
        command = (sys.executable, "-m", "pip", "config", "list")
        listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return cls.of(pip_variables(listed) | {name: value for name, value in os.environ.items() if name in _NAMES})

    @classmethod
    def of(cls, variables: Mapping[str, str]) -> Self:
        """A computer with these variables."""
        return cls({name: _PATH.sub(_moved, value) for name, value in variables.items()}, _paths(variables.values()))


def pip_variables(listed: str) -> dict[str, str]:
    """What ``pip config list`` prints, as the variables of the environment that say the same.

    Of two settings of an option the one that pip itself would follow: the environment's before a command's before
    those of all commands.
    """
    weights = {"global": 0, ":env:": 2}
    found = sorted(_SETTING.finditer(listed), key=lambda setting: weights.get(setting["section"], 1))
    return {f"PIP_{each['option'].replace('-', '_').upper()}": ast.literal_eval(each["value"]) for each in found}


def _paths(values: Iterable[str]) -> tuple[Path, ...]:
    """The files and folders that settings name, without those that lie in another one of them.

    Of a package index in a folder, which by custom is called ``simple``, the folder around it: that has the packages.
    """
    named = {Path(found["path"]) for value in values for found in _PATH.finditer(value) if _is_here(found)}
    whole = {path.parent if path.name == "simple" else path for path in named}
    return tuple(sorted(path for path in whole if not whole.intersection(path.parents)))


def _moved(found: re.Match[str]) -> str:
    return f"{found['before']}{MOUNT if _is_here(found) else ''}{found['path']}"


def _is_here(found: re.Match[str]) -> bool:
    return Path(found["path"]).exists()
