"""Czech."""

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

_NAMES = names("a")
_NETWORKS = networks("a|i|nebo|na")
_DAY = r"(?:(?:pondělí|úterý|středa|středu|čtvrtek|pátek|sobota|sobotu|neděle|neděli|po|út|st|čt|pá|so|ne),? )?\d{1,2}\. ?(?:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|\d{1,2}\.) ?\d{4}"
_CLOCK = r"(?:v(?:e)? )?\d{1,2}[:.]\d\d(?: hod(?:in)?\.?)?"
_STATED = r"(?:naposledy )?(?:publikováno|zveřejněno|vydáno|aktualizováno|upraveno|vloženo|datum|aktualizace)(?: dne)?"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            "přihlásit (?:se )?k odběru(?: newsletteru| novinek)?|přihlaste se k odběru novinek[.!]?",
            rf"(?:přihlaste se|přihlas se|zaregistrujte se|odebírejte|dostávejte|chci odebírat|objednejte si)\b[^,;:?]{{0,80}}\b(?:newsletter\w{{0,3}}|zpravodaj\w{{0,3}}|e-?mailu?)\b{TAIL}[.!]?",
            "(?:zadejte |vložte )?(?:svůj |váš )?e-?mail(?:ovou adresu)?[.:!]?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        ("odhlásit(?: se)?(?: z (?:odběru|newsletteru))?(?: novinek)?|zobrazit (?:e-?mail )?v prohlížeči",),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:tento|článek|tento článek|obsah) (?:článek |obsah )?je (?:dostupný )?(?:pouze |jen |určen )?(?:pro |jen pro )(?:naše )?(?:předplatitele|členy)[^,;:?]{0,60}",
            r"(?:předplaťte si|staňte se (?:předplatitelem|členem)|získejte předplatné)\b[^,;:?]{0,50}[.!]?",
            r"podpořte (?:naši|nezávislou|naše|nezávislé) (?:práci|žurnalistiku|novináře|redakci)\b[^,;:?]{0,60}",
            r"stáhněte si (?:naši )?(?:mobilní )?aplikaci\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:reklama|inzerce|komerční sdělení|sponzorovaný (?:obsah|článek)|placený obsah|pr článek|(?:článek|text) pokračuje (?:pod|za) reklamou)[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"sledujte nás(?: na sociálních sítích)?[.!]?|komentáře(?: \(\d+\))?|poslechnout článek",
            rf"(?:sdílet|sdílejte|tweetnout|vytisknout|tisk|poslat|uložit|diskuse|komentovat|přidat komentář|zkopírovat odkaz)(?: (?:tento |tuto )?(?:článek|stránku|zprávu))?(?: (?:na|přes|e-?mailem)(?: {_NETWORKS})?)?[.!:]?",
            rf"(?:sledujte|najdete|následujte|přidejte se k)(?: i)? (?:nás|nám|mě|{NAME})(?: (?:také|i))? na {_NETWORKS}u?[.!]?",
            r"(?:\d+ komentář(?:e|ů)?|komentáře \(\d+\))",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"(?:čtěte (?:také|též|také zde|více|dále)|přečtěte si(?: (?:také|i|více))?|související(?: články)?|více k tématu|mohlo by vás zajímat|podívejte se|viz také|číst dál) ?: ?{TITLE}.{{1,160}}",
            "(?:čtěte (?:také|více|dále)|číst (?:více|dále|dál|celý článek)|více(?: informací| zde| k tématu)|přečtěte si (?:také|více|celý článek)|související (?:články|témata|zprávy)|mohlo by vás (?:také )?zajímat|nejčtenější(?: články)?|další články|doporučujeme|zpět nahoru|nahoru)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?všechna práva (?:jsou )?vyhrazena\b[^,;:?]{0,80}",
            r"(?:publikování|šíření|přebírání|kopírování)\b[^;:?]{0,80}\b(?:zakázáno|bez (?:písemného |předchozího )?souhlasu)\b[^;:?]{0,80}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:foto|fotografie|autor fotografie|obrázek|ilustrace|video|grafika|zdroj|ilustrační foto)(?: od)? ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:foto|zdroj|autor) ?[:©/] ?.{1,60}\)?",
            rf"(?:ilustrační )?(?:foto|snímek)(?: {NAME})?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"redakce(?: {PLACE})?",
            rf"(?:autoři|autor(?:ka)?|text|napsala?|napsal|připravila?|rozhovor|redakce|překlad|redaktor(?:ka)?|od) ?:? ?{_NAMES}",
            rf"(?:autor(?:ka)?|redakce|zdroj|zdroje) ?: ?(?:{AGENCY}|red|{PLACE})(?:(?:, ?| a |/){AGENCY}){{0,3}}",
            rf"{_NAMES}, {AGENCY}",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:před \d+ (?:minutami|hodinami|dny|týdny)|(?:doba|délka) čtení ?:? ?\d+ min(?:ut[ay]?|\.)?|\d+ min(?:ut[ay]?|\.)? čtení)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:štítky|témata|téma|klíčová slova|tagy|rubrika|rubriky|kategorie) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (r"(?:pozn(?:ámka|\.) (?:redakce|red\.|editora)|oprava|redakční poznámka|upřesnění) ?: ?\S.{1,220}",),
    ),
)


