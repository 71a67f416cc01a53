"""The reader's permanent choices, and the file that stores them."""
