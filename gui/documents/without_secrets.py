"""How much of a web address may be stored once its page is closed."""

from __future__ import annotations

import re

# The parts of a query that identify an article by number.
_NAMES_ARTICLE = re.compile(
    r"(?:(?:article|doc|entry|item|news|node|page|post|story)(?:_?id)?|a?id|nid|curid|oldid|[ap])=[0-9]{1,12}",
    re.IGNORECASE,
)
# Those that only say which link a reader followed.
_COUNTS_READERS = re.compile(
    r"(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ocid|smid|ref_src)(?:=.*)?",
    re.IGNORECASE,
)


def without_secrets(address: str) -> str:
    """The address that opens the same page and contains no secret; "" if there can't be one.

    What follows ``#`` never reaches a server, and is dropped, as are parameters for counting readers. The rest of the
    query must be numbers of an article: with anything else it is impossible to know whether it names the page or grants
    access to it, like a key. An address with a user name is not stored either. The address of a page that is open may
    be anything; it is saved with the session.
    """
    place, _, query = address.partition("#")[0].partition("?")
    asked = [part for part in query.split("&") if part and not _COUNTS_READERS.fullmatch(part)]
    if "@" in place.partition("://")[2].partition("/")[0] or not all(map(_NAMES_ARTICLE.fullmatch, asked)):
        return ""
    return f"{place}?{'&'.join(asked)}" if asked else place
