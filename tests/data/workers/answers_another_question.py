"""A worker that gives a ranking where an article is wanted."""

from acting import READY, hang, hear, is_bad, say

from core.service.messages import Ranked
from core.service.worker import main

if is_bad():
    say(READY)
    say(Ranked(hear().number, (), (), {}))
    hang()
main()
