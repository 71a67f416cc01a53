"""Azerbaijani."""

from __future__ import annotations

from core.languages.language import UNKNOWN
from core.languages.supported.tr import LANGUAGE as TURKISH

LANGUAGE = UNKNOWN._replace(code="az", folding=TURKISH.folding)
