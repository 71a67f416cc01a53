"""The web: an address becomes the bytes of a page, within limits that no server can stretch."""

from core.fetch.fetching import Page, fetch

__all__ = ["Page", "fetch"]
