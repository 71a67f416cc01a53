"""Output from the window: files, printing, the clipboard."""
