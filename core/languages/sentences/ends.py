"""Decides which of the marks in a text end a sentence."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from core.languages.sentences.lexicon import Lexicon
from core.languages.sentences.lists import later_items
from core.languages.sentences.quotations import kept_whole

#: Marks that end a sentence in any language, whether or not a space follows: full-width forms, dandas, and the stops
#: of Arabic, Armenian, Ethiopic, Burmese, Khmer and Tibetan.
_FULL = "。！？｡．؟۔।॥։።፧፨။៕༎"
#: Marks that end a sentence before a space, unless their surroundings say otherwise.
_PLAIN = ".?!…‥‽⁇⁈⁉"
_CLOSERS = "\"'’”»)\\]}›」』）】》〉〕*_"
_DOTS = ".…‥"
#: After the name of a work the sentence continues.
_TITLE_ENDS = ("》", "〉")
_INVERTED = frozenset("¿¡")
_OPENING_BRACKETS = ("(", "[")
_CLOSING_BRACKETS = (")", "]")
_QUOTES = frozenset("\"'’”»“«›」』")
#: Letters that are written without spaces between words, and those of Korean.
_DENSE = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7a3「『（《【〈“"
_CAPITALS = r"A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩЀ-Я"
#: A word before a dot is searched for among this many characters.
_REACH = 40
#: At most so many closing marks and marks of notes stand behind the end of a sentence.
_MOST_CLOSERS = 60
#: A remark in brackets right behind the end of a sentence has at most so many characters more.
_LONGEST_REMARK = 40
#: Of an abbreviation with spaces in it, this many letters before the last one are considered; none listed has more.
_SPACED_LETTERS = 4
#: A word of this many letters, in no list, is not taken for an abbreviation; one fewer is enough if it ends in a vowel.
_WORD = 5
_VOWELS = frozenset("aeiouyáàâãäåæéèêëíìîïıóòôõöøőúùûüűýąęăаеёиіїоуыэюяєαεηιουωάέήίόύώ")
#: A sentence has at least this many words before an abbreviation that ends it.
_FEW = 4
#: Abbreviations in the names of laws and patents, of which some are names and words otherwise.
_LEGAL = frozenset(
    (
        "Stat",
        "Ann",
        "Bankr",
        "Civ",
        "Crim",
        "Evid",
        "Proc",
        "Supp",
        "Cir",
        "Pat",
        "Cat",
        "App",
        "Rev",
        "Pub",
        "Fed",
        "Reg",
    )
)
_SECTION_SIGNS = frozenset("§¶")
#: The greatest length of a list item's label.
_LABEL = 16
_NOWHERE = (sys.maxsize, sys.maxsize)
_NEXT = re.compile(r"([^\w\s]{0,8}(?:(?<=\S)\s[^\w\s]{0,3})?)([^\W_](?:[\w’'-]{0,30}\w)?)?(\.?)")
_ENUMERATOR = re.compile(r"[(\[•⁃*–-]{0,2}\s?(?:\d{1,4}|[^\W\d_]|[ivxIVX]{1,5})(?:[.)]{1,2}\d{1,2}){0,3}[.)\]]{1,2}")
_ROMAN = re.compile(r"[IVXLC]{1,7}")
#: After a number that stands among others: "Art. I, § 8", "Pt. I(a)".
_GOES_ON = re.compile(r"[;)(\]–]|,? [§¶]|, ?(?:\d|[^\W\d_]{1,9}\.)")
#: Figures and letters above the line, which mark notes.
_RAISED = "¹²³⁰⁴-⁹ªᵃ-ᵛʰ-ʸⁱⁿᶜᶠᶻ"
_SPLIT = re.compile(r"[/—–(\[]|['’](?=\w\w)")
_DASH = re.compile(r"[—–-]")
_TWO_SMALL = re.compile(r"(?:(?![A-ZÀ-ÖØ-Þ])[^\W\d_]){2}")
_DENSE_LETTER = re.compile(f"[{_DENSE}]")
#: Scripts without capitals, in which trailing dots do not distinguish an end from a pause.
_CASELESS = re.compile(r"[\u0590-\u08ff]")
_DOTTED = re.compile(r"[^\W\d_]{1,3}(?:\.[–-]?[^\W\d_]{1,3}){1,20}")


@dataclass(frozen=True, slots=True)
class Following:
    """The word after a mark: its letters, whether it may begin a sentence, and whether a dot follows it at once.

    ``numbered`` says whether a sign of sections (``§``) is before it, ``listed`` whether what goes on after it is the
    same sentence.
    """

    word: str
    starts: bool
    dotted: bool
    numbered: bool
    listed: bool


def ends(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Where each sentence but the last ends and where the next begins, in code points, from first to last.

    Takes time linear in the length of the text, whatever it contains: the marks are found in one pass, without
    backtracking, and each is judged by a bounded number of characters around it.
    """
    start = 0
    items = later_items(text)
    whole = iter(kept_whole(text, lexicon))
    opened, closed = next(whole, _NOWHERE)
    for found in _candidates(lexicon.marks, lexicon.finals).finditer(text):
        end, after = found.end("closers"), found.end()
        while items and items[-1] <= found.start():
            item = items.pop()
            if item > start:
                yield _solid_end(text, item), item
                start = item
        while closed <= end:
            opened, closed = next(whole, _NOWHERE)
        if end <= opened and after < len(text) and _is_end(text, start, found, lexicon):
            yield end, after
            start = after
    for item in reversed(items):
        if item > start:
            yield _solid_end(text, item), item
            start = item


