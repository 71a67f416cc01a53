"""PDF files made to measure: every run of text stands where the test puts it."""

from __future__ import annotations

import io
import math
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

#: Courier's characters are all this wide, so the tests know where a line ends.
COURIER = 0.6
WIDTH, HEIGHT = 612, 792

_FONTS = {
    "text": "<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
    "bold": "<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>",
    # Every character of the first plane by its number; each is one em wide, and none has a shape.
    "any": "<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/ToUnicode 5 0 R/DescendantFonts[<</Type/Font"
    "/Subtype/CIDFontType2/BaseFont/Any/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
    "/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/Any/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0"
    "/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>",
}
_FONTS["down"] = _FONTS["any"].replace("Identity-H", "Identity-V")
_RANGES = [f"<{high:02X}00> <{high:02X}FF> <{high:02X}00>" for high in range(256)]
_TO_UNICODE = "\n".join(
    (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Any def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        *("\n".join(("64 beginbfrange", *_RANGES[at : at + 64], "endbfrange")) for at in range(0, 256, 64)),
        "endcmap end end",
    )
)


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text: its left end and baseline in points from the page's lower left corner."""

    text: str
    x: float = 72
    y: float = 700
    size: float = 10
    font: str = "text"
    turn: float = 0
    mode: int = 0


def set_lines(
    lines: Iterable[str], x: float = 72, y: float = 700, size: float = 10, font: str = "text", leading: float = 1.2
) -> list[Words]:
    """Lines one below another."""
    return [Words(line, x, y - at * size * leading, size, font) for at, line in enumerate(lines)]


def wrapped(text: str, columns: int) -> list[str]:
    """A paragraph broken into lines of so many columns at most."""
    return textwrap.wrap(text, columns, break_on_hyphens=False)


def pdf(
    pages: Sequence[Sequence[Words]],
    info: Mapping[str, str] | None = None,
    rotate: int = 0,
    outline: Sequence[str] = (),
    picture: bool = False,
) -> bytes:
    """A file with these pages."""
    first = 7 + len(outline)
    kids = " ".join(f"{first + 2 * at} 0 R" for at in range(len(pages)))
    bodies: dict[int, bytes] = {
        1: f"<</Type/Catalog/Pages 2 0 R{'/Outlines 6 0 R' if outline else ''}>>".encode(),
        2: f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        3: ("<<" + "".join(f"/{name}{font}" for name, font in _FONTS.items()) + ">>").encode(),
        4: ("<<" + "".join(f"/{key}{_text_string(value)}" for key, value in (info or {}).items()) + ">>").encode(),
        5: _stream(_TO_UNICODE.encode()),
        6: f"<</Type/Outlines/First 7 0 R/Last {6 + len(outline)} 0 R/Count {len(outline)}>>".encode(),
    }
    for at, entry in enumerate(outline):
        next_one = f"/Next {8 + at} 0 R" if at + 1 < len(outline) else ""
        bodies[7 + at] = f"<</Title{_text_string(entry)}/Parent 6 0 R{next_one}/Dest[{first} 0 R/Fit]>>".encode()
    for at, page in enumerate(pages):
        number = first + 2 * at
        bodies[number] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Rotate {rotate}"
            f"/Resources<</Font 3 0 R>>/Contents {number + 1} 0 R>>"
        ).encode()
        drawing = "0 0 100 100 re f\n" if picture else ""
        bodies[number + 1] = _stream((drawing + "\n".join(map(_drawn, page))).encode("cp1252"))
    return _file(bodies)


def locked(data: bytes, user: str, owner: str = "owner") -> bytes:
    """The file under passwords, by the oldest of PDF's ciphers, the one that needs no other package."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(user, owner, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _drawn(words: Words) -> str:
    cosine, sine = (round(turned(math.radians(words.turn)), 6) for turned in (math.cos, math.sin))
    wide = words.font in ("any", "down")
    shown = f"<{words.text.encode('utf-16-be').hex()}>" if wide else _string(words.text)
    return (
        f"BT /{words.font} {words.size} Tf {words.mode} Tr "
        f"{cosine} {sine} {-sine} {cosine} {words.x:.3f} {words.y:.3f} Tm {shown} Tj ET"
    )


def _text_string(text: str) -> str:
    """A string that is no text of a page (ISO 32000-1, section 7.9.2.2)."""
    return _string(text) if text.isascii() else f"<feff{text.encode('utf-16-be').hex()}>"


def _string(text: str) -> str:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"({escaped})"


def _stream(data: bytes) -> bytes:
    return f"<</Length {len(data)}>>stream\n".encode() + data + b"\nendstream"


def _file(bodies: Mapping[int, bytes]) -> bytes:
    parts = [b"%PDF-1.7\n"]
    places = {}
    at = len(parts[0])
    for number, body in sorted(bodies.items()):
        places[number] = at
        parts.append(f"{number} 0 obj\n".encode() + body + b"\nendobj\n")
        at += len(parts[-1])
    rows = "".join(
        f"{places[number]:010} 00000 n \n" if number in places else "0000000000 65535 f \n"
        for number in range(max(places) + 1)
    )
    size = max(places) + 1
    parts.append(
        f"xref\n0 {size}\n{rows}trailer\n<</Size {size}/Root 1 0 R/Info 4 0 R>>\nstartxref\n{at}\n%%EOF\n".encode()
    )
    return b"".join(parts)
