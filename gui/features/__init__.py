"""One folder a feature: its widgets, and the presenter that joins them to the documents."""
