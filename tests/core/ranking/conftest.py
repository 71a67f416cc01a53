"""sumy as the program imports it: its stemmers without scipy.stats, which takes longer to import than all the rest."""

from __future__ import annotations

from core.ranking.nltk_import import import_nltk

# Before any test file here is imported, most of which import sumy.
import_nltk()
