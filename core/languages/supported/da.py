"""Danish."""

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
_DAY = r"(?:(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?\.?,? (?:d(?:en|\.) )?)?\d{1,2}\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? \d{4}"
_CLOCK = r"(?:kl\.?|klokken)? ?\d{1,2}[:.]\d\d"
_STATED = r"(?:senest |sidst )?(?:publiceret|offentliggjort|opdateret|ændret|oprettet|udgivet|dato)(?: den| d\.)?"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:tilmeld dig|tilmeld|abonner|abonnér|skriv dig op|få|modtag)\b[^,;:?]{{0,80}}\b(?:nyhedsbrev(?:et|e|ene)?|indbakke)\b{TAIL}[.!]?",
            "(?:indtast |skriv )?din (?:e-?mail|mail)(?:adresse)?[.:!]?",
            r"du kan (?:altid |til enhver tid )?(?:afmelde|framelde) (?:dig|nyhedsbrevet)(?: (?:igen|når som helst))?\.?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            "(?:afmeld(?: (?:dig|nyhedsbrevet))?|frameld|(?:vis|se|læs) (?:denne mail |nyhedsbrevet )?i (?:din )?browser(?:en)?)",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:denne|den her) artikel er (?:kun |forbeholdt |låst )?(?:for |til )?(?:vores )?(?:abonnenter|medlemmer)[^,;:?]{0,60}",
            "(?:bliv (?:abonnent|medlem)|køb abonnement|prøv (?:gratis|nu)|tegn abonnement)(?: (?:nu|her|i dag|fra [^,;:?]{1,30}|og læs videre))?[.!]?",
            r"støt (?:vores|uafhængig) (?:journalistik|arbejde)\b[^,;:?]{0,60}",
            rf"hent (?:vores|{PLACE}s) ?(?:gratis )?app\b[^,;:?]{{0,60}}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:annoncer?|reklamer?|sponsoreret(?: indhold)?|annoncørbetalt(?: indhold)?|betalt indhold|artiklen fortsætter (?:under|efter) (?:annoncen|billedet|reklamen|videoen))[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"følg os(?: på sociale medier)?[.!]?|kommentarer(?: \(\d+\))?|lyt til artiklen",
            rf"(?:del|tweet|print|udskriv|mail|gem|kommentér|kommenter)(?: (?:denne |den her )?(?:artikel|artiklen|side|siden|historie|nyhed))?(?: (?:på|via|med) {_NETWORKS})?[.!:]?",
            rf"(?:følg|like|find) (?:os|mig|ham|hende|{NAME}|{PLACE})(?: også)? på {_NETWORKS}[.!]?",
            r"(?:\d+ kommentar(?:er)?|kopi[eé]r link|skriv en kommentar|læg en kommentar|vis kommentarer)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"(?:læs (?:også|mere|videre)|se (?:også|mere)|hør også|læs mere om|relateret|mere om emnet|gå ikke glip af|læs) ?: ?{TITLE}.{{1,160}}",
            "(?:læs (?:mere|også|videre)(?: her)?|læs hele (?:artiklen|historien)|se også|vis mere|mere om (?:emnet|dette)|(?:relaterede|lignende|flere) (?:artikler|nyheder|emner)|relateret|mest læste?|til toppen|tilbage til toppen|måske er du også interesseret i|anbefalet)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?alle rettigheder (?:er )?forbehold(?:t|es|te)\b[^,;:?]{0,80}",
            r"(?:kopiering|eftertryk|gengivelse|materialet er)\b[^;:?]{0,60}\b(?:forbudt|ikke tilladt|uden tilladelse|ophavsret\w*)\b[^;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:foto(?:graf)?|billede|billedtekst|illustration|grafik|video|arkivfoto|pressefoto)(?: af)? ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:foto|billede|arkivfoto|illustration) ?[:©/] ?.{1,60}\)?",
            rf"(?:foto|billede) (?:af )?{NAME}(?: ?/ ?.{{1,40}})?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"(?:skrevet )?af:? {_NAMES}(?:,? (?:i|fra) {PLACE}|, [\w -]{{3,40}})?",
            rf"(?:tekst|forfatter|journalist|skribent|redaktør|oversættelse|interview|skrevet af|redigeret af) ?:? ?{_NAMES}",
            rf"\(?(?:kilde|kilder) ?: ?.{{0,30}}{AGENCY}.{{0,40}}\)?",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:(?:for )?\d+ (?:minutter|minut|timer|time|dage|dag|uger) siden|læsetid ?:? ?(?:ca\. )?\d+ min(?:utter|ut|\.)?|\d+ min(?:utter|ut|\.)? (?:læsning|læsetid))",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:tags|emner|nøgleord|stikord|kategorier|kategori|emneord) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:red\.?|redaktionens (?:bemærkning|note|kommentar)|redaktionel (?:note|bemærkning)|rettelse|berigtigelse) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="da",
    sentences=SentenceRules(
        before="adj adv ang bl.a bla ca cand civ d.v.s dir dvs eks ekskl evt f.eks fr frk fx hhv hr hrs iflg ift "
        "incl ing inkl jf jur jvf kapt kgl kl ltn m.h.t mag mht o.a p.g.a pga pr sct sgt skt sml st vedr vs",
        before_number="art bd ca kap kl max min pkt s side stk tab tlf § -nr afsn litra lit",
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
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:sammenfatning|konklus\w+)\b",
    sections=SectionNames(
        references="(?:anvendt |citeret )?(?:referencer|litteratur|kilder|bibliografi)(?:liste|fortegnelse|"
        "henvisninger)?(?: og (?:litteratur|kilder|noter|referencer))?|kildefortegnelse|kildeliste|"
        "noter og referencer|litteraturhenvisninger",
        appendix="bilag|appendiks|appendix|tak(?:sigelser)?|ordliste|register|om forfatter(?:en|ne)|efterord",
        contents="indhold(?:sfortegnelse)?|i (?:denne bog|dette nummer)",
        imprint="kolofon|impressum|ophavsret|copyright|udgivelsesoplysninger|trykoplysninger",
        published=r"(?:1\.|første) (?:udgave|oplag)|trykt (?:i|hos|af)|udgivet (?:af|i)|forlag(?:et)? ?:|omslag ?:|"
        "sats ?:|alle rettigheder forbeholdes|originaltitel|tryk ?:",
        chapters="bog|del|kapitel|bind|sang|akt|scene|brev|afsnit",
        openings="prolog|epilog|forord|indledning|efterord|afslutning|slutord",
        title="titel",
        author="forfatter(?:e)?|af|skrevet af",
        forward_looking="fremadrettede (?:udsagn|udtalelser|informationer)|fremadskuende udsagn",
        uncertain=r"risi(?:ko|ci)\w*|usikkerhed|afvige væsentligt|væsentligt (?:afvige|forskellig)|ingen forpligtelse",
        subscribing=r"abonn\w+|log ind|(?:om måneden|pr\. måned|per måned)|prøv gratis|opret (?:profil|konto)|læs videre|"
        "lås op|ubegrænset|ingen binding|kun for",
    ),
    by="af av",
    labels=LabelWords(
        asked="s|sp|spørgsmål",
        answered="s|sv|svar",
        others="adresse|advarsel|bemærk|dato|definition|e-?mail|eksempel|emne|fakta|fare|fordele|forfatter|fra|"
        "figur|ingredienser|kilder?|konklusion|kontakt|løsning|mål|navn|note|opgave|ordre|pris|problem|"
        "regel|resultat|risiko|råd|sted|tabel|telefon|tid|til|tip|titel|trin|ulemper|vigtigt|årsag",
    ),
    furniture=_FURNITURE,
)
