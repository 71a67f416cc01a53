"""Turkish."""

from __future__ import annotations

from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Folding,
    KeyPhraseRules,
    Language,
    SentenceRules,
    Snowball,
    StopWords,
    StopwordsIso,
)

LANGUAGE = Language(
    code="tr",
    sentences=SentenceRules(
        before="alb alm apt ar arş ast astsb av bkz bn bnb bulv cad doç dz ecz far fr gen hv hz ing isp it kd korg "
        "krş kur lat mah mim müh onb op ord org osm rus sok st tc tuğg tümg tğm uzm vb.nin yrd yun yzb çvş örn öğr "
        "ütğm",
        before_number="böl c cilt fık max md min res s sf sn sy syf tab tel şek",
        within="ank bsk böl coğ ed ens fak fiz geo hlk huk ist jeol kon mad mat mil müz sos tar tic yy yük zool "
        "çev ölm üniv şti",
        after="a.ş i.s i.ö m.s m.ö mö vb vd vdl vs",
        after_number="cm dk kg km m mm sn tl yy",
        followers="aralık ağustos dünya ekim eylül haziran kasım mart mayıs nisan ocak temmuz yüzyıl yüzyılda "
        "yüzyılın şubat",
        starters="ama ancak ardından artık aslında aynı ayrıca az bana bazı bazıları başka belki ben beni benim "
        "bir biraz biri birkaç birçok biz bizim bu bugün buna bunda bundan bunlar bunları bunların bunu bunun "
        "burada böyle böylece da daha de demek değil diğer dolayısıyla dün en evet eğer fakat gene genellikle "
        "gibi hangi hatta hayır hem henüz hep hepsi her herkes hiç hiçbir ilk ise için işte kaç kendi kendisi ki "
        "kim kimi kimse madem nasıl ne neden nedeni nerede niye niçin o ona ondan onlar onları onların onu onun "
        "orada oysa pek sadece sanki sen senin siz sizin son sonra sonunda sonuç tabii tam tek tüm ve veya ya "
        "yalnız yani yine zaten çok çünkü önce örneğin öte özellikle üstelik şimdi şu şunu şöyle",
        ordinals=True,
    ),
    counts="words",
    reading_speed=166,
    folding=Folding(small=("Iİ", "ıi")),  # i and ı are different letters.
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        StopwordsIso("tr"),
        more="artık dedi edilen karşı mi onlara söyledi üzerine",
    ),
    stemmer=Snowball("turkish"),
    key_phrases=KeyPhraseRules(
        after=r"'\w+$",
    ),
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings=r"\b(?:özet|sonuç)\b",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
