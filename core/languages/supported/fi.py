"""Finnish."""

from __future__ import annotations

from core.languages.language import NONE_KNOWN, NOT_NEEDED, Language, SentenceRules, StopWords, StopwordsIso, Sumy

LANGUAGE = Language(
    code="fi",
    sentences=SentenceRules(
        before="dipl ent esim evl fil hra ins kand kapt kenr ks lis maist mm n nk ns nti os piispa puh rva so st "
        "synt toht toim tri v vrt yht",
        before_number="art klo kpl n:o nide nro puh s siv taul v §",
        within="al alk arv ehd jäsen kesk keskim kirj kok koul kts käänt lat lk lyh läh lääk maks milj mon mrd "
        "muist nim nyk oy per pj pvm ruots saks suom suunn säv taiv tav tj tod ttk tuhat vas viim virall vuos vuot "
        "yl ylik",
        after="eKr eaa ekr jKr jkr jne ko tms ym yms",
        after_number="cm eur h kg km milj min mk mm mrd t",
        followers="elokuuta heinäkuuta helmikuuta huhtikuuta joulukuuta kesäkuuta lokakuuta maaliskuuta "
        "marraskuuta syyskuuta tammikuuta toukokuuta",
        starters="aikaisemmin aina ainakin ainoastaan alun ehkä ei eikä eivät emme en entä esimerkiksi he heidän "
        "hän hänen ilman itse ja joka joku jonka jos joskus jotka jälkeen kai kaikki kanssa koko koska kuinka "
        "kuitenkin kuka kun kuten kyllä lisäksi lopulta luultavasti me meidän mikä milloin minkä minun minä missä "
        "mitä monet moni mukaan mutta muun muut myöhemmin myös ne niiden niin niitä noin nuo nykyisin nyt näiden "
        "näin nämä olemme olen olet oli olisi olivat on onko otti ovat paitsi pian sama se sekä sellainen sen "
        "siinä siis siitä siksi silloin sillä silti sinun sinä sitten sitä tai te toinen toisaalta tosin tuo "
        "tuolloin tällä tällöin tämä tämän tänään tässä tästä usein vaan vaikka vain vasta vielä voi voiko vuonna "
        "yhdessä yksi",
        ordinals=True,
    ),
    counts="words",
    reading_speed=161,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        StopwordsIso("fi"),
        more="pitää sai",
    ),
    stemmer=Sumy("finnish"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings=r"\b(?:tiivistelmä|yhteenveto|johtopäätök\w+)\b",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
