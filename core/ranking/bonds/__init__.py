"""Bonds: which sentences must not, or should not, be shown without others.

Sentences that are each word for word can still mislead together: of extracts by published systems about 30 % were found
to (Zhang, Wan and Bansal 2023, "Extractive is not faithful", doi 10.18653/v1/2023.acl-long.120).
"""

from core.ranking.bonds.registry import BONDS, bonds_of, note_of, rest_of

__all__ = ["BONDS", "bonds_of", "note_of", "rest_of"]
