"""A worker that reads texts well, and gives rankings that no sentence is in."""

from acting import READY, hang, hear, is_bad, say

import core
from core.messages import ArticleData, Loaded, LoadText, Rank, Ranked
from core.worker import main

if is_bad():
    say(READY)
    while True:
        match hear():
            case LoadText(job, text):
                say(Loaded(job, ArticleData.of(core.load_text(text))))
            case Rank(job):
                say(Ranked(job, (), (), {}))
                break
    hang()
main()
