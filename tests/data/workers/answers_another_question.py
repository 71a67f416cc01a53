"""A worker that gives a ranking where an article is wanted."""

from acting import READY, hang, hear, is_bad, say

from core.messages import Ranked
from core.worker import main

if is_bad():
    say(READY)
    say(Ranked(hear().job, (), (), {}))
    hang()
main()
