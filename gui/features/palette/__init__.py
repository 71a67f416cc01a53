"""The command palette: everything in the menus, found by typing a few letters of its name."""
