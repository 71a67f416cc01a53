"""Arabic."""

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
    code="ar",
    sentences=SentenceRules(
        before="أ د م",
        reporting=r"(?:قال|قالت|يقول|تقول|وقال|سأل|سألت|أضاف|أضافت|أجاب|أجابت)\b",
    ),
    counts="words",
    reading_speed=138,
    folding=Folding(
        # Short vowels and other signs above and below letters, and the stroke that lengthens a word.
        signs="\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed",
        same=("آأإٱ", "اااا"),
    ),
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("arabic")),
    stemmer=Sumy("arabic"),
    key_phrases=KeyPhraseRules(
        head_first=True,
    ),
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings="ملخص|الخلاصة|خاتمة",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
