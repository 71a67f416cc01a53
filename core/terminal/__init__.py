"""What the terminal face is made of."""
