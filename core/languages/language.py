"""Everything known about one language: a value made of parts, declared in one file per language.

The code that works with the parts is elsewhere; each part says where. They are named tuples, since the window waits
for them when it opens, and a dataclass takes eight times as long to create.
"""

from collections.abc import Callable
from typing import Final, Literal, NamedTuple

#: A part that has not been written for a language yet. Its texts are read without it.
NONE_KNOWN: Final = None
#: A part that a language does not need: what applies to every language is enough.
NOT_NEEDED: Final = None


class SentenceRules(NamedTuple):
    """The words that sentence ends depend on (core.languages.sentences), each list in one string with spaces between.

    A word listed in lower case also covers its forms with capitals; one with a capital only itself. One with a hyphen
    before it covers all words with that ending (``-str`` for ``Hauptstr``). The last dot is omitted, unless sentences
    are separated only by spaces (``spaced``); dots inside are kept (``e.g``). Single letters, and words of single
    letters with dots between them (``U.S``), need not be listed: they always count as abbreviations.
    """

    #: Abbreviations that always belong to what follows: titles before a name, "e.g.".
    before: str = ""
    #: Abbreviations that belong to a following number or capital letter, and are ordinary words otherwise: "No. 5".
    before_number: str = ""
    #: Abbreviations that may end a sentence: it ends there if one of ``starters`` follows.
    within: str = ""
    #: Abbreviations at the end of what they belong to, such as "etc.": the sentence ends before any capital.
    after: str = ""
    #: The same, but only after a number: units and years.
    after_number: str = ""
    #: Words that continue a sentence after an abbreviation from ``after`` or an ordinal: days and months.
    followers: str = ""
    #: Words that open a clause before the main one ("if"), if sentences are separated only by spaces.
    openers: str = ""
    #: Words that with a capital more likely begin a sentence than belong to a name.
    starters: str = ""
    #: Whether a number with a dot may be an ordinal ("am 3. Oktober").
    ordinals: bool = False
    #: Marks that end a sentence in this language but mean something else in others.
    marks: str = ""
    #: Final syllables of verbs that occur only at the end of a sentence, as a regular expression: it ends there before
    #: a space even if the mark is missing.
    finals: str = ""
    #: What separates a quotation from the words that attribute it, as a regular expression. Those words do not begin
    #: a sentence of their own. Only needed if no lower-case letter shows that.
    reporting: str = ""
    #: The longest quotation, in characters, that is not split if the sentence continues after it.
    quoted: int = 100
    #: Whether sentences have no marks at their ends and are separated only by spaces.
    spaced: bool = False


class Folding(NamedTuple):
    """Spellings to treat as equal, beyond those that are equal in every language (core.languages.folding)."""

    #: Capitals whose lower case differs from Python's, and their lower-case letters in the same order.
    small: tuple[str, str] = ("", "")
    #: Accents ignored when words are compared, as the contents of a character class; they may be part of a letter.
    accents: str = ""
    #: Signs beside, above and below letters ignored when words are compared, as the contents of a character class.
    signs: str = ""
    #: Letters, and the ones they are compared as, in the same order.
    same: tuple[str, str] = ("", "")


class Sumy(NamedTuple):
    """What sumy has for a language, by sumy's name of it."""

    name: str


class StopwordsIso(NamedTuple):
    """The stop words of Stopwords ISO (github.com/stopwords-iso/stopwords-iso), by the language's code."""

    code: str


class Snowball(NamedTuple):
    """A stemmer of Snowball's own library (snowballstem.org).

    It is used if sumy has none, or one that needs an additional package, as for Greek and Polish.
    """

    name: str


class Endings(NamedTuple):
    """A stemmer that repeatedly removes what the regular expression matches."""

    pattern: str


class StopWords(NamedTuple):
    """Words without a meaning of their own (core.ranking.stop_words): those of a library, and ``more`` it lacks.

    sumy's Spanish list has no ``de``, its French one no ``a``. Those of Japanese and Korean have few of the words
    that segmentation separates there, and that of Chinese has only simplified characters.
    """

    source: Sumy | StopwordsIso
    more: str = ""


def _only_itself(word: str) -> tuple[str, ...]:
    return (word,)


class KeyPhraseRules(NamedTuple):
    """Words that make no key phrase, and how phrases are built (core.ranking.function_words, .phrase_words, .phrases).

    Lists of words are strings with spaces between the words, which are in lower case.
    """

    #: Verbs, adverbs and numerals, which no key phrase contains.
    passing: str = ""
    #: Nouns, adjectives and verbs that are also nouns: not a key phrase by themselves, but often part of one.
    general: str = ""
    #: Words for times and for parts of a text, which a text is full of but seldom about.
    never_alone: str = ""
    #: Words next to a name that are not part of it.
    beside_names: str = ""
    #: Stop words that may occur inside a phrase: the Bank of England, le ministre de la Culture.
    links: str = ""
    #: All forms of a word that is ``passing`` or ``general``; folded words in and out.
    forms: Callable[[str], tuple[str, ...]] = _only_itself
    #: What is attached to a word but not part of it, as regular expressions: an article or preposition before it, with
    #: straight apostrophes; a genitive, case ending or particle after it.
    before: str = ""
    after: str = ""
    #: Words that never end a phrase, such as participles; and verbs, which none contains; as regular expressions, for a
    #: whole word and for its ending.
    unfinished: str = ""
    verbs: str = ""
    #: Whether nouns are capitalised, so that a phrase ends with one and capitals do not identify names.
    capital_nouns: bool = False
    #: Whether the head of a noun phrase comes first, before adjectives and other nouns.
    head_first: bool = False


class Cues(NamedTuple):
    """Verbs and nouns with which an author reports what was done and what was found, for core.ranking.features.

    They are compared by stem.
    """

    announcing: str
    finding: str


