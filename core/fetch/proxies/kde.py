"""The proxy settings of KDE: the file ``kioslaverc``."""

from __future__ import annotations

from pathlib import Path

from core.fetch.limits import LIMITS
from core.fetch.proxies.settings import Settings, excepting

_GROUP = "Proxy Settings"
#: Values of ProxyType; others mean none, or the environment, which counts anyway.
_MANUAL, _SCRIPT, _SEARCH = "1", "2", "3"


def kde_settings(folder: Path) -> Settings:
    """What the file in a folder of settings says; nothing if it is missing or can't be read."""
    try:
        with (folder / "kioslaverc").open(encoding="utf-8", errors="replace") as file:
            return parse_kde(file.read(LIMITS.proxy_file))
    except OSError:
        return Settings()


def parse_kde(text: str) -> Settings:
    """The settings in the text of the file."""
    from configparser import Error, RawConfigParser

    parser = RawConfigParser(delimiters="=", comment_prefixes="#", strict=False)
    try:
        parser.read_string(text)
        values = dict(parser.items(_GROUP)) if parser.has_section(_GROUP) else {}
    except Error:
        return Settings()
    # A key may say that its value may contain variables: NoProxyFor[$e].
    values = {key.partition("[")[0]: value for key, value in values.items()}
    kind = values.get("proxytype", "")
    if kind in (_SCRIPT, _SEARCH):
        return Settings(by_script=True)
    if kind != _MANUAL:
        return Settings()
    keys = (("httpproxy", "http"), ("httpsproxy", "https"), ("socksproxy", "all"))
    # The port follows a space.
    proxies = {scheme: ":".join(values.get(key, "").split()) for key, scheme in keys}
    only_these = values.get("reversedexception", "").lower() == "true"
    return Settings(
        {scheme: proxy for scheme, proxy in proxies.items() if proxy},
        is_excepted=excepting(values.get("noproxyfor", ""), reversed_=only_these),
    )
