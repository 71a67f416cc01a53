"""Proxies: which one leads to an address, and the way through it."""

from core.loading.web.proxies.choosing import proxy_for
from core.loading.web.proxies.proxy import Proxy
from core.loading.web.proxies.tunnel import connect_through

__all__ = ["Proxy", "connect_through", "proxy_for"]
