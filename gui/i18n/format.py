"""Numbers and times for people.

Qt writes a number with its noun: ``self.tr("%Ln word(s)", "", count)`` takes the form of the noun from the
translation, even for English (``standfirst_en.ts``), and writes the number as ``number`` does.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def number(value: float) -> str:
    """A number as the reader's locale writes it, without needless decimals."""
    locale = QLocale()
    return locale.toString(int(value)) if value == int(value) else locale.toString(float(value), "f", 2)


def counted(context: str, text: str, count: int) -> str:
    """What ``self.tr(text, "", count)`` is in a QObject, for functions.

    lupdate takes a name for an encoding in the place of the count. So ``tests.translate`` looks for calls of
    this one instead, in which both the context and the text must be string literals.
    """
    return translate(context, text, "", count)


def percent(share: float) -> str:
    """A share from 0 to 1 in whole per cent; a share that rounds to 0 without being 0 is ``<1%``."""
    whole = round(100 * share)
    return translate("percent", "{share}%").format(share="<1" if share > 0 and whole == 0 else number(whole))


def duration(seconds: float) -> str:
    """How long, in the two largest units: ``35 s``, ``4 min 5 s``, ``2 h 10 min``."""
    whole = round(seconds)
    if whole < 60:
        return translate("duration", "{s} s").format(s=whole)
    if whole < 600:
        return translate("duration", "{min} min {s} s").format(min=whole // 60, s=whole % 60)
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("duration", "{min} min").format(min=minutes)
    return translate("duration", "{h} h {min} min").format(h=minutes // 60, min=minutes % 60)
