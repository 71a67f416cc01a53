"""The ways in which a document can be shown."""

from __future__ import annotations

from typing import Literal, get_args

# The whole article with its picks marked, the article folded to them, or the summary alone.
View = Literal["article", "folded", "summary"]
VIEWS: tuple[View, ...] = get_args(View)
