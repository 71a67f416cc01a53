"""Slovak."""

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
    Sumy,
)

_NAMES = names("a")
_NETWORKS = networks("a|aj|alebo|na")
_DAY = r"(?:(?:pondelok|utorok|streda|stredu|štvrtok|piatok|sobota|sobotu|nedeľa|nedeľu|po|ut|st|št|pi|so|ne),? )?\d{1,2}\. ?(?:január|február|marec|marc|apríl|máj|jún|júl|august|september|septembr|október|októbr|november|novembr|december|decembr|jan|feb|mar|apr|aug|sep|okt|nov|dec|\d{1,2})[a.]? ?\d{4}"
_CLOCK = r"(?:o )?\d{1,2}[:.]\d\d(?: hod(?:ín)?\.?)?"
_STATED = (
    r"(?:naposledy )?(?:publikované|zverejnené|vydané|aktualizované|upravené|uverejnené|dátum|aktualizácia)(?: dňa)?"
)
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            "prihlásiť (?:sa )?na odber(?: newslettera| noviniek)?|prihláste sa na odber noviniek[.!]?",
            rf"(?:prihláste sa|prihlás sa|zaregistrujte sa|odoberajte|dostávajte|chcem odoberať|objednajte si)\b[^,;:?]{{0,80}}\b(?:newsletter\w{{0,3}}|spravodaj\w{{0,3}}|e-?mailu?)\b{TAIL}[.!]?",
            "(?:zadajte |vložte )?(?:svoj |váš )?e-?mail(?:ovú adresu)?[.:!]?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        ("odhlásiť(?: sa)?(?: z (?:odberu|newslettera))?(?: noviniek)?|zobraziť (?:e-?mail )?v prehliadači",),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:tento )?(?:článok|obsah) je (?:dostupný )?(?:iba |len |určený )?(?:pre )(?:našich )?(?:predplatiteľov|členov)[^,;:?]{0,60}",
            r"(?:predplaťte si|staňte sa (?:predplatiteľom|členom)|získajte predplatné)\b[^,;:?]{0,50}[.!]?",
            r"podporte (?:našu|nezávislú|nezávislých|naše) (?:prácu|žurnalistiku|novinárov|redakciu)\b[^,;:?]{0,60}",
            r"stiahnite si (?:našu )?(?:mobilnú )?aplikáciu\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:reklama|inzercia|sponzorovaný (?:obsah|článok)|platený obsah|pr článok|komerčné oznámenie|(?:článok|text) pokračuje (?:pod|za) (?:reklamou|videoreklamou))[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"sledujte nás(?: na sociálnych sieťach)?[.!]?|komentáre(?: \(\d+\))?",
            rf"(?:zdieľať|zdieľajte|tweetnuť|vytlačiť|tlačiť|poslať|uložiť|diskusia|komentovať|pridať komentár|kopírovať odkaz)(?: (?:tento |túto )?(?:článok|stránku|správu))?(?: (?:na|cez|e-?mailom)(?: {_NETWORKS})?)?[.!:]?",
            rf"(?:sledujte|nájdete|pridajte sa k)(?: aj)? (?:nás|nám|ma|{NAME})(?: (?:aj|tiež))? na {_NETWORKS}[.!]?",
            r"(?:\d+ komentár(?:e|ov)?|komentáre \(\d+\))",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            "čítajte tiež",
            rf"(?:čítajte (?:aj|tiež|viac|ďalej)|prečítajte si(?: (?:aj|tiež|viac))?|súvisiace(?: články)?|viac k téme|mohlo by vás zaujímať|pozrite si|pozri aj) ?: ?{TITLE}.{{1,160}}",
            "(?:čítajte (?:aj|viac|ďalej)|čítať (?:viac|ďalej|celý článok)|viac (?:informácií|tu|k téme)|prečítajte si (?:aj|viac|celý článok)|súvisiace (?:články|témy|správy)|mohlo by vás (?:tiež |aj )?zaujímať|najčítanejšie(?: články)?|ďalšie články|odporúčame|späť hore|hore)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?všetky práva (?:sú )?vyhradené\b[^,;:?]{0,80}",
            r"(?:publikovanie|šírenie|preberanie|kopírovanie)\b[^;:?]{0,80}\b(?:zakázané|bez (?:písomného |predchádzajúceho )?súhlasu)\b[^;:?]{0,80}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:foto|fotografia|autor fotografie|obrázok|ilustrácia|video|grafika|zdroj|ilustračné foto)(?: od)? ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:foto|zdroj|autor) ?[:©/] ?.{1,60}\)?",
            rf"(?:ilustračné )?(?:foto|ilustračná snímka|snímka)(?: {NAME})?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"redakcia(?: {PLACE})?",
            rf"(?:autori|autor(?:ka)?|text|napísala?|pripravila?|rozhovor|redakcia|preklad|redaktor(?:ka)?) ?:? ?{_NAMES}",
            rf"(?:autor(?:ka)?|redakcia|zdroj|zdroje) ?: ?(?:{AGENCY}|red|{PLACE})(?:(?:, ?| a |/){AGENCY}){{0,3}}",
            rf"{_NAMES}, {AGENCY}",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:pred \d+ (?:minútami|hodinami|dňami|týždňami)|(?:čas|dĺžka) čítania ?:? ?\d+ min(?:út[ay]?|\.)?|\d+ min(?:út[ay]?|\.)? čítania)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:štítky|témy|téma|kľúčové slová|tagy|rubrika|rubriky|kategórie|kategória) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (r"(?:pozn(?:ámka|\.) (?:redakcie|red\.|editora)|oprava|redakčná poznámka|spresnenie) ?: ?\S.{1,220}",),
    ),
)


