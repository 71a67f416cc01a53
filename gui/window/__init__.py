"""The window: its actions and menus, its pages, and how they are assembled."""
