"""Small tools that know nothing about articles."""
