"""From a move of the length slider to both texts repainted, for an article of 1,000 sentences."""

from __future__ import annotations

from functools import partial
from random import Random

from tests.benchmarks.measuring import tell_spread, timed
from tests.benchmarks.texts import text
from tests.benchmarks.window import Session, settle

_SENTENCES = 1000
_ROUNDS = 5
_FRAME = 0.016


def main() -> None:
    """Moves the slider step by step to its end and back, then from place to place."""
    with Session() as session:
        session.open(text(_SENTENCES))
        settle()
        first, last = session.slider.minimum(), session.slider.maximum()
        steps = [*range(first, last + 1), *range(last - 1, first - 1, -1)]
        chance = Random(1)
        jumps = [chance.randint(first, last) for _ in steps]
        scroll = session.reading_page.article_view.verticalScrollBar()
        for place, share in (("beginning", 0.0), ("middle", 0.5)):
            scroll.setValue(round(share * scroll.maximum()))
            settle()
            tell_moves(session, f"drag, article at its {place}", steps * _ROUNDS)
            tell_moves(session, f"jumps, article at its {place}", jumps * _ROUNDS)


def tell_moves(session: Session, name: str, places: list[int]) -> None:
    """Tells how long each move to these places took, and how long the window then still worked on it."""
    moves, after = [], []

    def move(place: int) -> None:
        session.slider.setValue(place)
        session.repaint()

    for place in places:
        if place != session.slider.value():
            moves.append(timed(partial(move, place))[0])
            after.append(timed(settle)[0])
    tell_spread(f"{name}: move to repainted", moves, _FRAME)
    tell_spread(f"{name}: left to do after it", after, _FRAME)


if __name__ == "__main__":
    main()
