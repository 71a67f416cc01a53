"""nltk without scipy.stats, in fresh processes."""

from __future__ import annotations

import subprocess
import sys

RANK = """
import sys, core
core.rank(core.load_text("The ferry sails again. It lay in dock for nine weeks. The harbour paid.", language="en"))
"""


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_ranking_does_not_import_scipy_stats() -> None:
    assert run(f"{RANK}\nprint('nltk' in sys.modules, 'scipy.stats' in sys.modules)") == "True False"


def test_scipy_stats_can_be_imported_after_a_ranking() -> None:
    assert run(f"{RANK}\nimport scipy.stats; print(scipy.stats.norm.cdf(0))") == "0.5"


def test_scipy_stats_that_was_imported_before_stays_the_same() -> None:
    assert run(f"import scipy.stats as before\n{RANK}\nprint(sys.modules['scipy.stats'] is before)") == "True"


def test_nltk_that_was_imported_before_is_taken_as_it_is() -> None:
    assert run(f"import nltk\n{RANK}\nprint('scipy.stats' in sys.modules)") == "True"


def test_scipy_stats_is_not_hidden_again_once_nltk_is_there() -> None:
    watch = """
import sys
from core.ranking.nltk_import import import_nltk
hidden = []

def look(frame, event, argument):
    hidden.append("scipy.stats" in sys.modules)
    return look

import_nltk()
sys.settrace(look)
import_nltk()
sys.settrace(None)
print(len(hidden) > 1, any(hidden))
"""
    assert run(watch) == "True False"


def test_several_threads_may_rank_first_at_once() -> None:
    threads = """
import sys, threading
from core.ranking.nltk_import import import_nltk

gate = threading.Barrier(8)
failed = []
threading.excepthook = failed.append

def first():
    gate.wait()
    import_nltk()

sys.setswitchinterval(1e-6)
started = [threading.Thread(target=first) for _ in range(8)]
for thread in started:
    thread.start()
for thread in started:
    thread.join()
print(failed, "scipy.stats" in sys.modules)
"""
    assert run(threads) == "[] False"
