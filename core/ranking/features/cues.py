"""Words that tell what a sentence is for: to announce or conclude, to go on from the one before, to sum up.

Languages that a table leaves out are ranked without it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

#: Verbs and nouns with which an author says what was done. Compared by stem.
ANNOUNCING: Mapping[str, str] = {
    "de": "vorstellen vorschlagen vorgeschlagen einführen beschreiben entwickeln entwickelt untersuchen untersucht",
    "en": "address describe develop explore introduce investigate present propose",
    "es": "proponer propone proponemos presentar presenta presentamos introducir describir describe desarrollar",
    "fr": "proposer propose proposons présenter présente présentons introduire décrire décrit développer",
    "it": "proporre propone proponiamo presentare presenta presentiamo introdurre descrivere descrive sviluppare",
    "nl": "voorstellen presenteren introduceren beschrijven ontwikkelen onderzoeken",
    "pt": "propor propõe propomos apresentar apresenta apresentamos introduzir descrever descreve desenvolver",
}
#: Verbs and nouns with which an author says what came out. Compared by stem.
FINDING: Mapping[str, str] = {
    "de": "zeigen zeigt ergeben ergab ergebnis ergebnisse belegen belegt verbessern verbesserung übertreffen",
    "en": "achieve conclude demonstrate evaluation experiment experimental find findings found improve improvement"
    " outperform result reveal show",
    "es": "mostrar muestra muestran demostrar demuestra resultado concluir concluye mejorar mejora superar",
    "fr": "montrer montre montrent démontrer démontre résultat conclure conclut améliorer amélioration surpasser",
    "it": "mostrare mostra mostrano dimostrare dimostra risultato concludere conclude migliorare miglioramento"
    " superare",
    "nl": "tonen toont aantonen blijkt resultaat resultaten concluderen verbeteren verbetering overtreffen",
    "pt": "mostrar mostra mostram demonstrar demonstra resultado concluir conclui melhorar melhoria superar",
}
#: First words that point back to a sentence before: pronouns, and connectives. Compared as written, in lower case.
BACKWARD: Mapping[str, str] = {
    "cs": "on ona ono oni ony ten ta to toto tento tato tito jeho její jejich ale a však proto přesto také tedy avšak",
    "da": "han hun de den det dette disse denne hans hendes deres men og dog derfor desuden også alligevel",
    "de": "er sie es dies diese dieser dieses diesen diesem sein seine seiner ihr ihre ihrer aber doch und denn deshalb"
    " deswegen daher dennoch jedoch trotzdem außerdem zudem allerdings auch so dann dabei damit danach darum dafür",
    "en": "he she it they this that these those his her hers their its him them such but and so yet or nor however then"
    " also still meanwhile moreover furthermore thus therefore hence instead nevertheless nonetheless otherwise"
    " consequently accordingly likewise similarly besides additionally afterwards",
    "es": "él ella ello ellos ellas esto este esta estos estas eso ese esa esos esas su sus pero y además"
    " también entonces así sino",
    "fr": "il elle ils elles ce cet cette ces cela ceci son sa ses leur leurs mais et or donc car cependant pourtant"
    " toutefois néanmoins ainsi aussi puis ensuite alors",
    "it": "egli lui lei esso essa essi esse loro questo questa questi queste ciò quello quella suo sua suoi sue ma e"
    " però tuttavia inoltre quindi dunque così anche poi allora perciò",
    "nl": "hij zij ze het dit dat deze die zijn haar hun maar en echter toch dus daarom bovendien ook daarna toen",
    "no": "han hun de den det dette disse denne hans hennes deres men og likevel derfor dessuten også",
    "pl": "on ona ono oni one to ten ta te jego jej ich ale i jednak dlatego ponadto także też więc zatem",
    "pt": "ele ela eles elas isto isso este esta estes estas esse essa esses essas seu sua seus suas mas e porém"
    " contudo entretanto também então assim",
    "ru": "он она оно они это этот эта эти его её их но и а однако поэтому также тоже затем потом так",
    "sv": "han hon de den det detta dessa denna hans hennes deras men och dock därför dessutom också ändå sedan",
    "uk": "він вона воно вони це цей ця ці його її їх їхній але і й та однак тому також тож потім",
}
#: Openings of several words that point back likewise.
BACKWARD_PHRASES: Mapping[str, tuple[str, ...]] = {
    "de": ("zum beispiel", "im gegensatz dazu", "auf der anderen seite"),
    "en": (
        "after that",
        "as a result",
        "at the same time",
        "by contrast",
        "even so",
        "for example",
        "for instance",
        "in addition",
        "in contrast",
        "in other words",
        "on the contrary",
        "on the other hand",
    ),
    "es": ("por ejemplo", "sin embargo", "por eso", "por otro lado", "en cambio"),
    "fr": ("par exemple", "en revanche", "par contre", "d'autre part", "en outre"),
    "it": ("ad esempio", "per esempio", "d'altra parte", "al contrario"),
    "pt": ("por exemplo", "no entanto", "por outro lado", "além disso"),
}
#: Over a section that sums up, in whatever language; headings are few, so one list serves all.
_SUMMING_UP = re.compile(
    r"\b(?:abstract|summary|conclusions?|concluding|key (?:points|findings)|highlights|in (?:brief|short)"
    r"|zusammenfassung|fazit|schlussfolgerung\w*|kurzfassung|auf einen blick"
    r"|résumé|synthèse|resumen|conclusi\w+|síntesis|riassunto|sommario|sintesi|resumo|conclusão"
    r"|samenvatting|conclusie\w*|sammanfattning|slutsats\w*|sammenfatning|sammendrag|konklu[sz]\w+"
    r"|tiivistelmä|yhteenveto|johtopäätök\w+|összefogla\w+|következtetés\w*|rezumat|concluzi\w+"
    r"|streszczenie|podsumowanie|wnioski|souhrn|shrnutí|závěr|zhrnutie|záver"
    r"|аннотация|резюме|заключение|выводы|анотація|висновки|підсумки|περίληψη|συμπεράσματα|özet|sonuç)\b"
    r"|要約|要旨|結論|まとめ|おわりに|摘要|结论|总结|總結|요약|결론|초록|ملخص|الخلاصة|خاتمة|תקציר|סיכום|מסקנות|บทคัดย่อ|สรุป",
    re.IGNORECASE,
)


def sums_up(heading: str) -> bool:
    """Whether a heading says that the section under it sums up: an abstract, a conclusion."""
    return bool(_SUMMING_UP.search(heading))
