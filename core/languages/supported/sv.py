"""Swedish."""

from __future__ import annotations

from core.languages.language import NONE_KNOWN, NOT_NEEDED, Language, PointsBack, SentenceRules, StopWords, Sumy

LANGUAGE = Language(
    code="sv",
    sentences=SentenceRules(
        before="adj adv ang bl.a ca d.v.s dir doc dvs ev exkl f.d fd fil fr fr.o.m frk följ gen hr ing inkl jfr "
        "jur kand kapt kgl kl kungl löjtn m.a.o mag o.d.y p.g.a pga resp s.k s:t s:ta sk st särsk t.ex t.o.m tex "
        "urspr v.g vs äv övlt",
        before_number="art bd kap kl max min pkt s sid st tab tel § -nr",
        within="alm anm apr aug avd bibl bot co dec dep eng feb febr forts gbg gr inst jan jul jun kem mar mdr "
        "milj mkt nov obs off okt omkr org proc red sek sep sept std sthlm tekn tfn univ uppl utg övers",
        after="d.y d.ä e.kr f.kr m.fl m.m mfl mm o.d o.dyl o.s.v osv",
        after_number="cm g kg km kr l m mdr milj min mm proc sek st",
        followers="april augusti december februari januari juli juni maj mars november oktober september",
        starters="alla alltså andra att av bara bland båda de dem den denna dessa dessutom det detta dock du dvs "
        "där därefter därför därmed då efter eftersom eller en enbart endast enligt er ett flera folk från få för "
        "före först förutom genom ha han hans har hela hennes hon hos hur här i ibland idag inför ingen inget "
        "innan inom inte ja jag kan kanske lika man med medan mellan men mer mest min mot mycket många nej ni nu "
        "när någon några och också ofta om ordet precis på redan samma samtidigt sedan själv ska skall slutligen "
        "som så således till trots två under ur utan vad var varför varje vem vi vid vidare vilka vilken vill "
        "vissa vår än ändå är även",
    ),
    counts="words",
    reading_speed=199,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("swedish")),
    stemmer=Sumy("swedish"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="han hon de den det detta dessa denna hans hennes deras men och dock därför dessutom också ändå sedan",
    ),
    summary_headings=r"\b(?:sammanfattning|slutsats\w*)\b",
    by="af av",
    furniture=NONE_KNOWN,
)
