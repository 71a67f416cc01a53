"""What there is to know about one language: a value made of parts, which a file a language declares.

The engines that work with the parts are elsewhere; each part says where. Named tuples, since the window waits for
them when it opens, and a dataclass takes eight times as long to make.
"""

from collections.abc import Callable
from typing import Final, Literal, NamedTuple

#: A part that nobody has written for a language yet. Its texts are read without it.
NONE_KNOWN: Final = None
#: A part that a language does without: what holds in every language serves it as well.
NOT_NEEDED: Final = None


class SentenceRules(NamedTuple):
    """The words that sentence ends depend on (core.languages.sentences), each list in one string with spaces between.

    A word that is written here in lower case stands for its forms in upper case too; one with a capital stands for
    itself. One with a hyphen before it stands for all words that end so (``-str`` for ``Hauptstr``). None has its
    last dot, but where spaces alone part sentences (``spaced``); dots inside are kept (``e.g``). A word of single
    letters with dots between them (``U.S``) and a single letter need no place here: they always count as abbreviations.
    """

    #: Abbreviations that belong to what follows, whatever that is: titles before a name, "e.g.".
    before: str = ""
    #: Abbreviations that belong to a number or a capital letter that follows, and are words otherwise: "No. 5".
    before_number: str = ""
    #: Abbreviations that may end a sentence: it ends there if one of ``starters`` follows.
    within: str = ""
    #: Abbreviations that stand at the end of what they belong to, as "etc.": the sentence ends before any capital.
    after: str = ""
    #: The same after a number only: units and years.
    after_number: str = ""
    #: Words that go on with a sentence after an abbreviation of ``after`` or an ordinal: days and months.
    followers: str = ""
    #: Words that open a clause which the main one follows ("if"), where spaces alone part sentences.
    openers: str = ""
    #: Words that with a capital are likelier to begin a sentence than to be part of a name.
    starters: str = ""
    #: Whether a number with a dot may be an ordinal ("am 3. Oktober").
    ordinals: bool = False
    #: Marks that end a sentence here and are something else in other languages.
    marks: str = ""
    #: Last syllables of verbs that stand only at the end of a sentence, so that it ends there before a space even if
    #: the mark is missing, as a regular expression.
    finals: str = ""
    #: What stands between a quotation and the words that tell whose it is, as a regular expression. Those words do
    #: not begin a sentence of their own. Only where a lower-case letter does not show it.
    reporting: str = ""
    #: The longest quotation, in characters, that is not cut where the sentence goes on behind it.
    quoted: int = 100
    #: Whether sentences have no marks at their ends and are parted by spaces alone.
    spaced: bool = False


class Folding(NamedTuple):
    """What is written differently and means the same, beyond what holds in every language (core.languages.folding)."""

    #: Capital letters whose small ones are not those of Python's lower case, and these small ones in the same order.
    small: tuple[str, str] = ("", "")
    #: Accents that words are compared without, as the inside of a character class; they may be part of a letter.
    accents: str = ""
    #: Signs beside, over and under letters that words are compared without, as the inside of a character class.
    signs: str = ""
    #: Letters, and those that they are compared as in the same order.
    same: tuple[str, str] = ("", "")


class Sumy(NamedTuple):
    """What sumy has for a language, under the name that it has there."""

    name: str


class StopwordsIso(NamedTuple):
    """The stop words of Stopwords ISO (github.com/stopwords-iso/stopwords-iso), by the language's code."""

    code: str


class Snowball(NamedTuple):
    """A stemmer of Snowball's own library (snowballstem.org).

    It serves where sumy has none, or one that needs a package of its own, as for Greek and Polish.
    """

    name: str


class Endings(NamedTuple):
    """A stemmer that takes off what the regular expression matches, again and again."""

    pattern: str


class StopWords(NamedTuple):
    """Words without a meaning of their own (core.ranking.stop_words): a library's, and ``more`` that it lacks.

    sumy's Spanish list has no ``de``, its French one no ``a``. Those of Japanese and Korean have few of the words that
    are cut off there, that of Chinese has simplified characters alone.
    """

    source: Sumy | StopwordsIso
    more: str = ""


def _only_itself(word: str) -> tuple[str, ...]:
    return (word,)


