"""Dutch."""

from __future__ import annotations

from core.languages.furniture_parts import AGENCY, NAME, PLACE, TAIL, TITLE, dates, names, networks
from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Cues,
    FurnitureRule,
    KeyPhraseRules,
    LabelWords,
    Language,
    PointsBack,
    SectionNames,
    SentenceRules,
    StopWords,
    StopwordsIso,
    Sumy,
)

_NAMES = names("en")
_NETWORKS = networks("en|of|op")
_DAY = r"(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\.?,? )?\d{1,2} (?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? \d{4}"
_CLOCK = r"(?:om |- )?\d{1,2}[:.]\d\d(?: uur)?"
_STATED = r"(?:laatst )?(?:gepubliceerd|geplaatst|bijgewerkt|gewijzigd|geüpdatet|laatste update|aangepast|datum|update)(?: op)?|op"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:meld je(?: nu)? aan|meld u(?: nu)? aan|schrijf je(?: nu| hier)? in|schrijf u(?: nu| hier)? in|abonneer je|abonneer u|ontvang|aanmelden|inschrijven)\b[^,;:?]{{0,80}}\b\w{{0,20}}(?:nieuwsbrief|nieuwsbrieven|mailbox|inbox)\b{TAIL}[.!]?",
            "(?:vul )?(?:je|uw) e-?mailadres(?: in)?[.:!]?",
            r"je kunt je (?:op elk moment|altijd) (?:weer )?(?:uitschrijven|afmelden)\.?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            "(?:uitschrijven|afmelden(?: voor deze nieuwsbrief)?|bekijk (?:deze (?:e-?mail|nieuwsbrief) )?in (?:je|uw|de) browser)",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:alleen voor abonnees)",
            "(?:dit artikel|deze inhoud|dit verhaal) is (?:alleen|exclusief|uitsluitend)?(?: toegankelijk| beschikbaar| bestemd)? ?voor (?:onze )?(?:abonnees|leden)[^,;:?]{0,60}",
            "(?:word (?:nu )?(?:lid|abonnee)|neem (?:nu )?een abonnement|abonneer(?: je)?|probeer (?:nu )?gratis)(?: (?:nu|hier|vanaf [^,;:?]{1,30}|en lees verder))?[.!]?",
            r"(?:steun|help) (?:ons|onze|onafhankelijke) (?:werk|journalistiek|redactie)\b[^,;:?]{0,60}",
            r"download (?:onze|de) (?:gratis )?(?:[\w-]{1,20}[ -])?app\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:advertentie|reclame|gesponsord(?:e inhoud)?|advertorial|betaalde inhoud|partnercontent|(?:het )?artikel gaat (?:verder|door) (?:onder|na) de (?:advertentie|reclame|foto|video)|(?:tekst|lees) (?:loopt|gaat|verder) (?:door|verder|onder) ?(?:onder|na)? ?de (?:advertentie|foto|video|afbeelding))[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"volg ons(?: op (?:sociale media|social media))?[.!]?|reacties(?: \(\d+\))?|luister naar dit artikel",
            rf"(?:deel|delen|tweet|print|mail|bewaar|opslaan|reageer)(?: (?:dit|deze|het|de))?(?: (?:artikel|bericht|pagina|verhaal))?(?: (?:op|via|per|met) {_NETWORKS})?[.!:]?",
            rf"(?:volg|like|vind) (?:ons|mij|hem|haar|{NAME})(?: ook)? (?:op|via) {_NETWORKS}[.!]?",
            r"(?:\d+ reacties?|kopieer (?:de )?link|plaats een reactie|laat een reactie achter|geef een reactie|bekijk reacties)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            "lees meer over [^,;:.]{1,60}",
            rf"(?:lees(?: (?:ook|meer|verder|hier))?|bekijk ook|zie ook|kijk ook|luister ook|meer over dit onderwerp|gerelateerd|ook interessant) ?: ?{TITLE}.{{1,160}}",
            "(?:lees (?:ook|meer|verder)|meer lezen|lees (?:het|dit) (?:hele|volledige) (?:artikel|verhaal)|bekijk ook|zie ook|meer (?:nieuws|informatie|over dit onderwerp)|(?:gerelateerde|aanbevolen|vergelijkbare) (?:artikelen|berichten|onderwerpen)|meest gelezen|best gelezen|ook interessant|misschien vind je dit ook interessant|terug naar boven|naar boven)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?alle rechten voorbehouden\b[^,;:?]{0,80}",
            r"(?:niets uit deze uitgave mag|overname van (?:dit artikel|artikelen|teksten)|kopiëren)\b[^;:?]{0,120}(?:toestemming|verboden|niet toegestaan|verveelvoudigd)\b[^;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:foto|foto's|beeld|afbeelding|fotograaf|illustratie|video|bron|fotografie)(?: door)? ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:foto|beeld|afbeelding|fotografie) ?[:©/] ?.{1,60}\)?",
            rf"(?:foto|beeld) (?:door )?{NAME}(?: ?/ ?.{{1,40}})?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"(?:door|van) onze (?:redactie|correspondent|verslaggever|nieuwsdienst)(?: {NAME})?|(?:foto|beeld) {AGENCY}",
            rf"(?:geschreven )?door:? {_NAMES}(?:,? (?:in|uit) {PLACE}|, [\w -]{{3,40}})?",
            rf"(?:tekst|auteur|auteurs|redactie|verslaggever|vertaling|interview|onze (?:correspondent|verslaggever)) ?:? ?{_NAMES}",
            rf"\(?(?:bron|bronnen) ?: ?.{{0,30}}{AGENCY}.{{0,40}}\)?",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"(?:vandaag|gisteren)(?: om)? {_CLOCK}",
            rf"{_DATES}",
            r"(?:\d+ (?:minuten|minuut|uur|dagen|dag|weken|week) geleden|leestijd ?:? ?(?:ca\. )?\d+ min(?:uten|uut|\.)?|\d+ min(?:uten|uut|\.)? leestijd)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:tags|trefwoorden|onderwerpen|categorie|categorieën|thema's|rubriek) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:noot (?:van de )?redactie|redactioneel|rectificatie|correctie|opmerking van de redactie|red\.|naschrift(?: (?:van de )?redactie)?) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="nl",
    sentences=SentenceRules(
        before="b.sc bijv burg bv bvb ca cf d.w.z dhr drs ds dwz evt excl gebr gen i.p.v i.v.m incl ing ir jhr "
        "jkvr kap kard kol lt m.a.w m.b.t m.sc mevr mgr mw n.a.v nl o.a o.l.v plm pres resp sint st t.a.v t.b.v "
        "t.g.v t.o.v v.d vd vgl vs wed weled z.g.n zgn zn",
        before_number="afb afd afl alin apr art artt aug bijl blz ca dec dl feb hfst hoofdst jan jul jun kol max min mrt nov onderd "
        "nrs okt pag par reg sept tel § -nr -pl -str",
        within="aant aanw afl alg bibl biol co dec febr geb ger gest krt lit mil mld mln mnd ned nov nrd nv okt "
        "oorspr opm opp org overl pk pr prov red sep sept soc temp toel uitg univ vert verz vlg vnl voorz -pl -str",
        after="a.u.b chr e.a e.d e.v enz m.v n.chr n.v s.v.p v.chr",
        after_number="cm kg km min mld mln mm mnd sec uur",
        followers="april augustus december februari januari juli juni maart mei november oktober september",
        starters="aan achter al aldus alle alleen allemaal als alsof altijd andere anders bij bijna binnen "
        "blijkbaar boven buiten daar daarbij daardoor daarmee daarna daarnaast daarom daarop daarvan daarvoor dan "
        "dat de deze die dit doch door drie dus echter een eens eerst eigenlijk elk elke en enkele er evenals eén "
        "gedurende geen haar had heb hebben heeft hem het hier hierbij hierdoor hiermee hierna hij hoe hoewel hun "
        "iedereen iemand ik in inmiddels is ja je jij jullie kan later maar meer meestal men mensen met mijn "
        "misschien na naar naast natuurlijk nee net niemand niet niets nog nu of om omdat omstreeks ondanks onder "
        "ons onze ook op over pas per rond samen sinds sindsdien sommige soms te tegen ten tenslotte ter terwijl "
        "tevens tijdens toch toen tot totdat tussen twee u uit uiteindelijk van vanaf vandaag vanwege veel verder "
        "vervolgens via volgens voor vooral voordat vroeger waar waarbij waarom waarschijnlijk wanneer want was "
        "wat we weer wel welke wie wij wil worden wordt zal ze zelfs zich zij zijn zo zoals zodra zonder zou "
        "zowel één",
    ),
    counts="words",
    reading_speed=202,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        StopwordsIso("nl"),
        more="den",
    ),
    stemmer=Sumy("dutch"),
    key_phrases=KeyPhraseRules(
        links="van der den",
    ),
    cues=Cues(
        announcing="voorstellen presenteren introduceren beschrijven ontwikkelen onderzoeken",
        finding="tonen toont aantonen blijkt resultaat resultaten concluderen verbeteren verbetering overtreffen",
    ),
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="hij zij ze het dit dat deze die zijn haar hun maar en echter toch dus daarom bovendien ook daarna toen",
    ),
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:samenvatting|conclusie\w*)\b",
    sections=SectionNames(
        references="(?:geraadpleegde |aangehaalde |verdere )?(?:referenties|literatuur|bibliografie|bronnen)(?:lijst|"
        "opgave|verwijzingen|vermelding)?(?: en (?:noten|bronnen|referenties|literatuur))?|bronvermelding|"
        "noten en referenties|verwijzingen",
        appendix="bijlagen?|appendix|appendices|dankwoord|verklarende woordenlijst|register|over de auteurs?",
        contents="inhoud(?:sopgave|stafel)?|in dit (?:boek|nummer)",
        imprint="colofon|impressum|copyright|juridische (?:informatie|kennisgeving)|auteursrecht|"
        "verantwoording uitgave",
        published="eerste druk|gedrukt (?:in|door)|uitgegeven (?:door|in)|uitgeverij|omslagontwerp|zetwerk|"
        r"alle rechten voorbehouden|oorspronkelijke titel|nur \d{3}|druk(?:werk)? ?:",
        chapters="boek|deel|hoofdstuk|band|zang|bedrijf|akte|toneel|scène|brief|sectie",
        openings="proloog|epiloog|voorwoord|inleiding|nawoord|woord vooraf|slot|conclusie",
        title="titel",
        author="auteurs?|schrijver|door|van",
        forward_looking="(?:toekomstgerichte|op de toekomst gerichte|vooruitziende) (?:verklaringen|uitspraken|informatie|"
        "mededelingen)",
        uncertain="risico['’]?s?|onzekerhe|wezenlijk (?:af|verschil)|geen verplichting",
        subscribing=r"abonn\w+|\babo\b|inloggen|log in|per maand|proefabonnement|registreer|lees verder|verder lezen|"
        "onbeperkt|maandelijks opzegbaar|alleen voor",
    ),
    by="door",
    labels=LabelWords(
        asked="v|vraag",
        answered="a|antwoord",
        others="aan|adres|advies|auteur|belangrijk|bewering|bron|bronnen|conclusie|contact|datum|definitie|"
        "details|doel|e-?mail|effect|feit|figuur|gevaar|gevolg|ingrediënten|inhoud|kosten|let op|locatie|"
        "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mythe|nadelen|naam|noot|onderwerp|"
        "oorzaak|opdracht|oplossing|opmerking|optie|plaats|prijs|probleem|reden|regel|resultaat|risico|"
        "stap|tabel|telefoon|tel|thema|tijd|tip|titel|van|voorbeeld|voordelen|waarschuwing",
    ),
    furniture=_FURNITURE,
)
