"""Loading: a source becomes an Article."""

from core.loading.in_language import in_language
from core.loading.load import load, load_clipboard, load_text, modified_at
from core.loading.put_back import put_back

__all__ = ["in_language", "load", "load_clipboard", "load_text", "modified_at", "put_back"]
