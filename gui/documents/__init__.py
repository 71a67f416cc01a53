"""The articles that are open: what is read of each and chosen for it, without a widget."""
