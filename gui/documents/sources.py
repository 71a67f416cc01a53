"""The contents of a drop or the clipboard: a file, an address or a text."""

from __future__ import annotations

from itertools import islice
from typing import Literal, NamedTuple

from PySide6.QtCore import QMimeData, QUrl

import core


class Source(NamedTuple):
    """Something to open: the path of a file, an address, or a text.

    ``html`` is the text as HTML, if the other program provided it.
    """

    kind: Literal["file", "address", "text"]
    value: str
    html: str = ""


def sources_of(data: QMimeData | None) -> tuple[Source, ...]:
    """Everything that can be opened, in order; () if there are only pictures and the like, or nothing at all (None).

    An address of another kind, such as ``mailto:``, is returned if there is nothing else, so that the reader can be
    told why it isn't opened.
    """
    if data is None:
        # The clipboard of some platforms until something is copied.
        return ()
    urls = data.urls()
    sources = tuple(source for url in urls if (source := _of_url(url)) is not None)
    others = (source for url in urls if (source := _elsewhere(url.toString())) is not None)
    text, html = data.text(), data.html()
    if not sources:
        sources = tuple(islice(others, 1))
    if sources or not (text.strip() or html.strip()):
        return sources
    return (_of_word(text.strip()) or Source("text", text, html=html),)


def _of_word(word: str) -> Source | None:
    """The source for a text that is just an address; None for any other text."""
    if len(word.split()) != 1:
        return None
    return _of_url(QUrl(word, QUrl.ParsingMode.StrictMode)) or _elsewhere(word)


def _elsewhere(word: str) -> Source | None:
    return Source("address", word) if core.addresses.scheme_of(word) else None


def _of_url(url: QUrl) -> Source | None:
    if url.isLocalFile():
        return Source("file", url.toLocalFile())
    if url.isValid() and core.addresses.is_web_address(url.toString()) and url.host():
        return Source("address", url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    return None
