"""A worker that never says that it is ready."""

from acting import hang, is_bad

from core.service.worker import main

if is_bad():
    hang()
main()
