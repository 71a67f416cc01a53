"""A worker of another version than the window's."""

from acting import hang, is_bad, say

from core.service.messages import VERSION, Ready
from core.service.worker import main

if is_bad():
    say(Ready(VERSION + 1))
    hang()
main()
