"""Standfirst's window: shows articles and summaries. It never splits, counts or ranks; the core does, elsewhere."""
