"""Text from core, in the reader's language.

Core writes English. Its messages are marked in its source, where ``tests.translate`` finds them for Linguist; what is
not marked stays English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.i18n.format import number

if TYPE_CHECKING:
    from core import Notice
    from core.service.messages import Failed


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
    """What a reader has to know about how an article was read, in one line."""
    return notice.message(_translated, number)


def _translated(template: str) -> str:
    return QCoreApplication.translate("errors", template)
