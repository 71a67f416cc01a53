"""Romanian."""

from __future__ import annotations

from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Folding,
    KeyPhraseRules,
    Language,
    SentenceRules,
    StopWords,
    StopwordsIso,
    Sumy,
)

LANGUAGE = Language(
    code="ro",
    sentences=SentenceRules(
        before="Gen acad arh av bd bld cca cf col com conf cpt d-l d-na de.ex dl dlui dna dvs ex ing jud lect lt "
        "mun pr sf st str vs înv şos șos",
        before_number="alin ap art bl cap ed et lit max min pag par pct sc sect tel",
        within="apr aug dec dep dir ed edit febr hr ian ibid mart mil mld noi nov oct op orig red sept srl trad "
        "univ urm",
        after="d.hr s.a s.r.l î.hr ş.a ş.a.m.d ș.a ș.a.m.d",
        after_number="cm kg km mil min mld mm sec",
        followers="aprilie august decembrie februarie ianuarie iulie iunie mai martie noiembrie octombrie septembrie",
        starters="a abia acea aceasta această aceea acei acel acela acele acest acesta aceste acestea acești "
        "aceștia acolo acum adică ai aici alte alături alți am apoi ar asta astfel atunci atât au avea aveau așa "
        "ca care cartea ce cea cei cel cele chiar cine conform cu cum când cât câteva câțiva căci dacă dar "
        "datorită de deci deoarece desigur deși din dintre doar două după e ea ei el ele era erau este eu fiecare "
        "fiind foarte fără iar la le li lor lui lângă mai multe mulți nici niciodată nimeni nimic noi nu numai o "
        "odată or ori oricum pe pentru peste poate prin printre până pînă s-a sau se si spre su sub sunt să toate "
        "tot totuși toți tu un una unde unele unii unul va voi vor îi îl îmi împreună în înainte încă într între "
        "întrucât întâi își și",
    ),
    counts="words",
    reading_speed=188,  # As Italian, which was measured and has words about as long.
    folding=Folding(
        # These letters have a comma below; in older text, and in sumy's stemmer, a cedilla.
        same=("ȘșȚț", "ŞşŢţ"),
    ),
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        StopwordsIso("ro"),
        more="atât așa fiind încă într într-o într-un își",
    ),
    stemmer=Sumy("romanian"),
    key_phrases=KeyPhraseRules(
        head_first=True,
    ),
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings=r"\b(?:rezumat|concluzi\w+)\b",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
