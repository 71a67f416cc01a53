"""Standfirst's window: shows articles and summaries. The core, in another process, splits, counts and ranks."""
