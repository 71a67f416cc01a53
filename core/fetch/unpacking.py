"""The content codings of HTTP (RFC 9110, section 8.4): gzip and deflate, unpacked no further than a limit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.errors import LoadError, Template

#: What a request accepts.
CODINGS = "gzip, deflate"


def unpack(pieces: Iterable[bytes], coding: str, most: int) -> Iterator[bytes]:
    """The unpacked pieces of a body, at most ``most`` bytes in all, however much is still packed.

    Without a coding the pieces are returned unchanged. Raises EOFError if the packed bytes end too early, and
    LoadError (``format``) for an unknown coding and for bytes that are not in it.
    """
    import zlib

    if coding in ("", "identity"):
        yield from pieces
        return
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise _unreadable(Template("The page comes packed in a way that Standfirst can't unpack."))
    unpacker = None
    try:
        for piece in pieces:
            unpacker = unpacker or zlib.decompressobj(_window_bits(coding, piece))
            if unpacker.eof:
                continue
            data = unpacker.decompress(piece, most)
            most -= len(data)
            yield data
            if not most:
                return
    except zlib.error:
        raise _unreadable(Template("The page arrived damaged and can't be unpacked.")) from None
    if unpacker and not unpacker.eof:
        raise EOFError


def _window_bits(coding: str, start: bytes) -> int:
    """What zlib calls a format: gzip, or deflate with zlib's header (RFC 1950) or, as some servers send it, without."""
    import zlib

    if coding != "deflate":
        return zlib.MAX_WBITS + 16
    return zlib.MAX_WBITS if start[0] & 0x0F == zlib.DEFLATED else -zlib.MAX_WBITS


def _unreadable(what: Template) -> LoadError:
    return LoadError("format", what, Template("Open it in your browser, save it, and open the file."))
