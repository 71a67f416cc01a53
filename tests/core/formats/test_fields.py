"""What the links of word processors lead to, by the codes of their fields."""

from __future__ import annotations

import pytest

from core.formats.fields import link_of


@pytest.mark.parametrize(
    ("code", "address"),
    [
        (' HYPERLINK "https://a.example/b?c=1" ', "https://a.example/b?c=1"),
        ("HYPERLINK https://a.example/", "https://a.example/"),
        ('hyperlink "https://a.example/"', "https://a.example/"),
        (r'HYPERLINK "https://a.example/" \l "part" \o "A tip"', "https://a.example/#part"),
        (r'HYPERLINK \o "https://tip.example/" "https://a.example/"', "https://a.example/"),
        (r'HYPERLINK \n "https://a.example/" \h', "https://a.example/"),
        (r'HYPERLINK \l "_Toc123"', ""),
        ("HYPERLINK", ""),
        ("", ""),
        ("PAGEREF https://a.example/", ""),
        (r'TOC \o "1-3" \h', ""),
    ],
)
def test_a_link_is_told_by_the_fields_code(code: str, address: str) -> None:
    assert link_of(code) == address
