"""Numbers and times as the reader sees them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from gui.i18n.format import duration, number, percent


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"),
        (1, "1"),
        (2.0, "2"),
        (0.25, "0.25"),
        (1.5, "1.50"),
        (1234, "1,234"),
        (1_234_567, "1,234,567"),
        (-3, "-3"),
    ],
)
def test_a_number_has_its_thousands_parted_and_no_needless_decimals(value: float, shown: str) -> None:
    assert number(value) == shown


def test_a_number_follows_the_locale_of_the_reader() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert (number(1234), number(0.25)) == ("1.234", "0,25")
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("share", "shown"),
    [(0, "0%"), (0.001, "<1%"), (0.004, "<1%"), (0.006, "1%"), (0.144, "14%"), (0.999, "100%"), (1, "100%")],
)
def test_a_share_is_in_whole_per_cent_and_never_none_where_there_is_some(share: float, shown: str) -> None:
    assert percent(share) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, "0 s"),
        (35.4, "35 s"),
        (59.4, "59 s"),
        (60, "1 min 0 s"),
        (245, "4 min 5 s"),
        (599, "9 min 59 s"),
        (600, "10 min"),
        (3540, "59 min"),
        (3599, "1 h 0 min"),
        (7800, "2 h 10 min"),
        (360_000, "100 h 0 min"),
    ],
)
def test_a_duration_is_in_its_two_largest_units(seconds: float, shown: str) -> None:
    assert duration(seconds) == shown


@given(st.floats(0, 1_000_000))
def test_a_duration_never_shows_sixty_of_a_smaller_unit(seconds: float) -> None:
    assert not {"60 s", "60 min"} & {duration(seconds), " ".join(duration(seconds).split()[-2:])}