class EdmundsonCues(NamedTuple):
    """Words that mark what matters, and words that mark an aside, for core.ranking.methods.edmundson."""

    bonus: str
    stigma: str


class PointsBack(NamedTuple):
    """First words of a sentence that refer to the one before, for core.ranking.features.

    ``words`` are pronouns and connectives, in lower case; ``phrases`` are openings of several words.
    """

    words: str
    phrases: tuple[str, ...] = ()


class BondWords(NamedTuple):
    """Words that show that a sentence needs another (core.ranking.bonds), each kind as one regular expression.

    They are matched whatever their capitals, and as whole words where a language writes spaces between them. Labels are
    the whole of what stands before a colon, or of a heading; "opening" are the first words of a sentence; "within"
    they may stand anywhere in it.
    """

    #: Opening an answer to the question just before: "Yes", "Not at all".
    replies: str = ""
    #: Labels of what corrects a text, or brings it up to date; a date may follow.
    corrects: str = ""
    #: Labels of what is claimed and not true ("Myth"), and of what is ("Fact", "Verdict"); a number may follow.
    claims: str = ""
    facts: str = ""
    #: Opening a sentence that takes back what stands before it: "None of this is true".
    untrue: str = ""
    #: Within a charge, and within its denial.
    accuses: str = ""
    denies: str = ""
    #: Opening what is only imagined; and opening a sentence that says so of what stands before it.
    imagines: str = ""
    imagined: str = ""
    #: Verbs of saying, within.
    says: str = ""
    #: Pronouns for one person, opening; and nouns for the persons whom they may mean, within.
    person: str = ""
    people: str = ""
    #: Words before a name that make a place of it: "in".
    places: str = ""
    #: Pronouns for anything else, opening.
    thing: str = ""
    #: What points to the whole of the sentence before, opening: "This", "But".
    before: str = ""
    #: What points to more than one of what was named, opening: "Both", "The latter".
    several: str = ""
    #: What looks like one of these and points to nothing, opening: "This week", "It is clear that".
    not_back: str = ""
    #: Opening an exception to a rule: "Unless", "This does not apply".
    excepts: str = ""


class FurnitureRule(NamedTuple):
    """A reason from core.furniture, and its regular expressions, one of which must match a whole passage."""

    reason: str
    patterns: tuple[str, ...]


class SectionNames(NamedTuple):
    """What the parts of a document are called that are not its text, and those that are (core.furniture.sections).

    Each is a regular expression for the whole of a heading or label, whatever its capitals, without its number or
    colon; those marked "within" are searched for in a passage.
    """

    #: Lists of what is cited.
    references: str
    #: What may follow such a list and is no part of it.
    appendix: str
    #: Tables of contents.
    contents: str
    #: The page that says who published a book and when.
    imprint: str
    #: What is said there, within.
    published: str
    #: The words to which a part of a book adds its number; where that is written in one with the word, both.
    chapters: str
    #: Parts of a book without a number: "Preface".
    openings: str
    #: The words before a colon that name a text and its author at its top.
    title: str
    author: str
    #: Statements about the future of a company, within; and what they warn of, within.
    forward_looking: str
    uncertain: str
    #: What offers of a subscription speak of, within.
    subscribing: str


class LabelWords(NamedTuple):
    """What stands before a colon at the beginning of a line (core.loading.turns), each as a regular expression.

    They match a whole label without its number, whatever its capitals.
    """

    #: What stands before a question, and before its answer.
    asked: str
    answered: str
    #: What else does that is not who speaks: "Note", "Address".
    others: str


class Language(NamedTuple):
    """All parts of one language; if one is missing, ``NONE_KNOWN`` or ``NOT_NEEDED`` says why.

    No part has a default, so a file that forgets one can't be imported.
    """

    #: Its ISO 639-1 code, which is also the name of its file.
    code: str
    sentences: SentenceRules | None
    #: The unit in which a reader counts the length of a text; see core.languages.counting.
    counts: Literal["words", "characters"]
    #: Words, or characters if these are counted, read per minute; see core.languages.reading_speed.
    reading_speed: int | None
    folding: Folding | None
    #: Articles, prepositions and pronouns that lose their vowel before another and are joined to its word, as in
    #: ``l’eau``: what comes before the apostrophe, as a regular expression. See core.languages.words.
    elided: str | None
    #: The library with the best dictionary for words written without spaces; ICU's is used if there is no other. See
    #: core.languages.segmenting.
    segmenter: Literal["jieba"] | None
    stop_words: StopWords | None
    #: The stemmer for its words; without one they stay as they are. See core.ranking.stemming.
    stemmer: Sumy | Snowball | Endings | None
    key_phrases: KeyPhraseRules | None
    cues: Cues | None
    edmundson: EdmundsonCues | None
    points_back: PointsBack | None
    bonds: BondWords | None
    #: Headings of sections that sum up, as a regular expression. Every heading is tried against those of all
    #: languages, since many papers have an abstract in another language. See core.ranking.features.headings.
    summary_headings: str | None
    #: Headings of what surrounds a text in a document. The English ones are tried on texts in any language.
    sections: SectionNames | None
    #: The word for "by" before an author's name; in most languages it is also a name, or part of one. See
    #: core.formats.names, which knows the English one.
    by: str | None
    #: Words before a colon that are not, or are more than, the name of who speaks.
    labels: LabelWords | None
    #: What surrounds articles and is not part of them. The English rules are tried on texts in any language.
    furniture: tuple[FurnitureRule, ...] | None


#: A language without a file.
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
    bonds=NONE_KNOWN,
    summary_headings=NONE_KNOWN,
    sections=NONE_KNOWN,
    by=NONE_KNOWN,
    labels=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
