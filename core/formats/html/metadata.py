"""What a web page says about itself: its title, who wrote it and when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from core.formats.draft import About
from core.formats.html.json_ld import objects
from core.formats.html.tree import Page
from core.formats.names import is_person, names_in
from core.text import clean, one_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Names of ``meta`` elements (in ``name``, ``property`` or ``itemprop``), better ones first.
_TITLES = ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "sailthru.title", "headline")
_AUTHORS = (
    *("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author", "byl"),
    *("authors", "creator", "dcterms.creator", "og:author", "og:article:author", "rbauthors"),
)
_DATES = (
    *("article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "pubdate"),
    *("citation_publication_date", "dc.date", "dc.date.issued", "dcterms.created", "date"),
)
#: Labels common in host names of all kinds.
_ANY_HOST = frozenset(("blog", "com", "edition", "gov", "net", "news", "org"))
_SITES = ("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher")
#: What separates a page's title from the names of its site and section.
_PARTS = re.compile(r"\s+(?:[|–—-]|::|[»·•⋆])\s+|\s*\|\s*|\s+_\s?")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}", re.IGNORECASE)
_LONGEST_DOMAIN = 253
#: What a site calls its writers, after its own name.
_STAFF = re.compile(
    r"(?:(?:news|web|digital|online|sports?|editorial|media|live|network)(?:room)?\s*)*"
    r"(?:staff|team|desk|editors?|reporters?|writers?|contributors?|correspondents?|bureau|board|magazine|service)?",
    re.IGNORECASE,
)
#: More names than this are more likely a page's keywords.
_MOST_GUESSED = 4
_LONGEST_BYLINE = 120
#: What templates leave where a title should be.
_NO_TITLE = re.compile(
    r"\{\{.*|\[[\w ]*title\]|[%$]\w+%?|undefined|null|none|false|untitled(?: (?:document|page))?|home ?page|"
    r"(?:page )?title|index|new tab",
    re.IGNORECASE,
)


def page_about(page: Page, title: str = "", *, thorough: bool = True) -> About:
    """Title, byline and date: from JSON-LD, then ``meta`` elements, then trafilatura for what is still missing.

    A given ``title`` wins. Without ``thorough``, trafilatura, which walks the whole page, is not used.
    """
    metas = _metas(page.tree)
    articles = list(_articles(page.structured))
    sites = _sites(page.tree, metas)
    title = title or _title(page.tree, metas, articles, sites)
    in_articles = [name for article in articles for name in _people(article.get("author"))]
    in_metas = [name for key in _AUTHORS for name in metas.get(key, ())]
    language = page.tree.get("lang", "").strip().lower()[:2]
    people = _people_of(in_articles, sites, language) or _people_of(in_metas, sites, language)
    dates = [str(article.get("datePublished") or "") for article in articles]
    dates += [date for key in _DATES for date in metas.get(key, ())]
    date = next((found for date in dates if (found := About.of(date=date).date)), "")
    if thorough and not (people and date):
        date = date or _guessed_date(page.tree)
        people = people or _guessed_people(page.tree, sites, language)
    # A site may name itself when there is no person to name.
    people = people or names_in(map(_unescaped, in_articles or in_metas), language)[:1]
    return About.of(title, "; ".join(people), date)


def _guessed_date(tree: HtmlElement) -> str:
    """The date on which the page was written, according to trafilatura.

    It must not search the whole page for anything like a date: that takes as long as all the rest, and is often wrong.
    """
    from trafilatura.metadata import extract_metadata

    found = extract_metadata(tree, date_config={"original_date": True, "extensive_search": False})
    # 1 January means that only a year was found somewhere in the page.
    day = found.date or ""
    return "" if day.endswith("-01-01") else day


def _guessed_people(tree: HtmlElement, sites: frozenset[str], language: str) -> list[str]:
    """The names in the element that trafilatura takes for the byline, exactly as written: it cuts names itself."""
    from trafilatura.htmlprocessing import prune_unwanted_nodes
    from trafilatura.metadata import extract_metainfo
    from trafilatura.xpaths import AUTHOR_DISCARD_XPATHS, AUTHOR_XPATHS

    body = prune_unwanted_nodes(deepcopy(tree), AUTHOR_DISCARD_XPATHS)
    byline = extract_metainfo(body, AUTHOR_XPATHS, len_limit=_LONGEST_BYLINE) or ""
    names = _people_of([byline], sites, language)
    return names if len(names) <= _MOST_GUESSED and all(map(is_person, names)) else []


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    """What the ``meta`` elements hold, by lower-case name."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = one_line(clean(element.get("content") or ""))
        for name in ("property", "name", "itemprop"):
            if content and element.get(name):
                found.setdefault(element.get(name).strip().lower(), []).append(content)
    return found


