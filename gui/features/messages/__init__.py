"""What the reader is told in the message bar."""
