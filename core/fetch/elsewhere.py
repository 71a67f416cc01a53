"""Addresses of neither a web page nor a file."""

from __future__ import annotations

import os

from core.addresses import scheme_of
from core.errors import LoadError, Template

#: Kinds of addresses, by the word they begin with.
_KINDS = {
    **dict.fromkeys(("javascript", "vbscript"), Template("a script for a browser")),
    **dict.fromkeys(("data", "blob"), Template("a piece of data and not a place")),
    **dict.fromkeys(("ftp", "ftps", "sftp"), Template("a place on a file server")),
    **dict.fromkeys(("mailto", "xmpp", "sip", "sips"), Template("a person's address")),
    **dict.fromkeys(("tel", "sms", "smsto", "facetime"), Template("a telephone number")),
    **dict.fromkeys(("ssh", "telnet"), Template("a login to another computer")),
    **dict.fromkeys(("magnet", "ipfs"), Template("a link into a file-sharing network")),
    **dict.fromkeys(
        ("about", "chrome", "chrome-extension", "edge", "moz-extension", "resource", "view-source"),
        Template("a page of the browser itself"),
    ),
}
_OTHER = Template("an address for another program")


def refuse_elsewhere(source: str) -> None:
    """Raises LoadError (``address``) for an address that can't be opened, unless a file has that name.

    The message repeats only the word that it begins with.
    """
    scheme = scheme_of(source)
    if scheme in ("", "file") or os.path.lexists(source):
        return
    if scheme in ("http", "https"):
        unfinished = Template("This address has a mistake in it: after {scheme}: there must be two slashes and a name.")
        raise LoadError("address", unfinished, scheme=scheme)
    other = Template(
        "An address that begins with {scheme}: is {what}, which Standfirst does not open. It opens files, and web "
        "pages at addresses that begin with https:// or http://."
    )
    raise LoadError("address", other, scheme=scheme, what=_KINDS.get(scheme, _OTHER))
