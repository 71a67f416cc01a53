"""Italian."""

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
    Sumy,
)

LANGUAGE = Language(
    code="it",
    sentences=SentenceRules(
        before="ad.es amm arch avv ca cap card cav cf cfr col comm dir dott dott.ssa dr.ssa egr es gen gent geom "
        "ill ing mar mons on p.es pres prof.ssa proff rag rev s sen serg sig sig.na sig.ra sigg spett ss st ten "
        "uff v vs",
        before_number="all art artt att c cap capp co dir ed figg lett mar max min n nn pag pagg par reg rif sec "
        "sent set sez tab tel voll §",
        within="ago apr cit civ cod coll cost dic edit ediz feb febr fig fr giu giugn gr ingl int lat lit lug mag "
        "mod nov num op ott pen pers plur priv proc sett sing spa srl suppl ted trad",
        after="a.c d.c ecc s.p.a s.r.l seg segg",
        after_number="cm kg km min mm sec",
        starters="a ad adesso ai al alcune alcuni all alla alle allo allora anche ancora anzi appena attualmente "
        "c'è certo che chi ci cioè ciò col come comunque con cosa così cui da dai dal dall dalla dalle dallo "
        "davanti degli dei del dell della delle dello dentro di dopo dove dunque durante e ecco ed egli ella "
        "entrambi era erano essa esse essi esso fino forse fra fu furono già gli grazie ha hanno ho i ieri il in "
        "infatti infine inoltre insieme intanto invece io l la le lei lo loro lui ma mai malgrado mentre mi mio "
        "molte molti molto ne nei nel nell nella nelle nello nessun nessuno noi non nonostante nostra nostro né o "
        "od oggi ogni oltre oppure ora ormai per perché perciò perfino persino però più pochi poi poiché prima "
        "proprio pure qualche qualcuno quale quali quando quanti quanto quasi quel quella quelle quelli quello "
        "quest questa queste questi questo qui quindi s sarà se sebbene secondo sempre senza si sia siamo siccome "
        "solo soltanto sono sopra soprattutto sotto sta su sua subito successivamente sue sugli sui sul sull "
        "sulla sulle sullo suo suoi sì tale tali tanto tra tu tutta tuttavia tutte tutti tutto un un'altra una "
        "uno va verso vi viene voi vorrei è",
    ),
    counts="words",
    reading_speed=188,
    folding=NOT_NEEDED,
    elided="[cdlmnstv]|un|gl|(?:a|da|de|co|ne|su)(?:gl|ll)|que(?:st|ll)",
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("italian")),
    stemmer=Sumy("italian"),
    key_phrases=KeyPhraseRules(
        links="di del della dei delle",
        before=r"[^\W\d_]{1,5}'(?=.)",
        head_first=True,
    ),
    cues=Cues(
        announcing="proporre propone proponiamo presentare presenta presentiamo introdurre descrivere descrive "
        "sviluppare",
        finding="mostrare mostra mostrano dimostrare dimostra risultato concludere conclude migliorare miglioramento "
        "superare",
    ),
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="egli lui lei esso essa essi esse loro questo questa questi queste ciò quello quella suo sua suoi sue "
        "ma e però tuttavia inoltre quindi dunque così anche poi allora perciò",
        phrases=("ad esempio", "per esempio", "d'altra parte", "al contrario"),
    ),
    summary_headings=r"\b(?:riassunto|sommario|sintesi|conclusi\w+)\b",
    by="da di",
    furniture=NONE_KNOWN,
)
