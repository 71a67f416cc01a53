"""EPUB files made for tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
METADATA = "<dc:title>The bridge</dc:title><dc:creator>Anna Meier</dc:creator><dc:date>2021-05-01T00:00:00Z</dc:date>"


def page(body: str, attributes: str = "") -> str:
    """A page of XHTML, with the empty elements that only XML may have."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><script src="x.js"/></head>'
        f"<body {attributes}>{body}</body></html>"
    )


def package(items: Sequence[str], spine: Sequence[str], metadata: str = METADATA, rest: str = "", toc: str = "") -> str:
    """A package document; an item is "id href [properties]", a place in the spine "id" or "id no"."""
    manifest = ""
    for item in items:
        key, href, properties = (*item.split(" "), "")[:3]
        kind = "application/x-dtbncx+xml" if href.endswith(".ncx") else "application/xhtml+xml"
        manifest += f'<item id="{key}" href="{href}" media-type="{kind}" properties="{properties}"/>'
    references = ""
    for place in spine:
        key, _, linear = place.partition(" ")
        references += f'<itemref idref="{key}" linear="{linear or "yes"}"/>'
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
        f'<manifest>{manifest}</manifest><spine toc="{toc}">{references}</spine>{rest}</package>'
    )


def epub(opf: str, pages: Mapping[str, str | bytes]) -> bytes:
    """An EPUB with a package document and pages by their path beside it; a path with a slash first is from the root."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OEBPS/book.opf", opf)
        for path, content in pages.items():
            archive.writestr(path[1:] if path.startswith("/") else f"OEBPS/{path}", content)
    return file.getvalue()
