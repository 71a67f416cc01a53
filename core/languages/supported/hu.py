"""Hungarian."""

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

_NAMES = names("és")
_NETWORKS = networks("és|vagy|illetve")
_DAY = r"\d{4}\. ?(?:jan|febr|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec|\d{1,2})[a-zéáú]*\.? ?\d{1,2}\.?(?:,? (?:\()?(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)\)?)?"
_CLOCK = r"\d{1,2}[:.]\d\d(?: ?-?kor)?"
_STATED = r"(?:utolsó )?(?:megjelent|közzétéve|publikálva|frissítve|frissült|frissítés|módosítva|létrehozva|dátum)"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:iratkozz(?:on)? fel|iratkozzatok fel|regisztrálj(?:on)?|kérje|kérd|rendelje meg|feliratkozás|feliratkozom)\b[^,;:?]{{0,80}}\b(?:hírlevel\w{{0,8}}|hírlevél\w{{0,4}})\b{TAIL}[.!]?",
            "hírlevél(?: |-)?feliratkozás",
            "(?:add meg |adja meg )?(?:az )?e-?mail[- ]?cím(?:ed|ét|e|edet)?[.:!]?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        ("leiratkozás(?: a hírlevélről)?|leiratkozom|(?:megtekintés|megnyitás) (?:a )?böngészőben",),
    ),
    FurnitureRule(
        "promotion",
        (
            r"(?:ez a cikk|a cikk|ez a tartalom) (?:csak|kizárólag) (?:előfizetőink(?:nek)?|előfizetők(?:nek)?|tagjaink(?:nak)?)\b[^,;:?]{0,60}",
            "(?:fizessen elő|fizess elő|legyél (?:előfizető|támogató)|legyen (?:előfizető|támogató)(?:nk)?)(?: [^,;:?]{0,50})?[.!]?",
            r"(?:támogasd|támogassa) (?:a |az )?(?:munkánkat|független|szerkesztőség\w*|újságírás\w*)\b[^,;:?]{0,60}",
            r"töltsd le (?:a mi |az )?(?:ingyenes )?\w{0,20} ?alkalmazás\w*\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:hirdetés|reklám|szponzorált(?: tartalom)?|támogatott tartalom|fizetett (?:tartalom|hirdetés)|pr-cikk|(?:a )?cikk (?:a )?(?:hirdetés|reklám) után folytatódik|a hirdetés után folytatjuk)[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            "(?:kövess|kövessen|kövessetek) (?:minket|bennünket)(?: a közösségi médiában)?[.!]?|kommentek|hozzászólások",
            rf"(?:megosztás|megosztom|oszd meg|ossza meg|nyomtatás|küldés|mentés|hozzászólás|hozzászólások|kommentek|elküldöm)(?: (?:a |ezt a )?(?:cikket|oldalt|hírt))?(?: (?:a )?{_NETWORKS}(?:-?[oöe]n|on|en)?)?[.!:]?",
            rf"(?:kövess(?:en|etek)?|kövesd|csatlakozz)(?: (?:minket|bennünket|hozzánk|{NAME}t?))? (?:a(?:z)? )?{_NETWORKS}(?:[- ]?(?:on|en|ön|n|oldalunkon))?(?: is)?[.!]?",
            r"(?:\d+ (?:komment|hozzászólás)|link másolása|szólj hozzá|hozzászólok)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            r"olvasta már\??|ez is érdekelhet(?:i|ett)?|ezt olvasta már\?",
            rf"(?:(?:olvass[ao]?(?:d|n)?|nézze|nézd) (?:el|meg|tovább|még) ?(?:ezt is)?|olvasta már|olvassa el ezt is|kapcsolódó(?: cikk(?:ek|ünk)?)?|ezt is ajánljuk|további részletek|bővebben|lásd még) ?: ?{TITLE}.{{1,160}}",
            "(?:olvass(?:a|d|on)? (?:tovább|el ezt is|még|el)|tovább(?: olvasom)?|tovább a cikkhez|bővebben|kapcsolódó (?:cikkek|cikk|tartalom|hírek|témák)|ajánlott (?:cikkek|tartalom)|ezt is (?:olvassa el|ajánljuk|szeretheti)|legolvasottabb|legnépszerűbb|ajánló|vissza a tetejére|az oldal tetejére)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?minden jog fenntartva\b[^,;:?]{0,80}",
            r"(?:a )?(?:cikk|tartalom|másolás|utánközlés)\w*\b[^;:?]{0,80}\b(?:tilos|engedélyével|hozzájárulása nélkül)\b[^;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:fotók?|fénykép|kép|képek|illusztráció|borítókép|nyitókép|videó|forrás|grafika|kiemelt kép) ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:fotó|kép|forrás|illusztráció) ?[:©/] ?.{1,60}\)?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"(?:írta|szerzők?|szöveg|készítette|szerkesztette|szerkesztő|riporter|fordította|összeállította|az interjút készítette|tudósítónk) ?:? ?{_NAMES}",
            rf"(?:forrás|szerző) ?: ?(?:{AGENCY}|{PLACE})(?:(?:, ?| és |/){AGENCY}){{0,3}}",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:\d+ (?:perce|órája|napja|hete)|(?:olvasási idő|olvasásidő) ?:? ?(?:kb\. )?\d+ perc|\d+ perc(?:es)? olvasás(?:i idő)?)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:címkék|címke|témák|téma|kulcsszavak|kategória|kategóriák|rovat) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:a szerk(?:esztő|\.)(?: megjegyzése)?|szerkesztői megjegyzés|szerk\.?|helyesbítés|helyreigazítás|a szerkesztőség megjegyzése) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="hu",
    sentences=SentenceRules(
        before="Cs Gy Sz Zs alez bp br cca ezds ford gr id ifj ill kb ld lásd pl st stb.k sz szds szerk szt tbk "
        "vez vál vö özv ún őrgy",
        before_number="bek evf fej max mell min o.h old sz tel § ábra",
        within="aug bt csüt dec em eng feb febr fsz jan júl jún ker kft kiad kr krt közp mill mrd máj márc nov "
        "nyrt okt pént rt röv szep szept szl szül tc tör uo vsz várm zrt zs ált ápr",
        after="b.v.t i.sz stb u.n",
        after_number="cm db ft kg km mm perc",
        followers="augusztus december február január július június kerület május március november október "
        "szeptember század században április évfolyam évi",
        starters="a ahogy ahol aki akik akkor alatt amely ami amikor amíg annak az azok azonban azonnal azt aztán "
        "azért be bár csak de e ebben eddig egy egyes együtt ehhez el erre ez ezek ezen ezt ezután ezzel ezért ha "
        "hanem hiszen hogy hogyan hol hova hát igaz igen ilyen itt jelenleg ki kicsi kik később két közben külön "
        "legyen lehet ma maga meg megint mely melyik mert mi mikor milyen mind minden mindez mindig mit mivel "
        "miért most már még ne nekem nem nincs nos néha olyan ott persze s se sem soha sok sokan szerint számára "
        "továbbá több ugyanakkor ugyanis utána vagy vajon valamint valószínűleg van vannak viszont volt végül ám "
        "éppen és így úgy ő ők",
        ordinals=True,
    ),
    counts="words",
    reading_speed=161,  # As Finnish, which was measured and has words about as long.
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        StopwordsIso("hu"),
        more="fölött",
    ),
    stemmer=Sumy("hungarian"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:összefogla\w+|következtetés\w*)\b",
    sections=SectionNames(
        references="(?:felhasznált |hivatkozott |válogatott |ajánlott )?(?:irodalom(?:jegyzék)?|hivatkozások|források|"
        "forrásjegyzék|bibliográfia|szakirodalom|irodalmak|jegyzetek)(?: (?:és|jegyzéke) ?(?:források|"
        "jegyzetek|irodalom)?)?|hivatkozásjegyzék|jegyzetek és hivatkozások|források és irodalom",
        appendix="melléklet(?:ek)?|függelék(?:ek)?|köszönetnyilvánítás|szójegyzék|névmutató|tárgymutató|"
        "a szerző(?:k)?ről|utószó",
        contents="tartalom(?:jegyzék)?|e számunk tartalmából",
        imprint="impresszum|kolofon|jogi (?:nyilatkozat|tudnivalók)|copyright|szerzői jogok?|kiadási adatok",
        published=r"(?:első|1\.) kiadás|kiadta|kiadja|kiadó ?:|felelős (?:kiadó|vezető|szerkesztő)|nyomta|nyomtatta|"
        "nyomás ?:|borítóterv|tördelés|minden jog fenntartva|készült",
        chapters="könyv|rész|fejezet|kötet|ének|felvonás|jelenet|szín|levél|szakasz",
        openings="prológus|epilógus|előszó|bevezetés|bevezető|utószó|befejezés|zárszó",
        title="cím",
        author="szerzők?|írta",
        forward_looking=r"(?:jövőre vonatkozó|előretekintő|előremutató) (?:nyilatkozat\w*|kijelentés\w*|állítás\w*|"
        r"megállapítás\w*|információ\w*)",
        uncertain=r"kockázat\w*|bizonytalanság\w*|jelentősen eltér\w*|lényegesen eltér\w*|kötelezettség\w*",
        subscribing=r"előfizet\w+|bejelentkez\w+|jelentkezz(?:en)? be|havonta|havi\b|próbáld ki|regisztrál\w+|"
        r"tovább olvas\w+|olvass tovább|feloldás\w*|korlátlan\w*|csak (?:előfizetőknek|tagoknak)",
    ),
    by=NONE_KNOWN,
    labels=LabelWords(
        asked="k|kérdés",
        answered="v|válasz",
        others="ár|cél|cím|dátum|definíció|eredmény|feladat|figyelem|figyelmeztetés|fontos|forrás(?:ok)?|"
        "helyszín|hely|hiba|hozzávalók|időpont|idő|kapcsolat|kockázat|következtetés|lépés|megjegyzés|"
        "megoldás|név|ok|példa|probléma|szabály|szerző|tanács|táblázat|tárgy|telefon|tény|tévhit|tipp|"
        "téma|veszély|előnyök|hátrányok|ábra",
    ),
    furniture=_FURNITURE,
)
