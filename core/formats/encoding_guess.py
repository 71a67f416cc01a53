"""Guesses the encoding of bytes that do not declare it."""

from __future__ import annotations

#: Encodings found in practice, except those recognised by a mark, by NUL bytes or by a test that never errs.
_ENCODINGS = (
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874"),
    *("iso8859-1", "iso8859-2", "iso8859-3", "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8"),
    *("iso8859-9", "iso8859-10", "iso8859-13", "iso8859-14", "iso8859-15", "iso8859-16"),
    *("koi8-r", "koi8-u", "cp866", "cp850", "cp852", "cp437", "mac-roman", "mac-cyrillic", "mac-latin2"),
    *("gb18030", "big5", "shift_jis", "cp932", "euc-jp", "euc-kr", "cp949"),
)
#: Encodings read as their superset, which is what is always meant; the sample may have none of its extra characters.
_SUPERSETS = {"iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874"}
_LIKELIEST = "cp1252"


def guess_encoding(sample: bytes) -> str:
    """Python's name of the encoding that the bytes, which are not UTF-8, are most likely in.

    By chardet 7, with a bigram model for each pair of a language and an encoding.
    """
    from chardet import detect

    # CR-only line breaks, as on old Macs, would count for the Mac's encodings and against all others.
    lines = sample.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    found = detect(
        lines,
        prefer_superset=False,
        compat_names=False,
        include_encodings=_ENCODINGS,
        no_match_encoding=_LIKELIEST,
    )
    name = found["encoding"] or _LIKELIEST
    return _SUPERSETS.get(name, name)
