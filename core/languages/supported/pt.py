"""Portuguese."""

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
    code="pt",
    sentences=SentenceRules(
        before="adv alm aprox arq av ca cap cel cf cmdt comte cor d dep des dra dras drs eng engº est ex exma exmo "
        "fr gen ilma ilmo lgo maj min p.ex pe pres profa profª pç r rev s sgt sp sr sra sras srs srta sta sto ten "
        "trav ver vs",
        before_number="abr ago art arts cap caps dec ed fev figs inc jan jul jun km mai mar n nov nº núm out par "
        "pág págs ref sec set t tab tel vols §",
        within="adm assoc bibl bras cia coord dept depto dir div dpto ed edit etim eua filh fl fls gov hab ibid "
        "inst lat lit máx mín nac obs org orig port prov publ secr seg soc sup séc sécs tip trad univ us vet",
        after="a.c a.m d.c ltda p.m s.a",
        after_number="cm hab kg km min mm seg",
        followers="abril agosto dezembro fevereiro janeiro julho junho maio março novembro outubro setembro",
        starters="a acho afinal agora ainda algumas alguns ali além antes ao aos apenas apesar após aquela aquele "
        "aqui as assim até cada caso cerca certo com como contra contudo da das daí de depois desde dessa desse "
        "desta deste do dois dos durante e ela elas ele eles em embora enfim enquanto entre entretanto então era "
        "eram essa essas esse esses esta estas este estes está estão eu existe finalmente foi foram grande hoje "
        "há isso isto já logo lá mais mas me mesmo meu minha muita muitas muito muitos na nada nas nem nenhum "
        "nessa nesse nesta neste ninguém no nos nossa nosso num numa nunca não nós o onde ontem os ou outra "
        "outras outro outros para pela pelas pelo pelos perto pode pois por porque porquê portanto porém pouco "
        "primeiro qual qualquer quando quanto que quem quê se segundo seja sem sempre sendo ser será seu seus si "
        "sim sob sobre somente sua suas só tal talvez também tem ter teve tinha toda todas todavia todo todos "
        "tudo tão têm um uma umas uns você vocês vários às é",
    ),
    counts="words",
    reading_speed=181,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        Sumy("portuguese"),
        more="ainda além algum alguma algumas alguns antes após assim até aí cada cerca contra cuja cujo desde deve "
        "devem disse diz dois duas durante então está estão fazer fez há hoje já lá meu muita muitas muitos nada "
        "nenhum ninguém nunca não nós onde outra outras outro outros pode podem poder porque porém pouco primeiro "
        "próprio quando quanto quase quer segundo sempre sendo será serão sob sobre sua são só também tal talvez "
        "tanto têm ter toda todas todo todos três tudo vai vão você vocês à às é",
    ),
    stemmer=Sumy("portuguese"),
    key_phrases=KeyPhraseRules(
        links="de da do das dos",
        head_first=True,
    ),
    cues=Cues(
        announcing="propor propõe propomos apresentar apresenta apresentamos introduzir descrever descreve desenvolver",
        finding="mostrar mostra mostram demonstrar demonstra resultado concluir conclui melhorar melhoria superar",
    ),
    edmundson=NONE_KNOWN,
    points_back=PointsBack(
        words="ele ela eles elas isto isso este esta estes estas esse essa esses essas seu sua seus suas mas e porém "
        "contudo entretanto também então assim",
        phrases=("por exemplo", "no entanto", "por outro lado", "além disso"),
    ),
    summary_headings=r"\b(?:resumo|conclusão)\b",
    by="por",
    furniture=NONE_KNOWN,
)
