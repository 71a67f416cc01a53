"""The proxy settings of Windows and macOS, by the standard library."""

from __future__ import annotations

import sys
import urllib.request

from core.fetch.addresses import Address
from core.fetch.proxies.settings import Settings, none_excepted

#: urllib.request's functions that read them; neither reports a script.
_NAMES = {
    "win32": ("getproxies_registry", "proxy_bypass_registry"),
    "darwin": ("getproxies_macosx_sysconf", "proxy_bypass_macosx_sysconf"),
}


def native_settings() -> Settings:
    """What the system says; nothing on other systems."""
    find, excepts = (getattr(urllib.request, name, None) for name in _NAMES.get(sys.platform, ("", "")))
    if find is None or excepts is None:
        return Settings()
    proxies = {("all" if scheme == "socks" else scheme): proxy for scheme, proxy in find().items()}

    def is_excepted(address: Address) -> bool:
        return bool(excepts(address.host))

    return Settings(proxies, is_excepted=is_excepted if proxies else none_excepted)
