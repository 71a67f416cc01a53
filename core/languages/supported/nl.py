"""Dutch."""

from __future__ import annotations

from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Cues,
    KeyPhraseRules,
    Language,
    PointsBack,
    SentenceRules,
    StopWords,
    StopwordsIso,
    Sumy,
)

LANGUAGE = Language(
    code="nl",
    sentences=SentenceRules(
        before="b.sc bijv burg bv bvb ca cf d.w.z dhr drs ds dwz evt excl gebr gen i.p.v i.v.m incl ing ir jhr "
        "jkvr kap kard kol lt m.a.w m.b.t m.sc mevr mgr mw n.a.v nl o.a o.l.v plm pres resp sint st t.a.v t.b.v "
        "t.g.v t.o.v v.d vd vgl vs wed weled z.g.n zgn zn",
        before_number="afb afd apr art artt aug blz ca dec dl feb hfst hoofdst jan jul jun kol lid max min mrt nov "
        "nrs okt pag par reg sept tel § -nr -pl -str",
        within="aant aanw afl alg bibl biol co dec febr geb ger gest krt lit mil mld mln mnd ned nov nrd nv okt "
        "oorspr opm opp org overl pk pr prov red sep sept soc temp toel uitg univ vert verz vlg vnl voorz -pl -str",
        after="a.u.b chr e.a e.d e.v enz m.v n.chr n.v s.v.p v.chr",
        after_number="cm kg km min mld mln mm mnd sec uur",
        followers="april augustus december februari januari juli juni maart mei november oktober september",
        starters="aan achter al aldus alle alleen allemaal als alsof altijd andere anders bij bijna binnen "
        "blijkbaar boven buiten daar daarbij daardoor daarmee daarna daarnaast daarom daarop daarvan daarvoor dan "
        "dat de deze die dit doch door drie dus echter een eens eerst eigenlijk elk elke en enkele er evenals eén "
        "gedurende geen haar had heb hebben heeft hem het hier hierbij hierdoor hiermee hierna hij hoe hoewel hun "
        "iedereen iemand ik in inmiddels is ja je jij jullie kan later maar meer meestal men mensen met mijn "
        "misschien na naar naast natuurlijk nee net niemand niet niets nog nu of om omdat omstreeks ondanks onder "
        "ons onze ook op over pas per rond samen sinds sindsdien sommige soms te tegen ten tenslotte ter terwijl "
        "tevens tijdens toch toen tot totdat tussen twee u uit uiteindelijk van vanaf vandaag vanwege veel verder "
        "vervolgens via volgens voor vooral voordat vroeger waar waarbij waarom waarschijnlijk wanneer want was "
        "wat we weer wel welke wie wij wil worden wordt zal ze zelfs zich zij zijn zo zoals zodra zonder zou "
        "zowel één",
    ),
    counts="words",
    reading_speed=202,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        StopwordsIso("nl"),
        more="den",
    ),
    stemmer=Sumy("dutch"),
    key_phrases=KeyPhraseRules(
        links="van der den",
    ),
    cues=Cues(
        announcing="voorstellen presenteren introduceren beschrijven ontwikkelen onderzoeken",
        finding="tonen toont aantonen blijkt resultaat resultaten concluderen verbeteren verbetering overtreffen",
    ),
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="hij zij ze het dit dat deze die zijn haar hun maar en echter toch dus daarom bovendien ook daarna toen",
    ),
    summary_headings=r"\b(?:samenvatting|conclusie\w*)\b",
    by="door",
    furniture=NONE_KNOWN,
)
