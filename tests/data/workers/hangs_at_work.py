"""A worker that does a quarter of its work and no more."""

from acting import READY, hang, hear, is_bad, say

from core.service.messages import Progress
from core.service.worker import main

if is_bad():
    say(READY)
    say(Progress(hear().number, "sentences", 1, 4))
    hang()
main()
