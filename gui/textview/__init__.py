"""Views of an article's text: whole, folded or its summary alone."""
