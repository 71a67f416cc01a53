"""Where the reader has been in an article, to go back and forward like in a browser."""

from __future__ import annotations

# More jumps than anyone goes back.
_KEPT = 100


class History:
    """Positions in the text before and after jumps."""

    def __init__(self) -> None:
        self._back: list[int] = []
        self._forward: list[int] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a jump to return from."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader has gone back and not jumped since."""
        return bool(self._forward)

    def jump(self, here: int) -> None:
        """Remembers the position that a jump starts from."""
        self._forward.clear()
        if not self._back or self._back[-1] != here:
            self._back.append(here)
        del self._back[:-_KEPT]

    def back(self, here: int) -> int:
        """The position before the last jump. Raises IndexError if there is none."""
        position = self._back.pop()
        self._forward.append(here)
        return position

    def forward(self, here: int) -> int:
        """The position that the reader went back from. Raises IndexError if there is none."""
        position = self._forward.pop()
        self._back.append(here)
        return position
