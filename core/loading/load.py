"""The way from a source to an Article: bytes, text, draft, furniture, language, sentences."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path, PurePosixPath
from stat import S_ISDIR, S_ISREG

from core.addresses import is_web_address, scheme_of
from core.article import Article, Furniture, Sentence
from core.errors import LoadError, Template
from core.fetch.elsewhere import refuse_elsewhere
from core.formats.draft import Draft
from core.formats.limits import LIMITS, check_file_size, check_text_size
from core.formats.plain import read_plain
from core.formats.registry import read
from core.formats.source import Source
from core.furniture import find_furniture
from core.languages import detect
from core.languages.sentences.endless import has_end
from core.loading.known_language import known_language
from core.loading.sentences import sentences_of
from core.loading.threads import thread_furniture
from core.loading.turns import BYLINE, find_turns
from core.notice import Notice
from core.progress import Report, silent
from core.text import clean, one_line
from core.util.system_errors import file_reason

_SENTENCES_BETWEEN_PROGRESS = 500
_LONGEST_NAME = 120
#: Fewer pieces of a text that end no sentence are lists and the like.
_FEWEST_CUT = 3


def load(
    source: str | os.PathLike[str] | bytes,
    *,
    language: str = "",
    encoding: str = "",
    password: str = "",
    progress: Report = silent,
) -> Article:
    """The article at a path or http(s) address, or in bytes, in any format that core.formats.registry knows.

    ``language`` is an ISO 639-1 code or a tag such as ``pt-BR`` (detected when empty),
    ``encoding`` overrides the detected one, ``password`` opens a file that asks for one.

    Raises LoadError for anything that can't be read; its kind is ``password`` if one is missing or wrong.
    """
    language = known_language(language)
    progress("reading", 0, 0)
    if isinstance(source, bytes):
        check_file_size(len(source), "The text")
        return _article(read(Source(source, encoding=encoding, password=password)), language, "", progress)
    name = os.fspath(source)
    if is_web_address(name):
        from urllib.parse import urlsplit

        from core.fetch import fetch

        page = fetch(name)
        suffix = PurePosixPath(urlsplit(page.address).path).suffix.lower()
        draft = read(Source(page.data, Template("The page"), suffix, encoding, page.charset, password))
        return _article(draft, language, page.address, progress)
    refuse_elsewhere(name)
    path = Path(_local(name))
    draft = read(Source(_read(path), path.name, path.suffix.lower(), encoding, password=password))
    return _article(draft, language, str(path), progress)


def modified_at(source: str) -> float:
    """When the file at a path was last changed, in seconds since 1970; 0.0 for an address and for a missing file."""
    try:
        return 0.0 if is_web_address(source) else Path(_local(source)).stat().st_mtime
    except (OSError, ValueError):
        return 0.0


def load_clipboard(html: str, text: str, *, language: str = "", progress: Report = silent) -> Article:
    """The article that a clipboard has as HTML and as plain text; as for load_text."""
    # Not for a file: this imports all that pages are read with.
    from core.formats.clipboard import read_clipboard

    language = known_language(language)
    check_text_size(text)
    draft = read_clipboard(html, text)
    check_text_size(draft.text)
    return _article(draft, language, "", progress)


def load_text(text: str, *, title: str = "", language: str = "", progress: Report = silent) -> Article:
    """The article made from a plain text; Markdown headings (``#``) and list items are recognised.

    Raises LoadError for an unknown language and for a text over the limit.
    """
    language = known_language(language)
    check_text_size(text)
    return _article(read_plain(text, one_line(clean(title))), language, "", progress)


def _notices(sentences: Sequence[Sentence]) -> Iterator[Notice]:
    """The notice for a text that was cut into pieces because it has no ends of sentences."""
    cut = sum(one.block == next_.block and not has_end(one.text) for one, next_ in pairwise(sentences))
    if cut >= _FEWEST_CUT and 2 * cut >= len(sentences):
        yield Notice.of(
            Template(
                "The text hardly has marks at the ends of its sentences: it is cut where a pause is likely. A "
                "transcript with punctuation would give better sentences."
            )
        )


def _local(name: str) -> str:
    """The path that a ``file:`` address names (RFC 8089), as desktops pass it; a path is returned unchanged."""
    if scheme_of(name) != "file":
        return name
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    return url2pathname(urlsplit(name).path)


def _read(path: Path) -> bytes:
    shown = _shown(path)
    try:
        # Not path.exists() and the like, which from Python 3.14 on report everything that can't be accessed as missing.
        mode = path.stat().st_mode
        if S_ISDIR(mode):
            raise LoadError("not-a-file", Template("{path} is a folder. Choose a file in it."), path=shown)
        if not S_ISREG(mode):
            special = Template("{path} is not an ordinary file. Choose a file that holds a text.")
            raise LoadError("not-a-file", special, path=shown)
        with path.open("rb") as file:
            check_file_size(os.fstat(file.fileno()).st_size, path.name)
            data = file.read(LIMITS.file + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        missing = Template("There is no file {path}. Check the name, or whether it was moved.")
        raise LoadError("not-found", missing, path=shown) from None
    except PermissionError:
        forbidden = Template("You may not read {path}. Ask its owner, or copy it to a folder of yours.")
        raise LoadError("permission", forbidden, path=shown) from None
    except OSError as error:
        unreadable = Template("{path} can't be read: {reason}. Copy the file to this computer and try again.")
        raise LoadError("unreadable", unreadable, path=shown, reason=file_reason(error)) from None
    check_file_size(len(data), path.name)
    return data


def _shown(path: Path) -> str:
    """A path as a message shows it: only the end of a very long one."""
    name = str(path)
    return name if len(name) <= _LONGEST_NAME else f"…{name[-_LONGEST_NAME:]}"


def _article(draft: Draft, language: str, source: str, report: Report) -> Article:
    text = draft.text
    language = language or detect(text)
    furniture = find_furniture(draft.blocks, language) | thread_furniture(draft.blocks, draft.furniture)
    furniture |= draft.furniture
    turns = find_turns(text, draft.blocks, furniture, language)
    speaking = {turn.start for turn in turns if turn.speaker}
    furniture = {
        index: reason
        for index, reason in furniture.items()
        if reason != BYLINE or draft.blocks[index].start not in speaking
    }
    sentences: list[Sentence] = []
    next_report = 0
    for index, block in enumerate(draft.blocks):
        if len(sentences) >= next_report:
            report("sentences", block.start, len(text))
            next_report = len(sentences) + _SENTENCES_BETWEEN_PROGRESS
        if index not in furniture:
            sentences.extend(sentences_of(block, index, language, turns))
    report("sentences", len(text), len(text))
    marked = tuple(
        Furniture(text, draft.blocks[index].start, draft.blocks[index].end, reason)
        for index, reason in sorted(furniture.items())
    )
    about = draft.about
    return Article(
        text,
        about.title,
        language,
        draft.blocks,
        tuple(sentences),
        marked,
        source,
        about.byline,
        about.date,
        notices=(*draft.notices, *_notices(sentences)),
        tables=draft.tables,
        figures=draft.figures,
        inlines=draft.inlines,
        turns=turns,
    )
