"""What the builders of hostile files are given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

#: What no document may get out of another file on this computer.
SECRET = "Xanthippe Quellwasser"


@dataclass(frozen=True, slots=True)
class Setting:
    """A ``canary``, a file with the secret that documents try to read, and whether they come in their full size."""

    canary: Path
    full: bool = False

    def __call__(self, size: int) -> int:
        """The full size, or a tenth of it, which takes the same way through the readers in less time."""
        return size if self.full else size // 10

    @property
    def uri(self) -> str:
        """The address of the canary."""
        return self.canary.as_uri()

    @property
    def upwards(self) -> str:
        """A path from any folder up to the root and down to the canary."""
        return "../" * 20 + self.canary.as_posix().lstrip("/")


Builder = Callable[[Setting], bytes]
STORY = (
    "The ferry sails again from Monday. It lay in dock for nine weeks. The harbour paid for the repair, and the "
    "council of the town was told of its cost only when the work was done."
)


def doctype(setting: Setting) -> dict[str, str]:
    """Declarations before a document in XML, and in HTML that is read as such, which a reader must not follow."""
    levels = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 12))
    return {
        "external entity": f'<!DOCTYPE x [<!ENTITY x SYSTEM "{setting.uri}">]>',
        "parameter entity": f'<!DOCTYPE x [<!ENTITY % p SYSTEM "{setting.uri}"> %p; <!ENTITY x "y">]>',
        "external subset": f'<!DOCTYPE x SYSTEM "{setting.uri}" [<!ENTITY x "y">]>',
        "nested entities": f'<!DOCTYPE x [<!ENTITY l0 "ha">{levels}<!ENTITY x "&l11;">]>',
        "one long entity": f'<!DOCTYPE x [<!ENTITY x "{"ha " * 30_000}">]>',
    }
