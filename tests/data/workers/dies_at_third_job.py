"""A good worker for two jobs, which ends when it is given the third."""

import sys

from acting import READY, hear, is_bad, say

import core
from core.messages import ArticleData, Loaded, LoadText, Rank, Ranked
from core.worker import main

if is_bad():
    say(READY)
    for _ in range(2):
        match hear():
            case LoadText(job, text):
                say(Loaded(job, ArticleData.of(core.load_text(text))))
            case Rank(job, data, method, topic):
                ranking = core.rank(data.article(), method, topic)
                say(Ranked(job, ranking.order, ranking.scores, dict(ranking.contributions)))
    hear()
    sys.exit(1)
main()
