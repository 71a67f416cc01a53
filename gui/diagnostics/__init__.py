"""What the program notes of itself, so that a fault that somebody reports can be found."""
