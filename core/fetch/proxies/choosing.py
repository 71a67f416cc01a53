"""Which proxy leads to an address."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from core.errors import LoadError, Template
from core.fetch.addresses import Address
from core.fetch.hosts import is_this_computer
from core.fetch.limits import LIMITS
from core.fetch.proxies.environment import environment_settings
from core.fetch.proxies.proxy import Proxy, parse_proxy
from core.fetch.proxies.settings import SYSTEM, Settings
from core.fetch.wire import Deadline


def proxy_for(address: Address, deadline: Deadline) -> Proxy | None:
    """The proxy for an address, None for none: from the environment, else from the system.

    What ``no_proxy`` lists needs neither. This computer itself is reached directly, as in browsers.
    Raises LoadError (``network``) if a proxy is set that can't be used: then nothing is fetched, because the user
    may rely on it.
    """
    if is_this_computer(address.host):
        return None
    settings = environment_settings(os.environ)
    if settings.is_excepted(address):
        return None
    if not settings.proxies:
        settings = _system_settings(os.environ, deadline)
        if settings.is_excepted(address):
            return None
    if settings.by_script:
        script = Template(
            "This computer finds its proxy by a script, which Standfirst does not run, so nothing was fetched. Set the "
            "environment variable all_proxy to the proxy's address, as in http://proxy.example:3128."
        )
        raise LoadError("network", script)
    key = next((key for key in (address.scheme, "all") if key in settings.proxies), "")
    return parse_proxy(settings.proxies[key], settings.names.get(key, SYSTEM)) if key else None


def _system_settings(environment: Mapping[str, str], deadline: Deadline) -> Settings:
    """What the system or the desktop says. A desktop gives its name in XDG_CURRENT_DESKTOP."""
    if sys.platform in ("win32", "darwin"):
        from core.fetch.proxies.native import native_settings

        return native_settings()
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    if "KDE" in desktops:
        from core.fetch.proxies.kde import kde_settings

        folder = environment.get("XDG_CONFIG_HOME", "")
        return kde_settings(Path(folder) if folder else Path.home() / ".config")
    if any(desktops):
        from core.fetch.proxies.gnome import gnome_settings

        return gnome_settings(min(LIMITS.proxy_seconds, deadline.left()))
    return Settings()