def _solid_end(text: str, at: int) -> int:
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at


@cache
def _candidates(marks: str, finals: str) -> re.Pattern[str]:
    plain = re.escape(_PLAIN + marks)
    run = rf"(?<![{plain}{_FULL}])[{plain}{_FULL}]++"
    spaced_dots = r"(?>(?:\s[.?!](?![\w.])){0,9})"
    # An emoticon ends a sentence that has no mark, and belongs to the sentence if there is one.
    face = r"[:;]-?[)D](?=\s)"
    closers = (
        rf"[{_CLOSERS}]",
        rf"[“«](?![^\W{_RAISED}])",
        rf"[ \u00a0\u202f](?:»(?![^\W{_RAISED}])|(?:\"|'')(?!\S))",
        r"\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,19}\]",
        r"\s[:;=]-?[()DPp](?!\w)",
        # The marks of notes that are no figures.
        r"\[[\w*∗†‡§¶#‖][\w*∗†‡§¶#‖,;\s–-]{0,11}\]",
        # "[citation needed]", "[réf. nécessaire]"; a full stop at its end tells a sentence.
        rf"\[[^\W\d_][^\[\]!\n]{{1,{_LONGEST_REMARK}}}(?<!\.)\]",
        f"[{_RAISED}]",
    )
    unmarked = rf"|(?:{finals})(?=\s)" if finals else ""
    behind = rf"(?P<gap>\s++)|\Z|(?=[{_DENSE}{_CAPITALS}])|(?<=[{_FULL}」』）】”])"
    # The loops never backtrack, and a run is only matched at its first mark: otherwise the time would be quadratic.
    # The loops over what can backtrack are atomic groups, not possessive: before Python 3.11.5 those may fail to match
    # (gh-106052). An atomic group remembers each round until it ends, so their number is bounded.
    return re.compile(
        rf"(?P<marks>{run}{spaced_dots}|{face}{unmarked})(?P<closers>(?>(?:{'|'.join(closers)}){{0,{_MOST_CLOSERS}}}))(?:{behind})"
    )


