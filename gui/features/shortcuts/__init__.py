"""The list of keys: what every key does, in the menus and in each part of the window."""
