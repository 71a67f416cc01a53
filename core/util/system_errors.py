"""What the system says about a file or connection that fails, in translatable words."""

from __future__ import annotations

import errno

from core.errors import Template

#: Common errors, in Linux's words; other systems phrase them differently.
_FILES = {
    errno.EBUSY: Template("Device or resource busy"),
    errno.EHOSTDOWN: Template("Host is down"),
    errno.EIO: Template("Input/output error"),
    errno.ELOOP: Template("Too many levels of symbolic links"),
    errno.ENAMETOOLONG: Template("File name too long"),
    errno.ENOTCONN: Template("Transport endpoint is not connected"),
    errno.ESTALE: Template("Stale file handle"),
    errno.ETIMEDOUT: Template("Connection timed out"),
}
_NO_NAME = Template("its name can't be used")
#: By the numbers of X.509 verification (OpenSSL, x509_vfy.h), in its words.
_CERTIFICATES = {
    9: Template("certificate is not yet valid"),
    10: Template("certificate has expired"),
    18: Template("self-signed certificate"),
    19: Template("self-signed certificate in certificate chain"),
    20: Template("unable to get local issuer certificate"),
    62: Template("hostname mismatch"),
}


def file_reason(error: OSError | ValueError) -> str:
    """Why a file can't be read: a template if the reason is a common one, else what the system says."""
    if not isinstance(error, OSError):
        return _NO_NAME
    return _FILES.get(error.errno or 0) or error.strerror or _NO_NAME


def certificate_reason(code: int, message: str) -> str:
    """Why a certificate is not valid, by its number and what OpenSSL says."""
    return _CERTIFICATES.get(code) or message.rstrip(".")
