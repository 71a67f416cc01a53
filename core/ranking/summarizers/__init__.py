"""What the methods rank with, one file each. Slow to import: only ranking does."""
