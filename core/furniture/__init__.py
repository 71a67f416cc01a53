"""Furniture: what surrounds an article and is not part of it, told by its lines and by what these form together."""

from core.furniture.found import find_furniture
from core.furniture.lines import REASONS, furniture_reason

__all__ = ["REASONS", "find_furniture", "furniture_reason"]
