"""Formulas on one line."""

from __future__ import annotations

import pytest

from core.formats.html import html_pieces, read_html
from core.formats.mathml import linear
from core.formats.xml import xml_events


def formula(inside: str) -> str:
    return linear(xml_events(f"<math>{inside}</math>".encode(), {}, "a.xml"))


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        ("<msup><mi>A</mi><mi>H</mi></msup>", "A^H"),
        ("<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>", "x^(n+1)"),
        ("<msub><mi>x</mi><mn>12</mn></msub>", "x₁₂"),
        ("<msub><mi>x</mi><mi>i</mi></msub>", "x_i"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a+b)/2"),
        ("<msqrt><mi>y</mi><mo>+</mo><mn>1</mn></msqrt>", "√(y+1)"),
        ("<mroot><mi>y</mi><mn>3</mn></mroot>", "³√y"),
        ("<mover><mi>v</mi><mo>→</mo></mover>", "v\u20d7"),
        ("<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mi>k</mi>", "∑_i^n k"),
        ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a, b)"),
        (
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>2</mn></mtd></mtr></mtable>",
            "1, 0; 2",
        ),
        ("<semantics><mi>c</mi><annotation>\\gamma</annotation></semantics>", "c"),
        ("<mi>a</mi><mphantom><mi>b</mi></mphantom>", "a"),
    ],
)
def test_a_formula_is_written_as_it_is_typed(inside: str, line: str) -> None:
    assert formula(inside) == line


def test_what_is_no_formula_has_none() -> None:
    assert linear(xml_events(b"<office><mi>chart</mi></office>", {}, "a.xml")) == ""


@pytest.mark.parametrize(
    "markup",
    [
        "<math><msup><mi>A</mi><mn>2</mn></msup></math>",
        '<m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:msup><m:mi>A</m:mi><m:mn>2</m:mn></m:msup></m:math>',
        '<math alttext="A^2"></math>',
        '<img class="tex" alt="A^2">',
        r'<img alt="{\displaystyle A^2}" src="a.svg">',
        r'<img alt="$A^2$" src="a.svg">',
        '<img alt="A^2" src="https://latex.example.org/svg?A^2">',
        '<script type="math/tex">A^2</script>',
        '<span class="katex"><math><msup><mi>A</mi><mn>2</mn></msup></math><span class="katex-html">A2</span></span>',
    ],
)
def test_formulas_of_pages_are_text(markup: str) -> None:
    assert [piece.text for piece in html_pieces(f"<p>So {markup} holds.</p>")] == ["So A^2 holds."]


def test_pictures_that_are_no_formulas_are_left_out() -> None:
    assert [piece.text for piece in html_pieces('<p>So <img alt="A boat" src="a.png"> holds.</p>')] == ["So holds."]


def test_formulas_stand_in_the_article_of_a_page() -> None:
    text = (
        "The harbour board measured the heat of the basin in the spring and found that <math><mi>Q</mi></math> grows."
    )
    assert (
        read_html(f"<html><body><article>{f'<p>{text}</p>' * 3}</article></body></html>").text.count("that Q grows")
        == 3
    )
