"""A good worker for two jobs, which ends when it is given the third."""

import sys

from acting import READY, hear, is_bad, say
from msgspec import Raw

import core
from core.service.messages import Job, Loaded, LoadText, Rank, Ranked, decode_article, encode_article
from core.service.worker import main

if is_bad():
    say(READY)
    for _ in range(2):
        match hear():
            case Job(number, LoadText(text)):
                say(Loaded(number, Raw(encode_article(core.load_text(text)))))
            case Job(number, Rank(method, topic), data):
                ranking = core.rank(decode_article(data), method, topic)
                say(Ranked(number, ranking.order, ranking.scores, dict(ranking.contributions)))
    hear()
    sys.exit(1)
main()