def _articles(structured: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD that are an article or posting, in page order."""
    return filter(_is_article, objects(structured, _around_articles))


def _is_article(node: dict[str, Any]) -> bool:
    return bool(re.search(r"Article|Posting|Report\b", str(node.get("@type"))))


def _around_articles(node: dict[str, Any]) -> tuple[object, ...]:
    return () if _is_article(node) else (node.get("@graph"), node.get("mainEntity"))


def _people(author: object) -> Iterator[str]:
    """The names in JSON-LD's author: a text, an object with a name, or a list of these."""
    for one in author if isinstance(author, list) else [author]:
        name = one.get("name") if isinstance(one, dict) else one
        for text in name if isinstance(name, list) else [name]:
            if isinstance(text, str):
                yield text


def _people_of(texts: Iterable[str], sites: frozenset[str], language: str) -> list[str]:
    """The names except the site's own: "The Guardian", "Guardian staff"."""
    return [name for name in names_in(map(_unescaped, texts), language) if not _is_sites(name, sites)]


def _is_sites(name: str, sites: frozenset[str]) -> bool:
    first, _, rest = name.partition(" ")
    return _squashed(name) in sites or (_squashed(first) in sites and (first.isupper() or bool(_STAFF.fullmatch(rest))))


def _title(
    tree: HtmlElement, metas: dict[str, list[str]], articles: Sequence[dict[str, Any]], sites: frozenset[str]
) -> str:
    """The article's title without the site's name."""
    declared = [text for key in _TITLES for text in metas.get(key, ())]
    declared += [article["headline"] for article in articles if isinstance(article.get("headline"), str)]
    declared = [text for text in declared if not _NO_TITLE.fullmatch(text.strip())]
    document = one_line(clean(next((element.text_content() for element in tree.iter("title")), "")))
    headings = [one_line(clean(element.text_content())) for element in tree.iter("h1")]
    headings = [heading for heading in dict.fromkeys(headings) if heading and not _is_site(heading, sites)]
    title = one_line(clean(_unescaped(next(filter(None, declared), document))))
    if headings and declared and _belies(headings[0], title, document):
        return headings[0]
    if not declared and len(headings) == 1 and _shares_words(headings[0], title):
        return headings[0]
    parts = [part.strip() for part in _PARTS.split(title)]
    if len(parts) > 1:
        for heading in headings:
            at = _squashed(title).find(_squashed(heading))
            if at >= 0 and len(heading) > 8 and len(heading) < len(title):
                return heading
    while len(parts) > 1 and _is_site(parts[-1], sites):
        parts.pop()
        title = title[: title.rindex(parts[-1]) + len(parts[-1])]
    while len(parts) > 1 and _squashed(parts[0]) in sites:
        title = title[title.index(parts[1], len(parts[0])) :]
        parts.pop(0)
    return title


def _belies(heading: str, title: str, document: str) -> bool:
    """Whether a page's own large heading shows that a declared title is none, but a description or another page's.

    The heading stands in the document's title, which the declared one does not, and they have few words in common.
    """
    words, others = (set(re.findall(r"\w+", text.lower())) for text in (heading, title))
    if not words or 2 * len(words & others) > len(words):
        return False
    return _squashed(heading) in _squashed(document) and _squashed(title) not in _squashed(document)


def _shares_words(heading: str, title: str) -> bool:
    words, others = (set(re.findall(r"\w+", text.lower())) for text in (heading, title))
    return bool(words) and len(words & others) > 0.8 * len(words)


def _sites(tree: HtmlElement, metas: dict[str, list[str]]) -> frozenset[str]:
    """The site's names, squashed: those that it gives itself, and the core of its host name."""
    names = {_squashed(text) for key in _SITES for text in metas.get(key, ())}
    addresses = [*metas.get("og:url", ()), *(link.get("href", "") for link in tree.xpath("//link[@rel='canonical']"))]
    for address in addresses:
        try:
            host = urlsplit(address).hostname or ""
        except ValueError:
            continue
        labels = host.removeprefix("www.").split(".")
        names.add(_squashed(host.removeprefix("www.")))
        names |= {_squashed(label) for label in labels[:-1] if len(label) > 2} - _ANY_HOST
    return frozenset(names - {""})


def _is_site(part: str, sites: frozenset[str]) -> bool:
    """Whether a part of a title is the site's name: one of them or half of it, or a domain."""
    squashed = _squashed(part)
    # The length is checked first: in a long word the search would take quadratic time.
    if len(part) <= _LONGEST_DOMAIN and len(part.split()) == 1 and _DOMAIN.search(part):
        return True
    return any(
        site == squashed or (len(site) > 3 and site in squashed and 2 * len(site) >= len(squashed)) for site in sites
    )


def _squashed(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _unescaped(text: str) -> str:
    """Some pages escape their metadata twice."""
    from html import unescape

    return unescape(text)
