"""What the window and the worker say to each other: one JSON object per line, typed and checked on both sides.

A job is a request with a number that its sender chooses; every reply carries the number, so that what comes late for a
job that was given up can be told apart. Nothing is kept between jobs: each holds all that its answer needs. An article
travels as bytes that the window keeps and sends again as they are; whoever needs what is in them decodes them.
``core.service.verbs`` has what is done for each request.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Self

import msgspec

from core.article import Article, Block, BlockKind, Furniture, Sentence
from core.bonds import Bond, BondKind
from core.errors import Template, Value, message
from core.limits import OVER_MEMORY, RESIDENT, SECONDS
from core.notice import Notice
from core.progress import Step
from core.shape import Figure, Inline, InlineKind, Table, Turn
from core.summary import Ranking

Count = Annotated[int, msgspec.Meta(ge=0)]


class ArticleData(msgspec.Struct, frozen=True):
    """An article as sent: spans as arrays that start with ``start, end``.

    Articles are also kept on the disk like this: what is added needs a default, with which older ones can be read.
    """

    text: str
    title: str
    language: str
    source: str
    blocks: tuple[tuple[Count, Count, BlockKind, Count], ...]
    sentences: tuple[tuple[Count, Count, Count, Count], ...]
    furniture: tuple[tuple[Count, Count, str], ...]
    byline: str = ""
    date: str = ""
    first_paragraph: Annotated[int, msgspec.Meta(ge=1)] = 1
    notices: tuple[tuple[tuple[str, ...], Mapping[str, Value]], ...] = ()
    tables: tuple[tuple[Count, Count, tuple[Count, ...]], ...] = ()
    figures: tuple[tuple[Count, Count, str], ...] = ()
    inlines: tuple[tuple[Count, Count, InlineKind, str], ...] = ()
    turns: tuple[tuple[Count, Count, Count, tuple[Count, Count], tuple[Count, Count]], ...] = ()

    @classmethod
    def of(cls, article: Article) -> Self:
        """The article's data."""
        return cls(
            article.text,
            article.title,
            article.language,
            article.source,
            tuple((block.start, block.end, block.kind, block.level) for block in article.blocks),
            tuple((item.start, item.end, item.block, item.words) for item in article.sentences),
            tuple((span.start, span.end, span.reason) for span in article.furniture),
            article.byline,
            article.date,
            article.first_paragraph,
            tuple((notice.templates, notice.values) for notice in article.notices),
            tuple((table.start, table.end, table.heads) for table in article.tables),
            tuple((figure.start, figure.end, figure.alt) for figure in article.figures),
            tuple((inline.start, inline.end, inline.kind, inline.target) for inline in article.inlines),
            tuple((turn.start, turn.end, turn.words, turn.name, turn.clock) for turn in article.turns),
        )

    def article(self) -> Article:
        """The article itself. Raises ValueError if the spans do not fit the text."""
        return Article(
            self.text,
            self.title,
            self.language,
            tuple(Block(self.text, *block) for block in self.blocks),
            tuple(Sentence(self.text, *sentence) for sentence in self.sentences),
            tuple(Furniture(self.text, *span) for span in self.furniture),
            self.source,
            self.byline,
            self.date,
            self.first_paragraph,
            tuple(Notice(tuple(map(Template, templates)), values) for templates, values in self.notices),
            tuple(Table(self.text, *table) for table in self.tables),
            tuple(Figure(self.text, *figure) for figure in self.figures),
            tuple(Inline(self.text, *inline) for inline in self.inlines),
            tuple(Turn(self.text, *turn) for turn in self.turns),
        )


class Load(msgspec.Struct, frozen=True, tag=True):
    """Load the article at a path or address.

    ``known`` is the modification time of a file when it was read before, in seconds since 1970: if that is still
    the same, the answer is Unchanged.
    """

    source: str
    language: str = ""
    encoding: str = ""
    password: str = ""
    known: float = 0.0


class LoadText(msgspec.Struct, frozen=True, tag=True):
    """Make an article from a text; ``html`` is the same text as HTML from a clipboard, "" if there is none."""

    text: str
    title: str = ""
    language: str = ""
    html: str = ""


class Rank(msgspec.Struct, frozen=True, tag=True):
    """Rank the article's sentences."""

    method: str
    topic: str = ""


class PutBack(msgspec.Struct, frozen=True, tag=True):
    """Make passages of furniture, given as ``start, end``, part of the article; the answer is Loaded."""

    furniture: tuple[tuple[Count, Count], ...]


class InLanguage(msgspec.Struct, frozen=True, tag=True):
    """Find the article's sentences anew, as in this language, or "" for the one detected; the answer is Loaded."""

    language: str = ""


class Explain(msgspec.Struct, frozen=True, tag=True):
    """Tell what ties the article's sentence with this index to the others."""

    index: Count


class FindPhrases(msgspec.Struct, frozen=True, tag=True):
    """Find the article's key phrases, best first, at most this many."""

    count: Count


Request = Load | LoadText | Rank | PutBack | InLanguage | Explain | FindPhrases

#: Stands for the article of a job that is about none.
NO_ARTICLE = msgspec.Raw(b"null")


