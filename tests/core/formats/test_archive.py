"""Archives, within limits."""

from __future__ import annotations

import struct
import zipfile
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LoadError
from core.formats import archive as archives
from core.formats.archive import Archive
from core.formats.limits import Limits


def zipped(**members: bytes) -> bytes:
    """An archive of these members."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def refusal(data: bytes, member: str = "a") -> LoadError:
    with pytest.raises(LoadError) as caught, Archive(data, "talk.docx") as archive:
        archive.read(member)
    return caught.value


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits of 1,000 bytes a member and 1,500 in all."""
    monkeypatch.setattr(archives, "LIMITS", Limits(member=1000, members=1500))


def test_members_are_read_by_name() -> None:
    with Archive(zipped(a=b"one", b=b"two"), "talk.docx") as archive:
        assert archive.names == ("a", "b")
        assert "a" in archive
        assert "c" not in archive
        assert (archive.read("a"), archive.read("b"), archive.read("c")) == (b"one", b"two", b"")


@pytest.mark.usefixtures("small")
def test_a_member_that_declares_too_much_is_refused() -> None:
    error = refusal(zipped(a=bytes(1001)))
    assert error.kind == "too-large"
    assert "talk.docx" in str(error)


@pytest.mark.usefixtures("small")
def test_members_that_declare_too_much_together_are_refused() -> None:
    assert refusal(zipped(a=bytes(800), b=bytes(800))).kind == "too-large"


@pytest.mark.usefixtures("small")
def test_a_member_that_unpacks_to_more_than_it_declares_is_refused() -> None:
    data = bytearray(zipped(a=bytes(100_000)))
    for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        struct.pack_into("<I", data, data.index(mark) + place, 500)
    assert refusal(bytes(data)).kind in ("too-large", "damaged")


@pytest.mark.usefixtures("small")
def test_what_was_read_counts_towards_the_whole() -> None:
    with Archive(zipped(a=bytes(900)), "talk.docx") as archive:
        archive.read("a")
        with pytest.raises(LoadError, match="unpacks to more than"):
            archive.read("a")


def test_an_encrypted_member_is_protected() -> None:
    data = bytearray(zipped(a=b"one"))
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.index(mark) + place] |= 1
    assert refusal(bytes(data)).kind == "protected"


def test_an_archive_cut_short_is_damaged() -> None:
    data = zipped(a=b"one " * 1000)
    assert {refusal(data[:end]).kind for end in range(0, len(data), 7)} == {"damaged"}


@given(st.integers(0, 200), st.integers(0, 255))
def test_a_flipped_byte_raises_nothing_but_a_load_error(place: int, value: int) -> None:
    data = bytearray(zipped(a=b"one two three", b=b"four"))
    data[place % len(data)] = value
    with suppress(LoadError), Archive(bytes(data), "talk.docx") as archive:
        for name in archive.names:
            archive.read(name)


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_packed_as_no_document_is_damaged(packing: int) -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive:
        archive.writestr("a", b"text" * 100)
    assert refusal(file.getvalue()).kind == "damaged"
