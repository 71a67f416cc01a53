"""The summarizers behind the methods, one file each. Slow to import: only ranking does it."""
