"""Colours, contrast and focus."""
