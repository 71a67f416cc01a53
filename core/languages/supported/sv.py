"""Swedish."""

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
    Sumy,
)

_NAMES = names("och")
_NETWORKS = networks("och|eller|på")
_DAY = r"(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:en)?\.?,? (?:den )?)?\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? \d{4}"
_CLOCK = r"(?:kl\.?|klockan)? ?\d{1,2}[:.]\d\d"
_STATED = r"(?:senast )?(?:publicerad|publicerat|uppdaterad|uppdaterat|ändrad|skapad|datum)(?: den)?"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:prenumerera|anmäl dig|skriv upp dig|registrera dig|få)\b[^,;:?]{{0,80}}\b(?:nyhetsbrev(?:et|en)?|inkorg|mejlbrev)\b{TAIL}[.!]?",
            "(?:ange |fyll i )?din (?:e-?post|mejl|e-?mail)(?:adress)?[.:!]?",
            r"du kan (?:när som helst )?avsluta (?:prenumerationen|din prenumeration)(?: när som helst)?\.?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            "(?:avregistrera(?: dig)?|avsluta prenumerationen|avprenumerera|(?:visa|läs|öppna) (?:mejlet |nyhetsbrevet )?i (?:din )?webbläsare(?:n)?)",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            "artikeln är (?:låst )?(?:endast )?för prenumeranter",
            "(?:den här|denna) artikeln? är (?:endast |bara |enbart )?(?:för|låst för|exklusiv för) (?:våra )?(?:prenumeranter|medlemmar)[^,;:?]{0,60}",
            "(?:bli (?:prenumerant|medlem)|prenumerera|köp prenumeration|prova (?:gratis|nu))(?: (?:nu|här|idag|från [^,;:?]{1,30}|för att läsa vidare))?[.!]?",
            r"(?:stöd|stötta) (?:vår|oberoende) (?:journalistik|redaktion)\b[^,;:?]{0,60}",
            rf"ladda (?:ner|ned) (?:vår|appen|{PLACE}s) ?(?:gratis )?(?:app)?\b[^,;:?]{{0,60}}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:annons(?:er)?|reklam|sponsrat(?: innehåll)?|annonssamarbete|betalt innehåll|artikeln fortsätter (?:under|efter|nedanför) (?:annonsen|bilden|reklamen))[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"följ oss(?: (?:i|på) sociala medier)?[.!]?|kommentarer(?: \(\d+\))?|lyssna på artikeln",
            rf"(?:dela|tweeta|skriv ut|mejla|spara|kommentera|tipsa)(?: (?:den här |denna )?(?:artikeln?|sidan|inlägget|nyheten))?(?: (?:på|via|med) {_NETWORKS})?[.!:]?",
            rf"(?:följ|gilla|hitta) (?:oss|mig|honom|henne|{NAME}|{PLACE})(?: också| även)? på {_NETWORKS}[.!]?",
            r"(?:\d+ kommentarer?|kopiera länk(?:en)?|lämna en kommentar|skriv en kommentar|visa kommentarer)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"(?:läs (?:också|även|mer|vidare)|se (?:också|även)|lyssna också|läs mer om|relaterat|mer om ämnet|missa inte|läs) ?: ?{TITLE}.{{1,160}}",
            "(?:läs (?:mer|också|även|vidare)(?: här)?|läs hela (?:artikeln|texten)|se även|visa mer|mer om (?:ämnet|detta)|(?:relaterade|liknande|fler) (?:artiklar|nyheter|inlägg)|relaterat|mest läst(?:a)?|till toppen|tillbaka till toppen|du kanske också gillar|rekommenderat)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?(?:alla rättigheter (?:är )?förbehållna|med ensamrätt)\b[^,;:?]{0,80}",
            r"(?:kopiering|eftertryck|mångfaldigande|citera oss)\b[^;:?]{0,60}\b(?:förbjud\w+|ej tillåt\w+|utan tillstånd|ange källan|källa)\b[^;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:foto(?:graf)?|bild|bildtext|illustration|grafik|video|arkivbild)(?: av)? ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:foto|bild|illustration) ?[:©/] ?.{1,60}\)?",
            rf"(?:foto|bild) (?:av )?{NAME}(?: ?/ ?.{{1,40}})?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"(?:text )?av:? {_NAMES}(?:,? (?:i|från) {PLACE}|, [\w -]{{3,40}})?",
            rf"(?:text|författare|reporter|skribent|redaktör|skriven av|översättning|intervju|publicerad av|text och foto) ?:? ?{_NAMES}",
            rf"\(?(?:källa|källor) ?: ?.{{0,30}}{AGENCY}.{{0,40}}\)?",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:(?:för )?\d+ (?:minuter|minut|timmar|timme|dagar|dag|veckor) sedan|lästid ?:? ?(?:ca )?\d+ min(?:uter|ut|\.)?|\d+ min(?:uter|ut|\.)? (?:läsning|lästid))",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:taggar|ämnen|etiketter|nyckelord|kategorier|kategori|ämne|mer om) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (r"(?:red\.? ?anm\.?|redaktionens (?:anmärkning|kommentar|not)|rättelse|fotnot|förtydligande) ?: ?\S.{1,220}",),
    ),
)


