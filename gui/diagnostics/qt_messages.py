"""Qt's warnings, in the log."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

from gui.diagnostics.log import current_log

_Handler: TypeAlias = Callable[[QtMsgType, QMessageLogContext, str], object]

_log = logging.getLogger("standfirst.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# How Qt begins most of its messages. The rest may quote a file name or a text.
_FUNCTION = re.compile(r"Q[A-Z]\w*(::~?\w+)*", re.ASCII)
_CATEGORY = re.compile(r"[a-z][\w.-]*", re.ASCII)


class QtMessages:
    """Logs in which function Qt warned, and prints the whole message on standard error as Qt does."""

    def __init__(self) -> None:
        self._before: _Handler | None = None

    def begin(self) -> None:
        """Handles Qt's messages from now on."""
        self._before = qInstallMessageHandler(self._take)

    def end(self) -> None:
        """Restores the previous handler."""
        qInstallMessageHandler(self._before)

    def _take(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        _log.log(_LEVELS.get(kind, logging.WARNING), "%s", told_of(context.category or "", message))
        if kind == QtMsgType.QtFatalMsg and (log := current_log()):
            # Qt then ends the program at once.
            log.wait(1.0)
        if self._before is not None:
            self._before(kind, context, message)
        elif sys.stderr is not None:
            try:
                sys.stderr.write(f"{qFormatLogMessage(kind, context, message)}\n")
            except (OSError, ValueError):
                # No one reads it any more.
                return


def told_of(category: str, message: str) -> str:
    """The parts of a Qt message that can't quote anything: its category, and the function it begins with."""
    function = _FUNCTION.match(message)
    shown = category if _CATEGORY.fullmatch(category) else "qt"
    return f"{shown}: {function[0]}" if function else shown
