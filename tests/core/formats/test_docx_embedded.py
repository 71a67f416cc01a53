"""What a Word document holds in parts of its own."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

import core
from tests.core.formats.docx_files import RELATIONSHIPS, docx, packed, paragraph

R = f'xmlns:r="{RELATIONSHIPS}"'
CHUNK = f'<w:altChunk {R} r:id="c"/>'


def with_part(body: str, path: str, data: str | bytes) -> bytes:
    """A document whose text points to a part by the name c."""
    with zipfile.ZipFile(BytesIO(docx("Before.", body, "After."))) as archive:
        files: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    files["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="c" Type="{RELATIONSHIPS}/aFChunk" Target="{path}"/></Relationships>'
    )
    files[f"word/{path}"] = data
    return packed(files)


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("c.html", "<html><body><p>The harbour opens.</p></body></html>"),
        ("c.htm", "The harbour opens."),
        ("c.rtf", r"{\rtf1\ansi The harbour opens.}"),
        ("c.txt", "The harbour opens."),
        ("c.docx", docx("The harbour opens.")),
    ],
)
def test_a_document_in_it_stands_at_its_place(path: str, data: str | bytes) -> None:
    assert core.load(with_part(CHUNK, path, data)).text.split("\n\n") == ["Before.", "The harbour opens.", "After."]


def test_a_document_in_it_that_can_not_be_read_is_told() -> None:
    article = core.load(with_part(CHUNK, "c.png", b"\x89PNG\r\n\x1a\n" + bytes(100)))
    assert article.text == "Before.\n\nAfter."
    assert [notice.message() for notice in article.notices] == [
        "Documents embedded in it (1) can't be read. Open it in Word and save it anew."
    ]


def test_documents_in_documents_are_read_to_some_depth() -> None:
    data = docx("Inmost.")
    for _ in range(8):
        data = with_part(CHUNK, "c.docx", data)
    assert core.load(data).text.count("Before.") == 4


def test_the_labels_of_a_diagram_are_items() -> None:
    labels = "".join(
        f'<dgm:pt type="{kind}"><dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt>'
        for kind, text in (("node", "Plan"), ("pres", "Shape"), ("node", "Build"))
    )
    data = (
        '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
        f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>{labels}</dgm:ptLst></dgm:dataModel>'
    )
    shape = (
        '<w:r><w:drawing><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
        f'{R} r:dm="c"/></w:drawing></w:r>'
    )
    article = core.load(with_part(paragraph("Steps:", shape), "data.xml", data))
    assert [(block.kind, block.text) for block in article.blocks][1:-1] == [
        ("paragraph", "Steps:"),
        ("item", "Plan"),
        ("item", "Build"),
    ]
