"""The core as a process: its messages, and the worker that answers them."""
