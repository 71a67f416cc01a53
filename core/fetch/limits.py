"""Every limit on what is fetched from the web, in one table."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import LoadError, Template


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a fetch may cost, whatever a server sends and however slowly.

    What standards fix (the length of a host name, ports) is kept with the code that reads it, as are the sizes in which
    data are read from a socket, which bound nothing.
    """

    # The page.
    #: Bytes of a page, unpacked: some articles have megabytes of pictures and scripts inside them.
    download: int = 8_000_000
    #: Bytes that a server may send besides the page, still packed: headers and the frames of chunks.
    around: int = 1_000_000
    #: Redirects in a row; browsers follow 20.
    redirects: int = 5
    #: Seconds for all of it: a reader waits.
    download_seconds: float = 15

    # The head of an answer.
    #: Bytes of it, about as many as browsers take.
    head: int = 256_000
    #: Lines of it.
    head_fields: int = 1_000
    #: Bytes of its first line; what has no end by then is not HTTP.
    status_line: int = 8_192
    #: Characters of a cookie, and how many an answer may set: what browsers keep (RFC 6265, section 6.1).
    cookie: int = 4_096
    cookies: int = 50

    # What is asked on the way.
    #: Seconds for a server to say whether it speaks TLS, if it was asked without.
    probe_seconds: float = 2
    #: Seconds for a desktop to report its proxy settings.
    proxy_seconds: float = 3
    #: Characters of a desktop's file of proxy settings that are read.
    proxy_file: int = 100_000


LIMITS = Limits()


def check_download_size(size: int, most: int) -> None:
    """Raises LoadError (``too-large``) for a page of more than ``most`` bytes."""
    if size > most:
        raise LoadError(
            "too-large",
            Template("The page is too large: Standfirst reads pages of up to {limit} MB from the web."),
            Template("Open it in your browser, save it, and open the file."),
            limit=round(most / 1_000_000),
        )
