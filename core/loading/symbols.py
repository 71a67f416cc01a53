"""Characters that documents write as the places of symbol fonts."""

from __future__ import annotations

#: The Symbol font from 0x20 on, by rows of 16 (Adobe's Symbol encoding); a space stands for what has no character.
_SYMBOL = (
    " !∀#∃%&∋()∗+,−./"
    "0123456789:;<=>?"
    "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ"
    "ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
    " αβχδεφγηιϕκλμνο"
    "πθρστυϖωξψζ{|}∼ "
    "                "
    "                "
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓"
    "°±″≥×∝∂•÷≠≡≈…   "
    "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉"
    "∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
    "◊⟨   ∑          "
    " ⟩∫             "
)
#: Of Wingdings, what stands in texts: bullets, arrows and marks.
_WINGDINGS = {
    **dict.fromkeys((0x6C, 0x6E, 0x71, 0x74, 0x75, 0x76, 0x77, 0x9E, 0x9F, 0xA0, 0xA7, 0xA8, 0xD8), "•"),
    **dict(zip((0xDF, 0xE0, 0xE1, 0xE2, 0xE7, 0xE8, 0xF0), "←→↑↓←→⇨", strict=True)),
    **dict(zip((0x22, 0x28, 0x2A, 0x4A, 0x4C, 0xAB, 0xFB, 0xFC, 0xFD, 0xFE), "✂☎✉☺☹★✗✓☒☑", strict=True)),
}


def symbol(code: int, font: str) -> str:
    """What a place of a symbol font shows; "" where that is no character of a text.

    ``code`` is 0x20 to 0xFF, or the same in the private use area at U+F000, where Word keeps symbol fonts. Other codes
    and other fonts stand for their own characters.
    """
    place = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    name = font.lower()
    if 0x20 <= place <= 0xFF and name.startswith("symbol"):
        return _SYMBOL[place - 0x20 : place - 0x1F].strip()
    if 0x20 <= place <= 0xFF and ("dings" in name or "dingbats" in name):
        return _WINGDINGS.get(place, "") if name.startswith("wingdings") else ""
    written = 0x20 <= code < 0xD800 or 0xF900 <= code < 0x110000
    return chr(code) if written else ""
