"""Word, OpenDocument and EPUB files, and the ZIP archives that they are."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO

from tests.core.formats import docx_files, odt_files
from tests.core.formats.docx_files import docx, packed
from tests.core.formats.epub_files import epub, package, page
from tests.core.formats.odt_files import fodt, odt
from tests.core.loading.hostile.setting import STORY, Builder, Setting, doctype

_BOOK = package(["a a.xhtml"], ["a"])
_STREAM_HEADER, _SIZE_IN_HEADER = b"PK\x03\x04", 22
_DIRECTORY_HEADER, _SIZE_IN_DIRECTORY = b"PK\x01\x02", 24


def _book(*parts: str) -> bytes:
    return epub(_BOOK, {"a.xhtml": page(f"<p>{STORY}</p>{''.join(parts)}")})


def _files(archive: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(archive)) as file:
        return {name: file.read(name) for name in file.namelist()}


def _with(archive: bytes, files: Mapping[str, bytes | str]) -> bytes:
    return packed({**_files(archive), **files})


def _declaring(setting: Setting, *, kind: str, archive: bytes, part: str) -> bytes:
    """The archive with declarations before a part, in which &x; stands for each "[x]"."""
    text = _files(archive)[part].decode().replace("[x]", "&x;")
    _, declaration, rest = text.rpartition("?>")
    return _with(archive, {part: f"{declaration and _}{declaration}{doctype(setting)[kind]}{rest}"})


def _declarations(make: Callable[[str], bytes], part: str) -> dict[str, Builder]:
    kinds = ("external entity", "parameter entity", "external subset", "nested entities", "one long entity")
    archive = make(f"{STORY} [x]")
    return {kind: partial(_declaring, kind=kind, archive=archive, part=part) for kind in kinds}


def _lying(archive: bytes, size: int) -> bytes:
    """The archive with another size for each of its members, in both places where it stands."""
    data = bytearray(archive)
    for header, place in ((_STREAM_HEADER, _SIZE_IN_HEADER), (_DIRECTORY_HEADER, _SIZE_IN_DIRECTORY)):
        at = data.find(header)
        while at >= 0:
            data[at + place : at + place + 4] = size.to_bytes(4, "little")
            at = data.find(header, at + 4)
    return bytes(data)


def _bomb(archive: bytes, part: str, size: int, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The archive with a part of so many spaces after its text."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as file:
        for name, content in _files(archive).items():
            with file.open(name, "w") as member:
                member.write(content)
                for _ in range(size // 1_000_000 if name == part else 0):
                    member.write(b" " * 1_000_000)
    return out.getvalue()


def _overlapping(archive: bytes, copies: int) -> bytes:
    """The archive with many more entries in its table of contents for one and the same member."""
    out = BytesIO(archive)
    with zipfile.ZipFile(out, "a") as file:
        first = file.infolist()[-1]
        for at in range(copies):
            member = zipfile.ZipInfo(f"copy{at}")
            for field in ("header_offset", "compress_size", "file_size", "CRC", "compress_type"):
                setattr(member, field, getattr(first, field))
            file.filelist.append(member)
        file._didModify = True
    return out.getvalue()


def _climbing(setting: Setting) -> bytes:
    """A Word document whose parts lie outside it, by every way of saying so."""
    target = f"{docx_files.RELATIONSHIPS}/"
    inside = "".join(
        f'<Relationship Id="r{at}" Type="{target}{kind}" Target="{place}" TargetMode="{mode}"/>'
        for at, (kind, place, mode) in enumerate(
            (kind, place, mode)
            for kind in ("footnotes", "styles", "subDocument", "aFChunk", "image", "attachedTemplate")
            for place in (setting.uri, setting.upwards, str(setting.canary))
            for mode in ("Internal", "External")
        )
    )
    body = docx(STORY, '<w:altChunk r:id="r1"/><w:subDoc r:id="r2"/>'.replace("r:", "w:"))
    relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
    return _with(
        body,
        {
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{relationships}">{inside}</Relationships>',
            setting.upwards: b"climbs",
        },
    )


def _outside(setting: Setting) -> bytes:
    """A Word document whose text lies outside the archive."""
    return _with(
        docx(STORY),
        {
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="a" Type="{docx_files.RELATIONSHIPS}/officeDocument" Target="{setting.upwards}"/>'
            "</Relationships>"
        },
    )


def _nested_archives(_: Setting) -> bytes:
    data = docx(STORY)
    for depth in range(200):
        data = packed({f"{depth}.docx": data})
    return data


def _numbering(start: str, form: str) -> str:
    level = f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="%1"/></w:lvl>'
    use = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    return f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>{use}'


_TABLE = "<w:tbl><w:tr><w:tc>"
DOCXS: dict[str, Builder] = {
    **_declarations(docx, "word/document.xml"),
    "other files": _climbing,
    "a text outside": _outside,
    "nested tables": lambda setting: docx(
        _TABLE * setting(300_000) + docx_files.paragraph(STORY) + "</w:tc></w:tr></w:tbl>" * setting(300_000)
    ),
    "nested runs": lambda setting: docx(STORY, "<w:sdt>" * setting(1_000_000) + "</w:sdt>" * setting(1_000_000)),
    "paragraphs": lambda setting: docx(STORY, "<w:p/>" * setting(1_000_000)),
    "attributes": lambda setting: docx(
        STORY, "<w:p " + " ".join(f'a{at}="b"' for at in range(setting(1_000_000))) + "/>"
    ),
    "names": lambda setting: docx(STORY, "".join(f"<n{at}/>" for at in range(setting(1_000_000)))),
    "letters past counting": lambda _: docx(docx_files.item(STORY), numbering=_numbering("2000000000", "upperLetter")),
    "Roman numerals past counting": lambda _: docx(
        docx_files.item(STORY), numbering=_numbering("9" * 4000, "lowerRoman")
    ),
    "styles in a ring": lambda _: docx(
        docx_files.styled("a", STORY),
        styles=docx_files.style("a", "A", based_on="b") + docx_files.style("b", "B", based_on="a"),
    ),
    "a bomb": lambda setting: _bomb(docx(STORY), "word/document.xml", setting(1_000_000_000)),
    "a bomb that says it is small": lambda setting: _lying(
        _bomb(docx(STORY), "word/document.xml", setting(1_000_000_000)), 5_000
    ),
    "a bomb in bzip2": lambda setting: _lying(
        _bomb(docx(STORY), "word/document.xml", setting(1_000_000_000), zipfile.ZIP_BZIP2), 60_000_000
    ),
    "members that say they are large": lambda _: _lying(docx(STORY), 0xFFFF_FFF0),
    "members that say they are empty": lambda _: _lying(docx(STORY), 0),
    "members": lambda setting: packed({f"{at}.xml": b"" for at in range(setting(400_000))}),
    "members over each other": lambda setting: _overlapping(docx(STORY), setting(300_000)),
    "archives in archives": _nested_archives,
}


def _counted(attribute: str) -> Builder:
    spaces = f'One<text:s text:c="{attribute}"/>two. {STORY}'
    return lambda _: odt(odt_files.paragraph(spaces))


ODTS: dict[str, Builder] = {
    **_declarations(odt, "content.xml"),
    "spaces past counting": _counted("2000000000"),
    "spaces in figures without end": _counted("9" * 100_000),
    "spaces of less than none": _counted("-2147483648"),
    "cells past counting": lambda _: odt(
        STORY,
        '<table:table><table:table-row table:number-rows-repeated="2000000000"><table:table-cell '
        f'table:number-columns-repeated="2000000000">{odt_files.paragraph(STORY)}</table:table-cell></table:table-row>'
        "</table:table>",
    ),
    "nested lists": lambda setting: odt(
        "<text:list><text:list-item>" * setting(300_000)
        + odt_files.paragraph(STORY)
        + "</text:list-item></text:list>" * setting(300_000)
    ),
    "nested spans": lambda setting: odt(
        f"<text:p>{'<text:span>' * setting(1_000_000)}{STORY}{'</text:span>' * setting(1_000_000)}</text:p>"
    ),
    "notes in notes": lambda setting: odt(
        f"<text:p>{STORY}{'<text:note><text:note-body><text:p>' * setting(200_000)}"
        f"{'</text:p></text:note-body></text:note>' * setting(200_000)}</text:p>"
    ),
    "lists past counting": lambda _: odt(
        odt_files.items(STORY),
        automatic='<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="A" '
        'text:start-value="2000000000"/></text:list-style>',
    ),
    "styles in a ring": lambda _: odt(
        odt_files.paragraph(STORY, "a"), styles=odt_files.style("a", "b") + odt_files.style("b", "a")
    ),
    "other files": lambda setting: odt(
        STORY,
        f'<text:p><draw:frame><draw:object xlink:href="{setting.upwards}"/><draw:image xlink:href="{setting.uri}"/>'
        f'</draw:frame></text:p><text:section><text:section-source xlink:href="{setting.uri}"/></text:section>',
    ),
    "an object in itself": lambda _: odt(
        STORY,
        '<text:p><draw:frame><draw:object xlink:href="./."/><draw:object xlink:href="."/></draw:frame></text:p>' * 1000,
    ),
    "a bomb": lambda setting: _bomb(odt(STORY), "content.xml", setting(1_000_000_000)),
    "a bomb that says it is small": lambda setting: _lying(
        _bomb(odt(STORY), "content.xml", setting(1_000_000_000)), 5_000
    ),
}
FODTS: dict[str, Builder] = {
    kind: lambda setting, kind=kind: fodt(f"{STORY} &x;").replace(
        b"<office:document ", doctype(setting)[kind].encode() + b"<office:document ", 1
    )
    for kind in ("external entity", "nested entities")
}
FODTS["a picture"] = lambda setting: fodt(
    STORY, f"<text:p><office:binary-data>{'A' * setting(40_000_000)}</office:binary-data></text:p>"
)


def _chapters(count: int) -> bytes:
    keys = [f"k{at}" for at in range(count)]
    return epub(package([f"{key} {key}.xhtml" for key in keys], keys), {"k0.xhtml": page(f"<p>{STORY}</p>")})


def _elsewhere(setting: Setting) -> bytes:
    """A book whose package is said to lie outside the archive."""
    files = _files(_book())
    container = files["META-INF/container.xml"].decode().replace("OEBPS/book.opf", setting.upwards)
    return packed({**files, "META-INF/container.xml": container})


EPUBS: dict[str, Builder] = {
    **_declarations(_book, "OEBPS/a.xhtml"),
    "external entity in the package": partial(
        _declaring,
        kind="external entity",
        archive=epub(_BOOK.replace("The bridge", "The bridge [x]"), {"a.xhtml": page(f"<p>{STORY}</p>")}),
        part="OEBPS/book.opf",
    ),
    "nested entities in the package": partial(
        _declaring,
        kind="nested entities",
        archive=epub(_BOOK.replace("The bridge", "The bridge [x]"), {"a.xhtml": page(f"<p>{STORY}</p>")}),
        part="OEBPS/book.opf",
    ),
    "a page again and again": lambda _: epub(
        package(["a a.xhtml"], ["a"] * 20_000), {"a.xhtml": page(f"<p>{STORY}</p>" * 200)}
    ),
    "chapters": lambda setting: _chapters(setting(200_000)),
    "a package outside": _elsewhere,
    "chapters outside": lambda setting: epub(
        package(["a a.xhtml", f"b {setting.upwards}", f"c {setting.uri}", f"d {setting.canary}"], ["a", "b", "c", "d"]),
        {"a.xhtml": page(f"<p>{STORY}</p>"), setting.upwards: "climbs"},
    ),
    "nested elements": lambda setting: _book("<div>" * setting(1_000_000)),
    "other files": lambda setting: _book(
        f'<img src="{setting.uri}"/><iframe src="{setting.uri}"/><object data="{setting.upwards}"/>'
    ),
    "a bomb": lambda setting: _bomb(_book(), "OEBPS/a.xhtml", setting(1_000_000_000)),
    "a bomb that says it is small": lambda setting: _lying(
        _bomb(_book(), "OEBPS/a.xhtml", setting(1_000_000_000)), 5_000
    ),
}
