"""What the worker can be asked to do: for each request what does it, and what its answer stands for in the window.

A new verb is a request and its answer in ``core.service.messages``, and a row of ``VERBS``. Both processes import this,
so what a verb needs of the core is imported when it is done.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Raw

from core.article import Article, Span
from core.progress import Report
from core.service.messages import (
    Answer,
    Explain,
    Explained,
    FindPhrases,
    InLanguage,
    Load,
    Loaded,
    LoadText,
    PhrasesFound,
    PutBack,
    Rank,
    Ranked,
    Request,
    Unchanged,
    decode_article,
    encode_article,
)
from core.summary import Ranking

if TYPE_CHECKING:
    from core.ranking.explain import Explanation
    from core.ranking.keywords import Keyword


@dataclass(frozen=True, slots=True)
class Task:
    """What the worker knows of a job besides its request.

    ``number`` is the job's, ``article`` gives the article it is about and raises ValueError where there is none, and
    ``report`` tells the window how far the job is.
    """

    number: int
    article: Callable[[], Article]
    report: Report


@dataclass(frozen=True, slots=True)
class Verb:
    """What is done for one kind of request.

    ``run`` is the worker's part: it makes the answer. ``read`` is the window's: it makes the value that the answer
    stands for, of the request and the article it is about, and raises ValueError where it does not fit them. Only
    ``answers`` of these types are read. What is ``quick`` goes before what is not, where nobody waits for either.
    """

    run: Callable[[Any, Task], Answer]
    read: Callable[[Any, Any, Article | None], object]
    answers: tuple[type[Answer], ...]
    quick: bool = False


class LoadedArticle(NamedTuple):
    """An article, and when its file was last changed before it was read: seconds since 1970, 0 where it was no file."""

    article: Article
    modified: float


def value_of(request: Request, answer: Answer, article: Article | None) -> object:
    """What an answer to a request about an article stands for. Raises ValueError where it is none to this request."""
    verb = VERBS[type(request)]
    if type(answer) not in verb.answers:
        raise ValueError("an answer to another question")
    return verb.read(request, answer, article)


def _load(request: Load, task: Task) -> Loaded | Unchanged:
    from core.loading import load, modified_at

    modified = modified_at(request.source)
    if request.known and modified == request.known:
        return Unchanged(task.number)
    article = load(
        request.source,
        language=request.language,
        encoding=request.encoding,
        password=request.password,
        progress=task.report,
    )
    return _loaded(task, article, modified)


def _load_text(request: LoadText, task: Task) -> Loaded:
    from core.loading import load_clipboard, load_text

    if request.html:
        article = load_clipboard(request.html, request.text, language=request.language, progress=task.report)
    else:
        article = load_text(request.text, title=request.title, language=request.language, progress=task.report)
    return _loaded(task, article)


def _put_back(request: PutBack, task: Task) -> Loaded:
    from core.loading import put_back

    return _loaded(task, put_back(task.article(), request.furniture))


def _in_language(request: InLanguage, task: Task) -> Loaded:
    from core.loading import in_language

    return _loaded(task, in_language(task.article(), request.language))


def _rank(request: Rank, task: Task) -> Ranked:
    from core.ranking import rank

    task.report("ranking", 0, 0)
    ranking = rank(task.article(), request.method, request.topic, progress=task.report)
    return Ranked.of(task.number, ranking)


def _explain(request: Explain, task: Task) -> Explained:
    from core.ranking.explain import explain_sentence

    explanation = explain_sentence(task.article(), request.index)
    words = tuple((word.start, word.end) for word in explanation.words)
    return Explained(task.number, words, explanation.stands_for, explanation.brings)


def _find_phrases(request: FindPhrases, task: Task) -> PhrasesFound:
    from core.ranking.keywords import keywords

    found = keywords(task.article(), request.count)
    phrases = ((phrase.text, phrase.score, tuple((span.start, span.end) for span in phrase.spans)) for phrase in found)
    return PhrasesFound(task.number, tuple(phrases))


def _loaded(task: Task, article: Article, modified: float = 0.0) -> Loaded:
    return Loaded(task.number, Raw(encode_article(article)), modified)


def _read_article(_: Request, answer: Loaded | Unchanged, _about: Article | None) -> LoadedArticle | None:
    """None where the file is as it was."""
    if isinstance(answer, Unchanged):
        return None
    return LoadedArticle(decode_article(answer.article), answer.modified)


def _read_ranking(request: Rank, answer: Ranked, about: Article | None) -> Ranking:
    return answer.ranking(_there(about), request.method, request.topic)


def _read_explanation(_: Explain, answer: Explained, about: Article | None) -> Explanation:
    from core.ranking.explain import Explanation

    article = _there(about)
    if any(other >= len(article.sentences) for other in (*answer.stands_for, *answer.brings)):
        raise ValueError("an explanation that names a sentence that is not there")
    words = tuple(Span(article.text, start, end) for start, end in answer.words)
    return Explanation(words, answer.stands_for, answer.brings)


def _read_phrases(_: FindPhrases, answer: PhrasesFound, about: Article | None) -> tuple[Keyword, ...]:
    from core.ranking.keywords import Keyword

    text = _there(about).text
    return tuple(
        Keyword(phrase, score, tuple(Span(text, start, end) for start, end in places))
        for phrase, score, places in answer.phrases
    )


def _there(article: Article | None) -> Article:
    if article is None:
        raise ValueError("a request about no article")
    return article


VERBS: Mapping[type[Request], Verb] = {
    Load: Verb(_load, _read_article, (Loaded, Unchanged)),
    LoadText: Verb(_load_text, _read_article, (Loaded,)),
    PutBack: Verb(_put_back, _read_article, (Loaded,)),
    InLanguage: Verb(_in_language, _read_article, (Loaded,)),
    Rank: Verb(_rank, _read_ranking, (Ranked,)),
    Explain: Verb(_explain, _read_explanation, (Explained,), quick=True),
    FindPhrases: Verb(_find_phrases, _read_phrases, (PhrasesFound,), quick=True),
}
