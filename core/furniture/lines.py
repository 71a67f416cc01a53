"""Furniture that a line shows by its words.

Precise before complete: a missed share line costs little, a lost sentence of the article costs the reader's trust.
The rules are tried on a whole block of at most ``_LONGEST`` characters: those of the text's language, of one that is
easily taken for it, and of English, since pages in many languages have their share lines in English. To prepare the
rules of all languages would take as long as to load a book. What they mark stays in the text and can be put back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from core.article import Block, Reason
from core.languages.registry import language_of
from core.util.cached_once import cached_once

_LONGEST = 240

#: The reasons given to the reader. They are tried in this order; the first with a pattern that matches is given.
REASONS = (
    Reason("newsletter sign-up"),
    Reason("newsletter frame"),
    Reason("promotion"),
    Reason("advertisement"),
    Reason("share line"),
    Reason("read more"),
    Reason("rights"),
    Reason("caption"),
    Reason("byline"),
    Reason("date line"),
    Reason("tags"),
    Reason("editor's note"),
)
_ENGLISH = "en"
#: What stands for a picture that a text lacks, as programs write it.
_ANYWHERE = {
    "caption": re.compile(
        r"\[(?:image|photo|picture|logo|bild|foto|image ?:|imagen|imagem|immagine|afbeelding|obraz|obrázek|kuva|"
        r"kép|resim|"
        r"изображение|картинка|зображення|εικόνα|תמונה|صورة|图片|圖片|画像|이미지|ภาพ)\s?[:：].{0,225}\]",
        re.IGNORECASE,
    ),
}
#: Languages that a short text may be taken for.
_NEIGHBOURS = {"cs": "sk", "sk": "cs", "da": "no", "no": "da"}


def furniture_of_lines(blocks: Sequence[Block], language: str) -> dict[int, str]:
    """The index of each block that is furniture by its own words, with the reason, a short phrase for people.

    ``language`` is the ISO 639-1 code of the text that the blocks are of.
    """
    found: dict[int, str] = {}
    for index, block in enumerate(blocks):
        if block.end - block.start > _LONGEST:
            continue
        reason = furniture_reason(block.text, language)
        if reason:
            found[index] = reason
    return found


def furniture_reason(line: str, language: str) -> str:
    """Why a line of a text in this language is furniture; "" where it is not."""
    return next((reason for reason, pattern in _patterns(language) if pattern.fullmatch(line)), "")


def languages_of(language: str) -> tuple[str, ...]:
    """The languages whose words are looked for in a text: its own, one easily taken for it, and English."""
    return tuple(dict.fromkeys((language, _NEIGHBOURS.get(language, language), _ENGLISH)))


@cached_once
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each reason with its patterns; not made at import, which they would double."""
    known_ones = [*(_of_one(code) for code in languages_of(language)), _ANYWHERE]
    return tuple((reason, known[reason]) for reason in REASONS for known in known_ones if reason in known)


@cached_once
def _of_one(language: str) -> Mapping[str, re.Pattern[str]]:
    """The patterns of one language in one for each reason."""
    return {
        rule.reason: re.compile("|".join(rule.patterns), re.IGNORECASE)
        for rule in language_of(language).furniture or ()
    }
