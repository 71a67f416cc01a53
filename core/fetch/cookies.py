"""The cookies that servers set while one page is fetched."""

from __future__ import annotations

import re
from http.client import HTTPMessage
from itertools import islice
from typing import TYPE_CHECKING, cast

from core.fetch.addresses import Address
from core.fetch.limits import LIMITS

if TYPE_CHECKING:
    from http.client import HTTPResponse
    from http.cookiejar import CookieJar
    from urllib.request import Request

#: Browsers reject cookies with these (RFC 6265bis, section 5.6).
_CONTROL = re.compile(r"[\0-\x08\x0a-\x1f\x7f]")


class Cookies:
    """The cookies of one fetch, in memory; they go only to the hosts and paths they are for, and end with it.

    Many sites set one and redirect to see whether it comes back.
    """

    def __init__(self) -> None:
        self._jar: CookieJar | None = None

    def __bool__(self) -> bool:
        return self._jar is not None and len(self._jar) > 0

    def keep(self, address: Address, fields: HTTPMessage) -> None:
        """Stores what an answer from an address sets; cookies not for that address are ignored."""
        offered = fields.get_all("Set-Cookie", [])
        fitting = (text for text in offered if len(text) <= LIMITS.cookie and not _CONTROL.search(text))
        wanted = list(islice(fitting, LIMITS.cookies))
        if not wanted:
            return
        from http.cookiejar import CookieJar

        self._jar = self._jar or CookieJar()
        self._jar.extract_cookies(cast("HTTPResponse", _Answer(wanted)), _request(address))

    def header(self, address: Address) -> str:
        """The ``Cookie`` header of a request for an address; "" for none."""
        if self._jar is None:
            return ""
        request = _request(address)
        self._jar.add_cookie_header(request)
        return request.get_header("Cookie") or ""


class _Answer:
    """What http.cookiejar actually needs from an answer, despite its type annotations."""

    def __init__(self, cookies: list[str]) -> None:
        self._fields = HTTPMessage()
        for cookie in cookies:
            self._fields["Set-Cookie"] = cookie

    def info(self) -> HTTPMessage:
        return self._fields


def _request(address: Address) -> Request:
    from urllib.request import Request

    return Request(str(address))  # noqa: S310 - nothing is opened by it
