"""Italian."""

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
    Sumy,
)

_NAMES = names("e|ed")
_NETWORKS = networks("e|ed|o|su")
_DAY = r"(?:(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? )?\d{1,2}°? (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]*\.? \d{4}"
_CLOCK = r"(?:(?:alle|ore)(?: ore)? )?\d{1,2}[:.]\d\d"
_STATED = (
    r"(?:pubblicat[oa]|aggiornat[oa]|modificat[oa]|ultim[oa] (?:aggiornamento|modifica)|creato|data)(?: (?:il|del|a))?"
)
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:iscriviti|iscrivetevi|si iscriva|abbonati|registrati|ricevi)\b[^,;:?]{{0,80}}\b(?:newsletter|bollettino|posta elettronica|e-?mail|casella)\b{TAIL}[.!]?",
            "(?:inserisci )?(?:la tua|il tuo) (?:indirizzo )?e-?mail[.:!]?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        ("(?:annulla (?:l['’])?iscrizione|disiscriviti|cancellati|visualizza nel browser|apri nel browser)",),
    ),
    FurnitureRule(
        "promotion",
        (
            "(?:contenuto|articolo) riservato agli abbonati",
            "(?:questo|l['’]) ?(?:articolo|contenuto) è (?:riservato|accessibile solo|disponibile solo) (?:agli|per gli|ai) (?:abbonati|iscritti|soci)[^,;:?]{0,60}",
            "(?:abbonati|abbonatevi|diventa (?:socio|abbonato|membro))(?: (?:ora|subito|qui|per continuare a leggere|a partire da [^,;:?]{1,30}|a [^,;:?]{1,30}))?[.!]?",
            r"(?:sostieni|sostenete) (?:il|la|un|il nostro|la nostra) (?:giornalismo|lavoro|informazione|redazione)\b[^,;:?]{0,60}",
            r"scarica (?:la nostra|l['’]) ?app\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:pubblicità|annuncio|annuncio pubblicitario|contenuto (?:sponsorizzato|pubblicitario)|sponsorizzato|(?:l['’]articolo )?continua (?:a leggere )?dopo la pubblicità|informazione pubblicitaria|messaggio pubblicitario)[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"seguici(?: (?:sui|sui nostri) (?:canali )?social)?[.!]?|commenti(?: \(\d+\))?|ascolta l['’]articolo",
            rf"(?:condividi(?:lo|la)?|condividere|condivisioni|twitta|stampa|invia|commenta|salva)(?: (?:l['’]|questo |questa |la |il )?(?:articolo|notizia|pagina|post|contenuto))?(?: (?:su|via|con|per) {_NETWORKS})?[.!:]?",
            rf"(?:segui(?:ci|mi|teci)?|seguite|trovaci|mettete mi piace)(?: {NAME}| l['’]autore)?(?: anche)? (?:su|sui) {_NETWORKS}[.!]?",
            r"(?:\d+ comment[oi]|copia (?:il )?link|lascia un commento|vai ai commenti)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"(?:(?:leggi|leggete|vedi|guarda|ascolta) (?:anche|pure|di più|ancora)|per approfondire|approfondisci|approfondimenti|potrebbe interessarti(?: anche)?|articoli correlati|vai all['’]articolo|il caso) ?: ?{TITLE}.{{1,160}}",
            "(?:leggi anche|leggi (?:tutto|di più|ancora|l['’]articolo(?: completo)?)|continua a leggere|scopri di più|vedi anche|per saperne di più|approfondisci|(?:articoli|notizie|contenuti|temi) correlat[ie]|i più letti|più letti|potrebbe(?: anche)? interessarti(?: anche)?|ti potrebbe interessare|torna (?:su|all['’]inizio))[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?(?:tutti i diritti (?:sono )?riservati|riproduzione riservata)\b[^,;:?]{0,80}",
            r"(?:è vietata la )?riproduzione (?:anche parziale )?(?:vietata|è vietata)\b[^,;:?]{0,80}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            "foto (?:ansa|lapresse|agf|getty)",
            rf"(?:foto|fotografia|immagine|crediti|credito|credit|illustrazione|video|didascalia)(?: (?:di|foto))? ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:foto|fotografia|immagine|crediti) ?[:©/] ?.{1,60}\)?",
            rf"foto (?:di )?{NAME}(?: ?/ ?.{{1,40}})?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            "(?:di |a cura della )?redazione",
            rf"(?:un articolo |articolo |intervista )?(?:a cura )?di {_NAMES}(?:,? (?:da|per|a) {PLACE}|, [\w -]{{3,40}})?",
            rf"(?:testo|autore|autrice|autori|redazione|scritto da|servizio(?: di)?|traduzione(?: di)?|a cura di|dal nostro inviato|dalla nostra inviata) ?:? ?{_NAMES}",
            rf"\(?(?:fonte|con) ?:? {AGENCY}(?:(?:, ?| e |/){AGENCY}){{0,3}}\)?",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:\d+ (?:minuti|minuto|ore|ora|giorni|giorno|settimane) fa|(?:tempo di )?lettura ?:? ?\d+ min(?:ut[oi]|\.)?|\d+ min(?:ut[oi]|\.)? di lettura)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:tag|tags|argomenti|parole chiave|temi|categorie|categoria|etichette) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:nota (?:della redazione|dell['’]editore|del direttore|redazionale)|n\. ?d\. ?r\.|ndr|errata corrige|rettifica|correzione) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="it",
    sentences=SentenceRules(
        before="ad.es amm arch avv ca cap card cav cf cfr col comm dir dott dott.ssa dr.ssa egr es gen gent geom "
        "ill ing mar mons on p.es pres prof.ssa proff rag rev s sen serg sig sig.na sig.ra sigg spett ss st ten "
        "uff v vs",
        before_number="all art artt att c cap capov capp cl co dir ed fasc figg lett lib mar max min n nn pag pagg par parr reg rif sec tit "
        "sent set sez tab tel voll §",
        within="ago apr cit civ cod coll cost dic edit ediz feb febr fig fr giu giugn gr ingl int lat lit lug mag "
        "mod nov num op ott pen pers plur priv proc sett sing spa srl suppl ted trad",
        after="a.c d.c ecc s.p.a s.r.l seg segg",
        after_number="cm kg km min mm sec",
        starters="a ad adesso ai al alcune alcuni all alla alle allo allora anche ancora anzi appena attualmente "
        "c'è certo che chi ci cioè ciò col come comunque con cosa così cui da dai dal dall dalla dalle dallo "
        "davanti degli dei del dell della delle dello dentro di dopo dove dunque durante e ecco ed egli ella "
        "entrambi era erano essa esse essi esso fino forse fra fu furono già gli grazie ha hanno ho i ieri il in "
        "infatti infine inoltre insieme intanto invece io l la le lei lo loro lui ma mai malgrado mentre mi mio "
        "molte molti molto ne nei nel nell nella nelle nello nessun nessuno noi non nonostante nostra nostro né o "
        "od oggi ogni oltre oppure ora ormai per perché perciò perfino persino però più pochi poi poiché prima "
        "proprio pure qualche qualcuno quale quali quando quanti quanto quasi quel quella quelle quelli quello "
        "quest questa queste questi questo qui quindi s sarà se sebbene secondo sempre senza si sia siamo siccome "
        "solo soltanto sono sopra soprattutto sotto sta su sua subito successivamente sue sugli sui sul sull "
        "sulla sulle sullo suo suoi sì tale tali tanto tra tu tutta tuttavia tutte tutti tutto un un'altra una "
        "uno va verso vi viene voi vorrei è",
    ),
    counts="words",
    reading_speed=188,
    folding=NOT_NEEDED,
    elided="[cdlmnstv]|un|gl|(?:a|da|de|co|ne|su)(?:gl|ll)|que(?:st|ll)",
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("italian")),
    stemmer=Sumy("italian"),
    key_phrases=KeyPhraseRules(
        links="di del della dei delle",
        before=r"[^\W\d_]{1,5}'(?=.)",
        head_first=True,
    ),
    cues=Cues(
        announcing="proporre propone proponiamo presentare presenta presentiamo introdurre descrivere descrive "
        "sviluppare",
        finding="mostrare mostra mostrano dimostrare dimostra risultato concludere conclude migliorare miglioramento "
        "superare",
    ),
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="egli lui lei esso essa essi esse loro questo questa questi queste ciò quello quella suo sua suoi sue "
        "ma e però tuttavia inoltre quindi dunque così anche poi allora perciò",
        phrases=("ad esempio", "per esempio", "d'altra parte", "al contrario"),
    ),
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:riassunto|sommario|sintesi|conclusi\w+)\b",
    sections=SectionNames(
        references="(?:elenco dei |lista dei )?(?:riferimenti|bibliografia|opere|fonti|"
        "letteratura)(?: (?:bibliografic[ihe]+|citat[ei]|consultat[ei]|essenziale|generale|e (?:note|"
        "sitografia|fonti)))*|note e riferimenti|fonti e bibliografia|sitografia",
        appendix="appendic[ei]|allegat[oi]|ringraziamenti|glossario|indice (?:dei nomi|analitico)|(?:sull['’]autore|"
        "sull['’]autrice|sugli autori)|postfazione",
        contents="indice(?: generale)?|sommario|contenuti|in questo (?:libro|numero)",
        imprint="colophon|note legali|copyright|crediti|finito di stampare.*|dati editoriali|edizione",
        published="prima edizione|finito di stampare|stampato (?:in|da)|pubblicato (?:da|in)|tutti i diritti riservati|"
        "progetto grafico|copertina ?:|titolo originale|impaginazione|deposito legale",
        chapters="libro|parte|capitolo|tomo|volume|canto|atto|scena|lettera|sezione|lezione",
        openings="prologo|epilogo|prefazione|premessa|introduzione|postfazione|preludio|conclusione",
        title="titolo",
        author="autor[ei]|autrice|di|scritto da",
        forward_looking="(?:dichiarazioni|affermazioni|informazioni) (?:previsionali|prospettiche|di carattere previsionale|"
        "a carattere previsionale)",
        uncertain="rischi|incertezz|differire (?:sostanzial|significativa|material)mente|alcun obbligo",
        subscribing=r"abbon\w+|acced[ie]\b|al mese|prova gratuita|registrat[ie]|continua(?:re)? a leggere|leggi (?:tutto|"
        "l['’]articolo completo)|disdici quando vuoi|accesso illimitato|riservato agli",
    ),
    by="da di",
    labels=LabelWords(
        asked="d|domanda",
        answered="r|risposta",
        others="attenzione|avvertenza|autore|avviso|causa|conclusione|consiglio|contatti|costo|da|a|data|"
        "definizione|descrizione|dettagli|effetto|esempio|esercizio|fatto|figura|fonti?|importante|"
        "indirizzo|ingredienti|inizio|luogo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
        "mito|motivo|nome|nota|note|obiettivo|oggetto|opzione|ora|orari|osservazione|passo|pericolo|"
        "prezzo|problema|raccomandazione|regola|rischio|risultato|soluzione|svantaggi|tabella|telefono|"
        "tel|tema|titolo|vantaggi",
    ),
    furniture=_FURNITURE,
)
