"""The running program: its start, its one instance, what it needs from the system."""
