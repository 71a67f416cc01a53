"""Polish."""

from __future__ import annotations

from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Language,
    PointsBack,
    SentenceRules,
    Snowball,
    StopWords,
    Sumy,
)

LANGUAGE = Language(
    code="pl",
    sentences=SentenceRules(
        before="abp ad adw al ang art asp b bp br bł ca czes doc dot ds dypl dyr fr gen gm gr hab hiszp hr insp "
        "inż j.w jw kard kom kpr kpt ks lic m.in m.st mec mgr mjr mł nadkom niem np o ob ok os pl pn podinsp "
        "podkom por pow ppor ppłk prez proc pt płd płk red ros rzeczn s sierż st tel tj tzn tzw ul ur wg wiceprez "
        "woj wsch ww wł zach zm zob zw łac śp śr św",
        before_number="art dz kol lp par pkt poz rozdz rozp rys s str t tab tel ust zob §",
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
    summary_headings=r"\b(?:streszczenie|podsumowanie|wnioski|konkluz\w+)\b",
    by="przez",
    furniture=NONE_KNOWN,
)
