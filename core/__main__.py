"""The terminal face: standfirst-cli FILE|URL|-."""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from importlib.metadata import version
from typing import NoReturn

if __name__ == "__main__":
    # This comes first: the next import may find another package's. If nothing is installed, there is no other.
    with suppress(ModuleNotFoundError):
        from standfirst import make_sure

        make_sure("standfirst-cli")

import core
from core.errors import Template
from core.formats.limits import LIMITS
from core.limits import SECONDS, limit_memory, limit_time
from core.terminal import password
from core.terminal.printing import print_error, print_message, print_out, say
from core.terminal.supervised import Limit, can_supervise, supervise
from core.trace import let_go, trace

_PROGRAM = "standfirst-cli"

_DEFAULT_SENTENCES = 5
_OUT_OF_MEMORY = "The text needs more memory than Standfirst allows itself. Give it a shorter part."
_ABSENT = "No sentence contains the words of the topic {!r}, so it changes nothing. Very common words do not count."
_BESIDE = "Some sentences would mislead without what stands beside them; --format markdown shows it."
_UNSUPPORTED = "{}: not one of the languages Standfirst knows; summarised without stop words and word stems."
_KILLED = "Reading {} ended Standfirst ({}). Give it a shorter part, or save it in another format."
_FAULT = "Standfirst ran into an internal error, {}: {}. Try another method or file. {}"
_DEBUG = "--debug prints where it arose."
_PROMPT = "Password: "
_TOO_SLOW = f"Reading {{}} took longer than {SECONDS} seconds and was stopped. Give it a shorter part."


