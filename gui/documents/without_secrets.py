"""What of a web address may be kept when its page is closed."""

from __future__ import annotations

import re

# The parts of a query that name an article by its number.
_NAMES_ARTICLE = re.compile(
    r"(?:(?:article|doc|entry|item|news|node|page|post|story)(?:_?id)?|a?id|nid|curid|oldid|[ap])=[0-9]{1,12}",
    re.IGNORECASE,
)
# Those that only tell by which link a reader came.
_COUNTS_READERS = re.compile(
    r"(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmpid|ocid|smid|ref_src)(?:=.*)?",
    re.IGNORECASE,
)


def without_secrets(address: str) -> str:
    """The address that opens the same page and holds no secret; "" where there may be none.

    What stands after ``#`` never reaches a server, and goes; so does what sites count their readers by. Of what is left
    in the query all must be numbers of an article: of anything else nobody can tell whether it names the page or opens
    it, as a key does. Nor is an address kept that has a user name. That of a page that is open may be any; it is kept
    with the session.
    """
    place, _, query = address.partition("#")[0].partition("?")
    asked = [part for part in query.split("&") if part and not _COUNTS_READERS.fullmatch(part)]
    if "@" in place.partition("://")[2].partition("/")[0] or not all(map(_NAMES_ARTICLE.fullmatch, asked)):
        return ""
    return f"{place}?{'&'.join(asked)}" if asked else place
