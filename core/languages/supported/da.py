"""Danish."""

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
    code="da",
    sentences=SentenceRules(
        before="adj adv ang bl.a bla ca cand civ d.v.s dir dvs eks ekskl evt f.eks fr frk fx hhv hr hrs iflg ift "
        "incl ing inkl jf jur jvf kapt kgl kl ltn m.h.t mag mht o.a p.g.a pga pr sct sgt skt sml st vedr vs",
        before_number="art bd ca kap kl max min pkt s side stk tab tlf § -nr",
        within="afd alm anm apr arr aug bem bibl bot bygn co dec dep feb fork forts fv gl gr grdl hovedk indb inst "
        "jan jul jun kbh kem komm kst lign mdl mia mio modt nov obs off okt omr omtr opr ordf org oversat red ret "
        "sagl samt sek sen sep sept sogn std suppl teol till tlf ugtl vejl",
        after="a/s e.kr ekr f.kr fkr m.fl m.m m.v mfl mm mv o.l o.lign o.s.v ol osv",
        after_number="cm g hl kg km kr l m mia min mio mm pct sek stk",
        starters="af alle alligevel altså at blandt både da de den denne der derefter deres derfor dermed desuden "
        "det dette disse dog du efter eller ellers en enten er et far flere folk for fordi foruden fra få før "
        "først han hans har her hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor hvornår i ifølge ikke "
        "ingen intet jeg jo kun kunne lad man mange med men mens min mit måske nogen nogle nu når ofte og også om "
        "på samtidig selv selvom senere siden sin skal som så således til trods ud under ved vi vil",
        followers="april august december februar januar juli juni maj marts november oktober september",
        ordinals=True,
    ),
    counts="words",
    reading_speed=199,  # As Swedish, which was measured and has words about as long.
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        StopwordsIso("da"),
        more="mellem måtte",
    ),
    stemmer=Sumy("danish"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="han hun de den det dette disse denne hans hendes deres men og dog derfor desuden også alligevel",
    ),
    summary_headings=r"\b(?:sammenfatning|konklus\w+)\b",
    by="af av",
    furniture=NONE_KNOWN,
)
