"""Hosts as the network knows them: names in ASCII, numbers as IP addresses, and which of these are public."""

from __future__ import annotations

import re

#: What a browser reads as a number in an IPv4 address: decimal, octal after a 0, hexadecimal after 0x.
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+", re.ASCII)
#: 64:ff9b::/96, which maps the whole IPv4 internet (RFC 6052).
_NAT64 = bytes.fromhex("0064ff9b0000000000000000")
#: Top-level domains that are never public (RFC 6761, RFC 6762, RFC 8375, and ICANN's resolution 2024.07.29.06).
_INSIDE = (".localhost", ".local", ".internal", ".home.arpa")


def ascii_host(host: str) -> str:
    """The name or IP address to connect to, from a host in lower case as written in an address.

    Names in other scripts are mapped and encoded as browsers do (UTS 46, non-transitional: straße.de is its own name,
    not strasse.de), and a host that ends in a number is an IPv4 address in any of its notations (WHATWG URL, section
    3.5: 127.1 and 0x7f000001 are 127.0.0.1). Raises ValueError for what is neither.
    """
    if not host.isascii():
        host = _encoded(host)
    last = host.removesuffix(".").rpartition(".")[2]
    return _ipv4(host.removesuffix(".")) if _NUMBER.fullmatch(last) and ":" not in host else host


def is_public(ip: str) -> bool:
    """Whether an IP address belongs to the public internet: not private, loopback, link-local, reserved or multicast.

    An IPv6 address that represents an IPv4 one (mapped, 6to4, NAT64) is judged by that one. Raises ValueError for what
    is not an IP address.
    """
    from ipaddress import IPv4Address, IPv6Address, ip_address

    address = ip_address(ip)
    if isinstance(address, IPv6Address):
        if address.packed.startswith(_NAT64):
            address = IPv4Address(address.packed[12:])
        else:
            address = address.ipv4_mapped or address.sixtofour or address
    site_local = isinstance(address, IPv6Address) and address.is_site_local
    return address.is_global and not (address.is_multicast or address.is_reserved or site_local)


def is_plainly_inside(host: str) -> bool:
    """Whether a host is known not to be public without looking it up.

    True of an IP address that is not public, a name without a dot, or one under a private top-level domain.
    """
    try:
        return not is_public(host)
    except ValueError:
        name = f".{host.removesuffix('.')}"
        return name.count(".") == 1 or name.endswith(_INSIDE)


def is_this_computer(host: str) -> bool:
    """Whether a host is this computer or link-local: browsers ask no proxy for these."""
    from ipaddress import ip_address

    try:
        address = ip_address(host)
    except ValueError:
        return f".{host.removesuffix('.')}".endswith(".localhost")
    return address.is_loopback or address.is_link_local


def _encoded(host: str) -> str:
    import idna

    return ".".join(map(_encoded_label, idna.uts46_remap(host, std3_rules=False).split(".")))


def _encoded_label(label: str) -> str:
    import idna

    if label.isascii():
        return label
    try:
        return idna.alabel(label).decode("ascii")
    except idna.InvalidCodepoint:
        # Signs such as hearts, which IDNA 2008 excludes; some names have them, and browsers open these.
        return f"xn--{label.encode('punycode').decode('ascii')}"


def _ipv4(host: str) -> str:
    from ipaddress import IPv4Address

    *first, last = map(_number, host.split("."))
    if len(first) > 3 or any(number > 255 for number in first) or last >= 256 ** (4 - len(first)):
        raise ValueError
    return str(IPv4Address(last + sum(number << 24 - 8 * place for place, number in enumerate(first))))


def _number(word: str) -> int:
    if not _NUMBER.fullmatch(word) or len(word) > 20:
        raise ValueError
    if word.startswith("0x"):
        return int(word[2:] or "0", 16)
    return int(word, 8 if word.startswith("0") else 10)
