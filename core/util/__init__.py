"""Small tools of the core's own that know nothing of articles."""
