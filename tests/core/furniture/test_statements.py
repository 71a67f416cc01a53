"""Forward-looking statements below the news of companies."""

from __future__ import annotations

import pytest

from tests.core.furniture.blocks import kept, marked, texts

NEWS = "Norline has bought two ferries from a yard in the south. They will sail from June."
STATEMENT = (
    "This press release contains forward-looking statements within the meaning of the Private Securities Litigation "
    "Reform Act. They involve risks and uncertainties, and actual results may differ materially."
)


def test_they_are_told_with_their_heading() -> None:
    text = f"{NEWS}\n\nCautionary note on forward-looking statements\n\n{STATEMENT}\n\nAbout Norline\n\n{NEWS}"
    assert texts(text, "forward-looking statements") == ["Cautionary note on forward-looking statements", STATEMENT]


def test_they_are_told_without_a_heading_and_on_all_their_paragraphs() -> None:
    more = "Norline takes on no obligation to update them, and warns of risks that it does not know."
    assert kept(f"{NEWS}\n\n{STATEMENT}\n\n{more}") == [NEWS]


@pytest.mark.parametrize(
    ("code", "statement"),
    [
        ("de", "Diese Mitteilung enthält zukunftsgerichtete Aussagen. Sie unterliegen Risiken und Ungewissheiten."),
        ("fr", "Ce communiqué contient des déclarations prospectives. Elles comportent des risques et incertitudes."),
        ("es", "Este comunicado contiene declaraciones prospectivas. Estas implican riesgos e incertidumbres."),
        ("it", "Il presente comunicato contiene dichiarazioni previsionali, soggette a rischi e incertezze."),
        ("sv", "Detta pressmeddelande innehåller framåtriktade uttalanden. De omfattar risker och osäkerhet."),
        ("ja", "本資料には将来予想に関する記述が含まれています。リスクがあります。"),
        ("zh", "本新闻稿包含前瞻性陈述。实际结果可能因风险和不确定因素而存在重大差异。"),
        ("ru", "Пресс-релиз содержит прогнозные заявления. Они связаны с рисками и неопределённостью."),
    ],
)  # fmt: skip
def test_they_are_told_in_other_languages(code: str, statement: str) -> None:
    assert texts(f"{NEWS}\n\n{statement}", "forward-looking statements", code) == [statement]


def test_news_about_such_statements_is_article() -> None:
    text = (
        f"{NEWS}\n\nThe agency said on Monday that it had fined the company for what it told its shareholders in March."
    )
    assert all(not reason for _, reason in marked(text))
