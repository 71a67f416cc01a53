"""What the choice of sentence ends depends on in one language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Rules:
    """One language's words around a dot, each list in one string with spaces between.

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
