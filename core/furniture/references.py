"""Lists of what a text cites: "References", "Literatur", "参考文献" …, and where they end.

Such a heading may stand above an article's own words, too ("Literatur" in a text on a country, "Sources" of a river).
So only what looks like entries makes a list: years, initials, pages, publishers, addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.article import Block, Reason
from core.furniture.sections import begins_headed, is_headed

REFERENCES = Reason("references")

#: No entry is longer, in characters; a long one is examined at its beginning and its end.
_LONGEST = 900
_HEAD = 300
_YEAR = r"(?:(?:1[5-9]|20)\d\d|25\d\d|[١۱][٠-٩۰-۹]{3}|[٢۲][٠۰][٠-٩۰-۹]{2})"
_CAPITAL = "(?-i:[A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я])"
_SURNAME = rf"{_CAPITAL}[\w'’-]+"
_MARKER = re.compile(
    r"\W{0,2}(?:\[\w{1,8}\+?\d{0,4}\]|\(\d{1,3}\)|\d{1,3}[.)、]|\^|•|【\d{1,3}】|〔\d{1,3}〕|\d{1,3}\s(?=\w))"
)
#: The words, in the languages that are supported, for pages, volumes and numbers, for editors, and for publishers.
_COUNTED = (
    r"\b(?:pp?|ss|vol|no|nr|n\.?º|nº|bd|jg|heft|č|roč|sv|s|str|sid|oldal|cilt|sayı|aantal|с|стр|т|вып|σ|σσ|τόμ)\.? ?\d"
    r"|№ ?\d|\d{1,4}\s?(?:頁|页|쪽|면|עמ)|第\d+[巻卷号號期]|ص ?\.? ?\d|עמ['׳] ?\d|หน้า ?\d"
)
_EDITED = r"\bet al\b|\b(?:eds?|hrsg|hg|red|coord|dir|szerk|toim|изд|ред|упор)\.\s?[),:]?|等[.．,，]"
_PUBLISHED = (
    r"\b(?:press|verlag|publish\w*|editions?|éditions|editorial|edizioni|editora|uitgeverij|förlag|forlag|kustannus|"
    r"wydawnictwo|nakladatelství|vydavateľstvo|kiadó|editura|yayınları|εκδόσεις|издательство|видавництво|universit\w+|"
    r"journal|proc(?:eedings)?|zeitschrift|revue|revista|rivista|annals?)\b|"
    r"دار |הוצאת |出版社|書店|학회|สำนักพิมพ์|วารสาร"
)
#: What entries have and sentences seldom, and how much each tells.
_SIGNS = tuple(
    (re.compile(pattern, re.IGNORECASE), worth)
    for pattern, worth in (
        # A year: in brackets; between marks or at the end; anywhere.
        (rf"[(\[（]{_YEAR}[a-z]?(?:[,/][^)]{{1,20}})?[)\]）]", 1),
        (rf"[,.;:，。、،]\s?{_YEAR}[a-z]?\s?[年,.;:，。]|{_YEAR}[a-z]?\s?[.。]?$", 1),
        (rf"(?<!\d){_YEAR}(?!\d)", 1),
        (r"\b(?:n\. ?d|s\. ?d|o\. ?j|u\. ?å|b\. ?d)\.|\bб\. ?г\.", 1),
        # Initials before and behind a surname; a surname before a given name.
        (rf"[^\W\d_][\w'’-]+,? (?:{_CAPITAL}\. ?-?){{1,3}}(?=[\s,;:&(.]|$)", 1),
        (rf"^\W{{0,3}}(?:{_CAPITAL}\. ?){{1,3}} ?{_SURNAME}[,:.]", 1),
        (rf"^\W{{0,3}}(?:\[?\d{{1,3}}[\].)] ?)?{_SURNAME}, {_CAPITAL}[\w'’.-]+(?: [\w.'’-]+)?[.,:;]? ", 1),
        (_EDITED, 1),
        (r"\b\d{1,4}\s?\(\d{1,4}(?:[–-]\d{1,4})?\)|[,:;]\s?\d{1,5}\s?[-–—]\s?\d{1,5}\b", 1),
        (_COUNTED, 1),
        # A place and a publisher; a publisher and a year; a work in its marks; the kind of a work.
        (rf"(?:^|[.,;] ){_CAPITAL}[\w'’ -]{{2,24}}: {_CAPITAL}[^.:]{{2,50}}(?:,|\.|$)", 1),
        (rf": [^.:]{{2,60}}[,،، ]\s?{_YEAR}", 1),
        (r"\[(?:J|M|D|C|N|EB/OL|J/OL|S|R|P)\]|『[^』]{2,60}』|《[^》]{2,60}》", 1),
        (_PUBLISHED, 1),
        (r"\bdoi\b|\bisbn\b|\bissn\b|\barxiv\b|\bpmid\b|https?://|\bwww\.", 2),
    )
)
_ENOUGH = 3
#: So many blocks of another look may stand between two entries: what a page's end cut off, a remark of a line.
_BETWEEN = 2
#: What ends sentences, and how long two of them are that no title is, in words or in characters without spaces.
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})[.!?](?:\s|$)|[。！？]")
_WORDS = 12
_CHARACTERS = 30
#: Of the blocks of a list at least this part are entries.
_MOST = 0.6


def reference_lists(blocks: Sequence[Block], language: str) -> dict[int, str]:
    """The blocks of each reference list with its heading, as find_furniture gives them."""
    found: dict[int, str] = {}
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if block.kind != "item" and is_headed(block.text, "references", language):
            end = _end(blocks, at, language)
            found |= dict.fromkeys(range(at, end), REFERENCES)
            at = max(end, at + 1)
        else:
            at += 1
    return found


def _end(blocks: Sequence[Block], heading: int, language: str) -> int:
    """The block after the list below a heading; the heading's own index if there is none."""
    entries = others = 0
    end = heading
    since: list[int] = []
    for at in range(heading + 1, len(blocks)):
        block = blocks[at]
        if _closes(block, blocks[heading], language):
            break
        if block.kind != "heading" and is_entry(block.text):
            entries += 1
            others += len(since)
            since = []
            end = at + 1
            continue
        since.append(at)
        if len(since) > _BETWEEN or (entries == 0 and len(since) > 1):
            break
    return end if entries and entries >= _MOST * (entries + others) and _is_list(blocks, heading, end) else heading


