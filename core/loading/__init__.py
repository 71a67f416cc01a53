"""Loading: a source becomes an Article."""

from core.loading.load import load, load_clipping, load_text

__all__ = ["load", "load_clipping", "load_text"]
