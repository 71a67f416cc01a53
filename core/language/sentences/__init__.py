"""Where sentences begin and end."""

from core.language.sentences.spans import sentence_spans

__all__ = ["sentence_spans"]
