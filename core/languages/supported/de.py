"""German."""

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
    code="de",
    sentences=SentenceRules(
        before="Chr Lt Mag Sen Th allg amerik arab ausschl bes bsp bspw bundesl bzw ca chin d.h d.i dipl dt ehem "
        "ehm eidg eig eigtl einschl engl entspr erg ev evtl exkl ffm fhr fr franz frhr frl frz geb gefr gegr geh "
        "gen gest ggf griech habil hebr hg hl hon hptm hr hrsg i.d.r ing inkl insb insbes ital jap jgd jr jur kais "
        "kath kdt kfm kgl kurf königl lat lfd lic ltn med mind mtl mögl nat norw näml nördl o.g oberst obst obstlt "
        "od oec oä pfr pharm phil pol poln präs päd rer resp russ röm s.o s.u schriftl schwed schweiz sekr sog "
        "span sr st staatl stellv städt südl techn tgl theol u.a uffz ungef unv urspr ursprgl v.a verh verw vet "
        "vgl vorm vs westl wg wiss z.b z.t zus zzgl zzt österr östl",
        before_number="abb abs anl anm apr art aufl aug bde bl dez feb h heft hs jan jg jul jun kap kl mar max min "
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
    summary_headings=r"\b(?:zusammenfassung|fazit|schlussfolgerung\w*|kurzfassung|auf einen blick)\b",
    by="von",
    furniture=NONE_KNOWN,
)
