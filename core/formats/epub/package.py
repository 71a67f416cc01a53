"""The package document of an EPUB (EPUB 3.3, section 5; OPF 2.0): its contents and their reading order."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from core.errors import LoadError, Template
from core.formats.archive import Archive
from core.formats.draft import About
from core.formats.epub import CONTAINER
from core.formats.titles import real_name
from core.formats.xml import Event, xml_events
from core.text import one_line

_ENCRYPTION = "META-INF/encryption.xml"
_TEXTS = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")
_TEXT_NAMES = (".xhtml", ".html", ".htm")
#: Ways to obfuscate fonts, which hide no text (EPUB Open Container Format 3.3, section 4.4, and Adobe's).
_FONTS_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


@dataclass(frozen=True)
class Entry:
    """A title in the table of contents, 1 for the outermost level, and the identifier of its place in the text.

    "" for the beginning of the text.
    """

    title: str
    level: int
    place: str = ""


@dataclass(frozen=True)
class Role:
    """What a text of a book is (``toc``, ``cover``, ``copyright-page``), or what begins at a place in it."""

    kind: str
    place: str = ""


@dataclass(frozen=True)
class Package:
    """A book: what it says about itself, the paths of its texts in reading order, and what is known about these.

    ``contents`` has the entries in the table of contents for a path, ``roles`` what is known of its text.
    ``missing`` counts the texts that are not in the archive though the reading order names them, and ``is_ordered``
    says whether there is a reading order that names all the others.
    """

    about: About
    spine: tuple[str, ...]
    contents: Mapping[str, Sequence[Entry]] = field(default_factory=dict)
    roles: Mapping[str, Sequence[Role]] = field(default_factory=dict)
    missing: int = 0
    is_ordered: bool = True


@dataclass
class _Met:
    """What the package document holds, filled in as it is read; ``whole`` if it was read to its end."""

    titles: list[str] = field(default_factory=list)
    creators: list[tuple[str, str]] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    items: dict[str, Mapping[str, str]] = field(default_factory=dict)
    spine: list[Mapping[str, str]] = field(default_factory=list)
    guide: list[Mapping[str, str]] = field(default_factory=list)
    ncx: str = ""
    whole: bool = False


def read_package(archive: Archive, name: str) -> Package:
    """The book in an archive; what a damaged package document does not name comes last, in name order.

    Texts outside the reading order (``linear="no"``: notes, answers) come after the others, each text once.
    Raises LoadError (``protected``) if the texts are encrypted.
    """
    found = {path.casefold(): path for path in archive.names}
    root = _root(archive, name)
    met = _met(_events(archive, root, name)) if root else _Met()
    folder = posixpath.dirname(root)

    def path_of(href: str, base: str = folder) -> str:
        return found.get(_joined(base, href).casefold(), "")

    paths = {key: path_of(item.get("href", "")) for key, item in met.items.items()}
    order = sorted(met.spine, key=lambda reference: reference.get("linear", "").strip().lower() == "no")
    spine = [
        paths.get(key, "") for reference in order if _is_text(met.items.get(key := reference.get("idref", ""), {}))
    ]
    is_ordered = met.whole and any(spine)
    unnamed = () if is_ordered else sorted(path for path in archive.names if path.lower().endswith(_TEXT_NAMES))
    texts = tuple(dict.fromkeys(filter(None, (*spine, *unnamed))))
    _check_encryption(archive, name, texts)
    navigation = next(
        (paths[key] for key, item in met.items.items() if "nav" in item.get("properties", "").split()), ""
    )
    roles: dict[str, list[Role]] = {}
    for reference in met.guide:
        href = reference.get("href", "")
        roles.setdefault(path_of(href), []).append(Role(reference.get("type", "").lower(), _place(href)))
    if navigation:
        roles[navigation] = [Role("toc")]
    contents: dict[str, list[Entry]] = {}
    for source in filter(None, (navigation, paths.get(met.ncx) or _first_ncx(met, paths))):
        base = posixpath.dirname(source)
        own: dict[str, list[Entry]] = {}
        for href, entry in _contents(_events(archive, source, name)):
            own.setdefault(path_of(href, base), []).append(replace(entry, place=_place(href)))
        for path, entries in own.items():
            contents.setdefault(path, entries)
    return Package(_about(met), texts, contents, roles, spine.count(""), is_ordered)


def _joined(folder: str, href: str) -> str:
    """The path that a reference leads to from a folder, without its fragment."""
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0].strip())))


def _place(href: str) -> str:
    """The identifier of the place in a text that a reference leads to."""
    return unquote(href.partition("#")[2].strip())


def _events(archive: Archive, path: str, name: str) -> Iterator[Event]:
    """The elements, with names and attribute names stripped of namespaces; up to the first error."""
    try:
        for event, text, attributes in xml_events(archive.read(path), {}, name):
            yield (
                event,
                text if event == "text" else text.rpartition(" ")[2],
                {key.rpartition(" ")[2]: value for key, value in attributes.items()},
            )
    except LoadError as error:
        if error.kind != "damaged":
            raise


def _root(archive: Archive, name: str) -> str:
    """The path of the package document."""
    for event, element, attributes in _events(archive, CONTAINER, name):
        path = _joined("", attributes.get("full-path", ""))
        if event == "start" and element == "rootfile" and path in archive:
            return path
    return next((path for path in archive.names if path.lower().endswith(".opf")), "")


def _met(events: Iterator[Event]) -> _Met:
    met = _Met()
    attributes: Mapping[str, str] = {}
    text = ""
    for event, name, given in events:
        if event == "text":
            text += name
        elif event == "start":
            text, attributes = "", given
            if name == "item":
                met.items.setdefault(given.get("id", ""), given)
            elif name == "itemref":
                met.spine.append(given)
            elif name == "reference":
                met.guide.append(given)
            elif name == "spine":
                met.ncx = given.get("toc", "")
        else:
            words = one_line(text)
            if name == "title" and words:
                met.titles.append(words)
            elif name == "creator" and words:
                met.creators.append((words, attributes.get("role", "")))
            elif name == "package":
                met.whole = True
            elif name == "date" and words:
                met.dates.insert(0 if attributes.get("event") == "publication" else len(met.dates), words)
            text = ""
    return met


def _about(met: _Met) -> About:
    authors = [creator for creator, role in met.creators if role == "aut"] or [creator for creator, _ in met.creators]
    names = filter(None, map(real_name, dict.fromkeys(authors)))
    return About.of(next(iter(met.titles), ""), "; ".join(names), next(iter(met.dates), ""))


def _is_text(item: Mapping[str, str]) -> bool:
    kind = item.get("media-type", "").strip().lower()
    return kind in _TEXTS or item.get("href", "").partition("#")[0].lower().endswith(_TEXT_NAMES)


def _first_ncx(met: _Met, paths: Mapping[str, str]) -> str:
    kinds = ((key, item.get("media-type", "")) for key, item in met.items.items())
    return next((paths[key] for key, kind in kinds if kind == "application/x-dtbncx+xml"), "")


def _contents(events: Iterator[Event]) -> Iterator[tuple[str, Entry]]:
    """The references and titles of a navigation document's first list (EPUB 3) or of an NCX (EPUB 2)."""
    level = 0
    href = ""
    text = ""
    for event, name, attributes in events:
        if event == "text":
            text += name
        elif event == "start":
            if name in ("ol", "navPoint"):
                level += 1
            if name in ("a", "text", "navPoint"):
                text = ""
            if name == "a":
                href = attributes.get("href", "")
            elif name == "content":
                yield attributes.get("src", ""), Entry(one_line(text), max(level, 1))
        elif name == "a" and level:
            yield href, Entry(one_line(text), level)
        elif name in ("ol", "navPoint"):
            level -= 1
        elif name == "nav":
            # What follows are lists of pages and landmarks.
            return


def _check_encryption(archive: Archive, name: str, texts: Sequence[str]) -> None:
    """Raises LoadError (``protected``) if one of the texts is encrypted; fonts may be."""
    algorithm = ""
    for event, element, attributes in _events(archive, _ENCRYPTION, name):
        if event == "start" and element == "EncryptionMethod":
            algorithm = attributes.get("Algorithm", "")
        hides_text = element == "CipherReference" and algorithm not in _FONTS_ONLY
        if event == "start" and hides_text and _joined("", attributes.get("URI", "")) in texts:
            raise LoadError(
                "protected",
                Template(
                    "{name} is locked by its shop's copy protection, which Standfirst does not open. Read it in the "
                    "shop's own program, or ask for a copy without protection."
                ),
                name=name,
            )
