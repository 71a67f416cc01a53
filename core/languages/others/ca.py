"""Catalan."""

from __future__ import annotations

from core.languages.language import UNKNOWN

LANGUAGE = UNKNOWN._replace(code="ca", elided="[dlmnst]")
