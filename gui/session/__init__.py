"""What is open, saved to disk as it changes and read at the next start."""
