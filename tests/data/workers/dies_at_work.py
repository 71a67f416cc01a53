"""A worker that ends when it is given work."""

import sys

from acting import READY, hear, is_bad, say

from core.service.worker import main

if is_bad():
    say(READY)
    hear()
    sys.exit(1)
main()
