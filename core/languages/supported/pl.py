"""Polish."""

from __future__ import annotations

from core.languages.furniture_parts import AGENCY, CAPITAL, NAME, PLACE, TAIL, TITLE, dates, names, networks
from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    FurnitureRule,
    LabelWords,
    Language,
    PointsBack,
    SectionNames,
    SentenceRules,
    Snowball,
    StopWords,
    Sumy,
)

_NAMES = names("i|oraz")
_NETWORKS = networks("i|oraz|lub|na")
_DAY = r"(?:(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela),? )?\d{1,2} (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru)\.? \d{4}(?: r\.| roku)?"
_CLOCK = r"(?:o |godz\. ?|o godz\. )?\d{1,2}[:.]\d\d"
_STATED = r"(?:data )?(?:ostatnia )?(?:opublikowan[oy]|publikacji|publikacja|dodano|zaktualizowano|aktualizacja|aktualizacji|utworzono|zmodyfikowano|data)(?: dnia)?"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:zapisz się|zapiszcie się|zasubskrybuj|subskrybuj|otrzymuj|zamów|dołącz)\b[^,;:?]{{0,80}}\b(?:newsletter\w{{0,3}}|biuletyn\w{{0,3}}|skrzynk\w{{1,2}}|e-?mail\w{{0,2}})\b{TAIL}[.!]?",
            "(?:podaj |wpisz )?(?:swój |twój )?(?:adres )?e-?mail[.:!]?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            "(?:wypisz się|zrezygnuj z subskrypcji|anuluj subskrypcję|(?:zobacz|wyświetl|otwórz) (?:tę wiadomość )?w przeglądarce)",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:ten )?(?:artykuł|tekst|materiał) (?:jest )?(?:dostępny )?(?:tylko|wyłącznie) dla (?:naszych )?(?:prenumeratorów|subskrybentów|abonentów|zalogowanych)[^,;:?]{0,60}",
            "(?:wykup (?:dostęp|prenumeratę|subskrypcję)|zaprenumeruj|zostań (?:prenumeratorem|subskrybentem|patronem)|czytaj dalej za darmo)(?: [^,;:?]{0,40})?[.!]?",
            r"(?:wesprzyj|wspieraj) (?:nas|naszą|nasze|niezależne|niezależną) ?(?:pracę|dziennikarstwo|media|redakcję)?\b[^,;:?]{0,60}",
            r"pobierz (?:naszą )?(?:bezpłatną )?aplikację\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:reklama|ogłoszenie|artykuł sponsorowany|materiał (?:sponsorowany|promocyjny|partnera)|treść sponsorowana|(?:dalsza|dalszy) (?:część|ciąg) (?:artykułu|tekstu|materiału)? ?(?:pod|po|znajduje się pod) (?:reklamą|wideo|materiałem wideo)|(?:dalsza część )?(?:artykułu )?pod reklamą|ciąg dalszy pod reklamą)[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            "(?:obserwuj|śledź|polub) nas(?: w mediach społecznościowych)?[.!]?|komentarze|posłuchaj artykułu",
            rf"(?:udostępnij|podziel się|tweetnij|drukuj|wydrukuj|wyślij|zapisz|skomentuj|poleć)(?: (?:ten |tę |tym )?(?:artykuł(?:em)?|stronę|wpis|tekst))?(?: (?:na|przez|via|w) {_NETWORKS})?[.!:]?",
            rf"(?:śledź|obserwuj|polub|znajdź|znajdziesz)(?: nas| mnie| {NAME}| {PLACE})?(?: (?:też|także|również))? na {_NETWORKS}[.!]?",
            r"(?:\d+ komentarz(?:e|y)?|komentarze \(\d+\)|skopiuj link|dodaj komentarz|zobacz komentarze)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"(?:(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj) (?:też|także|również|więcej|także na|koniecznie)|więcej na (?:ten temat|temat)|czytaj|powiązane|polecamy|to może cię zainteresować) ?: ?{TITLE}.{{1,160}}",
            "(?:czytaj (?:więcej|dalej|też|także|również)|zobacz (?:więcej|też|także|również)|przeczytaj (?:także|też|cały artykuł)|więcej (?:na ten temat|informacji)|dowiedz się więcej|(?:powiązane|podobne|polecane) (?:artykuły|tematy|wpisy)|najczęściej czytane|najpopularniejsze|polecamy|może cię zainteresować|na górę|do góry|wróć na górę)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?wszelkie prawa zastrzeżone\b[^,;:?]{0,80}",
            r"(?:kopiowanie|przedruk|rozpowszechnianie|dalsze rozpowszechnianie)\b[^;:?]{0,80}\b(?:zabronione|zabroniony|bez (?:pisemnej )?zgody|tylko za zgodą|wyłącznie za)\b[^;:?]{0,80}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:fot\.?|foto|zdjęcie|zdjęcia|autor zdjęcia|ilustracja|grafika|wideo|źródło zdjęcia|źródło) ?[:©/] ?{TITLE}.{{0,120}}",
            rf"(?:fot\.|foto|zdjęcie) {CAPITAL}[\w./ -]{{2,60}}",
            rf".{{0,120}}[(|/.] ?(?:fot\.|foto|zdjęcie|źródło) ?[:©/]? ?{CAPITAL}.{{1,60}}\)?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"redakcja(?: {PLACE})?",
            rf"(?:autor(?:ka|zy)?|tekst|opracował[ay]?|opracowanie|oprac\.|napisał[ay]?|redakcja|rozmawiał[ay]?|tłumaczenie|przygotował[ay]?|opr\.) ?:? ?{_NAMES}",
            rf"(?:źródło|oprac\.|autor) ?: ?(?:{AGENCY}|{PLACE})(?:(?:, ?| i |/){AGENCY}){{0,3}}",
            rf"{_NAMES}[,/] ?{AGENCY}",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:\d+ (?:minut[ęy]?|godzin[ęy]?|dni|tygodni[ea]?) temu|czas czytania ?:? ?(?:ok\. )?\d+ min(?:ut[ay]?|\.)?|\d+ min(?:ut[ay]?|\.)? czytania)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:tagi|tematy|temat|słowa kluczowe|kategoria|kategorie|dział) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:przypis(?:ek)? (?:redakcji|red\.)|od redakcji|przyp\. red\.|sprostowanie|uwaga od redakcji|errata|korekta|nota redakcyjna) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="pl",
    sentences=SentenceRules(
        before="abp ad adw al ang art asp b bp br bł ca czes doc dot ds dypl dyr fr gen gm gr hab hiszp hr insp "
        "inż j.w jw kard kom kpr kpt ks lic m.in m.st mec mgr mjr mł nadkom niem np o ob ok os pl pn podinsp "
        "podkom por pow ppor ppłk prez proc pt płd płk red ros rzeczn s sierż st tel tj tzn tzw ul ur wg wiceprez "
        "woj wsch ww wł zach zm zob zw łac śp śr św",
        before_number="art dz kol lit lp par pkt poz rozdz rozp rys s str t tab tel tyt ust zał zob §",
        within="dep dol egz geogr godz hist il im jęz kat kl kol lek lit mat max med mies min mld mln muz nast ojc "
        "oprac otrzym pers pierw pol przekł przyd przym przyp pseud rel rz sek skr sp spół spółka stow szt tech "
        "teol tys tłum urz w wiel wojsk wyd wym wyst włas zał zł",
        after="in itd itp n.e o.o p.n.e r s.a z.o.o",
        after_number="cm godz gr ha kg km m min mld mln mm proc r sek tys w zł",
        followers="czerwca grudnia kwietnia lipca listopada lutego maja marca października sierpnia stycznia września",
        starters="a aby albo ale ani aż bardzo bez bo bowiem by być był była było były chociaż choć ci co czy "
        "czyli dla dlaczego dlatego do dopiero dzięki dziś gdy gdyby gdzie gdzieś i ich ile inni ja jak jaka "
        "jakby jaki jakie jako je jeden jedna jednak jednakże jednocześnie jego jej jest jestem jeszcze jeśli "
        "jeżeli już każda każdy kiedy kto ktoś która które który ku lecz ludzie ma mają mam miał miała mimo mnie "
        "może można my na nad najpierw nam nas natomiast nawet nic nich nie niech nigdy nikt no o obecnie "
        "oczywiście od on ona one oni oraz oto pan pani po pod podczas ponadto ponieważ potem poza przed przede "
        "przez przy później sam się skoro sprawa stąd swoje są ta tak taka taki takie także tam te tego tej ten "
        "teraz też to toteż trzeba tu tutaj ty tych tylko tym tymczasem u w we według wiele wielu więc wobec wraz "
        "wreszcie wszyscy wszystko wtedy właśnie wśród z za zaraz zatem zawsze ze znów został została że",
    ),
    counts="words",
    reading_speed=166,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("polish")),
    stemmer=Snowball("polish"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="on ona ono oni one to ten ta te jego jej ich ale i jednak dlatego ponadto także też więc zatem",
    ),
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:streszczenie|podsumowanie|wnioski|konkluz\w+)\b",
    sections=SectionNames(
        references="(?:wykorzystana |wybrana |spis )?(?:bibliografia|literatura|piśmiennictwo|źródła|referencje|"
        "przypisy|odniesienia|literatury)(?: (?:cytowana|przedmiotu|załącznikowa|wykorzystana|i (?:źródła|"
        "przypisy|literatura)))*|wykaz literatury|spis literatury|przypisy i literatura|"
        "przypisy bibliograficzne",
        appendix="załączniki?|dodatk?i?|aneks(?:y)?|podziękowania|słowniczek|indeks|o autor(?:ze|ce|ach)|posłowie",
        contents="spis treści|zawartość|w tym numerze|treść",
        imprint="stopka redakcyjna|kolofon|metryczka|nota (?:wydawnicza|prawna)|copyright|prawa autorskie|"
        "informacje wydawnicze",
        published="wydanie (?:pierwsze|[ivx]+)|druk(?:arnia)? ?:|druk i oprawa|wydawca ?:|wydawnictwo ?:|wydano|"
        "projekt okładki|skład i łamanie|wszelkie prawa zastrzeżone|tytuł oryginału|redakcja ?:|korekta ?:",
        chapters="księga|część|rozdział|tom|pieśń|akt|scena|list|sekcja",
        openings="prolog|epilog|przedmowa|wstęp|wprowadzenie|posłowie|zakończenie|słowo wstępne",
        title="tytuł",
        author="autor(?:ka|zy)?|napisał[a]?",
        forward_looking="(?:stwierdzenia|oświadczenia|informacje) (?:dotyczące przyszłości|odnoszące się do przyszłości|"
        "wybiegające w przyszłość)|stwierdzeń dotyczących przyszłości",
        uncertain=r"ryzyk\w*|niepewnoś\w+|różnić się (?:istotnie|znacząco)|istotnie (?:różnić|odbiegać)|nie zobowiązuj",
        subscribing=r"prenumer\w+|subskryb\w+|subskrypcj\w+|zaloguj|miesięcznie|za miesiąc|wypróbuj|zarejestruj|"
        r"czytaj dalej|odblokuj|nieograniczony|tylko dla|wykup dostęp|dostęp\b",
    ),
    by="przez",
    labels=LabelWords(
        asked="p|pyt|pytanie",
        answered="o|odp|odpowiedź",
        others="adres|autor|cel|cena|czas|data|definicja|do|dowód|fakt|godzina|informacja|koszt|krok|kontakt|"
        "ostrzeżenie|miejsce|mit|nazwa|nazwisko|imię|niebezpieczeństwo|od|opis|porada|powód|problem|"
        "przykład|przyczyna|rada|reguła|rozwiązanie|rysunek|ryzyko|skutek|składniki|tabela|telefon|tel|"
        "temat|termin|tytuł|uwagi?|wady|wniosek|wskazówka|wynik|zadanie|zalety|zasada|źródł[oa]|ważne",
    ),
    furniture=_FURNITURE,
)
