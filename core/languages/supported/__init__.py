"""The languages that are fully supported: one file for each, and nothing else."""
