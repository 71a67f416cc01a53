"""Hungarian."""

from __future__ import annotations

from core.languages.language import NONE_KNOWN, NOT_NEEDED, Language, SentenceRules, StopWords, StopwordsIso, Sumy

LANGUAGE = Language(
    code="hu",
    sentences=SentenceRules(
        before="Cs Gy Sz Zs alez bp br cca ezds ford gr id ifj ill kb ld lásd pl st stb.k sz szds szerk szt tbk "
        "vez vál vö özv ún őrgy",
        before_number="bek evf fej max min o.h old sz tel § ábra",
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
    summary_headings=r"\b(?:összefogla\w+|következtetés\w*)\b",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
