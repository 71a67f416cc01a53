"""What leaves the window: files, paper, the clipboard."""
