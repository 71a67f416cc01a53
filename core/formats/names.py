"""Finds the names in what sources say about their authors.

A name is never cut: only whole words at its ends that are not part of a name are removed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from core.formats.limits import LIMITS
from core.languages import language_code
from core.languages.language import Language
from core.languages.registry import language_of, supported_languages
from core.text import one_line
from core.util.cached_once import cached_once

#: Lower-case words inside names. Some say "by", too: "Von Anna Meier" wrote what "Von Neumann" did not.
_PARTICLES = frozenset(
    (
        *("af", "al", "av", "bin", "bint", "da", "dal", "dalla", "das", "de", "degli", "dei", "del", "della", "den"),
        *("der", "des", "di", "do", "dos", "du", "e", "el", "het", "ibn", "la", "las", "le", "les", "lo", "los"),
        *("of", "op", "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur"),
    )
)
#: What a credit says before "by": for those who wrote a text, and for those who did something else for it.
_WROTE = "written|posted|published|words|text|story|article|report|reported|reporting|analysis|opinion|interview"
_HELPED = (
    "edited|editing|translated|illustrated|illustrations?|photos?|photographs?|photographed|photography|pictures?|"
    "images?|video|graphics?|produced|reviewed|medically reviewed|fact[- ]checked|"
    "(?:additional|further) (?:report|reporting|research|writing)"
)
#: What a credit says before a colon: for those who wrote a text, and for those who did something else for it.
_WRITER = (
    "by|author|words|text|story|report|von|autor|autorin|texte|bericht|par|auteure?|por|autora|texto|di|da|autore|testo|"
    "door|tekst|av|af|forfatter|författare|przez|автор|текст|作者|记者|撰文|筆者|글"
)
_HELPER = (
    "photos?|pictures?|images?|illustrations?|graphics?|editing|editor|fotos?|bild|bilder|grafik|redaktion|"
    "illustrationen|photographie|fotografías?|fotografie|foto's|zdjęcia|фото|摄影|编辑|写真|사진"
)
_CREDIT = re.compile(
    rf"(?<!\w)(?:(?:(?P<wrote>{_WROTE})|(?:{_HELPED})) by(?!\w)[:：]?"
    rf"|(?:(?P<writer>{_WRITER})|(?:{_HELPER})) ?[:：]) *",
    re.IGNORECASE,
)
_BY = re.compile(r"by (?=\S)", re.IGNORECASE)
#: al-Rashid, d'Arby, 't Hooft.
_PREFIXED = re.compile(r"\w{1,3}[-'’]\w")
#: An e-mail or web address, perhaps in brackets, or a name on a social network.
_ADDRESS = re.compile(
    r"(?:mailto:)?[<(\[]?(?:[\w.+-]+@[\w-]+\.[\w.-]+|(?:https?://|www\.)[^\s<>()]+|(?<!\S)@\w+)[>)\]]?"
)
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}")
#: A word without a capital, or one of four or more characters that contains some no name has.
_LOGIN = re.compile(r"[a-z]+(?:[._-][a-z]+)*|(?=\S{4})\S*[\d_\\@:/=(){}<>|]\S*", re.ASCII)
_JOB = (
    r"(?:(?:staff|senior|chief|business|news|political|politics|sports?|science|health|tech(?:nology)?|deputy|managing|"
    r"associate|contributing|special|foreign|auto|ap|cnn|[a-z]+'s)\s+)*"
    r"(?:writer|reporter|correspondent|columnist|editor|contributor|journalist|producer|blogger|critic)s?"
)
_JOB_ONLY = re.compile(rf"(?:the\s+)?{_JOB}(?:\s+(?:for|at|in|of)\b.*)?", re.IGNORECASE)
_JOB_AFTER = re.compile(rf"\s+(?:(?P<is>is\s+an?)\b.*|(?:{_JOB})(?:\s+(?:for|at|in|of)\b.*)?)$", re.IGNORECASE)
_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    r"(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)"
)
#: A date has a digit, which distinguishes it from Theresa May and June Carter.
_DATE_AFTER = re.compile(
    rf"(?:^|\s+)(?:{_WEEKDAY},?\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}(?!\w)|{_MONTH}\s+\d|\d{{1,4}}[./-]\d).*$"
    rf"|^(?:{_WEEKDAY}$|\d{{4}}(?!\w).*|\d{{1,2}}:\d\d.*)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"no author|unknown|unspecified|anonymous|admin(?:istrator)?|guest|author|editor|webmaster|owner|user|user ?name|"
    r"(?:log|sign) ?in|(?:last )?updated|none|null|undefined|benutzer(?:name)?|autor(?:in)?|auteur|作者|记者|"
    r"redaktion|redacción|redazione|rédaction|redação|redactie|редакция",
    re.IGNORECASE,
)
_AGENCIES = frozenset(("AFP", "ANSA", "AP", "APA", "DPA", "EFE", "PTI", "RTR", "Reuters", "SDA", "TASS", "dpa"))
#: What belongs to the name before it, even after a comma.
_AFTER_NAME = r"(?i:jr|sr|ii|iii|iv|esq|ph\.? ?d|m\.? ?d|m\.?a|b\.?a|j\.?d|r\.?n)\b"
_BETWEEN_NAMES = re.compile(rf"[;|]|,(?!\s*{_AFTER_NAME})| and (?=[^\W\d_a-zß-ÿ])| & ")
_INITIAL = re.compile(r"\w\.?")
_TITLE = re.compile(rf"{_AFTER_NAME}\.?")
#: The full stop after a word shorter than this marks an abbreviation: "Jr.", "John F."
_SHORTEST_LAST = 4
_LONGEST_NAME = 80


def names_in(texts: Iterable[str], language: str = "") -> list[str]:
    """The names in bylines, each once, without credits, jobs, dates, addresses and words that name no one.

    Those who edited or illustrated others' work are left out. ``language`` is the ISO 639-1 code of the bylines,
    as far as it is known.
    """
    found: dict[str, str] = {}
    for text in texts:
        for written in _written(one_line(_looked_at(text)), language):
            for part in [written] if _is_surname_first(written) else _BETWEEN_NAMES.split(written):
                name = _name(part)
                if name:
                    squashed = "".join(filter(str.isalnum, name.casefold()))
                    found.setdefault(squashed, name.title() if name.isupper() and " " in name else name)
    return list(found.values())


def named(text: str) -> str:
    """The name that a field for one author holds, without a credit before it and an address after it.

    "" for a login, an address alone and words that name no one.
    """
    name = _ADDRESS.sub("", _without_by(one_line(text))).strip()
    nobody = _NOBODY.fullmatch(name) or _LOGIN.fullmatch(name) or _DOMAIN.fullmatch(name)
    return "" if nobody or not any(map(str.isalpha, name)) else name


def is_person(name: str) -> bool:
    """Whether a name looks like one: a few words, none in lower case unless names have it, or all capitals."""
    words = name.split()
    cased = [word for word in words if word[0].islower() or word[0].isupper()]
    small = any(word[0].islower() and word not in _PARTICLES and not _PREFIXED.match(word) for word in cased)
    return not small and (len(words) > 1 or not cased or name in _AGENCIES)


def _without_by(text: str, elsewhere: Collection[str] = ()) -> str:
    """The text without "by" before it, or its equivalent in another language, unless that is part of the name."""
    by = _BY.match(text)
    if by:
        return text[by.end() :]
    word, _, name = text.partition(" ")
    if word.lower() not in elsewhere or _is_surname_first(text):
        return text
    words = [part for part in name.split() if not _INITIAL.fullmatch(part) and not _TITLE.fullmatch(part)]
    # Of two words the first more likely belongs to the name: Di Maria, Von Miller. An agency is one word in capitals.
    is_whole = len(words) > 1 and name.startswith(words[0]) and not words[0][0].islower()
    is_whole = is_whole and (words[0].lower() not in _PARTICLES or words[0].lower() == word.lower())
    is_one = " " not in name and name.isupper()
    return name if is_whole or is_one or _NOBODY.fullmatch(name) else text


def _looked_at(text: str) -> str:
    """The text, cut at the end of a name if it is longer than any list of names."""
    head = text[: LIMITS.byline]
    ends = [match.start() for match in _BETWEEN_NAMES.finditer(head)] if len(text) > len(head) else []
    return head[: ends[-1]] if ends else head


def _written(text: str, language: str) -> Iterator[str]:
    """The passages of a byline that say who wrote the text, without the credits before them."""
    found = [*_CREDIT.finditer(text)]
    ends = [*(credit.start() for credit in found), len(text)]
    yield _without_by(text[: ends[0]], _by_in(language_of(language_code(language))) if language else _by_anywhere())
    for credit, end in zip(found, ends[1:], strict=True):
        if credit["wrote"] or credit["writer"]:
            yield text[credit.end() : end]


@cached_once
def _by_anywhere() -> frozenset[str]:
    return frozenset(chain.from_iterable(map(_by_in, supported_languages())))


def _by_in(language: Language) -> list[str]:
    """The words for "by" in a language other than English."""
    return (language.by or "").split()


def _is_surname_first(text: str) -> bool:
    """Whether a comma is part of a name: Meier, Anna B.; von der Leyen, Ursula."""
    surname, comma, given = text.partition(", ")
    before, after = surname.split(), given.split()
    if not comma or not before or not after or "," in given:
        return False
    has_one = len(before) == 1 or all(word.lower() in _PARTICLES for word in before[:-1])
    return has_one and all(map(_INITIAL.fullmatch, after[1:]))


def _name(part: str) -> str:
    """The name in a part of a byline; "" if there is none."""
    name = _stripped(_ADDRESS.sub("", part))
    if _JOB_ONLY.fullmatch(name) or _DOMAIN.fullmatch(name):
        return ""
    name = _stripped(_DATE_AFTER.sub("", name))
    job = _JOB_AFTER.search(name)
    # After a single word it is a surname.
    if job and (job["is"] or " " in name[: job.start()]):
        name = _stripped(name[: job.start()])
    usable = 1 < len(name) <= _LONGEST_NAME and not set(name) & set("@/<>{}=")
    return named(name) if usable else ""


def _stripped(text: str) -> str:
    """The text without separators at its ends."""
    name = text.strip(" :-–—,")
    word = name.rpartition(" ")[2].rstrip(".")
    return name.lstrip(".").rstrip(".") if len(word) >= _SHORTEST_LAST else name.lstrip(".")
