"""Files as every part of the window writes them."""
