"""PDF."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from tests.core.formats.pdf_files import Words, _file, pdf, set_lines, wrapped
from tests.core.loading.hostile.setting import STORY, Builder, Setting

_FONT = "<</Type/Font/Subtype/Type1/BaseFont/Courier>>"
_TEXT = "\n".join(f"BT /F 10 Tf 72 {700 - 12 * at} Td ({line}) Tj ET" for at, line in enumerate(wrapped(STORY, 70)))


def _stream(data: bytes, entries: str = "") -> bytes:
    return f"<<{entries}/Length {len(data)}>>stream\n".encode() + data + b"\nendstream"


def _document(changes: Mapping[int, str | bytes] = {}, contents: bytes = _TEXT.encode()) -> bytes:
    """A file of one page with the story, some of its objects exchanged or added."""
    objects: dict[int, str | bytes] = {
        1: "<</Type/Catalog/Pages 2 0 R>>",
        2: "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources 4 0 R/Contents 5 0 R>>",
        4: f"<</Font<</F {_FONT}>>/XObject<</X 6 0 R>>>>",
        5: _stream(contents),
        **changes,
    }
    return _file({number: body.encode() if isinstance(body, str) else body for number, body in objects.items()})


def _packed(data: bytes, times: int = 1) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    return _stream(data, f"/Filter[{'/FlateDecode' * times}]")


def _forms(count: int) -> dict[int, str | bytes]:
    """Drawings, each of which shows the next one ten times."""
    entries = "/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X {} 0 R>>>>"
    return {6 + at: _stream(b"/X Do " * 10, entries.format(7 + at)) for at in range(count)}


def _other_files(setting: Setting) -> bytes:
    file = f"<</Type/Filespec/F({setting.canary})/UF({setting.canary})>>"
    return _document(
        {
            1: f"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F {file}>>/AA<</WC<</S/URI/URI({setting.uri})>>>>"
            f"/Names<</EmbeddedFiles<</Names[(a) {file}]>>>>>>",
            5: f"<</F {file}/Length 0>>stream\n\nendstream",
        }
    )


PDFS: dict[str, Builder] = {
    "a flate bomb": lambda setting: _document({5: _packed(b" " * setting(1_000_000_000))}),
    "a flate bomb of text": lambda setting: _document({5: _packed(_TEXT.encode() * setting(1_000_000))}),
    "flate in flate": lambda setting: _document({5: _packed(b" " * setting(300_000_000), 4)}),
    "filters": lambda _: _document({5: _stream(b"x", f"/Filter[{'/FlateDecode ' * 100_000}]")}),
    "pages in a ring": lambda _: _document({2: "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2/Parent 2 0 R>>"}),
    "a page again and again": lambda setting: _document(
        {2: f"<</Type/Pages/Kids[{'3 0 R ' * setting(100_000)}]/Count {setting(100_000)}>>"}
    ),
    "pages past counting": lambda _: _document({2: "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>"}),
    "pages of less than none": lambda _: _document({2: "<</Type/Pages/Kids[3 0 R]/Count -5>>"}),
    "contents in a ring": lambda _: _document({5: "[5 0 R 5 0 R]"}),
    "a drawing in itself": lambda _: _document(
        {6: _stream(b"/X Do /X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 4 0 R")},
        _TEXT.encode() + b" /X Do",
    ),
    "drawings in drawings": lambda _: _document(_forms(12), _TEXT.encode() + b" /X Do"),
    "nested arrays": lambda _: _document({7: "[" * 200_000 + "]" * 200_000}, b"[" * 200_000 + _TEXT.encode()),
    "nested arrays in the catalogue": lambda _: _document(
        {1: f"<</Type/Catalog/Pages 2 0 R/A {'[' * 200_000}{']' * 200_000}>>"}
    ),
    "nested dictionaries": lambda _: _document({3: "<</Type/Page/A " + "<</A " * 200_000 + ">>" * 200_001}),
    "references in a ring": lambda _: _document({3: "7 0 R", 7: "8 0 R", 8: "7 0 R"}),
    "outline in a ring": lambda _: _document(
        {
            1: "<</Type/Catalog/Pages 2 0 R/Outlines 7 0 R>>",
            7: "<</First 8 0 R/Last 8 0 R/Count 1>>",
            8: "<</Title(a)/Next 8 0 R/First 8 0 R/Prev 8 0 R/Parent 8 0 R/Dest[3 0 R/Fit]>>",
        }
    ),
    "tables of contents in a ring": lambda _: _document().replace(
        b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % _document().rindex(b"xref\n0 ")
    ),
    "a table of contents past counting": lambda _: _document().replace(b"xref\n0 6", b"xref\n0 2147483647"),
    "objects without a table": lambda setting: b"%PDF-1.7\n" + b"1 0 obj<<>>endobj\n" * setting(1_000_000) + b"%%EOF",
    "a large page": lambda _: _document(
        {3: "<</Type/Page/Parent 2 0 R/MediaBox[-1e38 -1e38 1e38 1e38]/UserUnit 1e30/Resources 4 0 R/Contents 5 0 R>>"}
    ),
    "a large font": lambda _: _document(contents=f"BT /F 1e38 Tf 1e38 0 0 1e38 0 0 Tm ({STORY}) Tj ET".encode()),
    "graphics states": lambda setting: _document(contents=b"q " * setting(2_000_000) + _TEXT.encode()),
    "characters": lambda setting: pdf([[Words("x" * 1000, y=float(at % 700)) for at in range(setting(5_000))]]),
    "places everywhere": lambda setting: pdf(
        [[Words("ab", x=float(at * 37 % 600), y=float(at * 91 % 780)) for at in range(setting(200_000))]]
    ),
    "pages": lambda setting: pdf([set_lines(wrapped(STORY, 60))] * setting(5_000)),
    "other files": _other_files,
    "an unknown cipher": lambda _: _document().replace(
        b"/Root 1 0 R", b"/Root 1 0 R/ID[(a)(b)]/Encrypt<</Filter/None/V 99/R 99/O(a)/U(b)/P -1>>"
    ),
    "cut in the middle": lambda _: _document()[: len(_document()) // 2],
}
