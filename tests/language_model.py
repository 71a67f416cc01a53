"""Makes the n-grams that languages are told by, from py3langid's model: ``python -m tests.language_model``.

py3langid's classifier has 100,000 byte n-grams, of which the longest that ends at a byte counts, and for each class
(most of them a language) the probability of every one. What is kept here is chosen by how much it tells of each
language, and of any two against one another. An n-gram that is not kept gives its probability to the longest kept one
that it ends with, for that is what a text with it is then counted by; so the smaller model is the marginal distribution
of the larger one, and needs no texts to learn from.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from py3langid.langid import MODEL_DIR, MODEL_FILE
from py3langid.modelio import load_model

from core.languages.ngrams import DATA, LONGEST, OFFSET, UNIT, normalised, pack

Floats = NDArray[np.float64]

#: py3langid's classes by script: the languages that ISO 639-1 has a code for, and some of their varieties; the one that
#: most texts in a script are in first.
LANGUAGES = {
    "LATIN": (
        "en de es fr it nl pl pt sv cs da fi hu no nn ro sk tr af az br ca cy eo et eu fo fy ga gd gl ha hr ht id ig is"
        " jv ku la lb lg ln lt lv mg ms mt oc om qu rw se sl sn so sq sr st sw tk tl uz vi wa xh yo zu"
    ),
    "CYRILLIC": "ru uk ba be bg kk ky mk mn sr tg tt uz",
    "ARABIC": "ar ary arz fa ku ps sdh ug ur",
    "DEVANAGARI": "hi mr ne sa",
    "BENGALI": "bn as",
}
#: The language that a variety is taken for. It has a distribution of its own: Nynorsk's mixed with Bokmål's would be
#: like neither's.
VARIETIES = {"arz": "ar", "ary": "ar", "nn": "no", "sdh": "ku"}
#: How many n-grams are kept for what they tell of one language.
FOR_ONE = 80
#: How much the kept ones tell of any two languages, in nats of their symmetric divergence an n-gram, and how many may
#: be kept for that: close languages need many.
FOR_TWO = 1.0
MOST_FOR_TWO = 600
#: A probability below this one is no measurement.
_LEAST = 1e-7


def main() -> None:
    """Writes the data that the core reads."""
    classes, ngrams, probabilities = teacher()
    packed = {
        script: reduced(languages.split(), classes, *in_script(script, ngrams, probabilities))
        for script, languages in LANGUAGES.items()
    }
    DATA.write_bytes(pack(packed))
    for script, (languages, kept, _) in packed.items():
        print(f"{script}: {len(languages)} languages, {len(kept)} n-grams")
    print(f"{DATA.stat().st_size:,} bytes")


def teacher() -> tuple[list[str], list[bytes], Floats]:
    """py3langid's classes, its n-grams in bytes, and the probability of each n-gram (row) in each class (column)."""
    logarithms, _, classes, moves, row_of_state, outputs = load_model(MODEL_DIR / MODEL_FILE)
    rows = np.asarray(moves).reshape(-1, 256)[np.asarray(row_of_state)]
    words = {0: b""}
    newest = [0]
    while newest:
        found = {}
        for state in newest:
            for byte in np.flatnonzero(rows[state]):
                found.setdefault(int(rows[state, byte]), words[state] + bytes([byte]))
        newest = [state for state in found if state not in words]
        words.update((state, found[state]) for state in newest)
    ngrams: dict[int, bytes] = {}
    # A state that is no n-gram itself puts out the longest that it ends with; the shortest of its states is the n-gram.
    for state in sorted(words, key=lambda state: -len(words[state])):
        if outputs[state] >= 0:
            ngrams[outputs[state]] = words[state]
    return classes, [ngrams[place] for place in range(len(ngrams))], np.exp(np.asarray(logarithms, np.float64))


def in_script(script: str, ngrams: Sequence[bytes], probabilities: Floats) -> tuple[list[str], Floats]:
    """The n-grams whose letters are all of one script, normalised, and their probabilities in each class."""
    places = defaultdict(list)
    for place, ngram in enumerate(ngrams):
        text = normalised(_whole_letters(ngram))[-LONGEST:]
        if _scripts(text) == {script}:
            places[text].append(place)
    return list(places), np.array([probabilities[found].sum(0) for found in places.values()])


def reduced(
    languages: list[str], classes: Sequence[str], ngrams: list[str], probabilities: Floats
) -> tuple[list[str], list[str], bytes]:
    """The languages, the n-grams that are kept, and their weights as the core has them: a row an n-gram."""
    table = np.column_stack([_of_language(language, classes, probabilities) for language in languages])
    chosen = {ngrams[place] for place in telling(table)}
    sums = {ngram: np.zeros(len(languages)) for ngram in sorted(chosen)}
    for ngram, row in zip(ngrams, table, strict=True):
        ends = (ngram[start:] for start in range(len(ngram)))
        kept = next((end for end in ends if end in sums), None)
        if kept is not None:
            sums[kept] += row
    weights = np.log(np.maximum(_LEAST, np.array(list(sums.values()))))
    weights -= weights.mean(1, keepdims=True)
    stored = np.clip(np.round(weights / UNIT) + OFFSET, 0, 255).astype(np.uint8)
    return [VARIETIES.get(language, language) for language in languages], list(sums), stored.tobytes()


def telling(table: Floats) -> set[int]:
    """The n-grams that tell most, by their rows: a language from the mean of all, and any two from one another.

    By the n-gram's part in the Kullback-Leibler divergence of the language from the mean, and in the symmetric
    divergence of two languages.
    """
    logarithms = np.log(table)
    from_mean = table * (logarithms - np.log(table.mean(1, keepdims=True)))
    chosen = set(np.argsort(-from_mean, axis=0)[:FOR_ONE].ravel().tolist())
    for at in range(table.shape[1]):
        divergences = (table[:, [at]] - table) * (logarithms[:, [at]] - logarithms)
        best = np.argsort(-divergences, axis=0)[:MOST_FOR_TWO]
        told = np.take_along_axis(divergences, best, 0).cumsum(0)
        for other in range(table.shape[1]):
            if other != at:
                chosen.update(best[: np.searchsorted(told[:, other], FOR_TWO) + 1, other].tolist())
    return chosen


def _of_language(language: str, classes: Sequence[str], probabilities: Floats) -> Floats:
    """The probabilities in a language, of the script's n-grams: the mean of its classes that are written in it."""
    of_classes = probabilities[:, [name == language for name in classes]]
    mass = of_classes.sum(0)
    mean: Floats = of_classes[:, mass > mass.max() / 2].mean(1)
    return mean / mean.sum()


def _whole_letters(ngram: bytes) -> str:
    """An n-gram's text from its first whole letter on; empty where the last letter is cut."""
    while ngram and ngram[0] & 0xC0 == 0x80:
        ngram = ngram[1:]
    try:
        return ngram.decode()
    except UnicodeDecodeError:
        return ""


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(letter, "").split(" ", 1)[0] for letter in text if letter not in " '"}


if __name__ == "__main__":
    main()
