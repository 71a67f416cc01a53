"""The methods, one file each: its name, its description, and its summarizer."""
