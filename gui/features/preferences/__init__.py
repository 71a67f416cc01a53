"""What a reader sets once, and where it is stored."""