LANGUAGE = Language(
    code="sv",
    sentences=SentenceRules(
        before="adj adv ang bl.a ca d.v.s dir doc dvs ev exkl f.d fd fil fr fr.o.m frk följ gen hr ing inkl jfr "
        "jur kand kapt kgl kl kungl löjtn m.a.o mag o.d.y p.g.a pga resp s.k s:t s:ta sk st särsk t.ex t.o.m tex "
        "urspr v.g vs äv övlt",
        before_number="art bd kap kl max min pkt s sid st tab tel § -nr avd mom",
        within="alm anm apr aug avd bibl bot co dec dep eng feb febr forts gbg gr inst jan jul jun kem mar mdr "
        "milj mkt nov obs off okt omkr org proc red sek sep sept std sthlm tekn tfn univ uppl utg övers",
        after="d.y d.ä e.kr f.kr m.fl m.m mfl mm o.d o.dyl o.s.v osv",
        after_number="cm g kg km kr l m mdr milj min mm proc sek st",
        followers="april augusti december februari januari juli juni maj mars november oktober september",
        starters="alla alltså andra att av bara bland båda de dem den denna dessa dessutom det detta dock du dvs "
        "där därefter därför därmed då efter eftersom eller en enbart endast enligt er ett flera folk från få för "
        "före först förutom genom ha han hans har hela hennes hon hos hur här i ibland idag inför ingen inget "
        "innan inom inte ja jag kan kanske lika man med medan mellan men mer mest min mot mycket många nej ni nu "
        "när någon några och också ofta om ordet precis på redan samma samtidigt sedan själv ska skall slutligen "
        "som så således till trots två under ur utan vad var varför varje vem vi vid vidare vilka vilken vill "
        "vissa vår än ändå är även",
    ),
    counts="words",
    reading_speed=199,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("swedish")),
    stemmer=Sumy("swedish"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="han hon de den det detta dessa denna hans hennes deras men och dock därför dessutom också ändå sedan",
    ),
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:sammanfattning|slutsats\w*)\b",
    sections=SectionNames(
        references="(?:använd |citerad )?(?:referenser|litteratur|källor|bibliografi)(?:lista|förteckning|"
        "hänvisningar)?(?: och (?:litteratur|källor|noter|referenser))?|referenslista|"
        "käll- och litteraturförteckning|källförteckning|noter och referenser|källhänvisningar",
        appendix="bilag(?:a|or)|appendix|tack(?:ord)?|ordlista|register|om författar(?:en|na)|efterord",
        contents="innehåll(?:sförteckning)?|i (?:den här boken|detta nummer)",
        imprint="kolofon|impressum|tryckuppgifter|copyright|upphovsrätt|utgivningsuppgifter|redaktionsruta",
        published="första (?:upplagan|utgåvan)|tryckt (?:i|hos|av)|utgiven av|förlag ?:|omslag ?:|sättning|"
        "alla rättigheter förbehållna|originalets titel|tryck ?:",
        chapters="bok|del|kapitel|band|sång|akt|scen|brev|avsnitt",
        openings="prolog|epilog|förord|inledning|efterord|avslutning|slutord",
        title="titel",
        author="författare|av|skriven av",
        forward_looking="framåtriktade? (?:uttalanden?|information|påståenden)|framåtblickande (?:uttalanden|information)",
        uncertain="risker?|osäkerhet|avvika väsentligt|väsentligt (?:avvika|skilja)|ingen skyldighet",
        subscribing=r"prenumer\w+|logga in|per månad|prova gratis|registrera|läs vidare|fortsätt läsa|lås upp|obegränsad|"
        "utan bindningstid|endast för",
    ),
    by="af av",
    labels=LabelWords(
        asked="f|fråga",
        answered="s|svar",
        others="adress|anmärkning|datum|definition|e-?post|exempel|fakta|fara|författare|fördelar|från|figur|"
        "ingredienser|kostnad|källor?|kontakt|lösning|mål|namn|nackdelar|not|obs|observera|orsak|plats|"
        "pris|problem|regel|resultat|risk|råd|slutsats|steg|tabell|telefon|tid|till|tips|titel|uppgift|"
        "varning|viktigt|ämne",
    ),
    furniture=_FURNITURE,
)
