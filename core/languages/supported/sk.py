"""Slovak."""

from __future__ import annotations

from core.languages.language import NONE_KNOWN, NOT_NEEDED, Language, SentenceRules, StopWords, Sumy

LANGUAGE = Language(
    code="sk",
    sentences=SentenceRules(
        before="angl arch bc bl br dipl doc ev fr franc gen gr hl ing judr kol kpt kt lat maď mgr mjr mons mudr "
        "napr nem npor odd ods p phdr plk pol por porov pp pplk ppor r resp rndr rus st starogr sv t.j tal tj tur "
        "tzn tzv vr vč zvl čes špan",
        before_number="kap max min obr ods par por r roč s str tab tel zb zv § č čl",
        within="akad alt apr aug cit dec fa feb febr hist hod it jan jun juž júl jún kat lit mar mil mld máj ned "
        "nov nám nár o obch okr okt pozn prekl príp písm red sept sev stor tech tis tr ul vyd vých zem zákl záp",
        after="a.i a.pod a.s ap atď kr n.l pod pred.n.l s.r.o spol",
        after_number="cm hod kg km mil min mld mm sek sk tis",
        followers="apríl apríla august augusta december decembra február februára január januára júl júla jún "
        "júna marca marec máj mája november novembra október októbra september septembra storočia storočie "
        "storočí",
        starters="a aj ak ako ale alebo ani asi avšak bez bol bola boli bolo bude budú by cez do ešte hneď hoci i "
        "iba ich ide ja je jeden jedna jeho jej kam každý kde kedy keď kto ktorá ktoré ktorý ku kvôli lebo len "
        "majú medzi mnohé mnohí my má môže na nad najmä napriek nasledne navyše ne neskôr nie niektoré niektorí "
        "nikto nič no následne o od okolo okrem on ona oni ono po pod podľa pokiaľ potom počas pre pred preto "
        "pretože prečo pri pričom s sa sme so stalo svoj sám sú ta tak taktiež takto takže tam teda ten tento tie "
        "tieto to toho toto tu tá táto tú túto tým u už v vo vtedy vy však všetci všetko vždy z za zatiaľ ze zo "
        "či čo ďalej ďalší že",
        ordinals=True,
    ),
    counts="words",
    reading_speed=166,  # As Polish, which was measured and has words about as long.
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("slovak")),
    stemmer=Sumy("slovak"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings=r"\b(?:zhrnutie|záver)\b",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
