"""The window's words and numbers, and how text is counted."""
