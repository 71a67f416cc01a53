"""A worker that prints and prints and never ends the line."""

import sys

from acting import is_bad

from core.service.worker import main

if is_bad():
    while True:
        sys.stdout.write("0" * 1_000_000)
main()
