"""German."""

from __future__ import annotations

from core.languages.furniture_parts import AGENCY, NAME, PLACE, TAIL, TITLE, dates, names, networks
from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    BondWords,
    Cues,
    FurnitureRule,
    KeyPhraseRules,
    LabelWords,
    Language,
    PointsBack,
    SectionNames,
    SentenceRules,
    StopWords,
    Sumy,
)

_NAMES = names("und")
_NETWORKS = networks("und|oder|auf")
_DAY = r"(?:(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\.?,? (?:den )?)?\d{1,2}\. ?(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*\.? \d{4}"
_CLOCK = r"(?:um )?\d{1,2}[:.]\d\d(?: uhr)?"
_STATED = r"(?:erstmals |erst|zuletzt )?(?:veröffentlicht|publiziert|aktualisiert|erschienen|erstellt|geändert|stand|datum)(?: am)?|vom"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            r"(?:bleiben sie|bleib) [^,;:?]{1,40}[:!.] (?:abonnieren|melden|jetzt)\b[^,;:?]{0,60}newsletter\b[^,;:?]{0,40}",
            rf"(?:melden sie sich|melde dich|registrieren sie sich|tragen sie sich|trag dich|abonnieren sie|abonniere|bestellen sie|bestelle|erhalten sie|holen sie sich|jetzt)\b[^,;:?]{{0,80}}\b\w{{0,20}}-?newsletter\b{TAIL}[.!]?",
            r"(?:hier )?(?:geht es|geht['’]s|können sie|kannst du)\b[^,;:?]{0,60}newsletter\b[^,;:?]{0,60}(?:anmeld\w+|abonnieren|bestellen)?[.!:]?",
            r"(?:unseren |den |zum )?(?:\w{1,20}[ -])?newsletter (?:jetzt |hier |kostenlos ){0,2}(?:abonnieren|bestellen|anmelden)[.!]?",
            "(?:ihre|deine) e-?mail-?adresse(?: eingeben)?[.:!]?",
            r"(?:sie können sich|eine abmeldung ist|abmeldung) jederzeit (?:wieder )?(?:vom newsletter )?(?:abmelden|möglich)\.?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            "(?:newsletter )?(?:abbestellen|abmelden)(?: ?[|•·/] ?(?:im browser (?:ansehen|öffnen)|impressum|datenschutz|einstellungen)){0,3}",
            "(?:diese e-?mail |diesen newsletter )?im browser (?:ansehen|anzeigen|öffnen|lesen)[.»›]*",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:exklusiv|nur) für (?:abonnenten|mitglieder)",
            "(?:jetzt|hier) (?:abonnieren|abo abschließen|kostenlos testen|weiterlesen|(?:gratis|kostenlos) (?:testen|registrieren))[.!]?",
            r"(?:dieser|der) (?:artikel|inhalt|text) ist (?:nur )?(?:für|exklusiv für) (?:unsere )?(?:abonnent\w+|mitglieder|registrierte nutzer)[^,;:?]{0,60}",
            r"(?:unterstützen sie|unterstütze) (?:unsere arbeit|unseren journalismus|unabhängigen journalismus)\b[^,;:?]{0,60}",
            r"laden sie (?:jetzt )?(?:unsere|die) (?:kostenlose )?(?:[\w-]{1,30} )?app\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:anzeige|werbung|advertorial|gesponsert(?:er (?:inhalt|beitrag))?|bezahlter inhalt|sponsored|(?:der )?artikel (?:geht|wird) (?:unten|nach der (?:anzeige|werbung)) (?:weiter|fortgesetzt)|weiter (?:geht es )?nach der (?:werbung|anzeige))[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"(?:folgen sie|folge|folgt) uns(?: (?:auf|in) (?:den sozialen medien|social media))?[.!]?|kommentare(?: \(\d+\))?|artikel (?:anhören|merken)|teilen sie (?:diesen|den) (?:artikel|beitrag)[.!]?",
            rf"(?:(?:diesen |den )?(?:artikel|beitrag|seite|text) )?(?:teilen|weiterempfehlen|empfehlen|drucken|merken|kommentieren|versenden)(?: (?:auf|per|via|über|mit) {_NETWORKS})?[.!:]?",
            rf"(?:auf|per|via|bei) {_NETWORKS} teilen",
            rf"(?:folgen sie|folge|folgt|besuchen sie|liken sie) (?:uns|mir|ihm|ihr|{NAME})(?: (?:auch|jetzt))? (?:auf|bei) {_NETWORKS}[.!]?",
            r"\d+ kommentare?|(?:kommentar|kommentare) (?:schreiben|verfassen|anzeigen|lesen)|link kopieren",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"weiterlesen nach der (?:anzeige|werbung)|zur startseite|mehr von {NAME}",
            rf"(?:lesen sie (?:auch|hierzu|dazu|mehr|weiter)|lies auch|mehr (?:dazu|zum thema)|siehe auch|auch interessant|passend dazu|weiterlesen|zum thema|das könnte sie auch interessieren|hintergrund) ?: ?{TITLE}.{{1,160}}",
            r"(?:lesen sie auch|lesen sie mehr|mehr lesen|weiterlesen|mehr erfahren|mehr (?:zum thema|dazu)|(?:das )?könnte (?:sie|dich) auch interessieren|auch interessant|meistgelesen|meist gelesen|(?:ähnliche|verwandte|weitere|mehr) (?:artikel|beiträge|themen|nachrichten)|lesen sie (?:hier |dazu )?(?:mehr|weiter)(?: (?:auf seite \d+|hier))?|nach oben|zum seitenanfang|zurück zur (?:startseite|übersicht))[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?alle rechte vorbehalten\b[^,;:?]{0,80}",
            r"(?:nachdruck|vervielfältigung|weiterverwendung|abdruck)\b[^;:?]{0,60}\b(?:nur mit|verboten|untersagt|nicht gestattet)\b[^;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:fotos?|bilde?r?|bildquelle|bildrechte|grafik|illustration|video|symbolbild|quelle)(?: von)? ?[:©] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:foto|bild|symbolbild|grafik) ?[:©/] ?.{1,60}\)?",
            rf"(?:quelle|quellen) ?: ?.{{0,30}}{AGENCY}.{{0,60}}",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"(?:von )?(?:unsere[rmn]? |die |der )?(?:redaktion|korrespondent(?:in)?)(?: {NAME})?|(?:foto|bild) ?:? {AGENCY}",
            rf"(?:ein (?:artikel|beitrag|gastbeitrag|kommentar|bericht|interview|essay) )?von {_NAMES}(?:,? (?:in )?{PLACE}|, [\w-]{{3,30}})?",
            rf"(?:text|autor(?:in)?|autoren|redaktion|interview|protokoll|verfasser|bericht|übersetzung|mitarbeit|aus dem englischen)(?: von)? ?: ?{_NAMES}",
            rf"\(?(?:mit material (?:von|der)|mit|dpa/|quelle:) ?(?:der )?{AGENCY}(?:(?:, ?|/| und ){AGENCY}){{0,3}}\)?",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:vor \d+ (?:minuten?|stunden?|tagen?|wochen?)|(?:lesezeit|lesedauer) ?:? ?(?:ca\. )?\d+ min(?:uten?|\.)?|\d+ min(?:uten?|\.)? lesezeit)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:schlagwort|schlagworte|schlagwörter|stichworte|themen|tags|rubrik|ressort|kategorien?) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:anmerkung|hinweis|anm\.) (?:der|d\.) (?:redaktion|red\.) ?:.{0,220}",
            r"(?:korrektur(?:hinweis)?|transparenzhinweis) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="de",
    sentences=SentenceRules(
        before="Chr Lt Mag Sen Th allg amerik arab ausschl bes bsp bspw bundesl bzw ca chin d.h d.i dipl dt ehem "
        "ehm eidg eig eigtl einschl engl entspr erg ev evtl exkl ffm fhr fr franz frhr frl frz geb gefr gegr geh "
        "gen gest ggf griech habil hebr hg hl hon hptm hr hrsg i.d.r ing inkl insb insbes ital jap jgd jr jur kais "
        "kath kdt kfm kgl kurf königl lat lfd lic ltn med mind mtl mögl nat norw näml nördl o.g oberst obst obstlt "
        "od oec oä pfr pharm phil pol poln präs päd rer resp russ röm s.o s.u schriftl schwed schweiz sekr sog "
        "span sr st staatl stellv städt südl techn tgl theol u.a uffz ungef unv urspr ursprgl v.a verh verw vet "
        "vgl vorm vs westl wg wiss z.b z.t zus zzgl zzt österr östl",
        before_number="abb abs abschn anh anl anm apr art aufl aug bde beil bl buchst dez feb fn fußn h halbs heft hs jan jg jul jun kap kl lfg lit mar max min tz unterabs "
        "nov nrn okt op pos rdnr rn rz s seite sep sept sp stk tab tel tit zif ziff § -bd -nr -pl -str",
        within="abt adr akad anh anz ausg bearb begr beil bem betr bev bez bhf bund cm co ders ebd fa fam fn forts "
        "gebr gem geogr geom getr gr grds hd hist hpts ibid jh jhd jhdt kg kgr km konst kr kto lk ltg masch min "
        "mio mm mrd mskr nachm obb pkt prot prov pseud psych publ reg rep rs sek soz std strg tsd univ usg verf "
        "verl verz vj wwe zf zs zsf ztr zw übers -pl -str",
        after="chr dgl e.v ff m.ü.m n.chr o.ä u.a.m u.v.m u.ä usf usw uvm v.chr",
        after_number="cm kg km mm",
        followers="april august dezember februar januar juli juni jänner mai märz november oktober september",
        starters="aber alle allem allerdings als also am an andere anders auch auf aufgrund aus außerdem bei beim "
        "bereits besonders bis bisher da dabei dadurch dafür dagegen daher damals damit danach daneben dann daran "
        "darauf daraufhin daraus darin darum darunter darüber das dass davon dazu dem den denn dennoch der deren "
        "des deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort drei du durch eben "
        "ebenfalls ebenso ein eine einem einen einer eines einige einst er erst es etwa falls ferner für gegen "
        "gemäß gerade gleichzeitig habe haben hat hatte hier hierbei hierfür hierzu hinter ich ihr ihre ihrer im "
        "immer in inzwischen ist ja jede jeder jedes jedoch jetzt kann kein keine können man manche mein meine "
        "meist meistens mit nach nachdem neben nicht nichts noch nun nur ob obwohl oder oft ohne schließlich "
        "schon sehr sein seine seit seitdem sich sie sind so sobald sogar solche somit sondern sonst sowohl "
        "später statt trotz trotzdem um und uns unser unsere unter viele vielleicht vom von vor vorher wann war "
        "waren warum was weder wegen weil weitere weiterhin welche wenig wenige wenn wer werden wie wieder wir "
        "wird wo wobei wurde wurden während zu zudem zuerst zugleich zuletzt zum zunächst zur zusammen zuvor zwar "
        "zwei zwischen über überhaupt",
        ordinals=True,
    ),
    counts="words",
    reading_speed=179,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        Sumy("german"),
        more="alle allem allen aller alles andere anderen bereits beim besonders bevor dabei dafür dagegen damit "
        "danach darauf davon dazu denen denn deren diesem diesen drei dürfen eben ebenfalls einige einigen einmal "
        "erst etwa etwas fast gar gegen gegenüber geht gibt ging haben hat hätte hätten ihm ihn ihnen ihrem ihren "
        "ihrer ihres immer ins inzwischen jedoch kam kein keine keinen kommen kommt konnte konnten könnte könnten "
        "lassen laut lediglich man manche mehr mich mir musste mussten nämlich neue neuen neuer neues nichts noch nur "
        "ob obwohl ohne rund sagt sagte sagten schon sehr seien seinem seinen seiner seit selbst so sogar solche "
        "sollte sollten sondern sowohl statt steht trotz uns unseren viel viele vielen vielleicht war wäre waren "
        "wären weil welche welcher weniger wenig will wollen wollte wollten worden wurde wurden würde würden während "
        "zwar zwei zwischen",
    ),
    stemmer=Sumy("german"),
    key_phrases=KeyPhraseRules(
        capital_nouns=True,
    ),
    cues=Cues(
        announcing="vorstellen vorschlagen vorgeschlagen einführen beschreiben entwickeln entwickelt untersuchen "
        "untersucht",
        finding="zeigen zeigt ergeben ergab ergebnis ergebnisse belegen belegt verbessern verbesserung übertreffen",
    ),
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="er sie es dies diese dieser dieses diesen diesem sein seine seiner ihr ihre ihrer aber doch und denn "
        "deshalb deswegen daher dennoch jedoch trotzdem außerdem zudem allerdings auch so dann dabei damit danach "
        "darum dafür",
        phrases=("zum beispiel", "im gegensatz dazu", "auf der anderen seite"),
    ),
    bonds=BondWords(
        replies="ja|nein|doch|nie(?:mals)?|kaum|keineswegs|keinesfalls|natürlich(?: nicht)?|sicher(?: nicht)?|selbstverständlich(?: nicht)?|auf keinen fall|auf jeden fall|"
        "nicht (?:ganz|wirklich|unbedingt|mehr|ohne|vor|bevor)|noch nicht|absolut(?: nicht)?|genau|vielleicht|wahrscheinlich(?: nicht)?|möglich|das kommt darauf an|das stimmt(?: nicht)?",
        corrects="korrektur(?:hinweis)?|berichtigung|richtigstellung|korrigiert|klarstellung|update|aktualisier(?:t|ung)|nachtrag|anmerkung der redaktion|hinweis der redaktion|"
        r"anm\. d\. red|in eigener sache|gegendarstellung|widerruf",
        claims="(?:der |die |das )?(?:mythos|behauptung|gerücht|irrtum|irrglaube|legende|märchen|vorurteil|falsch)",
        facts="(?:der |die |das |unsere? )?(?:fakt(?:en)?|tatsache|wahrheit|realität|richtig(?: ist)?|bewertung|urteil|fazit|faktencheck|einschätzung|ergebnis)",
        untrue=r"(?:doch |aber |in wahrheit |tatsächlich )?(?:nichts davon\b|(?:das|dies|es|diese \w+|die (?:behauptung|meldung|angabe|zahl|nachricht|geschichte|aussage|darstellung)(?:en)?|der (?:bericht|beitrag|vorwurf)|das (?:gerücht|video|bild|foto|schreiben)|beides|alles) "
        r"(?:ist|war|sind|waren|wurde|hat sich|haben sich|stimmt|stimmte|stimmen|stimmten|trifft|traf|treffen|trafen|entspricht|entsprach)\b.{0,40}?(?:\bnicht(?: (?:wahr|richtig|so|der fall|korrekt|zu|der wahrheit))?[.!,;]|nicht (?:wahr|richtig|so|der fall|korrekt|zu)\b|falsch|unwahr|erfunden|gelogen|gefälscht|fälschung|irreführend|unzutreffend|frei erfunden|eine? (?:lüge|irrtum|fehler|märchen|falschmeldung|mythos)|widerlegt|zurückgenommen|unsinn|haltlos)|"
        r"wir bewerten\b.{0,40}?(?:falsch|irreführend|unwahr)|das gegenteil (?:ist|trifft|stimmt)|davon (?:stimmt|ist)\b.{0,20}?(?:nichts|kein\w*)|dafür gibt es kein\w*|richtig ist vielmehr|(?:das|dies) (?:ist|war) nicht (?:das|so|was)\b|kein wort davon)",
        accuses=r"vorw(?:urf|ürfe|irft|arf|erfen)\w*|(?:wirft|werfen|warf|warfen)\b.{0,80}?\bvor|beschuldig\w+|bezichtig\w+|angeklagt\w*|anklage\w*|verdacht\w*|verdächtig\w*|beklagte?r?|behaupte\w+|anzeige|klage",
        denies=r"bestreite\w*|bestritt(?:en)?|dementier\w*|(?:weist|wies|weisen|wiesen)\b.{0,60}?\b(?:zurück|von sich)|zurückgewiesen|leugne\w*|unschuld\w*|streite\w*\b.{0,30}?\bab|abgestritten|nicht schuldig|haltlos|unbegründet",
        imagines="stellen sie sich|stell dir|stellen wir uns|man stelle sich|angenommen|nehmen wir (?:einmal )?an|gesetzt den fall|was wäre,? wenn",
        imagined=r"(?:so|das|dies) (?:oder so ähnlich )?(?:könnte|würde|sähe|soll|dürfte)\b|(?:so|das) (?:ist|war) (?:die|der|das|nur|bloß) (?:vision|idee|plan|traum|zukunft|gedankenspiel|szenario)|nichts davon (?:gibt|existiert|wird|wurde|ist (?:schon |bisher )?(?:gebaut|beschlossen|geplant|geschehen|passiert|wirklich))|"
        r"(?:das|dies|die geschichte|das szenario|der text|all das|alles) (?:ist|war) (?:nur |bloß |reine |frei |natürlich )*(?:ein(?:e)? )?(?:erfunden|ausgedacht|fiktion|fiktiv|satire|gedankenexperiment|gedankenspiel|szenario|simulation|vision|traum|utopie)|noch ist das",
        says=r"sag(?:t|te|ten|en)|gesagt|erklär\w+|bericht\w+|mein(?:t|te|en)|betont\w*|frag(?:t|te|en)|antwort\w+|schr(?:eibt|ieb|eiben|ieben)|erzähl\w+|so|laut|zufolge|kritisier\w+|warn\w+|forder\w+|behaupt\w+|heißt es|hieß es|teilt\w*",
        person="er|sein(?:e[rsnm]?)?|ihm|ihn",
        people=r"mann|frau|junge|mädchen|mutter|vater|sohn|tochter|bruder|schwester|witwe|onkel|tante|\w*(?:sprecher|minister|präsident|meister|direktor|leiter|trainer|spieler|fahrer|forscher|lehrer|wirt|bauer|richter|anwalt|vorsitzende|pfarrer|schüler|student|autor|künstler|besitzer|kapitän|wärter|bäcker|ingenieur)(?:in|s|n|r)?|arzt|ärztin|könig|königin|prinz|herr|chef(?:in)?|polizist(?:in)?",
        places="in|aus|bei|nach|von|im|vom|am|zum|zur|an|um|über",
        thing="es|sie|ihr(?:e[rsnm]?)?|ihnen",
        before=r"das(?= (?:ist|war|sind|waren|wird|wurde|hat|hatte|haben|sei|wäre|würde|kann|konnte|könnte|muss|musste|soll|sollte|gilt|galt|heißt|hieß|bedeutet\w*|stimmt|reicht\w*|ging|geht|sagt\w*|zeigt\w*|liegt|lag|macht\w*|trifft|traf|steht|stand|lehnt\w*|will|wollte|darf|betrifft|bestreitet|entspricht|führt\w*|kostet\w*|ergab|ergibt|teilte|berichtet\w*|gelang|gab|half|passt\w*|kommt|kam|blieb|bleibt|sagen|sehen|meint|erklärt\w*|glaub\w*|behaupt\w*)\b)|dies|dies(?:e[rsnm]?)|aber|doch|jedoch|dennoch|trotzdem|allerdings|deshalb|deswegen|daher|darum|dafür|dagegen|damit|dabei|davon|dadurch|danach|dann|so|also|somit|folglich|"
        "stattdessen|vielmehr|hingegen|zum beispiel|im gegensatz dazu|auf der anderen seite|im gegenteil|andererseits|andernfalls|sonst|solche[rsnm]?",
        several="beide[rsnm]?(?! (?-i:[A-ZÄÖÜ]))|keine[rsnm]? (?:von ihnen|der beiden|davon)|eine[rs]? (?:von ihnen|der beiden|davon)|(?:alle|einige|viele|manche|die meisten|mehrere) (?:von ihnen|davon)|erstere[rsnm]?|letztere[rsnm]?|"
        "(?:der|die|das) (?:eine|erste|zweite|andere)|die (?:anderen|beiden|ersten beiden)|weder der eine|jede[rs] (?:von ihnen|der beiden)",
        not_back=r"es (?:ist|war|wird|wäre|sei) (?:\w+ )?(?:klar|wichtig|möglich|unmöglich|wahrscheinlich|nötig|notwendig|schwer|leicht|zeit|besser|bekannt|unklar|fraglich|das erste mal)|es (?:gibt|gab|regne\w+|schnei\w+|scheint|schien|geht|ging|heißt|hieß|handelt|kommt|kam|bleibt|blieb|dauert\w*|lohnt\w*|fehlt\w*|gilt|galt)|"
        r"(?:diese|dieses|diesen|dieser) (?:woche|monat|jahr|sommer|winter|herbst|frühjahr|frühling|saison|mal|tage|artikel|text|beitrag|bericht|arbeit|studie|gesetz|vertrag)|so (?:viel|viele|weit|lange|genannt\w*|wie|sehr|wurde\w*|ist|war)|sie (?:können|haben|müssen|sollten|möchten|wollen|finden)|dann,? wenn|(?:der|die) erste[nr]? \w+ (?:des|der|von)|das (?:erste|zweite|andere) \w+|die anderen? (?-i:[A-ZÄÖÜ])\w+|beide \w+ und",
        excepts=r"(?:dies|das|die|der|absatz|satz|artikel|paragraph|paragraf|§|nummer|ziffer|abschnitt|sie|er|es)(?:\b|(?<=§))[^.;:!?]{0,60}?(?:gilt|gelten|galt|findet|finden)\b[^.;:!?]{0,60}?\b(?:nicht|keine anwendung)|ausgenommen|ausnahmen?\b|[^.;:!?]{1,60}? (?:ist|sind) (?:nicht (?:versichert|erfasst|umfasst|gedeckt|inbegriffen)|ausgenommen|befreit)\b|eine ausnahme|es sei denn|außer|"
        r"nicht (?:versichert|erfasst|umfasst|anzuwenden|gedeckt)|unberührt bleib\w+|vorausgesetzt|sofern nicht|soweit nicht",
    ),
    summary_headings=r"\b(?:zusammenfassung|fazit|schlussfolgerung\w*|kurzfassung|auf einen blick)\b",
    sections=SectionNames(
        references="(?:verwendete |zitierte |weiterführende |ausgewählte )?(?:literatur|referenzen|quellen|"
        "bibliogra(?:ph|f)ie|belege)(?:verzeichnis|angaben|hinweise|liste|nachweise)?(?: und (?:quellen|"
        "literatur|anmerkungen|einzelnachweise|internetquellen))?(?:verzeichnis)?|"
        "schrifttum(?:sverzeichnis)?|einzelnachweise|quellen- und literaturverzeichnis|"
        "literatur- und quellenverzeichnis",
        appendix="anhang|anhänge|anlagen?|beilagen?|danksagung(?:en)?|nachwort|glossar|register|zu den autor(?:en|"
        "innen)|über (?:den|die) autor(?:in|en|innen)?",
        contents="inhalt(?:sverzeichnis|sübersicht)?|in diesem (?:buch|heft|band)",
        imprint="impressum|kolophon|rechtliche hinweise|bibliogra(?:ph|"
        "f)ische information(?:en)?(?: der deutschen nationalbibliothek)?|copyright(?:vermerk)?|urheberrecht|"
        "zu diesem (?:e-?)?buch|druckvermerk",
        published="(?:verlag|druck(?:erei)?|satz|herstellung|lektorat|korrektorat|umschlag(?:gestaltung|bild|foto)?|"
        r"einbandgestaltung|layout|herausgeber(?:in)?)\b.{0,3}[:©]|\d+\. auflage|erschienen (?:im|bei)|"
        "gedruckt|printed in|alle rechte vorbehalten|deutsche nationalbibliothek|verlegt|(?:originalausgabe|"
        "taschenbuchausgabe|erstausgabe)",
        chapters="buch|teil|kapitel|band|gesang|akt|aufzug|szene|auftritt|brief|abschnitt|vorlesung",
        openings="prolog|epilog|vorwort|geleitwort|einleitung|einführung|nachwort|vorspiel|zwischenspiel|schluss",
        title="titel",
        author="autor(?:in|en|innen)?|verfasser(?:in)?|von",
        forward_looking="(?:zukunftsgerichtete|zukunftsbezogene|vorausschauende|in die zukunft gerichtete)[nr]? (?:aussagen?|"
        "informationen|angaben)|disclaimer zu prognosen",
        uncertain="risiken|ungewissheit|unsicherheit|wesentlich (?:von|abweichen)|keine verpflichtung|unwägbarkeit",
        subscribing=r"abonn\w+|\w*abos?\b|registrier\w*|(?:anmelden|einloggen)|freischalten|weiterlesen|probemonat|"
        r"kostenlos testen|jederzeit kündbar|(?:im|pro) monat|monatlich|\bzugang\b|(?:plus|premium)-?artikel|"
        "bereits kunde",
    ),
    by="von",
    labels=LabelWords(
        asked="f|frage",
        answered="a|antwort",
        others="achtung|adresse|ablauf|anforderungen?|aufgabe|autor|beginn|beispiel|bemerkung|beschreibung|"
        "betreff|bewertung|datum|definition|details|einlass|e-?mail|ende|ergebnis|fakt|fax|fazit|folge|"
        "gefahr|grund|hinweise?|info|inhalt|kontakt|kosten|lage|lösung|merke|montag|dienstag|mittwoch|"
        "donnerstag|freitag|samstag|sonntag|mythos|nachteile?|name|ort|preis|problem|quellen?|regel|"
        "risiko|satz|beweis|schritt|status|stand|tabelle|telefon|tel|termin|thema|tipps?|titel|"
        "treffpunkt|uhrzeit|ursache|vorteile?|von|an|vorsicht|warnung|wichtig|zeit|ziel|zutaten|zweck",
    ),
    furniture=_FURNITURE,
)
