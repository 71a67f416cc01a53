"""A worker that says that it is ready and ends."""

import sys

from acting import READY, is_bad, say

from core.service.worker import main

if is_bad():
    say(READY)
    sys.exit(1)
main()
