"""A worker that reads texts well, and gives rankings that no sentence is in."""

from acting import READY, hang, hear, is_bad, say
from msgspec import Raw

import core
from core.service.messages import Job, Loaded, LoadText, Rank, Ranked, encode_article
from core.service.worker import main

if is_bad():
    say(READY)
    while True:
        match hear():
            case Job(number, LoadText(text)):
                say(Loaded(number, Raw(encode_article(core.load_text(text)))))
            case Job(number, Rank()):
                say(Ranked(number, (), (), {}))
                break
    hang()
main()