LANGUAGE = Language(
    code="sk",
    sentences=SentenceRules(
        before="angl arch bc bl br dipl doc ev fr franc gen gr hl ing judr kol kpt kt lat maď mgr mjr mons mudr "
        "napr nem npor odd ods p phdr plk pol por porov pp pplk ppor r resp rndr rus st starogr sv t.j tal tj tur "
        "tzn tzv vr vč zvl čes špan",
        before_number="kap max min obr ods par por pís písm r roč s str tab tel zb zv § č čl",
        within="akad alt apr aug cit dec fa feb febr hist hod it jan jun juž júl jún kat lit mar mil mld máj ned "
        "nov nám nár o obch okr okt pozn prekl príp písm red sept sev stor tech tis tr ul vyd vých zem zákl záp",
        after="a.i a.pod a.s ap atď kr n.l pod pred.n.l s.r.o spol",
        after_number="cm hod kg km mil min mld mm sek sk tis",
        followers="apríl apríla august augusta december decembra február februára január januára júl júla jún "
        "júna marca marec máj mája november novembra október októbra september septembra storočia storočie "
        "storočí",
        starters="a aj ak ako ale alebo ani asi avšak bez bol bola boli bolo bude budú by cez do ešte hneď hoci i "
        "iba ich ide ja je jeden jedna jeho jej kam každý kde kedy keď kto ktorá ktoré ktorý ku kvôli lebo len "
        "majú medzi mnohé mnohí my má môže na nad najmä napriek nasledne navyše ne neskôr nie niektoré niektorí "
        "nikto nič no následne o od okolo okrem on ona oni ono po pod podľa pokiaľ potom počas pre pred preto "
        "pretože prečo pri pričom s sa sme so stalo svoj sám sú ta tak taktiež takto takže tam teda ten tento tie "
        "tieto to toho toto tu tá táto tú túto tým u už v vo vtedy vy však všetci všetko vždy z za zatiaľ ze zo "
        "či čo ďalej ďalší že",
        ordinals=True,
    ),
    counts="words",
    reading_speed=166,  # As Polish, which was measured and has words about as long.
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("slovak")),
    stemmer=Sumy("slovak"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:zhrnutie|záver)\b",
    sections=SectionNames(
        references="(?:zoznam |použitá |citovaná |odporúčaná )?(?:literatúr[ay]|referencie|zdroje|pramene|bibliografia|"
        "použitej literatúry|použitých zdrojov|citácie)(?: a (?:pramene|zdroje|literatúra|poznámky))?|"
        "použité zdroje|zoznam použitej literatúry|zoznam literatúry|pramene a literatúra",
        appendix="prílohy?|dodat(?:ok|ky)|poďakovanie|slovníček|register|o autor(?:ovi|ke|och)|doslov",
        contents="obsah|v tomto čísle|prehľad obsahu",
        imprint="tiráž|impresum|kolofón|právne (?:upozornenie|informácie)|copyright|autorské práva|vydavateľské údaje",
        published=r"(?:prvé|1\.|druhé) vydanie|vydal[ao]?|vydavateľ(?:stvo)? ?:|vytlačil[ao]?|tlač ?:|obálka ?:|"
        "sadzba ?:|všetky práva vyhradené|z originálu|zodpovedn[ýá] redaktor",
        chapters="kniha|časť|kapitola|diel|zväzok|spev|dejstvo|scéna|výstup|list|oddiel",
        openings="prológ|epilóg|predslov|predhovor|úvod|doslov|záver|slovo na úvod",
        title="názov|titul",
        author="autor(?:ka|i)?|napísala?",
        forward_looking=r"výhľadov\w+ (?:vyhlásen\w+|informác\w+|tvrden\w+)|vyhlásenia týkajúce sa budúcnosti",
        uncertain=r"rizik\w*|neist\w+|podstatne (?:líšiť|odlišovať)|výrazne líšiť|nezaväzuj\w+|žiadnu povinnosť",
        subscribing=r"predplat\w+|prihlás\w+|mesačne|za mesiac|vyskúšajte|registr\w+|čítať ďalej|pokračovať v čítaní|"
        r"odomkn\w+|neobmedzen\w+|iba pre|len pre",
    ),
    by=NONE_KNOWN,
    labels=LabelWords(
        asked="o|ot|otázka",
        answered="o|odp|odpoveď",
        others="adresa|autor|cena|cieľ|čas|dátum|definícia|dôvod|fakt|informácia|kedy|kde|kontakt|krok|meno|"
        "miesto|mýtus|názov|nevýhody|obrázok|od|pozor|poznámka|pravidlo|problém|príčina|príklad|rada|"
        "riziko|riešenie|zloženie|suroviny|tabuľka|telefón|tel|téma|tip|titul|úloha|upozornenie|"
        "varovanie|výhody|výsledok|zdroje?|záver|dôležité",
    ),
    furniture=_FURNITURE,
)
