"""The web: an address becomes the bytes of a page, within limits that no server can exceed."""

from typing import TYPE_CHECKING

from core.util.lazy_import import lazy_import

if TYPE_CHECKING:
    from core.fetch.fetching import Page, fetch

__all__ = ["Page", "fetch"]

# What refuses a source that is no file needs nothing of the network.
__getattr__ = lazy_import(__name__, {"Page": "core.fetch.fetching", "fetch": "core.fetch.fetching"})
