"""Romanian."""

from __future__ import annotations

from core.languages.furniture_parts import AGENCY, NAME, PLACE, TAIL, TITLE, dates, names, networks
from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Folding,
    FurnitureRule,
    KeyPhraseRules,
    LabelWords,
    Language,
    SectionNames,
    SentenceRules,
    StopWords,
    StopwordsIso,
    Sumy,
)

_NAMES = names("și|şi")
_NETWORKS = networks("și|şi|sau|pe")
_DAY = r"(?:(?:luni|marți|marţi|miercuri|joi|vineri|sâmbătă|duminică),? )?\d{1,2} (?:ian|feb|mar|apr|mai|iun|iul|aug|sep|oct|noi|nov|dec)[a-z]*\.?,? \d{4}"
_CLOCK = r"(?:(?:la )?ora )?\d{1,2}[:.]\d\d"
_STATED = r"(?:data )?(?:ultima )?(?:publicat|publicată|publicării|actualizat|actualizare|actualizată|modificat|postat|data)(?:(?: pe| la(?: data)?(?: de)?| în| din))?"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:abonează-te|abonați-vă|abonaţi-vă|înscrie-te|înscrieți-vă|primește|primeşte|primiți)\b[^,;:?]{{0,80}}\b(?:newsletter\w{{0,4}}|newsletter-ul|buletin\w{{0,5}}|e-?mail)\b(?:[- ]?(?:ul|urile))?{TAIL}[.!]?",
            "(?:introdu |introduceți )?adresa (?:ta |dumneavoastră )?de e-?mail[.:!]?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        ("dezabonare|dezabonează-te|(?:vezi|vizualizați|deschide) (?:acest e-?mail )?în browser",),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:acest )?(?:articol|conținut) este (?:disponibil |accesibil )?(?:doar |numai |exclusiv )?(?:pentru|rezervat) ?(?:abonați(?:lor|i)?|abonaţilor|abonați|membri(?:lor)?)[^,;:?]{0,60}",
            "(?:abonează-te|devino (?:abonat|membru))(?: (?:acum|aici|de la [^,;:?]{1,30}|pentru a citi[^,;:?]{0,30}))?[.!]?",
            r"(?:susține|sprijină) (?:jurnalismul|munca|presa|redacția)\b[^,;:?]{0,60}",
            r"descarcă (?:gratuit )?aplicația\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:publicitate|reclamă|anunț|conținut (?:sponsorizat|plătit)|sponsorizat|advertorial|(?:articolul )?continuă după (?:publicitate|reclamă)|articolul continuă mai jos)[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"(?:urmărește-ne|urmăriți-ne)(?: pe rețelele (?:sociale|de socializare))?[.!]?|comentarii(?: \(\d+\))?",
            rf"(?:distribuie|partajează|share|tipărește|printează|trimite|comentează|salvează)(?: (?:acest |această )?(?:articol(?:ul)?|pagin[aă]|știre[a]?))?(?: (?:pe|prin|via) {_NETWORKS})?[.!:]?",
            rf"(?:urmărește-ne|urmăriți-ne|urmăreşte-ne|urmărește|găsește-ne|dă-ne like)(?: {NAME}| {PLACE})?(?: și)? pe {_NETWORKS}[.!]?",
            r"(?:\d+ comentari(?:u|i)|copiază link(?:-ul|ul)?|lasă un comentariu|adaugă (?:un )?comentariu)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"(?:(?:citește|citeşte|citiți|vezi|vedeți|află) (?:și|şi|mai mult|mai multe|mai departe)|pe aceeași temă|articole? similare?|recomandări|te-ar putea interesa|vezi) ?: ?{TITLE}.{{1,160}}",
            "(?:citește (?:și|mai mult(?:e)?|mai departe|tot articolul)|citeşte (?:şi|mai mult(?:e)?)|vezi (?:și|mai mult(?:e)?)|află mai mult(?:e)?|continuă (?:să citești|citirea|lectura)|(?:articole|știri|subiecte) (?:similare|asemănătoare|recomandate)|cele mai citite|te-ar (?:mai )?putea interesa|s-ar putea să(?:-| )ți placă|recomandări|înapoi sus|sus)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?toate drepturile (?:sunt )?rezervate\b[^,;:?]{0,80}",
            r"(?:este interzisă )?(?:reproducerea|preluarea|copierea)\b[^;:?]{0,80}\b(?:interzis[ăe]?|fără acord\w*|în limita a)\b[^;:?]{0,80}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:foto|fotografie|fotografii|sursa foto|sursă foto|imagine|credit foto|ilustrație|video|sursa) ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:foto|sursa foto|imagine|sursa) ?[:©/] ?.{1,60}\)?",
            rf"foto (?:de )?{NAME}(?: ?/ ?.{{1,40}})?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"(?:de )?redacția(?: {PLACE})?",
            rf"(?:un articol |articol |scris |text )?de:? {_NAMES}(?:,? (?:din|pentru) {PLACE}|, [\w -]{{3,40}})?",
            rf"(?:autor(?:i|ul)?|autoare|text|redactor|redacția|scris de|traducere|reporter|editor|interviu(?: de)?|redactat de) ?:? ?{_NAMES}",
            rf"(?:sursa|surse|cu informații de la) ?: ?(?:{AGENCY})(?:(?:, ?| și |/){AGENCY}){{0,3}}",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:acum \d+ (?:de )?(?:minute|ore|oră|zile|săptămâni)|timp (?:de )?(?:citire|lectură|citit) ?:? ?\d+ min(?:ute|\.)?|\d+ min(?:ute|\.)? (?:de )?(?:citire|lectură|citit))",
        ),
    ),
    FurnitureRule(
        "tags",
        (
            "(?:etichete|taguri|tag-uri|tags|teme|subiecte|cuvinte cheie|cuvinte-cheie|categori[ei]|secțiune) ?: ?.{1,160}",
        ),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:nota (?:redacției|redacţiei|editorului|red\.)|n\. ?r\.|precizare|erată|rectificare|corectură) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="ro",
    sentences=SentenceRules(
        before="Gen acad arh av bd bld cca cf col com conf cpt d-l d-na de.ex dl dlui dna dvs ex ing jud lect lt "
        "mun pr sf st str vs înv şos șos",
        before_number="alin anx ap art bl cap cl ed et lit max min pag par paragr pct sc sect secț subpct tel tit",
        within="apr aug dec dep dir ed edit febr hr ian ibid mart mil mld noi nov oct op orig red sept srl trad "
        "univ urm",
        after="d.hr s.a s.r.l î.hr ş.a ş.a.m.d ș.a ș.a.m.d",
        after_number="cm kg km mil min mld mm sec",
        followers="aprilie august decembrie februarie ianuarie iulie iunie mai martie noiembrie octombrie septembrie",
        starters="a abia acea aceasta această aceea acei acel acela acele acest acesta aceste acestea acești "
        "aceștia acolo acum adică ai aici alte alături alți am apoi ar asta astfel atunci atât au avea aveau așa "
        "ca care cartea ce cea cei cel cele chiar cine conform cu cum când cât câteva câțiva căci dacă dar "
        "datorită de deci deoarece desigur deși din dintre doar două după e ea ei el ele era erau este eu fiecare "
        "fiind foarte fără iar la le li lor lui lângă mai multe mulți nici niciodată nimeni nimic noi nu numai o "
        "odată or ori oricum pe pentru peste poate prin printre până pînă s-a sau se si spre su sub sunt să toate "
        "tot totuși toți tu un una unde unele unii unul va voi vor îi îl îmi împreună în înainte încă într între "
        "întrucât întâi își și",
    ),
    counts="words",
    reading_speed=188,  # As Italian, which was measured and has words about as long.
    folding=Folding(
        # These letters have a comma below; in older text, and in sumy's stemmer, a cedilla.
        same=("ȘșȚț", "ŞşŢţ"),
    ),
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        StopwordsIso("ro"),
        more="atât așa fiind încă într într-o într-un își",
    ),
    stemmer=Sumy("romanian"),
    key_phrases=KeyPhraseRules(
        head_first=True,
    ),
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:rezumat|concluzi\w+)\b",
    sections=SectionNames(
        references="(?:lista |listă de )?(?:referințe(?:lor)?|bibliografi[ea]|surse|literatură|"
        "lucrări)(?: (?:bibliografice|citate|consultate|selectivă|generală|și (?:note|bibliografie)))*|"
        "note și referințe|surse și bibliografie|note bibliografice",
        appendix="anex[aeă]|apendice|mulțumiri|glosar|indice|index|despre autor(?:i|e)?|postfață",
        contents="cuprins(?:ul)?|conținut|în acest (?:număr|volum)|tabla de materii",
        imprint="caseta (?:redacțională|tehnică)|colofon|notă legală|aviz juridic|copyright|drepturi de autor|"
        "date editoriale",
        published=r"prima ediție|ediția (?:întâi|i\b|a )|tipărit (?:la|de|în)|editura ?:|publicat (?:de|în)|coperta ?:|"
        "tehnoredactare|toate drepturile rezervate|descrierea cip|titlul original",
        chapters="cartea|carte|partea|parte|capitolul?|volumul?|tomul?|cântul?|actul?|scena|scenă|scrisoarea|secțiunea",
        openings="prolog|epilog|prefață|cuvânt înainte|introducere|postfață|încheiere",
        title="titlu(?:l)?",
        author="autor(?:i|ul|ii|oare)?|de",
        forward_looking=r"(?:declarați\w+|afirmați\w+|informați\w+) (?:anticipative|prospective|cu caracter previzional|"
        "privind viitorul|referitoare la viitor)",
        uncertain=r"riscuri?l?o?r?\b|incertitudin\w+|difer[ei]\w* (?:semnificativ|substanțial|material)|nicio obligație",
        subscribing=r"abon\w+|autentific\w+|conect\w+|pe lună|lunar|încearcă gratuit|înregistr\w+|citește (?:mai departe|"
        r"tot articolul|în continuare)|deblochea\w+|nelimitat|doar pentru|exclusiv pentru",
    ),
    by=NONE_KNOWN,
    labels=LabelWords(
        asked="î|întrebare",
        answered="r|răspuns",
        others="adresă|adresa|atenție|autor|avantaje|avertisment|cauză|când|concluzie|contact|cost|data|de la|"
        "definiție|descriere|dezavantaje|efect|exemplu|exercițiu|figură|important|ingrediente|către|loc|"
        "locul|mit|motiv|nume|notă|observație|ora|pas|pericol|preț|problemă|regulă|rezultat|risc|sfat|"
        "soluție|surs[ăe]|tabel|telefon|tel|temă|titlu|unde|obiectiv",
    ),
    furniture=_FURNITURE,
)
