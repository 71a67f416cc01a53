"""The list of keyboard shortcuts, of the menus and of each part of the window."""
