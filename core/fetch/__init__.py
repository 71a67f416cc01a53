"""The web: an address becomes the bytes of a page, within limits that no server can exceed."""

from core.fetch.fetching import Page, fetch

__all__ = ["Page", "fetch"]
