"""Languages that are not supported, but of which some rule is known: one file for each, and nothing else."""
