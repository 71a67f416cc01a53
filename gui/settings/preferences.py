"""What the reader wants in every window and for every article, until changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from core import LANGUAGES, METHODS, Length
from gui.client.launch import DEFAULT_MEMORY
from gui.theme.brightness import BRIGHTNESSES, Brightness

# The minimum and maximum of each number: points larger than usual, characters per line, line height in per cent
# of the font's, seconds that a job may take, megabytes that a worker may hold.
LIMITS: Mapping[str, tuple[int, int]] = {
    "points": (-6, 30),
    "characters": (45, 100),
    "spacing": (110, 200),
    "seconds": (10, 600),
    "memory": (500, 8000),
}
# The languages of the window itself, by their own names.
INTERFACE_LANGUAGES: Mapping[str, str] = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}

DEFAULT_METHOD = next(iter(METHODS))
DEFAULT_LENGTH = Length(5, "sentences")


@dataclass(frozen=True, slots=True)
class Preferences:
    """How texts are set, how the window looks, and the defaults for a newly opened article.

    ``family`` "" is the usual serif, ``interface_language`` "" the system's and ``text_language`` "" the one
    detected in each text, else a code of core.LANGUAGES. ``points``, ``characters``, ``spacing``, ``seconds`` and
    ``memory`` are as in LIMITS. ``keep_protected`` says that texts opened with a password stay on disk between
    starts. Raises ValueError for any other value.
    """

    family: str = ""
    points: int = 0
    characters: int = 70
    spacing: int = 140
    theme: Brightness = "system"
    method: str = DEFAULT_METHOD
    length: Length = DEFAULT_LENGTH
    interface_language: str = ""
    text_language: str = ""
    seconds: int = 60
    memory: int = DEFAULT_MEMORY
    keep_protected: bool = False

    def __post_init__(self) -> None:
        for name, (least, most) in LIMITS.items():
            if not least <= getattr(self, name) <= most:
                raise ValueError(f"{name} is from {least} to {most}, not {getattr(self, name)}")
        for name, choices in _CHOICES.items():
            if getattr(self, name) not in choices:
                raise ValueError(f"there is no {name} {getattr(self, name)!r}")


_NAMES = tuple(field.name for field in fields(Preferences))
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "theme": BRIGHTNESSES,
    "method": tuple(METHODS),
    "interface_language": ("", *INTERFACE_LANGUAGES),
    "text_language": ("", *LANGUAGES),
}


def as_words(preferences: Preferences) -> dict[str, str]:
    """Every preference as strings, to be stored in a file; the length is two of them."""
    words = {name: str(getattr(preferences, name)) for name in _NAMES}
    return words | {"length": str(preferences.length.value), "unit": preferences.length.unit}


def from_words(words: Mapping[str, object]) -> Preferences:
    """Preferences from what a file has stored, even if it is from another version or damaged.

    A number beyond its limits becomes the nearest one within; anything else that can't be understood, or is missing,
    counts as never set.
    """
    known: dict[str, object] = {}
    for name in _NAMES:
        try:
            known[name] = _READERS.get(name, _word)(name, words)
        except (KeyError, ValueError):
            continue
    return Preferences(**known)  # type: ignore[arg-type]


def _number(name: str, words: Mapping[str, object]) -> int:
    least, most = LIMITS[name]
    return max(least, min(most, int(str(words[name]))))


def _word(name: str, words: Mapping[str, object]) -> str:
    word = words[name]
    if not isinstance(word, str) or (name in _CHOICES and word not in _CHOICES[name]):
        raise ValueError(f"there is no {name} {word!r}")
    return word


def _flag(name: str, words: Mapping[str, object]) -> bool:
    return str(words[name]).lower() == "true"


def _length(name: str, words: Mapping[str, object]) -> Length:
    return Length(float(str(words[name])), str(words["unit"]))  # type: ignore[arg-type]


_READERS: Mapping[str, Callable[[str, Mapping[str, object]], object]] = {
    **dict.fromkeys(LIMITS, _number),
    "length": _length,
    "keep_protected": _flag,
}