class KeyPhraseRules(NamedTuple):
    """Which words make no key phrase, and how phrases are built (core.ranking.function_words, .phrase_words, .phrases).

    Lists of words are strings with spaces between the words, which are in small letters.
    """

    #: Verbs, adverbs and numerals, across which no key phrase goes.
    passing: str = ""
    #: Nouns, adjectives and verbs that are nouns as well: no key phrase by themselves, but often part of one.
    general: str = ""
    #: Names of times and of the parts of a text, which it is full of and seldom about.
    never_alone: str = ""
    #: What stands beside a name and is no part of it.
    beside_names: str = ""
    #: Stop words that may stand inside a phrase: the Bank of England, le ministre de la Culture.
    links: str = ""
    #: All forms of a word that is ``passing`` or ``general``; folded words in and out.
    forms: Callable[[str], tuple[str, ...]] = _only_itself
    #: What is written together with a word and is none of it, as regular expressions: an article or preposition before
    #: it, in straight apostrophes; a genitive, case or particle after it.
    before: str = ""
    after: str = ""
    #: Words that never end a phrase, participles for one; and verbs, across which none goes; as regular expressions,
    #: of a whole word and of its end.
    unfinished: str = ""
    verbs: str = ""
    #: Whether nouns are written with a capital, so that a phrase ends with one and names can't be told by it.
    capital_nouns: bool = False
    #: Whether what a noun phrase is about stands at its beginning, before adjectives and other nouns.
    head_first: bool = False


class Cues(NamedTuple):
    """Verbs and nouns with which an author says what was done and what came out, for core.ranking.features.

    They are compared by stem.
    """

    announcing: str
    finding: str


class EdmundsonCues(NamedTuple):
    """Words that mark what matters, and words that mark an aside, for core.ranking.methods.edmundson."""

    bonus: str
    stigma: str


class PointsBack(NamedTuple):
    """First words of a sentence that point to the one before, for core.ranking.features.

    ``words`` are pronouns and connectives, in small letters; ``phrases`` are openings of several words.
    """

    words: str
    phrases: tuple[str, ...] = ()


class FurnitureRule(NamedTuple):
    """A reason of core.furniture's, and the regular expressions of which a whole passage must match one."""

    reason: str
    patterns: tuple[str, ...]


class Language(NamedTuple):
    """All parts of one language; where one is missing, ``NONE_KNOWN`` or ``NOT_NEEDED`` says why.

    No part has a default, so that a file that forgets one can't be imported.
    """

    #: Its ISO 639-1 code, which is also the name of its file.
    code: str
    sentences: SentenceRules | None
    #: What a reader counts the length of a text in; see core.languages.counting.
    counts: Literal["words", "characters"]
    #: How many words, or characters where these are counted, are read in a minute; see core.languages.reading_speed.
    reading_speed: int | None
    folding: Folding | None
    #: Articles, prepositions and pronouns that lose their vowel before another and are written together with its word,
    #: as ``l’eau``: what stands before the apostrophe, as a regular expression. See core.languages.words.
    elided: str | None
    #: The library with the best dictionary for words that are written without spaces between them; ICU's serves where
    #: there is no other. See core.languages.segmenting.
    segmenter: Literal["jieba"] | None
    stop_words: StopWords | None
    #: What finds the stems of its words; where nothing does they stay as they are. See core.ranking.stemming.
    stemmer: Sumy | Snowball | Endings | None
    key_phrases: KeyPhraseRules | None
    cues: Cues | None
    edmundson: EdmundsonCues | None
    points_back: PointsBack | None
    #: Headings over sections that sum up, as a regular expression. A heading in any language is tried against those of
    #: all, since many a paper has an abstract in another language. See core.ranking.features.headings.
    summary_headings: str | None
    #: What stands for "by" before the name of who wrote a text; in most languages it is also a name, or a part of one.
    #: See core.formats.names, which knows the English one.
    by: str | None
    #: What stands around articles and is not them. It is looked for in texts in any language.
    furniture: tuple[FurnitureRule, ...] | None


#: What is known of a language without a file.
UNKNOWN = Language(
    code="",
    sentences=NONE_KNOWN,
    counts="words",
    reading_speed=NONE_KNOWN,
    folding=NONE_KNOWN,
    elided=NONE_KNOWN,
    segmenter=NONE_KNOWN,
    stop_words=NONE_KNOWN,
    stemmer=NONE_KNOWN,
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings=NONE_KNOWN,
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
