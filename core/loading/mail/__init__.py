"""E-mail: what somebody wrote, with what they quoted marked as such."""

from core.loading.mail.reading import is_mail, read_mail

__all__ = ["is_mail", "read_mail"]
