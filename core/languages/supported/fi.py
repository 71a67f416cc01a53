"""Finnish."""

from __future__ import annotations

from core.languages.furniture_parts import AGENCY, NAME, PLACE, TAIL, TITLE, dates, names, networks
from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    FurnitureRule,
    LabelWords,
    Language,
    SectionNames,
    SentenceRules,
    StopWords,
    StopwordsIso,
    Sumy,
)

_NAMES = names("ja")
_NETWORKS = networks(
    "ja|tai|sekä", r"(?:face|insta|facebook|twitter|instagram|youtube|tiktok|linkedin)\w{0,5}|x:\w{2,3}"
)
_DAY = r"(?:(?:ma|ti|ke|to|pe|la|su|(?:maanan|tiis|torstai|perjan|lauan|sunnun)\w{0,5}|keskiviikko\w{0,3})\.?,? )?\d{1,2}\. ?(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta|\d{1,2}\.) ?\d{4}"
_CLOCK = r"(?:klo|kello)? ?\d{1,2}[:.]\d\d"
_STATED = r"(?:viimeksi )?(?:julkaistu|päivitetty|muokattu|luotu|julkaisupäivä|päivämäärä|päivitys)"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:tilaa|tilatkaa|rekisteröidy|liity|saat|haluatko)\b[^,;:?]{{0,80}}\b(?:uutiskirj\w{{1,8}}|sähköpostiisi|postituslist\w{{1,5}})\b{TAIL}[.!]?",
            "(?:syötä |anna |kirjoita )?sähköpostiosoit(?:teesi|e)[.:!]?",
            r"voit (?:perua|lopettaa) (?:tilauksen|tilauksesi) (?:milloin|koska) tahansa\.?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            "(?:peruuta (?:tilaus|uutiskirje)|peru (?:tilaus|uutiskirje)|poistu postituslistalta|(?:avaa|katso|lue) (?:viesti |uutiskirje )?selaimessa)",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:tämä )?(?:artikkeli|juttu|sisältö) on (?:vain |tarkoitettu )?(?:vain )?(?:tilaajille|jäsenille|tilaajillemme)[^,;:?]{0,60}",
            "(?:tilaa (?:nyt|tästä|lehti|digi|ja lue)|ryhdy (?:tilaajaksi|jäseneksi)|kokeile (?:ilmaiseksi|maksutta))(?: [^,;:?]{0,40})?[.!]?",
            r"tue (?:riippumatonta|laadukasta|työtämme|journalismia)\b[^,;:?]{0,60}",
            r"lataa (?:ilmainen )?\w{0,20}-?(?:sovellus|sovelluksemme|appi)\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:mainos|ilmoitus|kaupallinen yhteistyö|sponsoroitu(?: sisältö)?|maksettu (?:mainos|sisältö)|mainossisältö|(?:juttu|artikkeli) jatkuu (?:mainoksen|kuvan|videon) (?:jälkeen|alla|alapuolella))[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"seuraa meitä(?: (?:somessa|sosiaalisessa mediassa))?[.!]?|kommentit(?: \(\d+\))?|kuuntele (?:artikkeli|juttu)",
            rf"(?:jaa|jaa tämä|twiittaa|tulosta|lähetä|tallenna|kommentoi|kopioi linkki)(?: (?:tämä )?(?:artikkeli|juttu|sivu|uutinen))?(?: (?:{_NETWORKS}|sähköpostilla|sähköpostitse))?[.!:]?",
            rf"(?:seuraa|löydä|tykkää)(?: (?:meitä|minua|meistä|{PLACE}(?:a|ä)?|{NAME}))?(?: myös)? {_NETWORKS}[.!]?",
            r"(?:\d+ kommenttia?|jätä kommentti|kirjoita kommentti|näytä kommentit|kommentit \(\d+\))",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"(?:lue (?:myös|lisää|tästä|seuraavaksi)|katso myös|kuuntele myös|aiheesta lisää|lisää aiheesta|lue|katso|juttu jatkuu) ?: ?{TITLE}.{{1,160}}",
            "(?:lue (?:lisää|myös|koko (?:juttu|artikkeli|uutinen))|katso myös|näytä lisää|lisää (?:aiheesta|tästä aiheesta)|aiheeseen liittyvää|(?:samankaltaisia|suositeltuja|muita) (?:artikkeleita|juttuja|uutisia)|luetuimmat|luetuimpia|suosittelemme|takaisin (?:ylös|alkuun)|sivun alkuun)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?kaikki oikeudet pidätetään\b[^,;:?]{0,80}",
            r"(?:kopiointi|sisällön kopiointi|lainaaminen|uudelleenjulkaisu|osittainenkin kopiointi)\b[^;:?]{0,60}\b(?:kielletty|ilman lupaa|ehdottomasti)\b[^;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:kuva|kuvat|kuvaaja|kuvateksti|kuvitus|valokuva|valokuvaaja|video|grafiikka|kuvakaappaus|arkistokuva) ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:kuva|kuvat|kuvaaja|valokuva) ?[:©/] ?.{1,60}\)?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"(?:teksti|kirjoittaja|kirjoittajat|toimittaja|toimittajat|toimitus|kirjoittanut|haastattelu|suomennos|käännös|teksti ja kuvat) ?:? ?{_NAMES}",
            rf"{NAME} on \w{{0,20}}(?:toimittaja|kolumnisti|kirjeenvaihtaja)\.?",
            rf"lähde ?: ?.{{0,30}}{AGENCY}.{{0,40}}",
            rf"{_NAMES}[,/–] ?{AGENCY}",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:\d+ (?:minuuttia|min|tuntia|t|päivää|viikkoa) sitten|(?:lukuaika|lukemisaika) ?:? ?(?:n\. )?\d+ min(?:uuttia|\.)?|\d+ min(?:uutin|\.)? lukuaika)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:avainsanat|asiasanat|aiheet|aihe|tagit|tunnisteet|kategoriat|kategoria|osasto) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:toimituksen (?:huomautus|huomio|kommentti|lisäys)|toim\. ?huom\.?|oikaisu|korjaus|täsmennys) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="fi",
    sentences=SentenceRules(
        before="dipl ent esim evl fil hra ins kand kapt kenr ks lis maist mm n nk ns nti os piispa puh rva so st "
        "synt toht toim tri v vrt yht",
        before_number="art klo kohd kpl mom n:o nide nro puh s siv taul v §",
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
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:tiivistelmä|yhteenveto|johtopäätök\w+)\b",
    sections=SectionNames(
        references="(?:käytetty |keskeinen )?(?:lähteet|lähdeluettelo|kirjallisuus(?:luettelo)?|viitteet|bibliografia|"
        "viiteluettelo|lähdeviitteet)(?: ja (?:kirjallisuus|viitteet|lähteet))?|viitteet ja lähteet|"
        "kirjallisuutta",
        appendix="liitteet|liite|kiitokset|sanasto|hakemisto|tietoa kirjoittaj(?:asta|ista)|jälkisanat",
        contents="sisällys(?:luettelo)?|sisältö|tässä (?:kirjassa|numerossa)",
        imprint="kolofoni|julkaisutiedot|painotiedot|tekijänoikeus(?:tiedot)?|copyright|oikeudellinen huomautus",
        published=r"ensimmäinen painos|1\. painos|painettu|painopaikka|kustantaja ?:|kustantanut|julkaissut|kansi ?:|"
        "taitto ?:|kaikki oikeudet pidätetään|alkuteos",
        chapters="kirja|osa|luku|nide|laulu|näytös|kohtaus|kirje|jakso",
        openings="prologi|epilogi|esipuhe|johdanto|jälkisanat|alkusanat|loppusanat",
        title="nimi|otsikko|teos",
        author="kirjoittaja|tekijä|kirjoittanut",
        forward_looking=r"(?:tulevaisuutta koskev\w+|ennakoiv\w+|tulevaisuuteen (?:suuntautuv|liittyv)\w+) (?:lausum\w+|"
        r"lausunto\w*|tieto\w*)",
        uncertain=r"risk\w+|epävarmuu\w+|poiketa (?:olennaisesti|merkittävästi)|velvollisuutta",
        subscribing=r"tila(?:a|ajille|ajat|us)\b|tilaajille|kirjaudu|kuukaudessa|kokeile (?:ilmaiseksi|maksutta)|"
        "rekisteröidy|jatka lukemista|lue koko|rajattomasti|vain tilaajille",
    ),
    by=NONE_KNOWN,
    labels=LabelWords(
        asked="k|kysymys",
        answered="v|vastaus",
        others="aihe|aika|ainekset|ehdotus|esimerkki|haitat|hinta|huom|huomautus|huomio|hyödyt|johtopäätös|"
        "kirjoittaja|kuva|lähde|lähteet|neuvo|nimi|ohje|ongelma|osoite|paikka|puhelin|päivämäärä|"
        "ratkaisu|riski|sijainti|sisältö|syy|sähköposti|sääntö|taulukko|tavoite|tehtävä|tulos|tärkeää|"
        "vaara|vaihe|varoitus|vinkki|yhteystiedot",
    ),
    furniture=_FURNITURE,
)
