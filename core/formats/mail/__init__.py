"""E-mail: what somebody wrote, with what they quoted marked as such."""

from core.formats.mail.reader import is_mail, read_mail

__all__ = ["is_mail", "read_mail"]
