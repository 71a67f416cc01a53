"""Proxies: which one leads to an address, and the way through it."""

from core.fetch.proxies.choosing import proxy_for
from core.fetch.proxies.proxy import Proxy
from core.fetch.proxies.tunnel import connect_through

__all__ = ["Proxy", "connect_through", "proxy_for"]
