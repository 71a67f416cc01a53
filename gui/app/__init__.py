"""The running program: its start, its one instance, what it needs of the system."""
