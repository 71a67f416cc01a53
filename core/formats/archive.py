"""ZIP archives, the containers of Word, OpenDocument and EPUB files, read within limits."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from typing import Self

from core.errors import LoadError, Template
from core.formats.limits import LIMITS, check_archive_size

#: How the formats pack their members (ECMA-376 part 2, annex B; ODF 1.3 part 2, section 2; EPUB OCF 3.3, section 4.3).
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_SAVE_AGAIN = Template("Open it in the program that made it and save it again.")


class Archive:
    """The members of an archive by name.

    A few kilobytes may unpack to terabytes, so sizes are checked as the archive declares them and again as they come.
    """

    def __init__(self, data: bytes, name: str) -> None:
        """``name`` is what messages call the file. Raises LoadError (``damaged``, ``too-large``)."""
        self._name = name
        self._left = LIMITS.members
        try:
            self._file = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RecursionError):
            damaged = Template("{name} is damaged: its table of contents can't be read.")
            raise LoadError("damaged", damaged, _SAVE_AGAIN, name=name) from None
        self._members = {member.filename: member for member in self._file.infolist()}
        check_archive_size(max((member.file_size for member in self._members.values()), default=0), LIMITS.member, name)
        check_archive_size(sum(member.file_size for member in self._members.values()), LIMITS.members, name)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members, in their order."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """A member's bytes; empty if there is no such member.

        Raises LoadError: ``damaged``, ``protected`` if it is encrypted, ``too-large``.
        """
        member = self._members.get(name)
        if member is None:
            return b""
        if member.flag_bits & 1:
            raise LoadError(
                "protected",
                Template("{name} is protected by a password. Open it where it was made and save it without one."),
                name=self._name,
            )
        most = min(LIMITS.member, self._left)
        if member.compress_type not in _PACKINGS:
            raise self._packed_badly(name)
        try:
            with self._file.open(member) as file:
                data = file.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
            raise self._packed_badly(name) from None
        check_archive_size(len(data), most, self._name)
        self._left -= len(data)
        return data

    def _packed_badly(self, name: str) -> LoadError:
        damaged = Template("{name} is damaged: its part '{part}' can't be unpacked.")
        return LoadError("damaged", damaged, _SAVE_AGAIN, name=self._name, part=name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._file.close()
