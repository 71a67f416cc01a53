"""What is installed for the desktop: menu entry, description for software centres, icon, manual pages."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QMimeDatabase

import core
from core.__main__ import _parser as terminal_parser
from core.formats.registry import Format
from gui.__main__ import _parser as window_parser
from gui.data import SHARE

ROOT = Path(__file__).parents[1]
MANUALS = SHARE / "man/man1"
ENTRY = SHARE / "applications/standfirst.desktop"
(METAINFO,) = (SHARE / "metainfo").iterdir()
ICON = SHARE / "icons/hicolor/scalable/apps/standfirst.svg"
#: The names in the list that desktops share, where Qt's own, which it takes on a machine without that, has others.
DESKTOP_NAMES = {
    ".text": "text/plain",
    ".mdown": "text/markdown",
    ".docm": "application/vnd.ms-word.document.macroEnabled.12",
    ".fodt": "application/vnd.oasis.opendocument.text-flat-xml",
    ".mht": "application/x-mimearchive",
    ".mhtml": "application/x-mimearchive",
}
LANGUAGES = ("de", "fr", "es")


@pytest.fixture
def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters=["="])
    # The keys tell upper and lower case apart.
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return dict(parser["Desktop Entry"])


def words(values: str) -> list[str]:
    return values.removesuffix(";").split(";")


def test_the_menu_entry_names_the_media_types_of_all_formats(entry: dict[str, str]) -> None:
    named = words(entry["MimeType"])
    known = {media_type for known in core.FORMATS for media_type in known.media_types}
    assert known - set(named) == set(), f"add these to MimeType= in {ENTRY}"
    assert set(named) - known == set(), f"take these out of MimeType= in {ENTRY}: no format has them"
    assert len(named) == len(set(named))


@pytest.mark.parametrize("known", core.FORMATS, ids=lambda known: known.id)
def test_a_format_has_the_media_types_of_its_files(known: Format) -> None:
    types, by_name = QMimeDatabase(), QMimeDatabase.MatchMode.MatchExtension
    found = {DESKTOP_NAMES.get(end) or types.mimeTypeForFile(f"a{end}", by_name).name() for end in known.suffixes}
    assert set(known.media_types) == found, f"media_types of {known.id!r} in core/formats/registry.py"


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_menu_entry_speaks_every_language_of_the_window(entry: dict[str, str], key: str) -> None:
    texts = {entry[key], *(entry[f"{key}[{language}]"] for language in LANGUAGES)}
    assert len(texts) == 4


def test_lists_of_the_menu_entry_end_as_its_specification_wants(entry: dict[str, str]) -> None:
    for key in ("MimeType", "Categories", *(name for name in entry if name.startswith("Keywords"))):
        assert entry[key].endswith(";"), key


def test_the_menu_entry_starts_the_window_with_what_was_chosen(entry: dict[str, str]) -> None:
    assert re.fullmatch(r"standfirst %[uUfF]", entry["Exec"])
    assert entry["Icon"] == ICON.stem


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not installed")
def test_the_menu_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", ENTRY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_menu_entry_asks_for_no_newer_specification_than_the_oldest_desktops_know(entry: dict[str, str]) -> None:
    since_version_1 = {"SingleMainWindow", "PrefersNonDefaultGPU", "Implements", "DBusActivatable"}
    assert entry["Version"] == "1.0"
    assert not since_version_1 & entry.keys()


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstreamcli is not installed")
def test_software_centres_have_nothing_against_the_description_but_that_there_is_no_web_site() -> None:
    command = ["appstreamcli", "validate", "--no-net", "--no-color", METAINFO]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.findall(r"^[EW]: \S+ (\S+)", done.stdout, re.MULTILINE)
    # Standfirst has no address on the web, and a made-up one would lead its readers astray.
    assert set(found) <= {"url-homepage-missing"}, done.stdout
    assert done.returncode == 0 or found, done.stdout + done.stderr


def test_the_description_belongs_to_the_menu_entry_and_says_the_same(entry: dict[str, str]) -> None:
    component = ET.parse(METAINFO).getroot()
    assert component.findtext("launchable") == ENTRY.name
    assert f"{component.findtext('id')}.metainfo.xml" == METAINFO.name
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    summaries = {element.get(language, ""): element.text for element in component.findall("summary")}
    comments = {"": entry["Comment"]} | {code: entry[f"Comment[{code}]"] for code in LANGUAGES}
    assert summaries == comments


@pytest.mark.parametrize(
    ("page", "parser"), [("standfirst.1", window_parser()), ("standfirst-cli.1", terminal_parser())]
)
def test_a_manual_page_names_every_option(page: str, parser: object) -> None:
    manual = (MANUALS / page).read_text(encoding="utf-8").replace("\\-", "-")
    told = set(re.findall(r"--[a-z][a-z-]*", manual))
    assert told == set(re.findall(r"--[a-z][a-z-]*", parser.format_help()))


@pytest.mark.skipif(not shutil.which("man"), reason="man is not installed")
@pytest.mark.parametrize("page", sorted(MANUALS.iterdir()), ids=lambda page: page.name)
def test_a_manual_page_is_set_without_a_warning(page: Path) -> None:
    done = subprocess.run(
        ["man", "--warnings", "--local-file", page], capture_output=True, text=True, check=False, env={"LC_ALL": "C"}
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "EXIT STATUS" in done.stdout


#: Where the formats are listed, the sentence that does, and what its words may stand between.
LISTS = {
    MANUALS / "standfirst.1": r"Formats are detected by their content:(.*?)\.\n",
    METAINFO: r"<li>([^<]*OpenDocument[^<]*)</li>",
    ROOT / "README.md": r"It reads (.*?), detected by their content",
}


@pytest.mark.parametrize("known", core.FORMATS, ids=lambda known: known.id)
@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.name)
def test_every_list_of_formats_names_each(file: Path, known: Format) -> None:
    found = re.search(LISTS[file], file.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None, f"{file} lists no formats any more"
    listed = " ".join(found[1].replace("\\-", "-").split())
    assert known.title in listed, f"add {known.title!r} to the formats in {file}: {listed!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_description_names_the_same_formats_in_every_language(language: str) -> None:
    text = METAINFO.read_text(encoding="utf-8")
    (english,) = re.findall(r"<li>([^<]*OpenDocument[^<]*)</li>", text)
    (listed,) = re.findall(rf'<li xml:lang="{language}">([^<]*OpenDocument[^<]*)</li>', text)
    # What is no proper name is called otherwise in each language.
    missing = [known.title for known in core.FORMATS if known.title[0].isupper() and known.title not in listed]
    assert missing == [], f"add them to the formats in {METAINFO}, in the line of {language!r}"
    assert listed.count(",") == english.count(","), f"one in English is missing in {METAINFO}, line of {language!r}"


def test_the_version_is_the_newest_in_the_list_of_changes_with_the_same_day_everywhere() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        version = tomllib.load(file)["project"]["version"]
    changes = re.findall(r"^## ([\d.]+), (\d{4}-\d\d-\d\d)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    releases = ET.parse(METAINFO).iterfind("releases/release")
    assert [(release.get("version"), release.get("date")) for release in releases] == changes
    assert changes[0][0] == version
    for manual in MANUALS.iterdir():
        assert f'{changes[0][1]} "Standfirst {version}"' in manual.read_text("utf-8")
