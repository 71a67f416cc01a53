"""The window's client of the worker, the process that reads and ranks."""
