"""Complete palettes, for platforms without one of the brightness that the reader chose."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole

# Fusion draws the focus in a shade of Highlight, so that shade must be visible on Window, Button and Base.
_LIGHT: Mapping[QPalette.ColorRole, str] = MappingProxyType(
    {
        _Role.Window: "#efeeec",
        _Role.WindowText: "#1d1d1f",
        _Role.Base: "#ffffff",
        _Role.AlternateBase: "#f6f5f3",
        _Role.Text: "#1d1d1f",
        _Role.PlaceholderText: "#66645f",
        _Role.Button: "#efeeec",
        _Role.ButtonText: "#1d1d1f",
        _Role.BrightText: "#ffffff",
        _Role.Light: "#ffffff",
        _Role.Midlight: "#dddcd9",
        _Role.Mid: "#bcbab6",
        _Role.Dark: "#a09e9a",
        _Role.Shadow: "#76746f",
        _Role.ToolTipBase: "#fffbe9",
        _Role.ToolTipText: "#1d1d1f",
        _Role.Highlight: "#1f5c9e",
        _Role.HighlightedText: "#ffffff",
        _Role.Accent: "#1f5c9e",
        _Role.Link: "#1f5c9e",
        _Role.LinkVisited: "#6b3fa0",
    }
)
_DARK: Mapping[QPalette.ColorRole, str] = MappingProxyType(
    {
        _Role.Window: "#26262a",
        _Role.WindowText: "#e8e6e1",
        _Role.Base: "#1d1e20",
        _Role.AlternateBase: "#242529",
        _Role.Text: "#e8e6e1",
        _Role.PlaceholderText: "#bab7b0",
        _Role.Button: "#35353a",
        _Role.ButtonText: "#e8e6e1",
        _Role.BrightText: "#ffffff",
        _Role.Light: "#4b4b52",
        _Role.Midlight: "#404046",
        _Role.Mid: "#44454a",
        _Role.Dark: "#18181a",
        _Role.Shadow: "#0e0e10",
        _Role.ToolTipBase: "#35353a",
        _Role.ToolTipText: "#e8e6e1",
        _Role.Highlight: "#3775c0",
        _Role.HighlightedText: "#ffffff",
        _Role.Accent: "#7fb2f0",
        _Role.Link: "#8ab8f2",
        _Role.LinkVisited: "#c3a3ea",
    }
)
_LIGHT_DISABLED, _DARK_DISABLED = "#8f8d88", "#7b7a76"


def light_palette() -> QPalette:
    """Black on white and light grey; every role is set."""
    return _palette(_LIGHT, _LIGHT_DISABLED)


def dark_palette() -> QPalette:
    """Nearly white on nearly black; every role is set."""
    return _palette(_DARK, _DARK_DISABLED)


def _palette(colours: Mapping[QPalette.ColorRole, str], disabled: str) -> QPalette:
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(colours[_Role.Mid]))
    return palette
