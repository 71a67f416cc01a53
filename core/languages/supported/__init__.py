"""The languages whose texts are read with all that Standfirst can do: one file for each, and nothing else."""
