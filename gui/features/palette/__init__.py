"""The command palette: whatever the menus have, found by typing a few letters of its name."""
