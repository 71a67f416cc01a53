"""A good worker that ends when it is given its third job, not counting the phrases that are found in the background."""

import sys

from acting import READY, hear, is_bad, say
from msgspec import Raw

import core
from core.service.messages import (
    FindPhrases,
    Job,
    Loaded,
    LoadText,
    PhrasesFound,
    Rank,
    Ranked,
    decode_article,
    encode_article,
)
from core.service.worker import main

if is_bad():
    say(READY)
    left = 2
    while left:
        match hear():
            case Job(number, LoadText(text)):
                say(Loaded(number, Raw(encode_article(core.load_text(text)))))
                left -= 1
            case Job(number, Rank(method, topic), data):
                ranking = core.rank(decode_article(data), method, topic)
                say(Ranked(number, ranking.order, ranking.scores, dict(ranking.contributions)))
                left -= 1
            case Job(number, FindPhrases()):
                say(PhrasesFound(number, ()))
    while isinstance(job := hear(), Job) and isinstance(job.request, FindPhrases):
        say(PhrasesFound(job.number, ()))
    sys.exit(1)
main()
