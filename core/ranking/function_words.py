"""Words that make no key phrase: those that part phrases, and those too general to be one by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from core.languages import fold
from core.ranking.stop_words import stop_words_for

#: Verbs, adverbs and numerals, across which no key phrase goes. Forms in -ing may be nouns and are not of them.
_PASSING: Mapping[str, str] = {
    "en": "accept achieve acknowledge add admit admitted affect agree allow announce appear apply argue arrive assume"
    " attend avoid became become began begin begun believe belong bought bring brought build built came carry catch"
    " caught choose chose chosen come compare complain confirm consist contain continue convince create decide declare"
    " deliver demonstrate deny depend describe deserve develop differ disappear discover discuss drawn drew emerge"
    " enable encourage enjoy ensure enter establish examine exist expect explain express extend fail fallen fell felt"
    " fill find finish follow forgot found gave get give given gone got grew grow grown guess handle happen hear heard"
    " held hold identify ignore imagine improve include indicate insist intend introduce involve join keep kept knew"
    " know laid led left let listen lose lost made maintain make manage mean meant meet mention met obtain occur"
    " occurred owe own paid perform pick prefer preferred prepare prevent produce propose prove proven provide pull"
    " push put raise ran reach realise realize receive recognise recognize recommend reduce refer referred reflect"
    " refuse reject relate remain remember remove repeat replace reply represent require respond reveal risen rose"
    " said sat saw say seek seem seen sell send sent serve settle shown shut sit sold speak spend spent spoke spoken"
    " stay stood suggest suppose survive take taken taught teach tell tend thank think thought threw throw told took"
    " try understand understood use utilise utilize wait want went win wish won wonder wore write written wrote"
    " getting giving including making saying seeing taking telling trying using actively ago almost alongside amid"
    " automatically barely clearly commonly completely currently directly earlier easily especially eventually exactly"
    " extremely fairly finally frequently fully generally hardly highly hugely immediately largely later mainly merely"
    " nearly normally obviously often originally particularly partly possibly potentially precisely previously"
    " primarily probably properly quickly quite rapidly rarely recently regularly relatively repeatedly roughly"
    " seriously severely sharply significantly similarly simply slightly slowly sometimes soon specifically strongly"
    " successfully suddenly today together tomorrow tonight totally truly typically ultimately usually whilst widely"
    " yesterday ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion bn percent cent"
    " al aka",
}

#: Nouns, adjectives and verbs that are nouns as well: no key phrase by themselves, but often part of one.
_GENERAL: Mapping[str, str] = {
    "en": "ability able account action activity actual addition additional advantage aim amount answer approach area"
    " aspect attempt attention average back background bad basis beginning big bigger biggest bit bottom brief call"
    " care case cause central chance change choice circumstance claim clear close colleague comment common complete"
    " concern considerable context cost couple crucial current cut date day deal decade deep degree detail difference"
    " different difficult difficulty direct direction draw drop due early easy effect effective effort element end"
    " entire essential evening event evidence example excellent experience extent extra eye face fact factor fair fall"
    " familiar famous fast feature feel figure final fine form former forward free fresh friend front full future"
    " general good great greater greatest group guy half hand happy hard head heavy help high higher highest hit home"
    " hope hour house huge idea impact important increase individual information initial interest interesting internal"
    " issue item job key kind lack large larger largest late latest lead leave level lie life light line list live"
    " lives local location long longer longest look lot love low lower main major man manner matter member men method"
    " middle mile mind minor minute miss moment month morning move multiple name necessary need nice night normal note"
    " notice number occasion offer official open opinion opportunity option order original overall pair part pass past"
    " people perfect period person picture piece place plan play point popular position possibility possible potential"
    " present press previous prime problem procedure process proper proportion public purpose quality quantity"
    " question quick range rare rate ready real reason recent reference regard regular relation release remarkable"
    " report respect response responsibility responsible rest result return right rise role room round run running"
    " scale scene section sense separate series set shape share short show sign significant similar simple single"
    " situation size slight slow small smaller sort sound source space special specific spokesman spokeswoman spot"
    " stage stand standard start state statement step stop strong style subject success successful sudden sufficient"
    " suggestion summary support sure surprise talk task term thing time tiny title top topic total touch tough treat"
    " trouble true truth turn type typical unable unique unit upper usual vast version view visit vital voice walk"
    " watch way weak wear week weekend whole wide woman women wonderful word work world worse worst worth wrong year"
    " young",
}

#: Names of times and of the parts of a text, which it is full of and seldom about.
_NEVER_ALONE: Mapping[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december appendix chapter equation figure section table",
}

#: What stands beside a name and is no part of it.
_BESIDE_NAMES: Mapping[str, str] = {"en": "mr mrs ms dr prof ltd plc inc corp"}

#: A word that may stand inside a phrase: the Bank of England, le ministre de la Culture.
_LINKS: Mapping[str, str] = {
    "en": "of",
    "es": "de del",
    "fr": "de des du",
    "it": "di del della dei delle",
    "nl": "van der den",
    "pt": "de da do das dos",
}


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """The words of one language that make no key phrase, folded.

    ``stops`` part phrases, unless they are written as names; ``beside_names`` do so however they are written. ``links``
    are the stops that a phrase may have inside. Words that are ``general`` are no phrase by themselves, unless they are
    written as names; those that are ``never_alone`` are not, however they are written.
    """

    stops: frozenset[str]
    beside_names: frozenset[str]
    links: frozenset[str]
    general: frozenset[str]
    never_alone: frozenset[str]


@lru_cache
def function_words(language: str) -> FunctionWords:
    """The function words of a language, an ISO 639-1 code; only English has all kinds of them."""

    def words(table: Mapping[str, str]) -> frozenset[str]:
        return frozenset(fold(word, language) for word in table.get(language, "").split())

    return FunctionWords(
        stops=stop_words_for(language) | _forms(words(_PASSING)),
        beside_names=words(_BESIDE_NAMES),
        links=words(_LINKS),
        general=_forms(words(_GENERAL)),
        never_alone=words(_NEVER_ALONE),
    )


def _forms(words: frozenset[str]) -> frozenset[str]:
    """English words with their endings. Stems would not do: important has that of import."""
    return frozenset(chain.from_iterable(map(_endings, words)))


def _endings(word: str) -> tuple[str, str, str]:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word, f"{word[:-1]}ies", f"{word[:-1]}ied"
    plural = "es" if word.endswith(("ch", "s", "sh", "x")) else "s"
    return word, word + plural, word + ("d" if word.endswith("e") else "ed")
