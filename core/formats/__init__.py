"""The formats that are read: a registry, and one file or folder for each."""
