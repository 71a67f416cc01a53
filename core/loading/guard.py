"""Every limit on what is read, in one table. Whoever trusts a source may raise them here."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import LoadError


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes (text in characters), times in seconds."""

    file: int = 50_000_000
    text: int = 10_000_000
    download: int = 8_000_000
    redirects: int = 5
    download_seconds: float = 15


LIMITS = Limits()


def check_file_size(size: int, name: str) -> None:
    """Raises LoadError (``too-large``) for a file of more than ``LIMITS.file`` bytes."""
    if size > LIMITS.file:
        raise LoadError(
            "too-large",
            f"{name} has {_megabytes(size)}; Standfirst reads files of up to {_megabytes(LIMITS.file)}. "
            "Save the part you want to read as a file of its own.",
        )


def check_text_size(text: str) -> None:
    """Raises LoadError (``too-large``) for a text of more than ``LIMITS.text`` characters."""
    if len(text) > LIMITS.text:
        raise LoadError(
            "too-large",
            f"The text has {len(text):,} characters; Standfirst reads up to {LIMITS.text:,}. Open a part of it.",
        )


def check_download_size(size: int, most: int) -> None:
    """Raises LoadError (``too-large``) for a page of more than ``most`` bytes."""
    if size > most:
        raise LoadError(
            "too-large",
            f"The page is too large: Standfirst reads pages of up to {_megabytes(most)} from the web. "
            "Open it in your browser, save it, and open the file.",
        )


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"
