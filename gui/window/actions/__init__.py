"""Everything the reader can ask of the window: one table, from which menus, keys and the command palette are made."""
