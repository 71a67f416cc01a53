"""The window's words and numbers, and how text is counted and which way it runs."""
