"""Words that tell what a sentence is for."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from core.languages import LANGUAGES
from core.ranking.features.cues import ANNOUNCING, BACKWARD, BACKWARD_PHRASES, FINDING, sums_up


@pytest.mark.parametrize(
    "heading",
    ["Abstract", "5 Conclusions", "VI. CONCLUSION AND OUTLOOK", "Summary of results", "Executive summary", "In brief",
     "Zusammenfassung", "Fazit", "Résumé", "Conclusión", "Riassunto", "Samenvatting", "Wnioski", "Заключение", "結論",
     "摘要", "초록", "ملخص البحث", "תקציר"],
)  # fmt: skip
def test_a_heading_over_what_sums_up_is_known(heading: str) -> None:
    assert sums_up(heading)


@pytest.mark.parametrize("heading", ["", "Introduction", "Abstraction layers", "Results", "Foreign policy", "方法"])
def test_any_other_heading_is_not(heading: str) -> None:
    assert not sums_up(heading)


@pytest.mark.parametrize("table", [ANNOUNCING, FINDING, BACKWARD, BACKWARD_PHRASES])
def test_tables_are_by_language(table: Mapping[str, object]) -> None:
    assert set(table) <= set(LANGUAGES)
    assert list(table) == sorted(table)


@pytest.mark.parametrize("language", BACKWARD)
def test_words_are_written_as_they_are_compared(language: str) -> None:
    words = BACKWARD[language].split()
    assert words == [word.lower() for word in words]
    assert len(words) == len(set(words))
