"""A worker that prints what is no message."""

from acting import hang, is_bad

from core.service.worker import main

if is_bad():
    print("Loading modules, please wait.", flush=True)
    hang()
main()
