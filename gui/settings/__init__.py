"""What the reader chose for good, and the file that keeps it."""
