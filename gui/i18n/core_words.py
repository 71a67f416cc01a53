"""Words that come from core, in the reader's language.

Core speaks English. What it says of methods and of furniture is listed here for Qt Linguist, and what it says in errors
and notices is found in its source (``tests.translate``); what is in neither stays English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.i18n.format import number

if TYPE_CHECKING:
    from core import Notice
    from core.service.messages import Failed

METHOD_DESCRIPTIONS = (
    QT_TRANSLATE_NOOP(
        "methods", "Sees what kind of text it has and weighs place, centrality, title and more by it; no repeats."
    ),
    QT_TRANSLATE_NOOP("methods", "Picks sentences that many others resemble, by shared words weighed by rarity."),
    QT_TRANSLATE_NOOP("methods", "Picks sentences that share words with many others, as web pages gain by links."),
    QT_TRANSLATE_NOOP("methods", "Picks sentences that carry most of the article's hidden topics."),
    QT_TRANSLATE_NOOP("methods", "Picks sentences in which the article's frequent words stand close together."),
    QT_TRANSLATE_NOOP(
        "methods", "Adds up telling phrases, words of the title and headings, and the place in the article."
    ),
    QT_TRANSLATE_NOOP("methods", "Picks sentences with frequent words, and counts each word less once it was used."),
    QT_TRANSLATE_NOOP("methods", "Adds sentences so that the summary uses words as often as the article does."),
    QT_TRANSLATE_NOOP("methods", "Picks sentences whose shared words with all the others add up to most."),
)

FURNITURE_REASONS = (
    QT_TRANSLATE_NOOP("furniture", "advertisement"),
    QT_TRANSLATE_NOOP("furniture", "byline"),
    QT_TRANSLATE_NOOP("furniture", "caption"),
    QT_TRANSLATE_NOOP("furniture", "code"),
    QT_TRANSLATE_NOOP("furniture", "date line"),
    QT_TRANSLATE_NOOP("furniture", "line numbers"),
    QT_TRANSLATE_NOOP("furniture", "mail header"),
    QT_TRANSLATE_NOOP("furniture", "newsletter frame"),
    QT_TRANSLATE_NOOP("furniture", "newsletter sign-up"),
    QT_TRANSLATE_NOOP("furniture", "page number"),
    QT_TRANSLATE_NOOP("furniture", "promotion"),
    QT_TRANSLATE_NOOP("furniture", "quoted reply"),
    QT_TRANSLATE_NOOP("furniture", "read more"),
    QT_TRANSLATE_NOOP("furniture", "rights"),
    QT_TRANSLATE_NOOP("furniture", "running foot"),
    QT_TRANSLATE_NOOP("furniture", "running head"),
    QT_TRANSLATE_NOOP("furniture", "share line"),
    QT_TRANSLATE_NOOP("furniture", "sideways text"),
    QT_TRANSLATE_NOOP("furniture", "signature"),
    QT_TRANSLATE_NOOP("furniture", "table of contents"),
    QT_TRANSLATE_NOOP("furniture", "tags"),
    QT_TRANSLATE_NOOP("furniture", "title page"),
)


def method_description(description: str) -> str:
    """What a method of core.METHODS does, from its description."""
    return QCoreApplication.translate("methods", description)


def furniture_reason(reason: str) -> str:
    """Why core took a passage for furniture, from its reason."""
    return QCoreApplication.translate("furniture", reason)


def failure_message(failed: Failed) -> str:
    """What went wrong and what can be done, in one line."""
    return failed.message(_translated, number)


def notice_message(notice: Notice) -> str:
    """What a reader has to know of how an article was read, in one line."""
    return notice.message(_translated, number)


def _translated(template: str) -> str:
    return QCoreApplication.translate("errors", template)
