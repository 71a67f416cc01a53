"""A worker of another version than the window's."""

from acting import hang, is_bad, say

from core.messages import VERSION, Ready
from core.worker import main

if is_bad():
    say(Ready(VERSION + 1))
    hang()
main()
