"""OLE compound files: the format of Office before 2007, and the wrapper of protected documents ([MS-CFB])."""

from __future__ import annotations

from core.errors import LoadError, Template

_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = (
    "protected",
    Template(
        "{name} is protected by a password. Open it in the program that made it, save it without the password, and "
        "open that."
    ),
)
#: A stream's name, as in the file's directory, and what a file that holds it is. The first found decides: a
#: document may hold others of its kind.
_STREAMS = (
    ("EncryptedPackage", _PROTECTED),
    (
        "WordDocument",
        ("format", Template("{name} is an old Word document. Open it in Word or LibreOffice and save it as .docx.")),
    ),
    (
        "PowerPoint Document",
        (
            "format",
            Template(
                "{name} is an old PowerPoint presentation. Open it in PowerPoint or LibreOffice and save it as PDF."
            ),
        ),
    ),
    (
        "Workbook",
        ("format", Template("{name} is an old Excel workbook. Copy the text you want to read and paste it here.")),
    ),
    ("VisioDocument", ("format", Template("{name} is an old Visio drawing. Save it in Visio as PDF."))),
    ("Quill", ("format", Template("{name} is a Publisher document. Save it in Publisher as PDF."))),
    (
        "HwpSummaryInformation",
        ("format", Template("{name} is a Hangul document. Open it in the program that made it and save it as PDF.")),
    ),
    (
        "__properties_version1.0",
        ("format", Template("{name} is an Outlook message. Open it in Outlook and save it as text or .eml.")),
    ),
)
_OTHER = (
    "format",
    Template("{name} is an old Office file. Open it in the program that made it and save it as .docx or PDF."),
)


def is_ole(data: bytes) -> bool:
    """Whether bytes are an OLE compound file."""
    return data.startswith(_MARK)


def ole_error(data: bytes, name: str) -> LoadError:
    """Why an OLE compound file can't be read, and what to do: kind ``protected`` or ``format``."""
    found = (reason for stream, reason in _STREAMS if stream.encode("utf-16-le") in data)
    kind, template = next(found, _OTHER)
    return LoadError(kind, template, name=name)
