"""Burmese."""

from __future__ import annotations

from core.languages.language import UNKNOWN

LANGUAGE = UNKNOWN._replace(code="my", counts="characters")
