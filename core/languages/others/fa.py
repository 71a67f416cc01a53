"""Persian."""

from __future__ import annotations

from core.languages.language import UNKNOWN
from core.languages.supported.ar import LANGUAGE as ARABIC

LANGUAGE = UNKNOWN._replace(code="fa", folding=ARABIC.folding)
