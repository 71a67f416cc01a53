"""The parts of the terminal face."""
