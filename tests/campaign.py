"""Kills the program again and again: python -m tests.campaign kill-window|kill-worker [TIMES] [--seed N] [--folder F].

``kill-window`` starts the real program in a home of its own, has it open, paste, pin, undo, close and more by chance,
and kills it at a random moment, also while it starts. What is then on the disk has to be a state that the program had
handed over to be kept, none older than the last one that it had time to write; every tab's text has to be there, whole;
no tab may be there twice; and the next start has to open just that.

``kill-worker`` runs one program, and kills its worker while that loads, ranks, compares or changes the language. No tab
may go or come twice, and the next text that is pasted has to be read and summarised.

The same seed makes the same steps, though not the same moments. The exit status is 1 where anything was lost. It needs
Linux, where a process finds its children in /proc. No display: the window is drawn into memory.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.campaigns.killing import kill_window, kill_worker

CAMPAIGNS = {"kill-window": kill_window, "kill-worker": kill_worker}


def main(arguments: list[str]) -> int:
    """Runs a campaign; the return value is the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaign", description="Kills the program again and again.")
    parser.add_argument("campaign", choices=CAMPAIGNS)
    parser.add_argument("times", nargs="?", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--folder", type=Path, help="for the homes; a new one among temporary files by default")
    chosen = parser.parse_args(arguments)
    folder = chosen.folder or Path(tempfile.mkdtemp(prefix="standfirst-campaign-"))
    print(f"Homes and logs are in {folder}", flush=True)
    faults = CAMPAIGNS[chosen.campaign](chosen.times, chosen.seed, folder)
    for fault in faults:
        print(fault)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