def _is_end(text: str, start: int, found: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the sentence that began at ``start`` ends with these marks."""
    at, after = found.start(), found.end()
    marks, closers, gap = found.groups()
    if marks == "." and gap and not closers and text[after].isupper() and at - start > _LABEL:
        # Nearly all sentences end like this; the rest of the function is for the others.
        word = text[text.rfind(" ", max(start, at - _REACH), at) + 1 : at]
        if word.islower() and word.isalpha() and len(word) > 1 and word not in lexicon.abbreviations:
            return True
    following = _NEXT.match(text, after)
    opening, word, dot = following.groups(default="") if following else ("", "", "")
    starts = not (dot and len(word) == 1) and word in lexicon.starters
    if gap is None and not _parts_without_space(text, start, found, starts, lexicon):
        return False
    if closers[:1] in _CLOSING_BRACKETS and text[at - 1 : at] in _OPENING_BRACKETS:
        # "(...)" marks an omission, and the sentence is before or after it.
        return False
    small = word[:1].islower() and not word[1:2].isupper() and _INVERTED.isdisjoint(opening) and marks[-1] not in _FULL
    if (small or not starts) and not _QUOTES.isdisjoint(closers) and _is_reported(text, after, lexicon):
        return False
    if small:
        return _ends_before_small_letter(text, start, found, opening, starts, lexicon)
    if marks[0] not in _DOTS:
        return True
    if _is_label(text, start, found.end("closers")):
        return False
    if marks != ".":
        # Three dots with spaces on both sides mark an omission within a sentence.
        return not _CASELESS.match(word) and not (text[at - 1 : at].isspace() and len(marks) <= len(". . ."))
    listed = following is not None and _GOES_ON.match(text, following.end()) is not None
    following_word = Following(word, starts, bool(dot), not _SECTION_SIGNS.isdisjoint(opening), listed)
    return _dot_ends(text, start, at, following_word, not _QUOTES.isdisjoint(closers), lexicon)


def _ends_before_small_letter(
    text: str, start: int, found: re.Match[str], opening: str, starts: bool, lexicon: Lexicon
) -> bool:
    """Whether a sentence ends although the next word is in lower case, as in careless writing."""
    at = found.start()
    marks, closers, _ = found.groups()
    if _DASH.search(opening) or (closers and _QUOTES.isdisjoint(opening)):
        return False
    if "?" in marks:
        if _is_reported(text, found.end(), lexicon):
            return False
        return starts or (lexicon.reporting is not None and _has_words(text, start, at))
    if marks != ".":
        return False
    return text[at - 1 : at].isspace() or _is_whole_word(_word_before(text, start, at), starts, lexicon)


def _dot_ends(text: str, start: int, at: int, following: Following, quoted: bool, lexicon: Lexicon) -> bool:
    """Whether a single dot ends a sentence, if the next word is not in lower case."""
    before = _word_before(text, start, at)
    word, starts = following.word, following.starts
    if not before:
        return True
    if before in lexicon.before_number and _is_number(following):
        return False
    if _is_cited(before, following, lexicon):
        return False
    if before[-1].isdigit():
        return _number_ends(before, following, lexicon)
    if not before[-1].isalnum():
        return True
    if len(before) > 1 and before.isalpha() and before.isupper() and not word.isupper():
        # A word in capitals is not an abbreviation that is written in lower case.
        return starts or not (lexicon.ordinals and _ROMAN.fullmatch(before))
    if before in lexicon.before:
        return False
    unit = before in lexicon.after_number or (len(before) == 1 and before.islower())
    if before in lexicon.after or (unit and _is_counted(text, start, at - len(before), lexicon)):
        return bool(word) and word not in lexicon.followers and (starts or _has_words(text, start, at))
    if before in lexicon.within or _is_initial(before, following, lexicon) or _DOTTED.fullmatch(before):
        return starts or quoted
    return True


def _is_number(following: Following) -> bool:
    """Whether a word is a number; "I" is one in "Art. I, § 8"."""
    word = following.word
    if word[:1].isdigit():
        return True
    return _ROMAN.fullmatch(word) is not None and (not following.starts or following.listed)


def _is_cited(before: str, following: Following, lexicon: Lexicon) -> bool:
    """Whether a dot is within the name of a law, a patent, a figure: "Pub. L. No. 5", "Stat. Ann. § 4", "Fig. B.1"."""
    word = following.word
    if not (before in _LEGAL or (before[0].isupper() and (len(before) == 1 or before in lexicon.abbreviations))):
        return False
    if following.numbered:
        return True
    single = len(word) == 1 and word.isupper() and following.dotted
    if before in lexicon.before_number:
        # "No. FAA-2020", "Fig. B.1"
        is_code = any(map(str.isdigit, word)) or (word.isupper() and len(word) > 1)
        if is_code or single:
            return True
    if single:
        return before in _LEGAL
    return following.dotted and (word in lexicon.before_number or word in _LEGAL)


def _parts_without_space(text: str, start: int, found: re.Match[str], starts: bool, lexicon: Lexicon) -> bool:
    at, after = found.start(), found.end()
    marks, closers, _ = found.groups()
    last = marks[-1]
    if closers[:1] in _TITLE_ENDS:
        return False
    if last in _FULL:
        return not (last in "．۔" and text[after].isdigit())
    if not _DENSE_LETTER.match(text, after):
        # A space was forgotten: "at school.But".
        if closers or not starts or not _TWO_SMALL.fullmatch(text, max(start, at - 2), at):
            return False
        return _word_before(text, start, at) not in lexicon.abbreviations
    if last in "?!":
        return True
    if last == ".":
        return bool(_DENSE_LETTER.match(text, at - 1))
    return bool(closers) and closers[-1] in "」』”"


def _number_ends(before: str, following: Following, lexicon: Lexicon) -> bool:
    if not lexicon.ordinals or not before.isdigit() or len(before) > len("999"):
        return True
    if following.word[:1].isdigit() or not following.starts:
        return len(before) > len("99") and following.word not in lexicon.followers
    return True


def _is_whole_word(word: str, starts: bool, lexicon: Lexicon) -> bool:
    """Whether the word before a dot, with a lower-case letter after it, is a word and not an abbreviation."""
    word = word.rstrip("\"'”’»)]")
    if len(word) < 2 or word.isupper() or "." in word or word in lexicon.abbreviations:
        return False
    if starts:
        return True
    return word.isalpha() and (len(word) + (word[-1] in _VOWELS) >= _WORD or word in lexicon.starters)


def _is_reported(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether what follows attributes the quotation before it."""
    return lexicon.reporting is not None and lexicon.reporting.match(text, at) is not None


def _word_before(text: str, start: int, at: int) -> str:
    """The word that ends here, without opening marks before it; letters with dots between them are one word."""
    if at == 0 or text[at - 1].isspace():
        return ""
    pieces = text[max(start, at - _REACH) : at].rsplit(maxsplit=_SPACED_LETTERS + 1)
    if not pieces:
        return ""
    word = pieces[-1]
    if not word.isalnum():
        word = _SPLIT.split(word)[-1].lstrip("'‘’\"“„«»([{¿¡•*_-‐")
    if len(word) == 1:
        for piece in pieces[-2 : -2 - _SPACED_LETTERS : -1]:
            if len(piece) != 2 or piece[1] != "." or not piece[0].isalpha():
                break
            word = f"{piece}{word}"
    return word


def _is_counted(text: str, start: int, at: int, lexicon: Lexicon) -> bool:
    """Whether a number comes before this position, or a number and a unit ("4 млн экз.")."""
    pieces = text[max(start, at - _REACH) : at].split()
    if len(pieces) > 1 and pieces[-1].rstrip(".") in lexicon.after_number:
        pieces.pop()
    return bool(pieces) and pieces[-1][-1].isdigit()


def _is_initial(word: str, following: Following, lexicon: Lexicon) -> bool:
    if len(word) != 1:
        return False
    if word.isupper():
        return True
    if word.islower():
        return word not in lexicon.starters
    return _CASELESS.match(word) is not None and len(following.word) == 1 and following.dotted


def _is_label(text: str, start: int, end: int) -> bool:
    return end - start <= _LABEL and _ENUMERATOR.fullmatch(text, start, end) is not None


def _has_words(text: str, start: int, at: int) -> bool:
    return at - start > 60 or len(text[start:at].split()) >= _FEW