LANGUAGE = Language(
    code="cs",
    sentences=SentenceRules(
        before="arch bc bl br býv ca dipl doc dosl ev fr gen hl ing judr kol kpt křest mgr mj mjr mlad mudr např "
        "npor odd p phdr phmr plk pol por pp pplk ppor prap prom pí resp rndr rtm sr srov st sv svob tal tj tzn "
        "tzv voj vč zdr zejm zn zvl čsl šk škpt šrtm",
        before_number="kap max min obr odst par písm roč s sb str sv tab tel § č čj čl ř",
        within="akad alt angl ap cit dop dub fa fil franc hist hod inv it ital jap jun kat kupř kč lat lit mil mld "
        "moder ned nem nám nár násl něm obch obv odp ods okr ot pozn poč prav př předn přel přibl příl příp red "
        "rus samost sev sl slov spol stol tech tis tř ul vyd vyj vých z zem zkr zákl záp ústř řec špan",
        after="a.s aj apod atd atp o.p.s o.s s.r.o v.o.s",
        after_number="cm hod kg km kč l mil min mld mm sek tis",
        starters="a ale ani až bez bude budou byl byla byli bylo byly co což do dále jak jako jaké jaký jde je "
        "jeho jejich její jen jestliže ještě jinak již jsem jsme jsou k kam kde kdo kdy když ke kromě která které "
        "který ku mezi mimo mohou možná musí my může na nad naproti ne nebo nebyl nebylo není než nic nikdo nyní "
        "o od on ona oni ono ovšem pak po pod podle pokud potom poté pro proto protože proč právě před přes při "
        "přitom s se sice snad stejně ta tak také takže tam tato tedy ten tento teprve ti to tohle toho tomu toto "
        "tu tuto ty tyto této u už v ve vy však všechno všichni vždy z za zatím zatímco zde ze či že",
        followers="března dubna května kč ledna listopadu prosince srpna září února července června října",
        ordinals=True,
    ),
    counts="words",
    reading_speed=166,  # As Polish, which was measured and has words about as long.
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("czech")),
    stemmer=Sumy("czech"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="on ona ono oni ony ten ta to toto tento tato tito jeho její jejich ale a však proto přesto také tedy "
        "avšak",
    ),
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:souhrn|shrnutí|závěr)\b",
    sections=SectionNames(
        references="(?:seznam |použitá |citovaná |doporučená )?(?:literatur[ay]|reference|zdroje|prameny|bibliografie|"
        "použité literatury|použitých zdrojů|citace)(?: a (?:prameny|zdroje|literatura|poznámky))?|"
        "použité zdroje|seznam použité literatury|seznam literatury|prameny a literatura|odkazy na literaturu",
        appendix="přílohy?|dodat(?:ek|ky)|poděkování|slovníček|rejstřík|o autor(?:ovi|ce|ech)|doslov",
        contents="obsah|v tomto čísle|přehled obsahu",
        imprint="tiráž|impresum|kolofon|právní (?:upozornění|informace)|copyright|autorská práva|vydavatelské údaje",
        published=r"(?:první|1\.|druhé) vydání|vydalo?|vydavatel ?:|nakladatelství ?:|vytiskl[ao]?|tisk ?:|obálka ?:|"
        "sazba ?:|všechna práva vyhrazena|z originálu|odpovědn[ýá] redaktor",
        chapters="kniha|část|kapitola|díl|svazek|zpěv|dějství|jednání|scéna|výstup|dopis|oddíl",
        openings="prolog|epilog|předmluva|úvod|doslov|závěr|slovo úvodem",
        title="název|titul",
        author="autor(?:ka|ři)?|napsala?",
        forward_looking=r"výhledov\w+ (?:prohlášení|informac\w+|vyjádření)|prohlášení o budoucích|"
        "prohlášení týkající se budoucnosti",
        uncertain=r"rizik\w*|nejistot\w*|podstatně lišit|výrazně lišit|nezavazuj\w+|žádnou povinnost",
        subscribing=r"předplat\w+|přihla(?:ste|šte|sit|šení)\b|přihlásit|měsíčně|za měsíc|vyzkoušejte|registr\w+|číst dál|"
        r"pokračovat ve čtení|odemkn\w+|neomezen\w+|pouze pro",
    ),
    by=NONE_KNOWN,
    labels=LabelWords(
        asked="o|ot|otázka",
        answered="o|odp|odpověď",
        others="adresa|autor|cena|cíl|čas|datum|definice|důvod|fakt|informace|jméno|kdy|kde|kontakt|krok|místo|"
        "mýtus|název|nevýhody|obrázek|od|pozor|poznámka|pravidlo|problém|příčina|příklad|rada|riziko|"
        "řešení|složení|suroviny|tabulka|telefon|tel|téma|tip|titul|úkol|upozornění|varování|výhody|"
        "výsledek|zdroje?|závěr|důležité",
    ),
    furniture=_FURNITURE,
)
