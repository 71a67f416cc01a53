"""Which encoding bytes are in, where nothing in them says so."""

from __future__ import annotations

from core.language import detect

#: Encodings that are told by a mark, NUL bytes or a test that never errs.
_TOLD_OTHERWISE = ["utf_7", "utf_8", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be"]
#: Encodings of Latin scripts, likelier ones first. They differ in few letters, and charset-normalizer confuses them.
_LATIN = ("cp1252", "cp1250", "iso8859_2", "cp1254", "iso8859_15", "mac_roman", "cp850")
#: The letters beyond a to z that each language in a Latin script is written with, names from its neighbours included.
_LETTERS = {
    "cs": "áčďéěíňóřšťúůýž",
    "da": "æøåéöä",
    "de": "äöüßéàèç",
    "en": "éèêëïîçñöüäâàáíóôßø",
    "es": "áéíñóúü",
    "fi": "äöåšž",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "hu": "áéíóöőúüű",
    "it": "àèéìòùîó",
    "nl": "éëïèöüáóêíúàâ",
    "no": "æøåéòóôêèàâäö",
    "pl": "ąćęłńóśźż",
    "pt": "áâãàçéêíóôõúü",
    "ro": "ăâîșțşţ",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sv": "åäöéüàáè",
    "tr": "çğıöşüâîû",
}
#: Signs that stand in prose of any language; all others are as suspect as a foreign letter.
_SIGNS = frozenset("“”‘’„‚«»‹›–—…•·§°€£©®™¿¡ºª½¼²×\u00a0\u00ad")


def guess_encoding(sample: bytes) -> str:
    """The name of the encoding that the bytes, which are not UTF-8, are most likely in.

    By charset-normalizer; but where that finds Latin script, the encoding in which the fewest characters are strange
    to the language that the text is in.
    """
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_exclusion=_TOLD_OTHERWISE).best()
    if best and not _is_latin(sample.decode(best.encoding, errors="replace")):
        return best.encoding
    return min(_LATIN, key=lambda encoding: _strange(sample.decode(encoding, errors="replace")))


def _beyond_ascii(text: str) -> list[str]:
    return [character for character in text if character > "\x7f"]


def _is_latin(text: str) -> bool:
    """Whether most letters beyond a to z are Latin ones; the Latin blocks end at U+024F."""
    letters = [character for character in _beyond_ascii(text) if character.isalpha()]
    return 2 * sum(character <= "\u024f" for character in letters) >= len(letters)


def _strange(text: str) -> int:
    """How many characters are neither letters of the text's language nor common signs."""
    letters = _LETTERS.get(detect(text), "")
    return sum(character.lower() not in letters and character not in _SIGNS for character in _beyond_ascii(text))
