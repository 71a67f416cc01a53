"""Words in scripts that are written without spaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from core.languages.registry import language_of
from core.util.cached_once import cached_once

#: Takes a run of letters of such a script and a language; returns its words, as ``(start, end)`` in order.
Segmenter = Callable[[str, str], Iterator[tuple[int, int]]]

#: Characters segmented at once. Both dictionaries keep every possible word until the run ends; nobody writes this much
#: without a full stop, so a word cut here does not matter.
_LONGEST_RUN = 10_000

_KATAKANA = frozenset(map(chr, chain(range(0x30A1, 0x30FB), range(0x30FC, 0x3100), range(0xFF66, 0xFFA0))))
#: Frequent characters of traditional Chinese that differ in simplified Chinese.
_TRADITIONAL = (
    "個這們說為來對時會國後從東車門問長開見發學電話語馬與區過還進經點當無實業變體應關於題員現將讓給麼沒樣種處總報"
    "間頭辦邊場動勞務單佈產決設計論議請認識記誰調談訊訂該詞試詢詳誠課許軍輕輛較載轉農連運達遠選遺適銀錢錯鐘鐵閉際"
    "陽陸險隨難雲靜響頁項順須預領顯類風飛飯館養魚鳥麗黃齊龍歲歷屬師帶幣幾廠廣張強彎復愛態慶懷戰擊據擔損擇數斷書條"
    "極構標機權歡殺氣滿滅漢準濟灣熱燈爭牆獎獨獲環畫異療盡監眾碼確禮積穩窮筆節範築簡糧紀約紅納級紙細終組結絕統絲維"
    "網緊線練縣織繼續義習聞聯聲職腦臨臺舉舊華萬葉蘇藝藥蘭號衛裝裡補規視覺觀訪譯護讀豐財責貨費貴買賣質購賽趕蹟"
)
#: What jieba's dictionary does not know: these, kana, and the scripts of Thai, Lao, Burmese and Khmer.
_NOT_SIMPLIFIED = re.compile(f"[{_TRADITIONAL}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\uff66-\uff9f]")


def segments(run: str, language: str) -> Iterator[tuple[int, int]]:
    """The words of a run of letters of such a script, as ``(start, end)`` in order, one after the other.

    Simplified Chinese is segmented by jieba's dictionary, everything else by ICU's (Unicode Standard Annex 29 leaves
    these scripts to dictionaries), but with a run of katakana as one word: most are foreign words and names, which the
    dictionary would split. If one is not installed, the next is used; without any, the words are the run's overlapping
    pairs of characters, the usual index terms without a dictionary (Manning et al. 2008, section 2.2.1).
    """
    if len(run) > _LONGEST_RUN:
        return _in_chunks(run, language)
    if language_of(language).segmenter == "jieba" and not _NOT_SIMPLIFIED.search(run):
        return (_jieba() or _icu() or _pairs)(run, language)
    return (_icu() or _pairs)(run, language)


def _in_chunks(run: str, language: str) -> Iterator[tuple[int, int]]:
    for begin in range(0, len(run), _LONGEST_RUN):
        for start, end in segments(run[begin : begin + _LONGEST_RUN], language):
            yield begin + start, begin + end


@cached_once
def _jieba() -> Segmenter | None:
    try:
        from rjieba import cut
    except ImportError:
        return None

    # Its model of unknown words makes as many wrong joins as it finds names.
    return lambda run, _: _places(cut(run, hmm=False))


@cached_once
def _icu() -> Segmenter | None:
    try:
        from icu4py.breakers import WordBreaker
    except ImportError:
        return None

    # Not its segments(), whose offsets are in UTF-16 units.
    return lambda run, language: _joined(WordBreaker(run, language))


def _places(parts: Iterable[str]) -> Iterator[tuple[int, int]]:
    end = 0
    for part in parts:
        start, end = end, end + len(part)
        yield start, end


def _joined(parts: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The positions of the parts, with neighbouring parts that are all katakana joined."""
    start, end, foreign = 0, 0, False
    for part in parts:
        was_foreign, foreign = foreign, part[0] in _KATAKANA and _KATAKANA.issuperset(part)
        if end and not (foreign and was_foreign):
            yield start, end
            start = end
        end += len(part)
    if end:
        yield start, end


def _pairs(run: str, _: str) -> Iterator[tuple[int, int]]:
    # A run of one character is one part.
    for start in range(max(1, len(run) - 1)):
        yield start, min(start + 2, len(run))
