"""Words in scripts that are written without spaces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.languages import segmenting
from core.languages.segmenting import segments


def cut(run: str, language: str) -> list[str]:
    return [run[start:end] for start, end in segments(run, language)]


@pytest.mark.parametrize(
    ("language", "run", "expected"),
    [
        ("zh", "市议会决定建新桥", ["市议会", "决定", "建", "新桥"]),
        ("zh", "臺灣的研究人員", ["臺灣", "的", "研究", "人員"]),
        ("zh", "桥", ["桥"]),
        ("ja", "東京の研究者", ["東京", "の", "研究者"]),
        ("ja", "カーペンターとスマートフォン", ["カーペンター", "と", "スマートフォン"]),
        ("ja", "人々", ["人々"]),
        ("th", "มหาวิทยาลัยเชียงใหม่", ["มหาวิทยาลัย", "เชียงใหม่"]),
        ("ja", "日本語𠮷野家で", ["日本語", "𠮷", "野家", "で"]),
        ("zh", "我和𪉑們", ["我", "和", "𪉑", "們"]),
        ("zh", "カーペンター", ["カーペンター"]),
        ("zh", "เชียงใหม่มหาวิทยาลัย", ["เชียงใหม่", "มหาวิทยาลัย"]),
        ("km", "សាលាក្រុងភ្នំពេញ", ["សាលាក្រុង", "ភ្នំពេញ"]),
        ("lo", "ແຫ່ງຊາດລາວ", ["ແຫ່ງຊາດ", "ລາວ"]),
        ("my", "ကျောင်းတက္ကသိုလ်", ["ကျောင်း", "တက္ကသိုလ်"]),
    ],
)
def test_a_run_is_cut_into_words(language: str, run: str, expected: list[str]) -> None:
    assert cut(run, language) == expected


@given(
    st.text(st.sampled_from("市议会决定建新橋東京の研究者はカーナビ々𠮷𪉑มหาวิทยาลัย"), min_size=1),
    st.sampled_from(["zh", "ja", "th", "en"]),
)
def test_words_make_up_the_run(run: str, language: str) -> None:
    starts, ends = zip(*segments(run, language), strict=True)
    assert starts == (0, *ends[:-1])
    assert ends[-1] == len(run)


@pytest.fixture
def without_dictionaries(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine for which there is neither jieba nor ICU."""
    for name in ("_jieba", "_icu"):
        monkeypatch.setattr(segmenting, name, lambda: None)


@pytest.mark.usefixtures("without_dictionaries")
@pytest.mark.parametrize(
    ("run", "expected"), [("新桥", ["新桥"]), ("建新桥", ["建新", "新桥"]), ("桥", ["桥"]), ("น้ำ", ["น้", "้ำ"])]
)
def test_without_dictionaries_words_are_pairs_of_characters(run: str, expected: list[str]) -> None:
    assert cut(run, "zh") == expected


def test_without_jieba_chinese_is_cut_by_icu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segmenting, "_jieba", lambda: None)
    assert cut("北京大学的研究", "zh") == ["北京", "大学", "的", "研究"]


@pytest.mark.parametrize("name", ["rjieba", "icu4py.breakers"])
def test_a_package_that_does_not_load_is_done_without(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, name, None)
    make = {"rjieba": segmenting._jieba, "icu4py.breakers": segmenting._icu}[name]
    assert make.__wrapped__() is None  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("language", "word"), [("zh", "市议会决定建新桥"), ("th", "มหาวิทยาลัยเชียงใหม่"), ("ja", "東京の研究者")]
)
def test_a_run_without_end_is_cut_into_the_same_words_and_none_is_lost(language: str, word: str) -> None:
    run = word * 5_000
    parts = cut(run, language)
    assert "".join(parts) == run
    expected = cut(word, language)
    assert sum(part in expected for part in parts) > 0.99 * len(parts)
