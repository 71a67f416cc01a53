"""Proxies named in environment variables, as used by curl and similar programs."""

from __future__ import annotations

from collections.abc import Mapping

from core.fetch.proxies.settings import Settings, excepting

_SCHEMES = ("http", "https", "all")


def environment_settings(environment: Mapping[str, str]) -> Settings:
    """What ``http_proxy``, ``https_proxy``, ``all_proxy`` and ``no_proxy`` say, lower case before upper case.

    HTTP_PROXY is ignored in a program run by a web server (CGI): a request could set it by a ``Proxy`` header.
    """
    from_request = "REQUEST_METHOD" in environment
    names = {
        scheme: name
        for scheme in _SCHEMES
        for name in (f"{scheme}_PROXY".upper(), f"{scheme}_proxy")
        if environment.get(name, "").strip() and not (from_request and name == "HTTP_PROXY")
    }
    proxies = {scheme: environment[name] for scheme, name in names.items()}
    exceptions = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    return Settings(proxies, names, excepting(exceptions))
