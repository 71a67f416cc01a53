"""What the furniture of many languages is written with: names, networks, agencies and dates, as regular expressions.

They go into expressions that ignore case. Repetitions have bounds and none is inside another, so that no line takes
long; tests/core/furniture/test_lines.py tries.
"""

from __future__ import annotations

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻĽŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽȘȚΑ-ΩΆΈΉΊΌΎΏЁЄІЇА-ЯҐ"
_PARTICLES = "al|af|av|bin|da|das|de|del|della|den|der|di|do|dos|du|e|el|la|le|ten|ter|van|von|y|zu"
#: One capital letter, or what may open a title.
CAPITAL = rf"(?-i:[{_UPPER}])"
TITLE = rf"(?-i:[{_UPPER}\d„“”\"‘‚'«»¿¡—–-])"
#: The name of a person: two to four words with capitals.
NAME = rf"(?-i:[{_UPPER}][\w.'’-]+(?: (?:[{_UPPER}][\w.'’-]*|{_PARTICLES})){{1,3}})"
#: One word with a capital, as a place has.
PLACE = rf"(?-i:[{_UPPER}][\w.'’-]+(?: [{_UPPER}][\w.'’-]+)?)"
#: An agency, whose name stands for that of an author or a photographer.
AGENCY = (
    r"(?-i:AFP|dpa|Reuters|AP|EFE|ANSA|Ansa|LaPresse|Adnkronos|PAP|ČTK|TASR|SITA|MTI|Agerpres|Mediafax|AA|DHA|İHA|"
    r"Anadolu(?: Ajansı)?|TT|NTB|(?:[Rr]itzau|RITZAU)(?: Scanpix)?|Lehtikuva|STT|ANP|Belga|APA|SDA|Keystone-SDA|KNA|"
    r"epd|Lusa|Europa Press|ТАСС|РИА Новости|Интерфакс|Укрінформ|УНІАН|Интерфакс-Украина|ΑΠΕ(?:-ΜΠΕ)?|Getty Images|"
    r"iStock|Shutterstock|Bloomberg|picture alliance)"
)
#: A social network, with the ending that a language may put to its name.
_NETWORK = (
    r"(?:(?:facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|tiktok|pinterest|reddit|bluesky|mastodon|"
    r"threads|viber|x)(?:[-'’:]?\w{1,4})?|e-?mail)"
)


def networks(between: str, more: str = "") -> str:
    """One or several social networks, joined by marks or the words ``between``; ``more`` are this language's names."""
    one = rf"(?:{_NETWORK}|{more})" if more else _NETWORK
    return rf"{one}(?:(?: ?[,/|&+、،] ?| )(?:(?:{between}) ){{0,2}}{one}){{0,5}}"


def names(between: str, name: str = NAME) -> str:
    """One to four names of people, joined by marks or by the word ``between``."""
    return rf"{name}(?:(?: ?[,/&] ?| (?:{between}) ){name}){{0,3}}"


def dates(stated: str, day: str, clock: str) -> str:
    """A day or two, with what is ``stated`` about them ("published on") and the time of day where they are there."""
    numbers = r"\d{1,2}[./-] ?\d{1,2}[./-] ?\d{4}|\d{4}-\d\d-\d\d"
    time = rf"(?:(?:,|\.| [|•·–—-])? ?(?:{clock}))?"
    said = rf"(?:{stated})(?: ?[:：])? ?"
    return rf"(?:{said})?(?:{day}|{numbers}){time}(?: ?[|•·,–—(/-] ?{said}(?:{day}|{numbers})?{time}\)?)?"


#: What may follow an invitation: the rest of its sentence, with a clause of purpose or another invitation.
TAIL = (
    r"[^,;:?]{0,90}"
    r"(?:, (?:um|damit|und|aby|abyste|abys|żeby|by|чтобы|щоб|hogy|для|for at|för att|om)\b[^;:?]{0,90})?"
)
