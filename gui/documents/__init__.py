"""The open articles: what was loaded and ranked for each, and the reader's choices. No widgets."""
