"""Messages: what goes out comes back the same, and what is no message is refused with ValueError."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from typing import Any, get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec import Raw

import core
from core.article import Article, Block, BlockKind, Furniture, Sentence
from core.errors import Template
from core.limits import SECONDS
from core.notice import Notice
from core.service.messages import (
    TIME_LIMIT,
    Begun,
    Explain,
    Explained,
    Failed,
    FindPhrases,
    InLanguage,
    Job,
    Load,
    Loaded,
    LoadText,
    PhrasesFound,
    Progress,
    PutBack,
    Rank,
    Ranked,
    Ready,
    Reply,
    Unchanged,
    decode_article,
    decode_job,
    decode_reply,
    encode,
    encode_article,
)
from core.shape import Figure, Inline, Table, Turn

#: Any text but one with half of a surrogate pair in it; st.text leaves those out by itself.
texts = st.text(max_size=40)
counts = st.integers(0, 2**53)
numbers = st.floats(allow_nan=False, allow_infinity=False)


def spans(text: str) -> st.SearchStrategy[list[tuple[int, int]]]:
    """Ranges of a text in order, none of them empty, with and without gaps between them."""
    cuts = st.lists(st.integers(0, len(text)), max_size=8)
    return cuts.map(
        lambda places: [span for span in pairwise(sorted(places)) if span[0] < span[1]][:: 1 + len(places) % 2]
    )


notices = st.builds(
    Notice,
    st.lists(texts.map(Template), min_size=1, max_size=2).map(tuple),
    st.dictionaries(texts, texts | st.integers(0, 2**53), max_size=2),
)


ways = st.sampled_from([("emphasis", ""), ("strong", ""), ("code", ""), ("link", "https://a.example/")])


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(texts)
    kinds = st.sampled_from(get_args(BlockKind))
    blocks = tuple(Block(text, *span, draw(kinds), draw(st.integers(0, 6))) for span in draw(spans(text)))
    places = st.integers(0, max(0, len(blocks) - 1))
    sentences = tuple(Sentence(text, *span, draw(places), draw(counts)) for span in draw(spans(text)) if blocks)
    furniture = tuple(Furniture(text, *span, draw(texts)) for span in draw(spans(text)))
    about = draw(st.lists(texts, min_size=5, max_size=5))
    told = tuple(draw(st.lists(notices, max_size=2)))
    tables = tuple(Table(text, *span, tuple(draw(st.lists(counts, max_size=4)))) for span in draw(spans(text)))
    figures = tuple(Figure(text, *span, draw(texts)) for span in draw(spans(text)))
    inlines = tuple(Inline(text, *span, *draw(ways)) for span in draw(spans(text)))
    turns = tuple(Turn(text, *span, span[1], span, (0, 0)) for span in draw(spans(text)))
    first = draw(st.integers(1, 2**53))
    shape = tables, figures, inlines, turns
    return Article(text, *about[:2], blocks, sentences, furniture, *about[2:], first, told, *shape)


encoded_articles = articles().map(lambda article: Raw(encode_article(article)))
pairs = st.lists(st.tuples(counts, counts), max_size=5).map(tuple)
indices = st.lists(counts, max_size=5).map(tuple)
requests = st.one_of(
    st.builds(Load, texts, texts, texts, texts, numbers),
    st.builds(LoadText, texts, texts, texts, texts),
    st.builds(Rank, texts, texts),
    st.builds(PutBack, pairs),
    st.builds(InLanguage, texts),
    st.builds(Explain, counts),
    st.builds(FindPhrases, counts),
)
jobs = st.builds(Job, counts, requests) | st.builds(Job, counts, requests, encoded_articles)
replies = st.one_of(
    st.builds(Ready, st.integers()),
    st.builds(Begun, counts),
    st.builds(Progress, counts, st.sampled_from(("reading", "sentences", "ranking")), counts, counts),
    st.builds(Loaded, counts, encoded_articles, numbers),
    st.builds(Unchanged, counts),
    st.builds(Explained, counts, pairs, indices, indices),
    st.builds(PhrasesFound, counts, st.lists(st.tuples(texts, numbers, pairs), max_size=3).map(tuple)),
    st.builds(
        Ranked,
        counts,
        indices,
        st.lists(numbers, max_size=5).map(tuple),
        st.dictionaries(texts, st.lists(numbers, max_size=5).map(tuple), max_size=3),
    ),
    st.builds(
        Failed,
        counts,
        texts,
        st.lists(texts, max_size=3).map(tuple),
        st.dictionaries(texts, texts | st.integers(0, 2**53)),
    ),
)


def is_refused(decode: Callable[[bytes], object], line: bytes) -> bool:
    try:
        decode(line)
    except ValueError:
        return True
    return False


@given(articles())
def test_an_article_comes_back_the_same(article: Article) -> None:
    message = decode_reply(encode(Loaded(1, Raw(encode_article(article)))))
    assert isinstance(message, Loaded)
    back = decode_article(message.article)
    assert back == article
    for spans_back, spans_sent in (
        (back.blocks, article.blocks),
        (back.sentences, article.sentences),
        (back.furniture, article.furniture),
    ):
        assert [span.text for span in spans_back] == [span.text for span in spans_sent]


@given(jobs)
def test_a_job_comes_back_the_same(job: Job) -> None:
    assert decode_job(encode(job)) == job


@given(replies)
@example(Ranked(1, (0,), (0.1 + 0.2,), {"rating": (5e-324,)}))
def test_a_reply_comes_back_the_same_to_the_last_bit(reply: Reply) -> None:
    assert decode_reply(encode(reply)) == reply


@given(st.one_of(jobs, replies))
@example(Job(1, LoadText("one\ntwo\r\nthree\u2028four\x85five")))
def test_a_message_is_one_line(message: Job | Reply) -> None:
    line = encode(message)
    assert line.endswith(b"\n")
    assert b"\n" not in line[:-1]


def test_a_ranking_comes_back_the_same(story: core.Article) -> None:
    ranking = core.rank(story, topic="harbour")
    message = decode_reply(encode(Ranked.of(1, ranking)))
    assert isinstance(message, Ranked)
    assert message.ranking(story, "standfirst", "harbour") == ranking


def test_an_article_is_sent_as_the_bytes_that_were_received(story: core.Article) -> None:
    data = encode_article(story)
    message = decode_reply(encode(Loaded(1, Raw(data))))
    assert isinstance(message, Loaded)
    assert bytes(message.article) == data
    assert data in encode(Job(2, Rank("standfirst"), message.article))


@given(articles(), st.data())
def test_damaged_bytes_make_an_article_or_a_value_error(article: Article, data: st.DataObject) -> None:
    whole = encode_article(article)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    try:
        damaged = decode_article(whole[:start] + data.draw(st.binary(max_size=4)) + whole[end:])
    except ValueError:
        return
    assert decode_article(encode_article(damaged)) == damaged


@pytest.mark.parametrize("cut", [b"", b"{", b"null", b"[]", b"{}", b'"text"', b"\xff\xfe"])
def test_what_is_no_article_is_a_value_error(cut: bytes) -> None:
    assert is_refused(decode_article, cut)


def test_an_article_that_would_be_two_lines_is_refused() -> None:
    data = encode_article(core.load_text("One is here.", language="en"))
    assert not is_refused(decode_article, data)
    assert is_refused(decode_article, data.replace(b",", b",\n", 1))


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_with_a_value_error(line: bytes) -> None:
    assert is_refused(decode_job, line)
    assert is_refused(decode_reply, line)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
JOB = {"number": 1, "request": {}, "article": None}
REQUEST = {"type": "Load", "source": "x", "language": "", "encoding": "", "password": "", "known": 0.0}
REPLIES: dict[str, dict[str, Any]] = {
    "Ready": {"type": "Ready", "version": 1},
    "Progress": {"type": "Progress", "job": 1, "step": "reading", "done": 0, "total": 0},
    "Ranked": {"type": "Ranked", "job": 1, "order": [0], "scores": [0.5], "contributions": {"rating": [0.5]}},
    "Failed": {"type": "Failed", "job": 1, "kind": "k", "templates": ["m"], "values": {"a": "b", "c": 1}},
}
ARTICLE = {
    "text": "One. Two.",
    "title": "",
    "language": "en",
    "source": "",
    "blocks": [[0, 9, "paragraph", 0]],
    "sentences": [[0, 4, 0, 1], [5, 9, 0, 1]],
    "furniture": [],
}


@given(st.sampled_from(sorted(REQUEST)), json_values)
def test_a_field_of_any_value_makes_a_request_or_a_value_error(field: str, value: Any) -> None:
    line = json.dumps(JOB | {"request": REQUEST | {field: value}}).encode()
    try:
        job = decode_job(line)
    except ValueError:
        return
    assert getattr(job.request, field, value) == value


@given(st.sampled_from(("number", "request")), json_values)
def test_a_job_has_a_number_and_a_request(field: str, value: Any) -> None:
    line = json.dumps(JOB | {"request": REQUEST} | {field: value}).encode()
    try:
        job = decode_job(line)
    except ValueError:
        return
    assert field == "number"
    assert job.number == value


@pytest.mark.parametrize("value", [-1, 1.5, 1.0, "1", True, None, [1], {}])
@pytest.mark.parametrize(
    ("reply", "field"), [("Progress", "job"), ("Progress", "done"), ("Progress", "total"), ("Failed", "job")]
)
def test_a_count_is_a_whole_number_from_0_up(reply: str, field: str, value: Any) -> None:
    assert decode_reply(json.dumps(REPLIES[reply]).encode())
    with pytest.raises(ValueError, match=field):
        decode_reply(json.dumps(REPLIES[reply] | {field: value}).encode())


@pytest.mark.parametrize(
    ("reply", "field", "value"),
    [
        ("Ready", "version", "1"),
        ("Progress", "step", "sleeping"),
        ("Progress", "step", 1),
        ("Failed", "templates", None),
        ("Failed", "templates", "m"),
        ("Failed", "values", ["a"]),
        ("Failed", "values", {"a": 1.5}),
        ("Failed", "kind", 7),
        ("Ranked", "order", [-1]),
        ("Ranked", "order", [0.5]),
        ("Ranked", "order", {"0": 0}),
        ("Ranked", "scores", ["0.5"]),
        ("Ranked", "scores", [None]),
        ("Ranked", "bonds", [["friendship", 1, [0], [], True, 0]]),
        ("Ranked", "bonds", [["answer", -1, [0], [], True, 0]]),
        ("Ranked", "units", [-1]),
        ("Ranked", "contributions", [[0.5]]),
        ("Ranked", "contributions", {"rating": 0.5}),
        ("Ranked", "contributions", {"rating": [None]}),
    ],
)
def test_a_field_of_another_type_is_refused(reply: str, field: str, value: Any) -> None:
    assert decode_reply(json.dumps(REPLIES[reply]).encode())
    with pytest.raises(ValueError, match=field):
        decode_reply(json.dumps(REPLIES[reply] | {field: value}).encode())


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", None),
        ("title", 1),
        ("language", ["en"]),
        ("blocks", [[0, 9]]),
        ("blocks", [[0, 9, "chapter", 0]]),
        ("blocks", [[-1, 9, "paragraph", 0]]),
        ("sentences", [[0, 4, 0]]),
        ("sentences", [[0, 4, 0, 1, 1]]),
        ("sentences", [[0, 4, -1, 1]]),
        ("sentences", [[0, 4, 0, -1]]),
        ("sentences", [[0, 4.5, 0, 1]]),
        ("sentences", {}),
        ("furniture", [[0, 4]]),
        ("furniture", [[0, 4, 1]]),
        ("first_paragraph", 0),
        ("first_paragraph", "1"),
        ("notices", [["Cut."]]),
        ("notices", [[["Cut."], {"count": 1.5}]]),
    ],
)
def test_an_article_with_a_field_of_another_type_is_refused(field: str, value: Any) -> None:
    assert decode_article(json.dumps(ARTICLE).encode())
    with pytest.raises(ValueError, match=field):
        decode_article(json.dumps(ARTICLE | {field: value}).encode())


@pytest.mark.parametrize("field", sorted(ARTICLE))
def test_an_article_without_one_of_its_fields_is_refused(field: str) -> None:
    part = {name: value for name, value in ARTICLE.items() if name != field}
    with pytest.raises(ValueError, match=field):
        decode_article(json.dumps(part).encode())


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("sentences", [[0, 10, 0, 1]], "does not fit"),
        ("sentences", [[4, 4, 0, 1]], "does not fit"),
        ("sentences", [[4, 3, 0, 1]], "does not fit"),
        ("sentences", [[5, 9, 0, 1], [0, 4, 0, 1]], "overlaps"),
        ("sentences", [[0, 5, 0, 1], [4, 9, 0, 1]], "overlaps"),
        ("sentences", [[0, 4, 1, 1]], "block that is not there"),
        ("blocks", [[0, 9, "paragraph", 0], [8, 9, "item", 0]], "overlaps"),
        ("blocks", [[0, 2**40, "paragraph", 0]], "does not fit"),
        ("blocks", [], "block that is not there"),
        ("furniture", [[9, 10, "share line"]], "does not fit"),
        ("text", "One.", "does not fit"),
    ],
)
def test_spans_that_do_not_fit_make_no_article(field: str, value: Any, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        decode_article(json.dumps(ARTICLE | {field: value}).encode())


@pytest.mark.parametrize(
    "ranked",
    [
        Ranked(1, (0,), (0.5, 0.5), {}),
        Ranked(1, (0, 1), (0.5, 0.5), {}, (("pointing", 1, (2,), (), True, 0),)),
        Ranked(1, (0, 1), (0.5, 0.5), {}, (("pointing", 2, (0,), (), True, 0),)),
        Ranked(1, (0, 1), (0.5, 0.5), {}, (("pointing", 1, (1,), (), True, 0),)),
        Ranked(1, (0, 1), (0.5, 0.5), {}, (("item", 1, (), (9,), True, 0),)),
        Ranked(1, (0, 1), (0.5, 0.5), {}, (), (1,)),
        Ranked(1, (0, 1), (0.5, 0.5), {}, (), (0, 2)),
        Ranked(1, (0, 0), (0.5, 0.5), {}),
        Ranked(1, (0, 2), (0.5, 0.5), {}),
        Ranked(1, (0, 1), (0.5,), {}),
        Ranked(1, (0, 1), (0.5, 0.5), {"rating": (0.5,)}),
    ],
)
def test_a_ranking_that_does_not_fit_its_article_is_none(ranked: Ranked) -> None:
    article = core.load_text("One is here. Two is there.", language="en")
    with pytest.raises(ValueError, match=r"every sentence once|one number a sentence|a bond"):
        ranked.ranking(article, "luhn", "")


@pytest.mark.parametrize(
    "message", [Job(1, Load("\udcff.txt")), Job(1, LoadText("half \ud83d")), Failed(1, "fault", ("half \ude42",))]
)
def test_half_of_a_surrogate_pair_is_not_sent(message: Job | Reply) -> None:
    with pytest.raises(UnicodeEncodeError):
        encode(message)


@pytest.mark.parametrize("half", [b"\\ud83d", b"\\ude42", b"\xed\xa0\xbd"])
def test_half_of_a_surrogate_pair_is_not_taken(half: bytes) -> None:
    line = b'{"number":1,"request":{"type":"LoadText","text":"%s"}}'
    assert is_refused(decode_job, line % half)
    assert not is_refused(decode_job, line % b"\\ud83d\\ude42")


def test_a_job_is_no_reply_and_a_reply_is_no_job() -> None:
    with pytest.raises(ValueError, match="type"):
        decode_reply(encode(Job(1, Load("x"))))
    with pytest.raises(ValueError, match="number"):
        decode_job(encode(Ready(1)))


@pytest.mark.parametrize("decode", [decode_job, decode_reply, decode_article])
def test_deep_nesting_is_a_value_error(decode: Any) -> None:
    with pytest.raises(ValueError, match="nested too deeply"):
        decode(b'{"more":' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}")


def test_a_job_has_as_much_time_as_a_command() -> None:
    assert SECONDS == TIME_LIMIT


def test_an_article_kept_by_an_earlier_version_is_read() -> None:
    article = core.load_text("# Title\n\nOne sentence stands here.")
    kept = json.loads(encode_article(article))
    for added in ("tables", "figures", "inlines", "turns"):
        del kept[added]
    assert decode_article(json.dumps(kept).encode()) == article


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", ""])
def test_an_article_with_a_link_to_anything_but_the_web_is_refused(target: str) -> None:
    kept = json.loads(encode_article(core.load_text("One sentence stands here.")))
    kept["inlines"] = [[0, 3, "link", target]]
    with pytest.raises(ValueError, match="web page"):
        decode_article(json.dumps(kept).encode())
