"""What is open, kept on disk as it changes and read at the next start."""
