"""Hebrew."""

from __future__ import annotations

from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Folding,
    KeyPhraseRules,
    Language,
    SentenceRules,
    StopWords,
    Sumy,
)

LANGUAGE = Language(
    code="he",
    sentences=SentenceRules(
        reporting=r"(?:אמר|אמרה|אמרו|שאל|שאלה|שאלו|הוסיף|הוסיפה|ענה|ענתה|השיב|השיבה|לחש|לחשה|קרא|קראה|צעק|צעקה)\b"
    ),
    counts="words",
    reading_speed=187,
    folding=Folding(
        # Points and accents.
        signs="\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7",
    ),
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("hebrew")),
    stemmer=NONE_KNOWN,
    key_phrases=KeyPhraseRules(
        head_first=True,
    ),
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings="תקציר|סיכום|מסקנות",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
