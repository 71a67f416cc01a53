"""Norwegian."""

from __future__ import annotations

from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Language,
    PointsBack,
    SentenceRules,
    StopWords,
    StopwordsIso,
    Sumy,
)

LANGUAGE = Language(
    code="no",
    sentences=SentenceRules(
        before="adm adv ang bl.a bla ca cand d.v.s dir dvs eks ekskl evt f.eks feks fr frk hhv hr ifm iht ing inkl "
        "jf jfr kapt kgl kl ltn mag mht o.a pga red sgt siv skt st stk tidl vedr vs",
        before_number="art bd kap kl max min pkt s side stk tab tlf § -nr",
        within="afd alm anm apr aug avd bibl bot co dep des feb fork forts gml gr inst jan jul jun kem mill mrd "
        "nov obs off okt omr opp org pst sek sep sept std tekn tlf univ",
        after="e.kr ekr f.kr fkr m.fl m.m m.v mfl mm mv o.l o.s.v ol osv",
        after_number="cm g kg km kr l m mill min mm mrd pst sek stk",
        followers="april august desember februar januar juli juni mai mars november oktober september",
        starters="alle allerede alltid altså at av bare begge blant både da de deg dei den denne der deres "
        "deretter derfor dermed dessuten det dette disse du eg ein eller ellers en enkelte er et ett etter flere "
        "folk for fordi foruten fra før først han hans har her hun hva hvem hver hvilken hvis hvor hvordan "
        "hvorfor i ifølge ikke ingen innen jeg kan kanskje man mange med men mens mer min mot mye ned noe noen nå "
        "når og også om over på samtidig selv selvom senere siden sin skal slik som så således tidligere til "
        "tross under ut uten ved vi videre vil vår",
        ordinals=True,
    ),
    counts="words",
    reading_speed=199,  # As Swedish, which was measured and has words about as long.
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        StopwordsIso("no"),
        more="ei får komme kommer lenger sa sier",
    ),
    stemmer=Sumy("norwegian"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="han hun de den det dette disse denne hans hennes deres men og likevel derfor dessuten også",
    ),
    summary_headings=r"\b(?:sammendrag|konklus\w+)\b",
    by="af av",
    furniture=NONE_KNOWN,
)
