"""One file a language, found by its name, with all the parts of one."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
import snowballstemmer
import stopwordsiso
from sumy.utils import get_stop_words

from core.furniture import REASONS
from core.languages import LANGUAGES, OTHER_LANGUAGES
from core.languages.language import UNKNOWN, Endings, Language, Snowball, StopwordsIso, Sumy
from core.languages.registry import language_of, supported_languages
from core.ranking.nltk_import import import_nltk
from tests.core.languages.files import FILES, OTHERS, SUPPORTED, declared, language, missing

ROMANIAN = SUPPORTED["ro"].read_text(encoding="utf-8")


def without(part: str, source: str) -> str:
    """A language's file without one of its parts."""
    value = declared(source)[part]
    lines = source.splitlines(keepends=True)
    return "".join((*lines[: value.lineno - 1], *lines[value.end_lineno :]))


def imported(code: str) -> str:
    """The languages' modules that Python has imported after running this code, in one line."""
    listing = "import sys; print([name for name in sys.modules if '.supported.' in name or '.others.' in name])"
    run = subprocess.run([sys.executable, "-P", "-c", f"{code}; {listing}"], capture_output=True, text=True, check=True)
    return run.stdout.strip()


class TestFiles:
    @pytest.mark.parametrize("code", SUPPORTED)
    def test_a_supported_language_lacks_no_part(self, code: str) -> None:
        parts = missing(SUPPORTED[code].read_text(encoding="utf-8"))
        assert not parts, f"core/languages/supported/{code}.py lacks {', '.join(parts)}"

    @pytest.mark.parametrize("part", Language._fields)
    def test_a_part_that_is_left_out_is_named(self, part: str) -> None:
        assert missing(without(part, ROMANIAN)) == [part]

    @pytest.mark.parametrize("part", Language._fields)
    def test_a_file_that_leaves_a_part_out_can_not_be_imported(self, part: str) -> None:
        with pytest.raises(TypeError, match=part):
            exec(compile(without(part, ROMANIAN), "ro.py", "exec"), {})

    def test_none_without_a_reason_counts_as_left_out(self) -> None:
        assert missing(ROMANIAN.replace("cues=NONE_KNOWN", "cues=None")) == ["cues"]

    def test_what_is_known_of_no_language_does_not_stand_for_its_parts(self) -> None:
        assert missing('LANGUAGE = UNKNOWN._replace(code="ro")') == [*Language._fields]

    @pytest.mark.parametrize("code", FILES)
    def test_a_file_is_named_for_its_language_by_a_code_of_two_letters(self, code: str) -> None:
        assert re.fullmatch("[a-z]{2}", language(code).code)
        assert language(code).code == code

    def test_a_language_has_one_file(self) -> None:
        assert SUPPORTED.keys() & OTHERS.keys() == set()

    def test_the_supported_languages_are_those_with_a_file_among_them(self) -> None:
        assert list(LANGUAGES) == list(SUPPORTED)
        assert OTHERS.keys() <= OTHER_LANGUAGES.keys()

    @pytest.mark.parametrize("code", FILES)
    def test_nothing_in_a_language_can_be_changed(self, code: str) -> None:
        hash(language(code))


class TestRegistry:
    def test_a_code_without_a_file_has_what_holds_everywhere(self) -> None:
        assert language_of("xx") is language_of("") is language_of("../../core") is UNKNOWN

    def test_all_supported_languages_come_in_the_order_of_their_codes(self) -> None:
        assert [found.code for found in supported_languages()] == list(LANGUAGES)

    def test_a_language_is_the_same_every_time(self) -> None:
        assert language_of("de") is language_of("de")

    @pytest.mark.parametrize(
        "code",
        [
            "import core",
            "import core.service.messages",
            "import core; core.languages.detect('Der Rat berät über die neue Brücke.')",
        ],
    )
    def test_importing_the_core_and_finding_a_language_read_no_file(self, code: str) -> None:
        assert imported(code) == "[]"

    def test_to_ask_for_a_language_reads_its_file_alone(self) -> None:
        assert imported("import core; core.languages.counts_in('fi')") == "['core.languages.supported.fi']"


def patterns(known: Language) -> Iterator[str | None]:
    yield from (known.elided, known.summary_headings)
    yield known.stemmer.pattern if isinstance(known.stemmer, Endings) else None
    if known.sentences:
        yield from (known.sentences.finals, known.sentences.reporting)
    if known.folding:
        yield from (f"[{signs}]" for signs in (known.folding.accents, known.folding.signs) if signs)
    if known.key_phrases:
        rules = known.key_phrases
        yield from (rules.before, rules.after, rules.unfinished, rules.verbs)
    yield from known.sections or ()
    yield from known.bonds or ()
    for rule in known.furniture or ():
        yield from rule.patterns


@pytest.mark.parametrize("code", FILES)
class TestParts:
    def test_its_expressions_are_valid_and_match_not_everything(self, code: str) -> None:
        for pattern in filter(None, patterns(language(code))):
            assert not re.compile(pattern).match("")

    def test_its_library_has_the_stop_words_that_it_names(self, code: str) -> None:
        match language(code).stop_words:
            case (Sumy(name), _):
                assert get_stop_words(name)
            case (StopwordsIso(name), _):
                assert name == code
                assert stopwordsiso.has_lang(name)

    def test_its_library_has_the_stemmer_that_it_names(self, code: str) -> None:
        match language(code).stemmer:
            case Sumy(name):
                import_nltk()
                from sumy.nlp.stemmers import Stemmer

                assert Stemmer(name)
            case Snowball(name):
                assert name in snowballstemmer.algorithms()

    def test_letters_that_are_folded_have_one_that_they_are_folded_to(self, code: str) -> None:
        known = language(code).folding
        for letters, others in (known.small, known.same) if known else ():
            assert len(letters) == len(others)

    def test_words_that_point_back_are_in_small_letters_and_stand_once(self, code: str) -> None:
        known = language(code).points_back
        words = known.words.split() if known else []
        assert words == [word.lower() for word in dict.fromkeys(words)]

    def test_its_furniture_has_reasons_that_readers_are_given(self, code: str) -> None:
        assert {rule.reason for rule in language(code).furniture or ()} <= set(REASONS)
