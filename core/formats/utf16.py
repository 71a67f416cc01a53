"""UTF-16 without a byte order mark, recognised by what other texts don't have."""

from __future__ import annotations

import re

#: The characters of the scripts that texts are written in, with signs and emoji.
_WRITTEN = re.compile(
    "[\t\n\r -~\xa0-\u024f\u0300-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0fff\u10a0-\u10ff\u1e00-\u20cf\u2100-\u22ff"
    "\u2500-\u26ff\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef\U0001f300-\U0001faff]"
)
_MOSTLY = 0.95
_SHORTEST = 8
#: Ideographs and Hangul syllables, of which Unicode has some ten thousand of each.
_MANY = re.compile("[\u4e00-\u9fff\uac00-\ud7a3]")
#: The standards of the countries that write them, with the last byte of each one's range in use; any
#: 20,000 characters are in these with a probability of one in three or four.
_IN_USE = (("gb2312", b"\xf7\xfe"), ("big5", b"\xc6\x7e"), ("shift_jis", b"\xea\xa4"), ("euc_kr", b"\xfd\xfe"))
_MOSTLY_IN_USE = 0.85
_KANA_AND_SIGNS = re.compile("[\u3000-\u30ff\uff00-\uffef]")


def unmarked_utf16(sample: bytes) -> str:
    """Python's name of the UTF-16 that the bytes are in; "" for all else.

    Letters of every script except East Asia's have a high byte below 0x20 (NUL in Latin), and so does the space
    between words: so one half of all bytes, at even or at odd offsets, is mostly such. East Asia's are recognised by
    being in use, as no other bytes are when they are taken for such characters.
    """
    sample = sample[: len(sample) // 2 * 2]
    if len(sample) < _SHORTEST:
        return ""
    low = {"utf-16-le": _share_below_space(sample[1::2]), "utf-16-be": _share_below_space(sample[0::2])}
    order = max(low, key=lambda order: low[order])
    if low[order] > 0.5:
        return order if _is_written(sample.decode(order, errors="replace")) else ""
    return next((order for order in low if _is_east_asian(sample.decode(order, errors="replace"))), "")


def _share_below_space(upper: bytes) -> float:
    return sum(byte < 0x20 for byte in upper) / len(upper)


def _is_written(text: str) -> bool:
    return len(_WRITTEN.findall(text)) >= _MOSTLY * len(text)


def _is_east_asian(text: str) -> bool:
    many = "".join(_MANY.findall(text))
    if not _is_written(text) or 2 * (len(many) + len(_KANA_AND_SIGNS.findall(text))) < len(text):
        return False
    return any(_count_in_use(many, standard, last) >= _MOSTLY_IN_USE * len(many) for standard, last in _IN_USE)


def _count_in_use(text: str, standard: str, last: bytes) -> int:
    """How many of these characters, of two bytes each, a standard has up to its ``last`` in use."""
    data = text.encode(standard, errors="ignore")
    return sum(data[at : at + 2] <= last for at in range(0, len(data), 2))
