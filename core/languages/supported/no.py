"""Norwegian."""

from __future__ import annotations

from core.languages.furniture_parts import AGENCY, NAME, PLACE, TAIL, TITLE, dates, names, networks
from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    FurnitureRule,
    LabelWords,
    Language,
    PointsBack,
    SectionNames,
    SentenceRules,
    StopWords,
    StopwordsIso,
    Sumy,
)

_NAMES = names("og")
_NETWORKS = networks("og|eller|på")
_DAY = r"(?:(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?\.?,? (?:den )?)?\d{1,2}\. ?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)[a-z]*\.? \d{4}"
_CLOCK = r"(?:kl\.?|klokken)? ?\d{1,2}[:.]\d\d"
_STATED = r"(?:sist )?(?:publisert|lagt ut|oppdatert|endret|opprettet|dato)(?: den)?"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:meld deg(?: på)?|abonner|abonnér|registrer deg|få|motta)\b[^,;:?]{{0,80}}\b(?:nyhetsbrev(?:et|ene)?|nyheitsbrev(?:et)?|innboks(?:en)?)\b{TAIL}[.!]?",
            "(?:skriv inn |oppgi )?(?:din e-?post(?:adresse)?|e-?postadressen din)[.:!]?",
            r"du kan (?:når som helst |alltid )?(?:melde deg av|avslutte abonnementet)(?: (?:igjen|når som helst))?\.?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            "(?:meld deg av|avslutt abonnementet|(?:vis|se|les|åpne) (?:denne e-?posten |nyhetsbrevet )?i nettlese(?:r|ren))",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:denne|den) (?:artikkelen|saken) er (?:kun |bare |forbeholdt |låst )?(?:for |til )?(?:våre )?(?:abonnenter|medlemmer)[^,;:?]{0,60}",
            "(?:bli (?:abonnent|medlem)|kjøp abonnement|prøv (?:gratis|nå)|bestill abonnement)(?: (?:nå|her|i dag|fra [^,;:?]{1,30}|og les videre))?[.!]?",
            r"støtt (?:vår|uavhengig) (?:journalistikk|arbeid)\b[^,;:?]{0,60}",
            rf"last ned (?:vår|appen|{PLACE}s) ?(?:gratis )?(?:app)?\b[^,;:?]{{0,60}}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:annonser?|annonsørinnhold|reklame|sponset(?: innhold)?|betalt innhold|(?:artikkelen|saken) fortsetter (?:under|etter) (?:annonsen|bildet|reklamen|videoen))[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"følg oss(?: (?:i|på) sosiale medier)?[.!]?|kommentarer(?: \(\d+\))?|lytt til (?:saken|artikkelen)",
            rf"(?:del|tweet|skriv ut|send|lagre|kommenter|tips en venn)(?: (?:denne |på )?(?:artikkelen|saken|siden|artikkel))?(?: (?:på|via|med) {_NETWORKS})?[.!:]?",
            rf"(?:følg|lik|finn) (?:oss|meg|ham|henne|{NAME}|{PLACE})(?: også)? på {_NETWORKS}[.!]?",
            r"(?:\d+ kommentar(?:er)?|kopi[eé]r lenke(?:n)?|skriv en kommentar|legg igjen en kommentar|vis kommentarer)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"(?:les (?:også|mer|videre|òg)|se (?:også|mer)|hør også|les mer om|relatert|mer om saken|ikke gå glipp av|les|les saken) ?: ?{TITLE}.{{1,160}}",
            "(?:les (?:mer|også|videre)(?: her)?|les hele (?:artikkelen|saken)|se også|vis mer|mer om (?:saken|temaet|dette)|(?:relaterte|lignende|flere) (?:artikler|saker|nyheter|emner)|relatert|mest leste?|til toppen|tilbake til toppen|anbefalt(?:e artikler)?)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?(?:alle rettigheter (?:er )?(?:reservert|forbeholdt)|med enerett)\b[^,;:?]{0,80}",
            r"(?:kopiering|ettertrykk|gjengivelse|materialet i)\b[^;:?]{0,60}\b(?:forbudt|ikke tillatt|uten (?:tillatelse|samtykke|avtale))\b[^;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:foto(?:graf)?|bilde|bildetekst|illustrasjon|grafikk|video|arkivfoto)(?: av)? ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:foto|bilde|arkivfoto|illustrasjon) ?[:©/] ?.{1,60}\)?",
            rf"(?:foto|bilde) (?:av )?{NAME}(?: ?/ ?.{{1,40}})?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"(?:skrevet )?av:? {_NAMES}(?:,? (?:i|fra) {PLACE}|, [\w -]{{3,40}})?",
            rf"(?:tekst|forfatter|journalist|skribent|redaktør|oversettelse|intervju|skrevet av) ?:? ?{_NAMES}",
            rf"\(?(?:kilde|kilder) ?: ?.{{0,30}}{AGENCY}.{{0,40}}\)?",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:(?:for )?\d+ (?:minutter|minutt|timer|time|dager|dag|uker) siden|lesetid ?:? ?(?:ca\. )?\d+ min(?:utter|utt|\.)?|\d+ min(?:utter|utt|\.)? (?:lesing|lesetid))",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:emner|nøkkelord|stikkord|tagger|tags|kategorier|kategori|emneord) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:red\.? ?anm\.?|redaksjonens (?:merknad|kommentar)|redaksjonell merknad|rettelse|presisering) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="no",
    sentences=SentenceRules(
        before="adm adv ang bl.a bla ca cand d.v.s dir dvs eks ekskl evt f.eks feks fr frk hhv hr ifm iht ing inkl "
        "jf jfr kapt kgl kl ltn mag mht o.a pga red sgt siv skt st stk tidl vedr vs",
        before_number="art bd kap kl max min pkt s side stk tab tlf § -nr avsn bokst",
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
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:sammendrag|konklus\w+)\b",
    sections=SectionNames(
        references="(?:brukt |sitert )?(?:referanser?|litteratur|kilder|bibliografi)(?:liste|fortegnelse|"
        "henvisninger)?(?: og (?:litteratur|kilder|noter|referanser))?|kildeliste|kildehenvisninger|"
        "noter og referanser|litteraturliste",
        appendix="vedlegg|tillegg|appendiks|takk|ordliste|register|om forfatter(?:en|ne)|etterord",
        contents="innhold(?:sfortegnelse)?|i (?:denne boka|denne boken|dette nummeret)",
        imprint="kolofon|impressum|opphavsrett|copyright|utgivelsesopplysninger|trykkopplysninger",
        published=r"(?:1\.|første) (?:utgave|opplag)|trykt (?:i|hos|av)|utgitt (?:av|i)|forlag(?:et)? ?:|omslag ?:|"
        "sats ?:|alle rettigheter (?:forbeholdt|reservert)|originaltittel|trykk ?:",
        chapters="bok|del|kapittel|bind|sang|akt|scene|brev|avsnitt",
        openings="prolog|epilog|forord|innledning|etterord|avslutning|sluttord",
        title="tittel",
        author="forfatter(?:e)?|av|skrevet av",
        forward_looking=r"framtids(?:rettede|utsikter)\w* ?(?:utsagn|uttalelser|informasjon)?|fremtidsrettede (?:utsagn|"
        "uttalelser|informasjon)|fremadrettede (?:uttalelser|utsagn)",
        uncertain=r"risiko\w*|usikkerhet|avvike vesentlig|vesentlig (?:avvik|forskjell)|ingen forpliktelse",
        subscribing=r"abonn\w+|logg inn|(?:i måneden|per måned|pr\. måned)|prøv gratis|registrer|les videre|lås opp|"
        "ubegrenset|ingen bindingstid|kun for",
    ),
    by="af av",
    labels=LabelWords(
        asked="s|sp|spørsmål",
        answered="s|sv|svar",
        others="adresse|advarsel|dato|definisjon|e-?post|eksempel|emne|fakta|fare|fordeler|forfatter|fra|figur|"
        "ingredienser|kilder?|konklusjon|kontakt|løsning|merk|mål|navn|note|obs|oppgave|pris|problem|"
        "regel|resultat|risiko|råd|sted|tabell|telefon|tid|til|tips?|tittel|trinn|ulemper|viktig|årsak",
    ),
    furniture=_FURNITURE,
)
