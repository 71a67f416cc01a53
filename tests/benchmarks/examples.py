"""Texts with summaries that people wrote, and what is asked of a summary of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import core
from tests.benchmarks.rouge import Reference

#: Where the texts are looked for unless another folder is named; they are not part of the project.
FOLDER = Path(core.__file__).parents[2] / "shared" / "data" / "eval"
MISSING = "There are no texts with summaries in {}. Name a folder that has them as JSON lines."


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked of the summaries of one set: so many sentences, or words; judged by F1 or by recall."""

    file: str
    sentences: int = 0
    words: int = 0
    recall: bool = False

    @property
    def length(self) -> core.Length:
        """How long a summary may be."""
        return core.Length(self.words, "words") if self.words else core.Length(self.sentences)


TASKS = {
    "news": Task("news.jsonl", sentences=3),
    "papers": Task("papers.jsonl", sentences=3),
    "stories": Task("stories.jsonl", words=300),
    "headlines": Task("bbc-headlines.jsonl", sentences=2, recall=True),
}


@dataclass(frozen=True)
class Example:
    """One article of a set, and the summaries that people wrote of it; the best fit counts."""

    set: str
    task: Task
    article: core.Article
    references: Sequence[Reference]

    def rouge(self, summary: Sequence[str]) -> tuple[float, float]:
        """ROUGE-1 and ROUGE-2 of a summary given as tokens, from 0 to 1; a headline's are recall and 0."""
        if self.task.recall:
            return self.references[0].recall(summary), 0.0
        return max(reference.f1(summary) for reference in self.references)

    def first(self) -> tuple[int, ...]:
        """The article's first sentences, as many as are asked for."""
        so_far = accumulate(sentence.words for sentence in self.article.sentences)
        if self.task.words:
            return tuple(range(max(1, sum(words <= self.task.words for words in so_far))))
        return tuple(range(min(self.task.sentences, len(self.article.sentences))))


def examples(folder: Path = FOLDER) -> Iterator[Example]:
    """The examples of all sets in the folder."""
    for name, task in TASKS.items():
        for line in (folder / task.file).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            article = core.load_text(row["text"], title=row.get("title", ""))
            written = row.get("summaries") or [row.get("headline") or "\n".join(row["summary"])]
            yield Example(name, task, article, [Reference(text) for text in written])
