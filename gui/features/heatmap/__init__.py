"""The strip beside the article: where its most important sentences are."""
