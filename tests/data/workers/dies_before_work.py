"""A worker that ends as soon as it was sent something, before it knows what."""

import sys

from acting import READY, is_bad, say

from core.service.worker import main

if is_bad():
    say(READY)
    sys.stdin.buffer.readline()
    sys.exit(1)
main()
