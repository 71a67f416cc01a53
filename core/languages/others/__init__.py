"""Languages that are not supported, but for which some rule is known: one file for each, and nothing else."""
