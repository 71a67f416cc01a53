"""Where sentences begin and end."""

from core.languages.sentences.spans import sentence_spans

__all__ = ["sentence_spans"]
