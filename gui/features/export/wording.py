"""The words of exported and printed summaries, in the reader's language."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from core.export import Wording

translate = QCoreApplication.translate


def wording() -> Wording:
    """What core writes around the sentences. Names in braces are filled in there."""
    return Wording(
        untitled=translate("wording", "Summary"),
        byline=translate("wording", "By"),
        date=translate("wording", "Date"),
        source=translate("wording", "Source"),
        part=translate("wording", "Part"),
        method=translate("wording", "Method"),
        topic=translate("wording", "Topic"),
        length=translate("wording", "Length"),
        pinned=translate("wording", "Pinned sentences"),
        excluded=translate("wording", "Excluded sentences"),
        fact=translate("wording", "{label}: {value}"),
        extent=translate(
            "wording", "{sentences} of {all_sentences} sentences, {words} of {all_words} words, word for word"
        ),
        extent_in_characters=translate(
            "wording", "{sentences} of {all_sentences} sentences, {words} of {all_words} characters, word for word"
        ),
        paragraphs=translate("wording", "paragraphs {first} to {last}"),
        absent=translate("wording", "{topic} (does not occur)"),
        translate=partial(translate, "errors"),
    )
