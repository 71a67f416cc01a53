"""Spanish."""

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
    code="es",
    sentences=SentenceRules(
        before="aprox arq av avda ca cf cfr cmdte cnel cra d dn dra dras dres ee ej excma excmo fdo fr gob gral "
        "hna hno ilma ilmo ing lic mons mtro ntra ntro p.ej pl presb profa pza rvdo sgto sr sra sras sres srta st "
        "sta sto tte ud uds vd vda vds vs",
        before_number="abr ago apdo art arts cap caps dic ed ene ext feb figs inc jul jun km lun lám mar máx mín n "
        "nov nro nº núm oct pág págs párr párrf ref secc sep sept t tel tfno tít vols",
        within="adm admón bco coord cía dcha depto dir dpto edit edo esq hab izq ltda máx mín pers prov pta ptas "
        "pts tlf trad univ",
        after="a.c a.m d.c ee.uu etcétera p.m s.a s.l s.l.u",
        after_number="cm hab hrs hs kg km min mm ptas seg",
        followers="abril agosto diciembre enero febrero julio junio marzo mayo noviembre octubre septiembre",
        starters="a además ahora al algunas algunos allí antes aquel aquella aquí asimismo así aun aunque aún "
        "bajo cada casi como con conforme contra cual cualquier cuando cuál cuándo cuánto cómo de debido del "
        "desde después donde durante dónde e el ella ellas ello ellos en entonces entre era eran es esa esas ese "
        "eso esos esta estaba estas este esto estos está están finalmente fue fueron gracias ha había hace hacia "
        "han hasta hay hoy igualmente incluso junto la las le les lo los luego mas me mediante mi mientras mis "
        "mucha muchas mucho muchos muy más nada ni ningún no nos nosotros nunca o otra otras otro otros para pero "
        "poco por porque posteriormente primero pues que quien quienes quizá quién qué según ser si sido sin "
        "sobre solo son su sus sí sólo tal también tampoco tan tanto te tenía tiene tienen todas todo todos tras "
        "tu un una unas uno unos usted varios y ya yo él",
    ),
    counts="words",
    reading_speed=218,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        Sumy("spanish"),
        more="a al algo alguien aquí así aun aún aunque aquella aquello casi cerca contra cosa cuales cuanto cuál "
        "cuándo cómo de debe deben del después dice dicho dijo durante dónde e él ella ello ese esa eso esos esas "
        "esto estas este estos están está estuvo fuera gran haber había habían han hasta hay he hecho hemos hoy hubo "
        "le les luego más me mediante menos mi mis misma mismas mismos mucha muchas mucho mí nada ni ninguna ninguno "
        "no nuestra nuestro nuestros nuevo nueva o otra otras otros parte poco pues que qué quienes quizá quizás se "
        "sea según señaló será serán sería sí sino tal tales tampoco tan tanto te tenía ti toda todas todavía todos "
        "tres tu tus tuvo u y ya",
    ),
    stemmer=Sumy("spanish"),
    key_phrases=KeyPhraseRules(
        links="de del",
        head_first=True,
    ),
    cues=Cues(
        announcing="proponer propone proponemos presentar presenta presentamos introducir describir describe "
        "desarrollar",
        finding="mostrar muestra muestran demostrar demuestra resultado concluir concluye mejorar mejora superar",
    ),
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="él ella ello ellos ellas esto este esta estos estas eso ese esa esos esas su sus pero y además también "
        "entonces así sino",
        phrases=("por ejemplo", "sin embargo", "por eso", "por otro lado", "en cambio"),
    ),
    summary_headings=r"\b(?:resumen|conclusi\w+|síntesis)\b",
    by="por",
    furniture=NONE_KNOWN,
)
