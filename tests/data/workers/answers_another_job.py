"""A worker that answers a job that it was never given."""

from acting import READY, hang, hear, is_bad, say

from core.service.messages import Failed
from core.service.worker import main

if is_bad():
    say(READY)
    say(Failed(hear().number + 1, "fault", ("Nobody asked.",)))
    hang()
main()
