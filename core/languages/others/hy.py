"""Armenian."""

from __future__ import annotations

from core.languages.language import UNKNOWN, SentenceRules

LANGUAGE = UNKNOWN._replace(code="hy", sentences=SentenceRules(marks=":"))
