"""Curves on logarithmic axes, as an SVG picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from math import ceil, floor, log10

Points = Sequence[tuple[float, float]]

_WIDTH, _HEIGHT = 860, 520
_LEFT, _RIGHT, _TOP, _BOTTOM = 80, 170, 50, 60
#: Colours that stay apart for the colour-blind (Okabe and Ito 2008), black last.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#666666", "#8B4513", "#000000")
_LINE_HEIGHT = 16


def picture(title: str, across: str, up: str, curves: Mapping[str, Points]) -> str:
    """An SVG document with a curve of (across, up) points, all above 0, for each name."""
    points = [point for curve in curves.values() for point in curve]
    right = _Axis([x for x, _ in points], _LEFT, _WIDTH - _RIGHT)
    top = _Axis([y for _, y in points], _HEIGHT - _BOTTOM, _TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
        _words(_LEFT, 28, title, size=16),
        *_grid(right, top),
        _words((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 14, across, anchor="middle"),
        _words(14, _TOP - 12, up),
        *_curves(right, top, curves),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


class _Axis:
    """Where the values of a logarithmic axis stand, in units of the picture; it begins and ends with a power of 10."""

    def __init__(self, values: Sequence[float], start: float, end: float) -> None:
        self._low, self._high = floor(log10(min(values))), ceil(log10(max(values)))
        self._high = max(self._high, self._low + 1)
        self._start, self._end = start, end

    def place(self, value: float) -> float:
        return self._start + (self._end - self._start) * (log10(value) - self._low) / (self._high - self._low)

    def ticks(self) -> list[float]:
        return [10.0**power for power in range(self._low, self._high + 1)]


def _grid(right: _Axis, top: _Axis) -> Iterator[str]:
    for tick in right.ticks():
        x = right.place(tick)
        yield _line(x, _TOP, x, _HEIGHT - _BOTTOM, "#ddd")
        yield _words(x, _HEIGHT - _BOTTOM + 18, f"{tick:,.0f}", anchor="middle")
    for tick in top.ticks():
        y = top.place(tick)
        yield _line(_LEFT, y, _WIDTH - _RIGHT, y, "#ddd")
        yield _words(_LEFT - 8, y + 4, f"{tick:g}", anchor="end")


def _curves(right: _Axis, top: _Axis, curves: Mapping[str, Points]) -> Iterator[str]:
    """The curves, and their names beside their ends, moved down where they would stand upon one another."""
    edge, below = _WIDTH - _RIGHT, float("-inf")
    for number, name in enumerate(sorted(curves, key=lambda name: top.place(curves[name][-1][1]))):
        colour = _COLOURS[number % len(_COLOURS)]
        places = [(right.place(x), top.place(y)) for x, y in curves[name]]
        below = max(places[-1][1], below + _LINE_HEIGHT)
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        yield f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>'
        yield _line(*places[-1], edge + 12, below, colour)
        yield _words(edge + 16, below + 4, name, colour=colour)


def _line(x: float, y: float, to_x: float, to_y: float, colour: str) -> str:
    return f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}" stroke="{colour}"/>'


def _words(x: float, y: float, words: str, *, anchor: str = "start", size: int = 13, colour: str = "#000") -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" fill="{colour}"'
    return f"<text {place}>{escape(words)}</text>"