def _is_list(blocks: Sequence[Block], heading: int, end: int) -> bool:
    """Whether entries follow that are more than one, or one that a heading parts from the text."""
    return end - heading > 2 or blocks[heading].kind == "heading"


def _closes(block: Block, heading: Block, language: str) -> bool:
    """Whether a block heads what is no part of the list: an appendix, or the next chapter."""
    if begins_headed(block.text, "appendix", language) and (block.kind == "heading" or len(block.text) < 60):
        return True
    return block.kind == "heading" and 0 < block.level < heading.level


def is_entry(text: str) -> bool:
    """Whether a passage looks like an entry of a reference list."""
    if len(text) > _LONGEST:
        return False
    marked = bool(_MARKER.match(text))
    if not marked and _is_prose(text):
        return False
    return marked + sum(_worths(text if len(text) <= _HEAD else f"{text[:_HEAD]} {text[-_HEAD:]}")) >= _ENOUGH


def _is_prose(text: str) -> bool:
    """Whether a passage has two sentences that are longer than titles."""
    sentences = _SENTENCE.split(text)
    return (
        sum(len(one.split()) >= _WORDS or (" " not in one.strip() and len(one) >= _CHARACTERS) for one in sentences) > 1
    )


def _worths(text: str) -> Iterator[int]:
    return (worth for sign, worth in _SIGNS if sign.search(text))
