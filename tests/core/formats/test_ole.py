"""Files that Office wrote before 2007, and protected ones: what they are and what to do."""

from __future__ import annotations

import pytest

from core.formats.ole import is_ole, ole_error

MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def compound(*streams: str) -> bytes:
    """The beginning of a compound file, and a directory that names its streams."""
    return MARK + bytes(504) + b"".join(name.encode("utf-16-le").ljust(128, b"\x00") for name in streams)


@pytest.mark.parametrize(
    ("streams", "kind", "says"),
    [
        (("Root Entry", "EncryptionInfo", "EncryptedPackage"), "protected", "save it without the password"),
        (("Root Entry", "WordDocument"), "format", r"save it as \.docx"),
        (("Root Entry", "WordDocument", "Workbook"), "format", "old Word document"),
        (("Root Entry", "Workbook"), "format", "Excel"),
        (("Root Entry", "PowerPoint Document"), "format", "PowerPoint"),
        (("Root Entry", "__properties_version1.0"), "format", "Outlook"),
        (("Root Entry",), "format", "old Office file"),
        ((), "format", "old Office file"),
    ],
)
def test_each_kind_of_file_is_named_with_what_to_do(streams: tuple[str, ...], kind: str, says: str) -> None:
    data = compound(*streams)
    error = ole_error(data, "report.doc")
    assert is_ole(data)
    assert error.kind == kind
    assert str(error).startswith("report.doc is ")
    with pytest.raises(type(error), match=says):
        raise error


@pytest.mark.parametrize("data", [b"", MARK[:4], b"PK\x03\x04"])
def test_other_bytes_are_no_compound_file(data: bytes) -> None:
    assert not is_ole(data)