def run() -> int:
    """The command: main, with every limit sure to print its line, whatever a library does with Python's lock."""
    options = _options()
    if options.debug and sys.stderr is not None:
        # If a library crashes, Python says in which function.
        faulthandler.enable()
    if not can_supervise():
        return _summarise(options, _limit(options))
    name = _name(options.source)
    return supervise(
        lambda limit: _summarise(options, limit),
        SECONDS,
        stopped=lambda: _fail(_TOO_SLOW.format(name)),
        killed=lambda reason: _fail(_KILLED.format(name, reason)),
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints a summary of the article named on the command line; the return value is the exit status.

    0 for a summary, 1 with one line on standard error for what can't be read or summarised, 2 for wrong arguments.
    """
    options = _options(arguments)
    return _summarise(options, _limit(options))


def _options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.source == "-" and options.password == password.ASKED:
        parser.error("standard input can't hold both the document and its password")
    return options


def _limit(options: argparse.Namespace) -> Limit:
    return lambda: limit_time(SECONDS, lambda: _give_up(_TOO_SLOW.format(_name(options.source))))


def _summarise(options: argparse.Namespace, limit: Limit) -> int:
    """Prints the summary; the article is loaded under the limit."""
    watch = limit_memory(stop=lambda _: _give_up(_OUT_OF_MEMORY))
    try:
        output = _summary(options, limit)
    except core.StandfirstError as error:
        return _fail(str(error), _trace(error, options))
    except MemoryError as error:
        let_go(error)
        return _fail(_OUT_OF_MEMORY, _trace(error, options))
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - there is one line whatever goes wrong
        advice = "" if options.debug else _DEBUG
        return _fail(_FAULT.format(type(error).__name__, error, advice), _trace(error, options))
    finally:
        watch.end()
    reason = print_out(output)
    return _fail(f"The summary can't be written: {reason}.") if reason else 0


def _summary(options: argparse.Namespace, limit: Limit) -> str | bytes:
    article = _article(options, limit)
    if not article.sentences:
        nothing = Template("There is no sentence to summarise in {name}.")
        raise core.LoadError("empty", nothing, name=_name(options.source))
    ranking = core.rank(article, method=options.method, topic=options.topic)
    summary = ranking.summary(options.length)
    remarks = " ".join(_remarks(summary, options.format))
    if remarks:
        _say(remarks)
    return _formatted(summary, options.format)


def _article(options: argparse.Namespace, limit: Limit) -> core.Article:
    """The article, with its password from the command line or a prompt."""
    source = _standard_input() if options.source == "-" else options.source
    if options.password:
        is_to_ask = options.password == password.ASKED
        return _loaded(options, limit, source, password.ask(_PROMPT) if is_to_ask else options.password)
    try:
        return _loaded(options, limit, source)
    except core.LoadError as error:
        word = password.ask(f"{error} {_PROMPT}") if error.kind == "password" and password.can_ask() else ""
        if not word:
            raise
    return _loaded(options, limit, source, word)


def _loaded(options: argparse.Namespace, limit: Limit, source: str | bytes, word: str = "") -> core.Article:
    with limit():
        return core.load(source, language=options.language, encoding=options.encoding, password=word)


def _remarks(summary: core.Summary, format_id: str) -> Iterator[str]:
    """What a reader has to know about how the article was read, ranked and summarised."""
    article, ranking = summary.article, summary.ranking
    yield from (notice.message() for notice in article.notices)
    if not core.languages.is_supported(article.language):
        yield _UNSUPPORTED.format(core.languages.language_name(article.language))
    if ranking.topic and not ranking.topic_occurs:
        yield _ABSENT.format(ranking.topic)
    if format_id == "text" and (summary.broken or any(bond.lines for bond in summary.bonds)):
        yield _BESIDE


def _formatted(summary: core.Summary, format_id: str) -> str | bytes:
    """The bare sentences, one per line, for other programs to read, or a whole text in another format.

    JSON has the article's key phrases, too.
    """
    from core.export.json import json_steps

    match format_id:
        case "text":
            return f"{summary.text}\n"
        case "json":
            return core.steps.finish(json_steps(summary, phrases=core.keywords(summary.article)))
    return core.export_summary(summary, format_id)


def _standard_input() -> bytes:
    if sys.stdin is None:
        closed = Template("Standard input is closed. Name a file, or send a text through a pipe.")
        raise core.LoadError("unreadable", closed)
    try:
        # One byte more than allowed, so that a longer text is refused and never held in memory.
        return sys.stdin.buffer.read(LIMITS.file + 1)
    except OSError as error:
        unreadable = Template("Standard input can't be read: {reason}. Name a file.")
        raise core.LoadError("unreadable", unreadable, reason=error.strerror or "") from None


def _name(source: str) -> str:
    return "the text" if source == "-" else source


def _give_up(message: str) -> NoReturn:
    """Ends the process from any thread, whatever the others do."""
    _say(message)
    os._exit(1)


def _fail(message: str, details: str = "") -> int:
    _say(message)
    print_error(details)
    return 1


def _trace(error: BaseException, options: argparse.Namespace) -> str:
    """Where an error arose, if asked for."""
    return f"{trace(error)}\n" if options.debug else ""


def _say(message: str) -> None:
    say(_PROGRAM, message)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, without the usage: exit status 2."""
        self.exit(2, f"{self.prog}: {' '.join(message.split())}. See {self.prog} --help.\n")

    def _print_message(self, message: str, file: object = None) -> None:
        print_message(self.prog, message, file)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=_PROGRAM,
        description="Print the sentences that carry an article, word for word.",
        epilog="Exit status: 0 with the summary, 1 if the article can't be read, 2 for wrong arguments.",
    )
    add = parser.add_argument
    add("source", metavar="FILE|URL|-", help="a document, a web address, or - for standard input")
    length = parser.add_mutually_exclusive_group()
    for unit in core.LENGTH_UNITS:
        measure = "per cent of the article's words" if unit == "percent" else unit
        length.add_argument(f"--{unit}", dest="length", metavar="N", type=_length_type(unit), help=f"up to N {measure}")
    parser.set_defaults(length=core.Length(_DEFAULT_SENTENCES, "sentences"))
    default = next(iter(core.METHODS))
    add("--method", choices=list(core.METHODS), default=default, help=f"how to rank (default: {default})")
    add("--topic", metavar="WORDS", default="", help="lean towards sentences with these words")
    add("--language", metavar="CODE", type=_language_type, default="", help="default: detected from the text")
    add("--encoding", metavar="NAME", default="", help="the text's encoding; default: detected from the text")
    add(
        "--password",
        metavar="WORD",
        default="",
        help="for a PDF that needs one; - to be asked, or to pipe it in",
    )
    formats = [format_id for format_id, kind in core.export.EXPORT_FORMATS.items() if kind.is_text]
    add("--format", choices=formats, default="text", help="default: text, the bare sentences")
    add("--debug", action="store_true", help="show where in the program an error arose; reveals nothing of the text")
    add("--version", action="version", version=f"Standfirst {version('standfirst')}")
    return parser


def _language_type(tag: str) -> str:
    code = core.languages.language_code(tag)
    if not code or core.languages.is_named(code):
        return code
    raise argparse.ArgumentTypeError(f"{tag!r} is none of {', '.join(core.LANGUAGES)}")


def _length_type(unit: core.LengthUnit) -> Callable[[str], core.Length]:
    number: Callable[[str], float] = int if unit == "sentences" else float
    wanted = {"sentences": "a whole number above 0", "percent": "a number above 0 up to 100"}.get(
        unit, "a number above 0"
    )

    def parse(word: str) -> core.Length:
        try:
            return core.Length(number(word), unit)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{word!r} is not {wanted}") from None

    return parse


if __name__ == "__main__":
    sys.exit(run())
