"""The program: standfirst [FILE|URL ...]."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from gui.client.faces import face

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def main(arguments: Sequence[str] | None = None) -> int:
    """Opens the window with the articles named on the command line, if any; the return value is the exit status.

    If a window is already open, or about to be, they are handed to it instead.

    Without a display it says so and prints the article's summary in the terminal. If libraries that Qt needs are
    missing, one line names the packages that have them, and the exit status is 1.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.desktop is not None:
        if options.sources:
            parser.error("what is to be opened can't be named together with a desktop's folder")
        from gui.app.desktop_files import run

        return run(*options.desktop)
    if not _has_display() and "QT_QPA_PLATFORM" not in os.environ:
        return _in_terminal(options.sources, debug=options.debug)
    on_x = "QT_QPA_PLATFORM" not in os.environ and not os.environ.get("WAYLAND_DISPLAY")
    # Without a library that its plugin for X needs, Qt would abort.
    if on_x and _say_what_is_missing(on_display=True):
        return 1
    try:
        return _in_window(options.sources, alone=options.new_window, debug=options.debug)
    except ImportError:
        # Without one that Qt itself needs, it can't be imported.
        if _say_what_is_missing(on_display=on_x):
            return 1
        raise


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="standfirst", description="Read an article and the sentences that carry it.")
    parser.add_argument("sources", metavar="FILE|URL", nargs="*", help="what to open")
    parser.add_argument("--new-window", action="store_true", help="open a new window even if one is open")
    parser.add_argument("--debug", action="store_true", help="report in more detail, in the log and on standard error")
    add_wish = partial(parser.add_argument, dest="desktop", metavar="FOLDER", nargs="?")
    add_wish(
        "--install-desktop",
        const=("install", ""),
        type=lambda folder: ("install", folder),
        help="add Standfirst to the menus of your desktop, or with FOLDER /usr/local/share to those of all users",
    )
    add_wish(
        "--uninstall-desktop",
        const=("uninstall", ""),
        type=lambda folder: ("uninstall", folder),
        help="remove what --install-desktop added",
    )
    parser.add_argument("--version", action=_Version, help="show the version and exit")
    return parser


class _Parser(argparse.ArgumentParser):
    def _print_message(self, message: str, file: object = None) -> None:
        # Imported here: start-up has nothing to print.
        from core.terminal.printing import print_message

        print_message(self.prog, message, file)


class _Version(argparse.Action):
    """Prints the version. It is looked up only on request: that takes a tenth of the time until the window appears."""

    def __init__(self, option_strings: list[str], dest: str, help: str) -> None:  # noqa: A002 - argparse's name
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Prints it and ends the program, as argparse's own action does."""
        from importlib.metadata import version

        parser._print_message(f"Standfirst {version('standfirst')}\n", sys.stdout)  # noqa: SLF001 - as argparse does
        parser.exit()


def _has_display() -> bool:
    """Whether there is a screen; on Linux, according to the session's variables."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _say_what_is_missing(*, on_display: bool) -> bool:
    """Names the packages of libraries that Qt needs, if any are missing. Looking takes a while: not at every start."""
    from gui.app.system_libraries import message, missing

    packages = missing(on_display)
    if packages:
        from core.terminal.printing import say

        say("standfirst", message(packages))
    return bool(packages)


def _in_terminal(sources: Sequence[str], *, debug: bool) -> int:
    import subprocess

    from core.terminal.printing import print_error

    print_error("standfirst: there is no display to open a window on.\n")
    if not sources:
        print_error("Name a file to have its summary printed here: standfirst FILE\n")
        return 1
    print_error("Here is the summary in the terminal (standfirst-cli --help tells what else it can do):\n\n")

    command = [*face("terminal"), *(["--debug"] if debug else [])]
    codes = [subprocess.run([*command, source], check=False).returncode for source in sources]  # noqa: S603
    return max(codes)


def _in_window(sources: Sequence[str], *, alone: bool, debug: bool) -> int:
    import gc
    import signal

    # Python would look for garbage again and again while the program is imported, for a tenth of the time until the
    # window appears, and find next to none. The program enables it once the window is populated.
    gc.disable()
    from gui.app.single_instance import Answer, find_window
    from gui.app.window_name import WindowName

    name = WindowName()
    # Before there is a window: a second start may come while the first is still making it.
    answer = Answer.NOBODY if alone else find_window(sources, name)
    if answer is Answer.TAKEN:
        if debug:
            _say_taken()
        return 0

    from gui.app.application import make_application
    from gui.diagnostics.diagnostics import Diagnostics

    application: QApplication = make_application()
    # Python acts on Ctrl+C only between its own instructions, which an idle event loop never runs.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    diagnostics = Diagnostics(application, debug=debug)
    diagnostics.begin()
    try:
        from gui.app.program import Program

        program = Program(application, sources, name, is_ignored=answer is Answer.SILENCE, diagnostics=diagnostics)
        program.start()
    except Exception:  # noqa: BLE001 - whatever it is, it must not be a window that never comes
        from gui.app.not_started import show_not_started

        sys.excepthook(*sys.exc_info())
        show_not_started()
        diagnostics.end()
        return 1
    status: int = application.exec()
    program.end()
    diagnostics.end()
    return status


def _say_taken() -> None:
    from core.terminal.printing import say

    say("standfirst", "A window that is open took this, and goes on without --debug. Close it, or add --new-window.")


if __name__ == "__main__":
    # This comes first: the next import may find another package's. If nothing is installed, there is no other.
    with suppress(ModuleNotFoundError):
        from standfirst import make_sure

        make_sure("standfirst")
    sys.exit(main())
