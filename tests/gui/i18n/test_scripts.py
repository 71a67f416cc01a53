"""What a script asks of type."""

from __future__ import annotations

import pytest

from gui.i18n.scripts import has_italics


@pytest.mark.parametrize("text", ["Share this", "«Ποιος", "Поділитися", "2026", "", "…"])
def test_these_may_slant(text: str) -> None:
    assert has_italics(text)


@pytest.mark.parametrize("text", ["版权所有", "「写真」", "사진", "صورة", "צילום", "ภาพ", "© 2026 東京"])
def test_these_stand_upright(text: str) -> None:
    assert not has_italics(text)
