"""Every limit on what is read, in one table. Whoever trusts a source may raise them here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import LoadError, Template


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes (text in characters), times in seconds, all others in number.

    A document's XML has a hundred events for each of 100,000 paragraphs, and its format some hundreds of names; more
    take a minute to read and say nothing. A long book in RTF has a quarter of the tokens, which take some seconds; no
    program nests groups so deep, each of which takes some 200 bytes of memory.
    """

    file: int = 50_000_000
    text: int = 10_000_000
    download: int = 8_000_000
    redirects: int = 5
    download_seconds: float = 15
    head: int = 256_000
    head_fields: int = 1000
    member: int = 64_000_000
    members: int = 200_000_000
    mail_head_probed: int = 200_000
    mail_parts: int = 1000
    mail_depth: int = 50
    xml_events: int = 10_000_000
    xml_names: int = 100_000
    rtf_tokens: int = 5_000_000
    rtf_depth: int = 1_000_000


LIMITS = Limits()


def check_file_size(size: int, name: str) -> None:
    """Raises LoadError (``too-large``) for a file of more than ``LIMITS.file`` bytes."""
    if size > LIMITS.file:
        raise LoadError(
            "too-large",
            Template(
                "{name} has {size} MB; Standfirst reads files of up to {limit} MB. Save the part you want to read as a "
                "file of its own."
            ),
            name=name,
            size=_megabytes(size),
            limit=_megabytes(LIMITS.file),
        )


def check_text_size(text: str) -> None:
    """Raises LoadError (``too-large``) for a text of more than ``LIMITS.text`` characters."""
    if len(text) > LIMITS.text:
        raise _too_long(len(text))


def check_raw_size(texts: Sequence[str]) -> None:
    """Raises LoadError (``too-large``) for texts that are over ``LIMITS.text`` whatever white space they will lose.

    Takes a hundredth of the time that it takes to make their white space single. A NUL counts as such.
    """
    size = sum(map(len, texts))
    if size <= LIMITS.text:
        return
    spaces = ["\0", *filter(str.isspace, map(chr, range(0x3001)))]
    if size - sum(text.count(space) for text in texts for space in spaces) > LIMITS.text:
        raise _too_long(size)


def _too_long(size: int) -> LoadError:
    message = Template("The text has {size} characters; Standfirst reads up to {limit}. Open a part of it.")
    return LoadError("too-large", message, size=size, limit=LIMITS.text)


def check_archive_size(size: int, most: int, name: str) -> None:
    """Raises LoadError (``too-large``) for an archive, or a part of it, that unpacks to more than ``most``."""
    if size > most:
        raise LoadError(
            "too-large",
            Template(
                "{name} unpacks to more than {limit} MB, which no text needs. Save its text as a file of its own."
            ),
            name=name,
            limit=_megabytes(most),
        )


def check_download_size(size: int, most: int) -> None:
    """Raises LoadError (``too-large``) for a page of more than ``most`` bytes."""
    if size > most:
        raise LoadError(
            "too-large",
            Template("The page is too large: Standfirst reads pages of up to {limit} MB from the web."),
            Template("Open it in your browser, save it, and open the file."),
            limit=_megabytes(most),
        )


def _megabytes(size: int) -> int:
    return round(size / 1_000_000)
