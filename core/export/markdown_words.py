"""Words in Markdown (CommonMark 0.31): escaped, and with their emphasis, code and links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from unicodedata import category

from core.article import Article, Sentence
from core.export.set_apart import Run, runs_of

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~]|&(?=#?\w+;))")
#: What would open a list or heading at the start of a line.
_OPENING = re.compile(r"^(\d+)([.)])|^([-+=])")
#: What ends an address between angle brackets, or would be read as a character in it.
_IN_ADDRESS = re.compile(r"[\\<>]|&(?=#?\w+;)")
_BACKTICKS = re.compile("`+")
_EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
#: The signs of each kind of emphasis, and its tag where the signs would not be read as such.
_SIGNS = (("emphasis", "*", "em"), ("strong", "**", "strong"))


def escaped(text: str) -> str:
    """Text that reads as it stands."""
    return _OPENING.sub(
        lambda match: f"{match[1]}\\{match[2]}" if match[1] else f"\\{match[3]}", _SPECIAL.sub(r"\\\1", text)
    )


def linked(words: str, link: str) -> str:
    """Markdown that leads to an address if there is one."""
    address = _IN_ADDRESS.sub(lambda sign: f"\\{sign[0]}", link)
    return f"[{words}](<{address}>)" if link else words


def sentence_in_markdown(article: Article, sentence: Sentence) -> str:
    """A sentence with its emphasis, code and links."""
    if not article.inlines:
        return escaped(sentence.text)
    return _linked_runs([*runs_of(article, sentence)])


def _linked_runs(runs: Sequence[Run]) -> str:
    """Links are the outermost: emphasis may be in them, and goes on behind them."""
    written = ""
    for link, group in groupby(runs, key=lambda run: run.link):
        words = _emphasised([*group])
        # A bang before a bracket would make a picture of a link.
        written = f"{written[:-1]}\\!" if link and written.endswith("!") else written
        before, core, after = _parted(words)
        written += f"{before}{linked(core, link)}{after}" if core else words
    return written


def _emphasised(runs: Sequence[Run], level: int = 0) -> str:
    """Runs in the emphasis of this level of ``_SIGNS``, with what is in it."""
    if level == len(_SIGNS):
        parts = groupby(runs, key=lambda run: "code" in run.kinds)
        texts = ((is_code, "".join(run.text for run in part)) for is_code, part in parts)
        return "".join(_code(text) if is_code else escaped(text) for is_code, text in texts)
    kind, *how = _SIGNS[level]
    groups = [
        (is_set, _emphasised([*group], level + 1)) for is_set, group in groupby(runs, key=lambda run: kind in run.kinds)
    ]
    written = ""
    for (is_set, words), (_, following) in pairwise([*groups, (False, "")]):
        written += _set(words, *how, before=written[-1:], after=following[:1]) if is_set else words
    return written


def _set(words: str, sign: str, tag: str, *, before: str, after: str) -> str:
    """Words between signs if these are read as such there (section 6.2, flanking), else between tags."""
    begin, core, end = _parted(words)
    if not core:
        return words
    is_read = _is_flanking(core, (before + begin)[-1:]) and _is_flanking(core[::-1], (end + after)[:1])
    # Of several signs inside, one may be taken for the end of what is outside.
    is_read = is_read and core.count("**") <= 2
    return f"{begin}{sign}{core}{sign}{end}" if is_read else f"{begin}<{tag}>{core}</{tag}>{end}"


def _is_flanking(words: str, outside: str) -> bool:
    """Whether a sign before some words belongs to them after this character; "" is the edge of the text."""
    if outside == "*":
        return False
    return not _is_punctuation(words[0]) or not outside or outside.isspace() or _is_punctuation(outside)


def _is_punctuation(character: str) -> bool:
    return category(character)[0] in "PS"


def _parted(words: str) -> tuple[str, str, str]:
    """The spaces before some words, the words, and the spaces behind them."""
    found = _EDGES.fullmatch(words)
    return (found[1], found[2], found[3]) if found else ("", words, "")


def _code(text: str) -> str:
    """Words as code, between more backticks than there are in a row in them."""
    fence = "`" * (max((len(each) for each in _BACKTICKS.findall(text)), default=0) + 1)
    pad = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{fence}{pad}{text}{pad}{fence}" if text.strip() else text