class Job(msgspec.Struct, frozen=True):
    """A request, its number, and the article that it is about, as ``encode_article`` has it."""

    number: Count
    request: Request
    article: msgspec.Raw = NO_ARTICLE


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The worker has started and reads requests."""

    version: int


class Begun(msgspec.Struct, frozen=True, tag=True):
    """A job has arrived, and is worked on from now on: a worker that ends without a word of it never had it."""

    job: Count


class Progress(msgspec.Struct, frozen=True, tag=True):
    """A step of a job, and how much of it is done; ``total`` is 0 if unknown."""

    job: Count
    step: Step
    done: Count
    total: Count


class Loaded(msgspec.Struct, frozen=True, tag=True):
    """The article that was loaded, put into another language or had furniture put back, as from ``encode_article``.

    ``modified`` is when its file was last changed before it was read, in seconds since 1970, if it was a file.
    """

    job: Count
    article: msgspec.Raw
    modified: float = 0.0


class Unchanged(msgspec.Struct, frozen=True, tag=True):
    """The file is unchanged since it was last read."""

    job: Count


class Ranked(msgspec.Struct, frozen=True, tag=True):
    """The ranking of the article that was sent: one number per sentence, ``order`` of sentence indices.

    A bond is its fields as they are in ``core.bonds.Bond``; ``units`` are those of ``core.summary.Ranking``.
    """

    job: Count
    order: tuple[Count, ...]
    scores: tuple[float, ...]
    contributions: dict[str, tuple[float, ...]]
    bonds: tuple[tuple[BondKind, Count, tuple[Count, ...], tuple[Count, ...], bool, Count], ...] = ()
    units: tuple[Count, ...] = ()

    @classmethod
    def of(cls, job: int, ranking: Ranking) -> Self:
        """The answer with a ranking."""
        bonds = tuple(
            (bond.kind, bond.sentence, bond.needs, bond.lines, bond.must, bond.more) for bond in ranking.bonds
        )
        return cls(job, ranking.order, ranking.scores, dict(ranking.contributions), bonds, ranking.units)

    def ranking(self, article: Article, method: str, topic: str) -> Ranking:
        """The ranking itself. Raises ValueError if it does not fit the article."""
        bonds = tuple(Bond(*bond) for bond in self.bonds)
        return Ranking(article, method, self.order, self.scores, self.contributions, topic, bonds, self.units)


class Explained(msgspec.Struct, frozen=True, tag=True):
    """The words that make a sentence central, as ``start, end``, and the indices of other sentences.

    These are the ones that it represents, and those that it must not be shown without.
    """

    job: Count
    words: tuple[tuple[Count, Count], ...]
    stands_for: tuple[Count, ...]
    brings: tuple[Count, ...] = ()


class PhrasesFound(msgspec.Struct, frozen=True, tag=True):
    """Key phrases, best first: the text of each, its score, and all its places as ``start, end``."""

    job: Count
    phrases: tuple[tuple[str, float, tuple[tuple[Count, Count], ...]], ...]


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A job could not be done: a short code, and the message for people as in core.errors.StandfirstError.

    ``trace`` is where a bug in the program arose, in the form of core.trace, and "" otherwise.
    """

    job: Count
    kind: str
    templates: tuple[str, ...]
    values: Mapping[str, Value] = {}
    trace: str = ""

    def message(self, translate: Callable[[str], str] = str, number: Callable[[int], str] = "{:,}".format) -> str:
        """One line for people, in English unless ``translate`` is given."""
        return message(self.templates, self.values, translate, number)


#: The exit status of a worker ended for using too much memory.
EXIT_OVER_MEMORY = OVER_MEMORY

#: Seconds after which a job is given up.
TIME_LIMIT = SECONDS

#: Megabytes that a worker may hold by default.
MEMORY_LIMIT = RESIDENT // 1_000_000

#: Incremented with every change to a message, so that a window does not misread an older worker.
VERSION = 9

Answer = Loaded | Unchanged | Ranked | Explained | PhrasesFound
Reply = Ready | Begun | Progress | Answer | Failed

_encoder = msgspec.json.Encoder()
_jobs = msgspec.json.Decoder(Job)
_replies = msgspec.json.Decoder(Reply)
_articles = msgspec.json.Decoder(ArticleData)


def encode_article(article: Article) -> bytes:
    """The article as one line of JSON without its end. Raises UnicodeEncodeError for a lone surrogate in a text."""
    return _encoder.encode(ArticleData.of(article))


def decode_article(data: bytes | msgspec.Raw) -> Article:
    """The article that ``encode_article`` made these bytes from. Raises ValueError if they are not one."""
    # These bytes may be sent again, and a message is one line.
    if b"\n" in bytes(data):
        raise ValueError("an article is one line")
    decoded: ArticleData = _decode(_articles, data)
    return decoded.article()


def encode(message: Job | Reply) -> bytes:
    """The message as one line. Raises UnicodeEncodeError for a lone surrogate in a text."""
    return _encoder.encode(message) + b"\n"


def encodable(text: str) -> str:
    """The text with ``?`` for lone surrogates, which UTF-8 can't encode: file names and clipboards may have some."""
    return text.encode(errors="replace").decode()


def decode_job(line: bytes) -> Job:
    """The job on a line. Raises ValueError if there is none."""
    job: Job = _decode(_jobs, line)
    return job


def decode_reply(line: bytes) -> Reply:
    """The reply on a line. Raises ValueError if there is none."""
    reply: Reply = _decode(_replies, line)
    return reply


def _decode(decoder: msgspec.json.Decoder[Any], line: bytes | msgspec.Raw) -> Any:
    try:
        return decoder.decode(line)
    except RecursionError:
        raise ValueError("its objects are nested too deeply") from None
