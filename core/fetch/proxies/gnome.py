"""The proxy settings of GNOME and desktops that share them: the schema ``org.gnome.system.proxy``."""

from __future__ import annotations

import ast

from core.fetch.proxies.settings import Settings, excepting

_SCHEMA = "org.gnome.system.proxy"
_COMMAND = ("gsettings", "list-recursively", _SCHEMA)


def gnome_settings(seconds: float) -> Settings:
    """What the desktop says within this many seconds; nothing if it can't be asked."""
    from subprocess import DEVNULL, SubprocessError, run

    try:
        # Not this process's standard input, from which a worker reads its requests.
        found = run(_COMMAND, stdin=DEVNULL, capture_output=True, timeout=seconds, check=True)  # noqa: S603
    except (OSError, SubprocessError):
        return Settings()
    return parse_gnome(found.stdout.decode("utf-8", "replace"))


def parse_gnome(listing: str) -> Settings:
    """The settings in a listing of ``gsettings``: a schema, a key and a GVariant's text on each line."""
    values: dict[str, object] = {}
    for line in listing.splitlines():
        schema, key, value = (*line.split(" ", 2), "", "")[:3]
        values[f"{schema.removeprefix(_SCHEMA)}.{key}".strip(".")] = _value(value)
    mode = values.get("mode")
    if mode == "auto":
        return Settings(by_script=True)
    if mode != "manual":
        return Settings()
    exceptions = values.get("ignore-hosts")
    hosts = exceptions if isinstance(exceptions, list) else []
    return Settings(
        dict(_proxies(values)),
        is_excepted=excepting(",".join(host for host in hosts if isinstance(host, str))),
    )


def _proxies(values: dict[str, object]) -> list[tuple[str, str]]:
    found = []
    for key, scheme, kind in (("http", "http", "http"), ("https", "https", "http"), ("socks", "all", "socks5")):
        host, port = values.get(f"{key}.host"), values.get(f"{key}.port")
        if isinstance(host, str) and host and isinstance(port, int) and port:
            user = _user(values) if kind == "http" else ""
            name = f"[{host}]" if ":" in host and not host.startswith("[") else host
            found.append((scheme, f"{kind}://{user}{name}:{port}"))
    return found


def _user(values: dict[str, object]) -> str:
    from urllib.parse import quote

    if values.get("http.use-authentication") is not True:
        return ""
    user, password = (str(values.get(f"http.authentication-{part}", "")) for part in ("user", "password"))
    return f"{quote(user, safe='')}:{quote(password, safe='')}@"


def _value(text: str) -> object:
    """A value of GVariant's text format that is a boolean, a number, a string or a list of strings."""
    if text in ("true", "false"):
        return text == "true"
    try:
        value: object = ast.literal_eval(text.removeprefix("@as "))
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return None
    return value
