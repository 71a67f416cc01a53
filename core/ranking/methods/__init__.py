"""The methods, one file each: what it is called and says, and the summarizer that does it."""
