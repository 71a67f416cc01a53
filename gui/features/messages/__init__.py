"""The messages shown in the message bar."""
