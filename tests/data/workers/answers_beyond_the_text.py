"""A worker whose articles have a sentence that goes on after the text has ended."""

import msgspec
from acting import READY, hang, hear, is_bad, say

from core.service.messages import ArticleData, Loaded, LoadText
from core.service.worker import main

if is_bad():
    say(READY)
    job = hear()
    request = job.request
    assert isinstance(request, LoadText)
    end = len(request.text)
    blocks = ((0, end, "paragraph", 0),)
    article = ArticleData(request.text, "", "en", "", blocks, ((0, end + 1, 0, 2),), ())
    say(Loaded(job.number, msgspec.Raw(msgspec.json.encode(article))))
    hang()
main()
