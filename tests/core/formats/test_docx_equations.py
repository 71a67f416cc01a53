"""The equations of Word on one line: nothing that carries meaning is lost."""

from __future__ import annotations

import pytest

from core.formats.docx import read as read_docx
from core.formats.source import Source
from tests.core.formats.docx_files import docx, paragraph


def sign(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def part(name: str, *contents: str) -> str:
    inside = "".join(content if content.startswith("<") else sign(content) for content in contents)
    return f"<m:{name}>{inside}</m:{name}>"


def said(name: str, **properties: str) -> str:
    return part(f"{name}Pr", "".join(f'<m:{key} m:val="{value}"/>' for key, value in properties.items()) or "<m:x/>")


def line(*contents: str) -> str:
    return read_docx(Source(docx(paragraph(part("oMath", *contents))))).text


WATER = part("sSub", part("e", "H"), part("sub", "2"))


@pytest.mark.parametrize(
    ("equation", "text"),
    [
        (WATER + sign("O"), "H₂O"),
        (part("sSub", part("e", "x"), part("sub", "i")), "x_i"),
        (part("sSub", part("e", "x"), part("sub", "i+1")), "x_(i+1)"),
        (part("sSup", part("e", "e"), part("sup", "2+x")), "e^(2+x)"),
        (part("sSubSup", part("e", "x"), part("sub", "1"), part("sup", "2")), "x₁^2"),
        (part("f", part("num", "a+b"), part("den", "c+d")), "(a+b)/(c+d)"),
        (part("f", part("num", part("f", part("num", "a"), part("den", "b"))), part("den", "c")), "(a/b)/c"),
        (part("rad", part("deg", "<m:x/>"), part("e", "x+1")), "√(x+1)"),
        (part("rad", part("deg", "<m:x/>"), part("e", "(a+b)(c+d)")), "√((a+b)(c+d))"),
        (part("rad", part("deg", "<m:x/>"), part("e", "(a+b)")), "√(a+b)"),
        (part("rad", part("deg", "3"), part("e", "x")), "³√x"),
        (
            part("nary", said("nary", chr="∑"), part("sub", "i=1"), part("sup", "n"), part("e", "i")),
            "∑_(i=1)^n i",
        ),
        (part("nary", said("nary"), part("sub", "0"), part("sup", "1"), part("e", "x")), "∫₀^1 x"),
        (part("func", part("fName", "sin"), part("e", "x")), "sin x"),
        (
            part("func", part("fName", part("limLow", part("e", "lim"), part("lim", "x→0"))), part("e", "f")),
            "lim_(x→0) f",
        ),
        (part("d", part("e", "a"), part("e", "b")), "(a|b)"),
        (part("d", said("d", begChr="[", sepChr=", ", endChr="]"), part("e", "a"), part("e", "b")), "[a, b]"),
        (
            part("m", part("mr", part("e", "a"), part("e", "b")), part("mr", part("e", "c"), part("e", "d"))),
            "a, b; c, d",
        ),
        (part("eqArr", part("e", "x=1"), part("e", "y=2")), "x=1; y=2"),
        (part("acc", said("acc", chr="\u0303"), part("e", "n")), "n\u0303"),
        (part("acc", part("e", "x")), "x\u0302"),
        (part("bar", said("bar", pos="top"), part("e", "x")), "x\u0305"),
        (part("sSup", part("e", part("d", part("e", "a+b"))), part("sup", "2")), "(a+b)^2"),
    ],
)
def test_an_equation_reads_as_it_is_meant(equation: str, text: str) -> None:
    assert line(equation) == text


def test_an_equation_in_a_sentence_leaves_the_words_alone() -> None:
    draft = read_docx(Source(docx(paragraph("Water is ", part("oMath", WATER, "O"), ", not wine."))))
    assert draft.text == "Water is H₂O, not wine."
