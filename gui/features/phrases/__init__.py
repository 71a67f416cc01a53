"""The key phrases of the article, on a line above the summary."""
