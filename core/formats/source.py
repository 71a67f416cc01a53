"""What a reader is given: the bytes of a document, and what is known about them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from core.errors import LoadError, Template

if TYPE_CHECKING:
    from core.formats.archive import Archive
    from core.formats.decoding import Decoded

#: How a ZIP archive with anything in it begins (APPNOTE.TXT, section 4.3.7).
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True)
class Source:
    """A document to read.

    ``name`` is what messages call it. ``suffix`` is the end of its file's name in lower case, with its dot; used only
    to tell apart texts that look alike, as Markdown and plain text do. ``encoding`` is the one that the user chose and
    ``charset`` the one that a server named, as core.formats.decoding.decode takes them; ``password`` opens files
    that ask for one. Each is "" if there is none.
    """

    data: bytes
    name: str = "The file"
    suffix: str = ""
    encoding: str = ""
    charset: str = ""
    password: str = ""

    @property
    def is_archive(self) -> bool:
        """Whether the bytes say that they are a ZIP archive with something in it."""
        return self.data.startswith(_ZIP)

    @cached_property
    def archive(self) -> Archive:
        """The archive that the bytes are, opened once for all callers.

        Raises LoadError (``damaged``, ``too-large``).
        """
        from core.formats.archive import Archive

        return Archive(self.data, self.name)

    @cached_property
    def decoded(self) -> Decoded:
        """The text that the bytes encode, decoded once for all callers.

        Raises LoadError: ``format`` for what is not text, ``protected`` for an Office document with a password,
        ``encoding`` for a chosen encoding that is unknown or does not fit.
        """
        from core.formats.decoding import decode
        from core.formats.ole import is_ole, ole_error
        from core.formats.unread.kinds import BY_SUFFIX

        if is_ole(self.data):
            raise ole_error(self.data, self.name)
        if self.is_archive:
            other = Template("{name} is an archive. Unpack it and open the document in it that you want to read.")
            raise LoadError("format", other, name=self.name)
        try:
            return decode(self.data, self.encoding, self.charset)
        except LoadError as error:
            if error.kind == "format" and self.suffix in BY_SUFFIX:
                raise BY_SUFFIX[self.suffix].error(self.name) from None
            raise
