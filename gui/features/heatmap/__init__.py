"""The strip beside the article: where its weight lies."""
