"""Small widgets that know nothing about articles."""
