"""Headings that tell what the section under them is for."""

from __future__ import annotations

import pytest

from core.ranking.features.headings import sums_up


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
