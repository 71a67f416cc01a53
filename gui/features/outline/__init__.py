"""The parts of an article."""
