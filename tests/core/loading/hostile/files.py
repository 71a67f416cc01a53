"""Files that mean harm, by name, made when they are asked for: some are of 100 MB."""

from __future__ import annotations

from tests.core.loading.hostile.archives import DOCXS, EPUBS, FODTS, ODTS
from tests.core.loading.hostile.mails import MAILS, RTFS
from tests.core.loading.hostile.pages import PAGES
from tests.core.loading.hostile.pdfs import PDFS
from tests.core.loading.hostile.setting import Builder
from tests.core.loading.hostile.texts import MARKDOWN, RANDOM, TEXTS

_BY_SUFFIX = {
    "txt": TEXTS,
    "md": MARKDOWN,
    "html": PAGES,
    "eml": MAILS,
    "rtf": RTFS,
    "docx": DOCXS,
    "odt": ODTS,
    "fodt": FODTS,
    "epub": EPUBS,
    "pdf": PDFS,
}
#: The end of each file's name, and what makes its bytes.
FILES: dict[str, tuple[str, Builder]] = {
    **{
        f"{suffix}, {name}": (suffix, builder)
        for suffix, builders in _BY_SUFFIX.items()
        for name, builder in builders.items()
    },
    **RANDOM,
}
#: Of each kind the worst, for every run of the tests; the others are much like them.
ALWAYS = (
    *RANDOM,
    "txt, NULs",
    "txt, lone surrogates in UTF-8",
    "txt, lone surrogates in UTF-16",
    "txt, bidi overrides",
    "txt, a line past the limit",
    "txt, no space",
    "txt, replacement characters",
    "txt, short lines",
    "md, brackets",
    "md, quotes in quotes",
    "html, nested elements",
    "html, unclosed everything",
    "html, attributes",
    "html, links",
    "html, a paragraph past the limit",
    "html, a data address",
    "html, external entity",
    "html, nested entities",
    "html, other files",
    "eml, nested parts",
    "eml, parts",
    "eml, encoded words",
    "eml, another file",
    "rtf, braces",
    "rtf, binary data past the end",
    "rtf, another file",
    "docx, external entity",
    "docx, nested entities",
    "docx, other files",
    "docx, a text outside",
    "docx, nested tables",
    "docx, a bomb",
    "docx, a bomb that says it is small",
    "docx, members that say they are large",
    "odt, external entity",
    "odt, nested entities",
    "odt, spaces past counting",
    "odt, other files",
    "odt, a bomb",
    "fodt, external entity",
    "fodt, nested entities",
    "epub, external entity",
    "epub, nested entities",
    "epub, a page again and again",
    "epub, a package outside",
    "epub, chapters outside",
    "epub, a bomb that says it is small",
    "pdf, a flate bomb",
    "pdf, pages in a ring",
    "pdf, a drawing in itself",
    "pdf, nested arrays",
    "pdf, references in a ring",
    "pdf, tables of contents in a ring",
    "pdf, other files",
    "pdf, cut in the middle",
)
