"""Czech."""

from __future__ import annotations

from core.languages.language import NONE_KNOWN, NOT_NEEDED, Language, PointsBack, SentenceRules, StopWords, Sumy

LANGUAGE = Language(
    code="cs",
    sentences=SentenceRules(
        before="arch bc bl br býv ca dipl doc dosl ev fr gen hl ing judr kol kpt křest mgr mj mjr mlad mudr např "
        "npor odd p phdr phmr plk pol por pp pplk ppor prap prom pí resp rndr rtm sr srov st sv svob tal tj tzn "
        "tzv voj vč zdr zejm zn zvl čsl šk škpt šrtm",
        before_number="kap max min obr odst par roč s sb str sv tab tel § č čj čl ř",
        within="akad alt angl ap cit dop dub fa fil franc hist hod inv it ital jap jun kat kupř kč lat lit mil mld "
        "moder ned nem nám nár násl něm obch obv odp ods okr ot pozn poč prav př předn přel přibl příl příp red "
        "rus samost sev sl slov spol stol tech tis tř ul vyd vyj vých z zem zkr zákl záp ústř řec špan",
        after="a.s aj apod atd atp o.p.s o.s s.r.o v.o.s",
        after_number="cm hod kg km kč l mil min mld mm sek tis",
        starters="a ale ani až bez bude budou byl byla byli bylo byly co což do dále jak jako jaké jaký jde je "
        "jeho jejich její jen jestliže ještě jinak již jsem jsme jsou k kam kde kdo kdy když ke kromě která které "
        "který ku mezi mimo mohou možná musí my může na nad naproti ne nebo nebyl nebylo není než nic nikdo nyní "
        "o od on ona oni ono ovšem pak po pod podle pokud potom poté pro proto protože proč právě před přes při "
        "přitom s se sice snad stejně ta tak také takže tam tato tedy ten tento teprve ti to tohle toho tomu toto "
        "tu tuto ty tyto této u už v ve vy však všechno všichni vždy z za zatím zatímco zde ze či že",
        followers="března dubna května kč ledna listopadu prosince srpna září února července června října",
        ordinals=True,
    ),
    counts="words",
    reading_speed=166,  # As Polish, which was measured and has words about as long.
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("czech")),
    stemmer=Sumy("czech"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="on ona ono oni ony ten ta to toto tento tato tito jeho její jejich ale a však proto přesto také tedy "
        "avšak",
    ),
    summary_headings=r"\b(?:souhrn|shrnutí|závěr)\b",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
