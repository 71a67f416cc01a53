"""A worker that ends before it says that it is ready."""

import sys

from acting import is_bad

from core.service.worker import main

if is_bad():
    sys.exit(1)
main()
