"""French."""

from __future__ import annotations

from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Cues,
    KeyPhraseRules,
    Language,
    PointsBack,
    SentenceRules,
    StopWords,
    Sumy,
)

LANGUAGE = Language(
    code="fr",
    sentences=SentenceRules(
        before="Cap Ch Ph Th adj app av bd boul ca cdt cf chap col drs env ex fg gal hon jr lt m mgr mlle mlles mm "
        "mme mmes p.ex pl pr rév s.a.r s.m st ste sts vs éd ét",
        before_number="al art arts chap col figs ill liv max min n nos pag pl réf sect t tab tél § éd",
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
    summary_headings=r"\b(?:résumé|synthèse)\b",
    by="par",
    furniture=NONE_KNOWN,
)
