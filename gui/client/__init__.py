"""The process that reads and ranks, as the window sees it."""
