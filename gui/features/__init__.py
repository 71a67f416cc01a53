"""One folder per feature: its widgets, and the presenter that joins them to the documents."""
