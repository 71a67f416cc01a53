"""Loading: a source becomes an Article."""

from core.loading.load import load, load_clipping, load_text
from core.loading.put_back import put_back

__all__ = ["load", "load_clipping", "load_text", "put_back"]
