"""French."""

from __future__ import annotations

from core.languages.furniture_parts import AGENCY, CAPITAL, NAME, PLACE, TAIL, TITLE, dates, names, networks
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

_NAMES = names("et")
_NETWORKS = networks("et|ou|sur")
_DAY = r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\d{1,2}|1er) (?:janv(?:ier)?|févr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?)\.? \d{4}"
_CLOCK = r"(?:à )?\d{1,2} ?[h:] ?\d\d"
_STATED = (
    r"(?:article )?(?:publié|mis en ligne|posté|paru|écrit|modifié|créé|mise? à jour|dernière mise à jour)(?: le)?|le"
)
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            "recevez (?:gratuitement |chaque (?:jour|matin|semaine) ){0,2}l['’](?:essentiel|actualité)[^,;:?]{0,60} (?:par e-?mail|par mail|dans votre boîte(?: mail)?)[.!]?",
            rf"(?:inscrivez[- ]vous|abonnez[- ]vous|recevez|inscris[- ]toi|abonne[- ]toi)\b[^,;:?]{{0,80}}\b(?:newsletters?|infolettres?|lettres? d['’]information|lettre quotidienne|lettre hebdomadaire|boîte mail)\b{TAIL}[.!]?",
            "(?:s['’]inscrire|s['’]abonner|inscription) à (?:la|notre|nos) (?:newsletters?|infolettres?|lettres? d['’]information)[.!]?",
            "(?:saisissez |entrez )?(?:votre|ton) adresse (?:e-?mail|électronique|mail)[.:!]?",
            "vous pouvez vous désabonner à tout moment[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            "se désabonner|se désinscrire|(?:voir|lire|ouvrir) (?:ce message|cet e-?mail|cette newsletter|la version en ligne)?(?: dans (?:votre|un) navigateur)?",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            "article réservé aux abonnés|réservé aux abonnés",
            "(?:cet article|ce contenu|la suite de cet article|la suite) est réservée? (?:aux|à nos) (?:abonnés|abonnées|membres)[^,;:?]{0,60}",
            r"(?:abonnez[- ]vous|s['’]abonner|je m['’]abonne|devenez (?:membre|abonné)|déjà abonné ?\? ?connectez-vous|il vous reste \d+ ?% de cet article à lire)(?: (?:maintenant|dès maintenant|ici|pour (?:lire|accéder à) la suite|à partir de [^,;:?]{1,30}))?[.!]?",
            r"(?:soutenez|faites un don à) (?:notre|nos|un|le) (?:journalisme|travail|rédaction|journal|média)\b[^,;:?]{0,60}",
            r"téléchargez (?:notre|l['’]) ?(?:application|appli)\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:publicité|publi[- ]?rédactionnel|publireportage|annonce|contenu (?:sponsorisé|partenaire)|sponsorisé|(?:la suite|l['’]article continue) après (?:cette|la) publicité|pub)[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            rf"suivez[- ]nous(?: sur les réseaux(?: sociaux)?)?[.!]?|partage[rz] (?:cet |l['’])article sur les réseaux(?: sociaux)?|suivez toute l['’](?:actualité|info)[^,;:?]{{0,40}} sur {_NETWORKS}|(?:lire |voir )?(?:les )?commentaires(?: \(\d+\))?|écouter l['’]article|ajouter à (?:vos|mes) favoris",
            rf"(?:partager|partagez|tweeter|imprimer|envoyer|commenter|enregistrer|épingler)(?: (?:l['’]|cet? |la |cette )?(?:article|page|contenu|info))?(?: (?:sur|par|via|avec) {_NETWORKS})?[.!:]?",
            rf"(?:suivez|retrouvez|rejoignez|aimez)(?:-| )(?:nous|moi|le|la|{NAME})(?: (?:aussi|également))? (?:sur|dans) {_NETWORKS}[.!]?",
            r"(?:\d+ commentaires?|copier le lien|laisser un commentaire|ajouter un commentaire|réagir|lire les commentaires)",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            rf"(?:à )?lire aussi {CAPITAL}[^.;:]{{10,120}}",
            rf"(?:(?:[àa] )?(?:lire|voir|écouter)(?: (?:aussi|également|ensuite))?|lisez aussi|lire (?:notre|l['’])\w{{0,20}}(?: \w{{1,20}})?|sur le même sujet|dans la même rubrique|voir aussi|pour aller plus loin) ?: ?{TITLE}.{{1,160}}",
            "(?:lire (?:aussi|la suite|plus|l['’]article(?: complet)?)|[àa] lire (?:aussi|également)|en savoir plus|voir (?:aussi|plus)|sur le même (?:sujet|thème)|les plus lus|les plus (?:lues|consultés)|articles (?:similaires|liés|recommandés)|vous aimerez aussi|à ne pas manquer|retour en haut(?: de page)?|haut de page|continuer la lecture)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            rf"© ?{AGENCY}",
            r"(?:.{0,60}[.,;|©] ?)?tous droits(?: de reproduction(?: et de représentation)?)? réservés\b[^,;:?]{0,80}",
            r"(?:toute )?reproduction(?:, même partielle,| (?:totale ou partielle|même partielle))? (?:est )?(?:interdite|strictement interdite)\b[^,;:?]{0,60}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:photos?|crédits?(?: photo)?|image|illustration|légende|infographie|vidéo|©) ?[:©] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:photo|crédit|crédits|image) ?[:©/] ?.{1,60}\)?",
            rf"photo (?:de )?{NAME}(?: ?/ ?.{{1,40}})?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"(?:par )?la rédaction(?: avec {AGENCY})?|\(?avec (?:l['’])?{AGENCY}\)?|par {_NAMES} \([^()]{{2,30}}\)",
            rf"(?:article |texte |propos |recueilli |un article )?(?:(?:écrit|rédigé|recueillis|signé) )?par {_NAMES}(?:,? (?:à|avec|pour) {PLACE}|,? avec {AGENCY}|, [\w -]{{3,40}}|\(\w{{2,20}}\))?",
            rf"(?:texte|auteure?|auteurs?|autrice|rédaction|reportage|traduction|enquête|propos recueillis par) ?: ?{_NAMES}",
            rf"(?:{CAPITAL}[\w’' -]{{1,40}} )?avec (?:l['’])?{AGENCY}(?:(?:, ?|/| et )(?:l['’])?{AGENCY}){{0,3}}",
            rf"propos recueillis par {_NAMES}",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:il y a \d+ (?:minutes?|heures?|jours?|semaines?)|(?:temps de )?lecture ?:? ?\d+ min(?:utes?|\.)?|\d+ min(?:utes?)? de lecture)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:mots[- ]clés|tags|thèmes|thématiques|rubriques?|étiquettes|catégories?|sujets) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:note|correction|ndlr|note de la rédaction|précision|rectificatif|note de l['’]éditeur)(?: de la rédaction)? ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="fr",
    sentences=SentenceRules(
        before="Cap Ch Ph Th adj app av bd boul ca cdt cf chap col drs env ex fg gal hon jr lt m mgr mlle mlles mm "
        "mme mmes p.ex pl pr rév s.a.r s.m st ste sts vs éd ét",
        before_number="al ann app art arts chap cl col fasc figs ill lett lit liv max min n nos pag par pl réf sect t tab tit tél § éd",
        within="adv ap apr avr bibl bot cie coll dir div déc dép dépt etabl ets fr fév févr gouv gr hab ibid id "
        "intro janv juil lat lieut mss nov oct op orig plur prov préf rem sc sept serg sing suiv sup trad univ var "
        "zool édit",
        after="j.-c j.c s.a s.a.r.l s.a.s",
        after_number="cm hab kg km min mm sec",
        starters="afin ailleurs ainsi alors an après assez au aucun aucune aujourd'hui auparavant aussi autour "
        "autre autres aux avant avec beaucoup bien bref c car ce ceci cela celle celles celui cependant certaines "
        "certains ces cet cette ceux chacun chaque chez ci comme comment concernant contre d dans de debout "
        "depuis dernier des deux dieu donc dont du durant dès désormais elle elles en encore enfin ensuite entre "
        "est et eux faut fin finalement grâce hors ici il ils j jamais je jusqu l la laissez le les leur leurs "
        "lors lorsqu lorsque lui là m ma mais malgré mes mieux moi moins mon même n ni non nos notre nous on or "
        "ou oui outre où par parce parfois parmi pas pendant personne peu peut plus plusieurs pour pourquoi "
        "pourtant près puis puisque qu quand quant que quel quelle quelles quelque quelques quels qui quoi "
        "quoique rien s sa sans sauf se selon ses seul seule si soit son sont sous souvent suite sur surtout ta "
        "tandis tant te tel telle tes toi ton toujours tous tout toute toutefois toutes trop très tu un une vers "
        "voici voilà vos votre vous y à étaient était étant",
    ),
    counts="words",
    reading_speed=195,
    folding=NOT_NEEDED,
    elided="[cdjlmnst]|(?:jus|lors|puis|quoi)?qu",
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        Sumy("french"),
        more="a ai ainsi après aucun aucune aujourd'hui aura aurait auront avaient avait avons ayant beaucoup bien "
        "cent certain certaine certaines certains cet cette chez contre d de déjà dernier dernière derrière devant "
        "devient dire dit dix doivent dont durant dès également entre environ eux l laquelle lequel leurs lors "
        "lorsque lui m malgré me mieux mille moi n nos notamment nul on ont parfois parmi pendant personne plus "
        "plusieurs pourrait pouvait près puis puisque qu quant quatre quelque quelques quoi s se selon sera serait "
        "seront seul seule soi soit suis surtout t te telle telles toi toujours toute toutefois toutes trois un une "
        "va vers voici voilà vos y à étant",
    ),
    stemmer=Sumy("french"),
    key_phrases=KeyPhraseRules(
        links="de des du",
        before=r"[^\W\d_]{1,5}'(?=.)",
        head_first=True,
    ),
    cues=Cues(
        announcing="proposer propose proposons présenter présente présentons introduire décrire décrit développer",
        finding="montrer montre montrent démontrer démontre résultat conclure conclut améliorer amélioration surpasser",
    ),
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="il elle ils elles ce cet cette ces cela ceci son sa ses leur leurs mais et or donc car cependant "
        "pourtant toutefois néanmoins ainsi aussi puis ensuite alors",
        phrases=("par exemple", "en revanche", "par contre", "d'autre part", "en outre"),
    ),
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:résumé|synthèse)\b",
    sections=SectionNames(
        references="(?:liste des )?(?:références|bibliographie|ouvrages|sources|littérature|"
        "œuvres)(?: (?:bibliographiques|citée?s|sélective|consultée?s|générale|et (?:notes|sources)))*|"
        "notes et références|sources et bibliographie|références et notes",
        appendix="annexes?|appendices?|remerciements|glossaire|index|à propos (?:de l['’]auteure?|des auteurs)|"
        "postface",
        contents="(?:table des matières|sommaire|contenu)|dans ce (?:livre|numéro)|table",
        imprint="achevé d['’]imprimer|mentions légales|colophon|copyright|dépôt légal|page de copyright|ours|crédits",
        published="achevé d['’]imprimer|imprimé (?:en|par)|dépôt légal|première édition|publié (?:par|en)|"
        r"éditions? [A-ZÉ]\w+, \d{4}|tous droits (?:réservés|de reproduction)|couverture ?:|mise en pages?|"
        "traduit d",
        chapters="livre|partie|chapitre|tome|volume|chant|acte|scène|lettre|section|leçon",
        openings="prologue|épilogue|préface|avant-propos|introduction|postface|prélude|conclusion",
        title="titre",
        author="auteure?s?|par|de",
        forward_looking="(?:déclarations?|énoncés?|informations?) (?:prospecti(?:f|ve)s?|prévisionnel(?:le)?s?)|"
        "déclarations? à caractère prospectif",
        uncertain="risques?|incertitudes?|différer (?:sensiblement|matériellement|significativement)|aucune obligation",
        subscribing=r"abonn\w+|s['’]inscrire|inscrivez-vous|(?:se connecter|connectez-vous)|sans engagement|par mois|"
        "réservée? aux?|débloquer|la suite|poursuivre la lecture|lire l['’]intégralité|essai gratuit|"
        "déjà client",
    ),
    by="par",
    labels=LabelWords(
        asked="q|question",
        answered="r|réponse",
        others="adresse|attention|auteur|avantages?|avertissement|avis|bilan|but|cause|conclusion|conseil|"
        "contact|coût|danger|date|de|à|définition|description|détails|durée|e-?mail|effet|exemple|"
        "exercice|fait|figure|heures?|horaires|important|inconvénients?|info|ingrédients|lieu|lundi|"
        "mardi|mercredi|jeudi|vendredi|samedi|dimanche|mythe|nom|nota|notes?|objectif|objet|option|prix|"
        "problème|raison|recommandation|règle|remarque|résultat|risque|solution|sources?|statut|sujet|"
        "tableau|tarif|tél|téléphone|thème|titre|étape",
    ),
    furniture=_FURNITURE,
)
