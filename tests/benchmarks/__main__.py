"""Speed and memory, measured on this machine: python -m tests.benchmarks [SUBJECT ...].

Each subject runs in a process of its own, so that none starts with what another has loaded.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile

SUBJECTS = {
    "imports": "how long the core takes to import",
    "startup": "from launch to window, and to the first summary",
    "slider": "from a move of the length slider to both texts repainted",
    "book": "a book of 31,000 sentences, in the worker and in the window",
    "worker": "a worker from its start to its first answers, and explaining a sentence of a book",
    "calm": "the longest silences of the window with a book, and every touch of an article",
    "export": "a book saved in every format, copied and dragged, and the longest silences meanwhile",
    "pdf": "a report of 300 pages, in one column and in two",
    "pdf_order": "PDF files found here: words kept, words added and their order, beside pdftotext",
    "extraction": "words of articles on web pages that are lost, where such pages are at hand",
    "picks": "documents found here: picks that are no sentences, told by their form",
    "ranking": "sumy's methods and ours, a book by every method, and growth with length; takes ten minutes",
    "detection": "which language a text is in: how often told, how fast, and in how much memory",
    "segmentation": "megabytes a second cut into sentences, in every language",
    "libraries": "what other libraries make of the same documents and texts, where they are installed",
    "quality": "every method's summaries against those that people wrote, where such texts are at hand",
    "misleading": "how many summaries of the misleading set mislead, by method, kind and language",
    "soak": "memory over 100,000 moves, 200 loads and 500 closed documents; takes fifteen minutes",
}


def main(wanted: list[str]) -> int:
    """Runs these subjects, or all; the return value is the exit status."""
    unknown = [name for name in wanted if name not in SUBJECTS]
    if unknown:
        sys.stderr.write(f"There is no benchmark called {unknown[0]}. There are: {', '.join(SUBJECTS)}.\n")
        return 2
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} at the start"
    )
    with tempfile.TemporaryDirectory(prefix="standfirst-benchmarks-") as settings:
        variables = {
            "QT_QPA_PLATFORM": "offscreen",
            # Offscreen, Qt warns at every change of a window's size limits.
            "QT_LOGGING_RULES": "default.warning=false",
            # A second thread of numpy's matrix library waits busily where another program has the processor.
            "OPENBLAS_NUM_THREADS": "1",
            **os.environ,
            # The settings are not those of whoever sits here.
            "XDG_CONFIG_HOME": settings,
        }
        for name in wanted or SUBJECTS:
            print(f"\n{name}: {SUBJECTS[name]}", flush=True)
            done = subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"], env=variables, check=False)
            if done.returncode:
                sys.stderr.write(f"{name} ended with {done.returncode}.\n")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
