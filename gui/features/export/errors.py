"""What goes wrong when a summary leaves the window."""

from __future__ import annotations


class ExportError(Exception):
    """A summary could not leave the window; the message is for people. The summary itself is unchanged."""
