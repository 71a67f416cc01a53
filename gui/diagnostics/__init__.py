"""What the program records about itself, so that a reported fault can be found."""
