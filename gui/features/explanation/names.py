"""The names of contributions and ranks as shown to readers."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.i18n.format import number

translate = QCoreApplication.translate


class Words(NamedTuple):
    """A short name, and one sentence that explains it."""

    name: str
    explanation: str


def ordinal(rank: int) -> str:
    """A rank in words: ``1st``, ``22nd``; languages without such endings translate all of them alike."""
    if rank == 1:
        return translate("ordinal", "1st")
    ending = 0 if rank % 100 in (11, 12, 13) else rank % 10
    if ending == 1:
        text = translate("ordinal", "{rank}st")
    elif ending == 2:
        text = translate("ordinal", "{rank}nd")
    elif ending == 3:
        text = translate("ordinal", "{rank}rd")
    else:
        text = translate("ordinal", "{rank}th")
    return text.format(rank=number(rank))


def words_for(contribution: str) -> Words:
    """The name and explanation of any method's contribution; an unknown one keeps its own name."""
    return _words().get(contribution, Words(contribution, ""))


def _words() -> dict[str, Words]:
    return {
        "position": Words(
            translate("contributions", "Near the beginning"),
            translate("contributions", "The first sentences of a text, and of each paragraph, often say what matters."),
        ),
        "centrality": Words(
            translate("contributions", "Typical of the article"),
            translate("contributions", "Shares words with many other sentences, so it speaks for them too."),
        ),
        "title": Words(
            translate("contributions", "Words of the title"),
            translate("contributions", "Has words that the title or the headings have."),
        ),
        "vocabulary": Words(
            translate("contributions", "Most used words"),
            translate("contributions", "Contains the words that the article uses most."),
        ),
        "section": Words(
            translate("contributions", "Opens or sums up"),
            translate("contributions", "Is in the opening section or in one that sums up, such as a conclusion."),
        ),
        "cue words": Words(
            translate("contributions", "Cue phrases"),
            translate("contributions", "Uses words that announce, report or conclude something."),
        ),
        "key words": Words(
            translate("contributions", "Key words"),
            translate("contributions", "Has significant words that are frequent in the article."),
        ),
        "length": Words(
            translate("contributions", "Long enough"),
            translate("contributions", "Has enough words to say something by itself."),
        ),
        "speech": Words(
            translate("contributions", "Quotes someone"),
            translate("contributions", "Quotations seldom sum up a report."),
        ),
        "references": Words(
            translate("contributions", "Refers to other works"),
            translate("contributions", "Is more about other works than about the article's own subject."),
        ),
        "points back": Words(
            translate("contributions", "Needs the one before it"),
            translate("contributions", "Begins with a word such as “he” or “but”, and is hard to follow by itself."),
        ),
        "taken together": Words(
            translate("contributions", "Stands with others"),
            translate(
                "contributions", "It would mislead without another sentence, or another without it: they count as one."
            ),
        ),
        "cut quotation": Words(
            translate("contributions", "Half a quotation"),
            translate("contributions", "Has only one end of a quotation, so it would misquote on its own."),
        ),
        "no sentence": Words(
            translate("contributions", "No sentence"),
            translate("contributions", "Ends as no sentence does: it may be a heading, a label or a row of a table."),
        ),
        "repetition": Words(
            translate("contributions", "Repeats a better one"),
            translate("contributions", "A sentence with a better rank says much of this already."),
        ),
        "topic": Words(
            translate("contributions", "Your topic"),
            translate("contributions", "How closely it relates to the topic that you gave."),
        ),
        "topics": Words(
            translate("contributions", "Covers many topics"),
            translate("contributions", "How many of the article's topics it touches on."),
        ),
        "clusters": Words(
            translate("contributions", "Frequent words together"),
            translate("contributions", "Has frequent words of the article close together."),
        ),
        "place": Words(
            translate("contributions", "Place in the article"),
            translate(
                "contributions", "Comes first or last in its paragraph or in the article, or has words of the headings."
            ),
        ),
        "turn": Words(
            translate("contributions", "Turns it waited"),
            translate("contributions", "Sentences are taken one by one; each one taken before it costs a point."),
        ),
        "rating": Words(
            translate("contributions", "The method's rating"),
            translate("contributions", "The one number that this method gives to a sentence."),
        ),
    }
