"""Words that make no key phrase: those that part phrases, and those too general to be one by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from core.ranking.stemming import stop_words_for

#: Stop words by language where sumy has none, or leaves out common ones.
_MORE_STOP_WORDS: Mapping[str, str] = {
    "da": "ad af alle alt anden andet andre at blev blive bliver da de dem den denne der deres det dette dig din disse"
    " dog du efter eller en end er et for fordi fra få får før ham han hans har have havde hende hendes her hos hun"
    " hvad hvis hvor i ikke ind jeg jer kan kom komme kommer kun kunne man mange med meget mellem men mig min mod"
    " måtte ned noget nogle nu når og også om op os over på selv sig sin sine sit skal skulle som sådan til ud under"
    " var ved vi vil ville være været",
    "de": "alle allem allen aller alles andere anderen bereits beim besonders bevor dabei dafür dagegen damit danach"
    " darauf davon dazu denen denn deren diesem diesen drei dürfen eben ebenfalls einige einigen einmal erst etwa"
    " etwas fast gar gegen gegenüber geht gibt ging haben hat hätte hätten ihm ihn ihnen ihrem ihren ihrer ihres immer"
    " ins inzwischen jedoch kam kein keine keinen kommen kommt konnte konnten könnte könnten lassen laut lediglich man"
    " manche mehr mich mir musste mussten nämlich neue neuen neuer neues nichts noch nur ob obwohl ohne rund sagt"
    " sagte sagten schon sehr seien seinem seinen seiner seit selbst so sogar solche sollte sollten sondern sowohl"
    " statt steht trotz uns unseren viel viele vielen vielleicht war wäre waren wären weil welche welcher weniger"
    " wenig will wollen wollte wollten worden wurde wurden würde würden während zwar zwei zwischen",
    "es": "a al algo alguien aquí así aun aún aunque aquella aquello casi cerca contra cosa cuales cuanto cuál cuándo"
    " cómo de debe deben del después dice dicho dijo durante dónde e él ella ello ese esa eso esos esas esto estas"
    " este estos están está estuvo fuera gran haber había habían han hasta hay he hecho hemos hoy hubo le les luego"
    " más me mediante menos mi mis misma mismas mismos mucha muchas mucho mí nada ni ninguna ninguno no nuestra"
    " nuestro nuestros nuevo nueva o otra otras otros parte poco pues que qué quienes quizá quizás se sea según señaló"
    " será serán sería sí sino tal tales también tampoco tan tanto te tenía ti toda todas todavía todos tres tu tus"
    " tuvo u y ya",
    "fi": "ehkä ei eivät eli emme en ennen et ette että he heidän heitä hän hänen hänet ja jo joka jonka jos jossa"
    " josta jota jotka kaikki kanssa koska kuin kuitenkin kuka kun me meidän mikä minun minä missä mitä mukaan mutta"
    " myös ne niiden niin niitä noin nyt ole olen oli olisi olivat olla on ovat pitää puolesta sai se sekä sen siinä"
    " siis siitä sille sinä sitä tai te teidän tulee tuo tähän tämä tämän tässä tätä vaan vai vaikka vain voi voivat"
    " yli",
    "fr": "a ai ainsi après aucun aucune aujourd'hui aura aurait auront avaient avait avons ayant beaucoup bien cent"
    " certain certaine certaines certains cet cette chez contre d de déjà dernier dernière derrière devant devient"
    " dire dit dix doivent dont durant dès également entre environ eux l laquelle lequel leurs lors lorsque lui m"
    " malgré me mieux mille moi n nos notamment nul on ont parfois parmi pendant personne plus plusieurs pourrait"
    " pouvait près puis puisque qu quant quatre quelque quelques quoi s se selon sera serait seront seul seule soi"
    " soit suis surtout t te telle telles toi toujours toute toutefois toutes trois un une va vers voici voilà vos y à"
    " étant",
    "hu": "a abban ahhoz ahogy ahol aki akik akkor alatt által amely amelyek ami amit annak arra arról át az azok azon"
    " azonban azt aztán azzal bár be benne csak de e egy egyes egyik ehhez el ellen előtt először elő ennek erre és ez"
    " ezek ezen ezt ezzel fel fölött ha hanem hiszen hogy hogyan így illetve ilyen is itt jól kell kellett keresztül"
    " ki között közül le legyen lehet lesz lett maga már más meg mely mert mi miatt míg mint mit mivel most nagy nem"
    " nélkül nincs ő ők őket olyan össze ott pedig persze s saját se sem semmi sok szerint számára tehát tovább több"
    " úgy ugyanis után vagy vagyok valaki való van vannak vele vissza viszont volna volt voltak",
    "nl": "aan al alle als altijd ander andere ben bij daar dan dat de den der deze die dit doch doen door dus een en"
    " er geen had heb hebben heeft hem het hier hij hoe hun iets ik in is ja je kan kunnen maar me meer men met mij"
    " mijn moet moeten na naar niet niets nog nu of om omdat onder ons ook op over sinds te tegen tijdens toch toen"
    " tot tussen u uit uw van vanaf veel volgens voor want waren was wat we wel werd wie wij wil worden wordt zal ze"
    " zei zelf zich zij zijn zo zonder zou zouden",
    "no": "alle andre at av ble bli blir blitt både da de deg dem den denne der deres det dette di din disse du ei"
    " eller en enn er et ett etter for fordi fra før få får ha hadde han hans har hun hva hvem hvis hvor i ikke inn"
    " jeg kan kom komme kommer kunne lenger man mange med meg mellom men min mot må ned noe noen nå når og også om opp"
    " oss over på sa seg selv sier sin sitt skal skulle som så til under ut var ved vi vil ville vært være å",
    "pt": "ainda além algum alguma algumas alguns antes após assim até aí cada cerca contra cuja cujo de desde deve"
    " devem disse diz dois duas durante então está estão fazer fez há hoje já lhe lá meu muita muitas muitos nada nem"
    " nenhum ninguém nunca não nós onde outra outras outro outros pode podem poder porque porém pouco primeiro próprio"
    " quando quanto quase quer segundo sempre sendo será serão sob sobre sua são só também tal talvez tanto têm ter"
    " toda todas todo todos três tudo vai vão você vocês à às é",
    "ro": "a acea aceasta această aceea acei aceia acel acela acele acelea acest acesta aceste acestea acești ai aici"
    " al ale alt alta alte am ar are as asta astfel atât au avea avut așa azi că când care cât ce cea cei cel cele"
    " ceva chiar ci cine cineva cu cum da dacă dar de deci deja deși din dintre doar după ea ei el ele era eram este"
    " eu face fără fi fie fiecare fiind fost foarte i iar îi îl în înainte încă între într într-o într-un își la le li"
    " lor lui mai mea mei mele meu mult multe mulți ne nici nimic noastră noi nostru nu numai o ori pe pentru peste"
    " poate prea prin s sale sau se spre sub sunt să săi său ta tale te toată toate tot toți tu un una unde unei unele"
    " unii unor unui va vă voi vor și",
    "ru": "а без более больше будет бы был была были было быть в вам вас ведь во вот впрочем все всегда всего всех всю"
    " вы где да даже два для до другой его ее её ей ему если есть еще ещё ж же за здесь и из или им их к как какая"
    " какой когда которая которого которой которые который которых кто куда ли лучше между меня мне много может можно"
    " мой моя мы на над надо нас не него нее неё ней нельзя нет ни никогда ним них ничего но ну о об один он она они"
    " оно опять от перед по под после потом потому почти при про раз разве с сам свои своей своего своих свой свою"
    " себе себя сейчас со совсем так также такой там тебя тем теперь то тогда того тоже только том тот три тут ты у уж"
    " уже хоть чего чей чем через что чтоб чтобы чуть эти этих это этого этой этом этому этот эту я",
    "tr": "acaba ama ancak artık aslında az bana bazı belki ben beni benim bile bir birçok biri birkaç biz bize bizi"
    " bizim bu buna bunda bundan bunlar bunu bunun burada çok çünkü da daha dahi de dedi değil diğer diye dolayı eden"
    " ederek edilen ediyor en etti gibi göre hangi hem henüz hep hepsi her herhangi herkes hiç hiçbir için ile ilgili"
    " ise işte kadar karşı kendi kendini ki kim kimse mı mi mu mü nasıl ne neden nedenle nerede o olan olarak oldu"
    " olduğu olduğunu olmak olması olsa olur ona onlar onlara onların onu onun orada oysa öyle pek rağmen sadece sanki"
    " sen siz sizin sonra söyledi şey şu tarafından tüm üzere üzerine var ve veya ya yani yine yok zaten",
    "uk": "а або біля буде будуть в вже він всі всіх втім ж же зараз зі його й їм їхні їхній їхня кожен крім лише має"
    " мають мене мені між мій мого може можна можуть моя на над нас не неї ними них ні ніж нього ну об один одна одне"
    " перед по при після себе свого своє своєї свої своїм своїх собі сьогодні та там тепер тих того той тому тут у ця"
    " цих цією цієї цього цьому через чому щоб щодо ще якщо яких якій якого якими",
}

#: Verbs, adverbs and numerals, across which no key phrase goes. Forms in -ing may be nouns and are not of them.
_PASSING: Mapping[str, str] = {
    "en": "accept achieve acknowledge add admit admitted affect agree allow announce appear apply argue arrive assume"
    " attend avoid became become began begin begun believe belong bought bring brought build built came carry catch"
    " caught choose chose chosen come compare complain confirm consist contain continue convince create decide declare"
    " deliver demonstrate deny depend describe deserve develop differ disappear discover discuss drawn drew emerge"
    " enable encourage enjoy ensure enter establish examine exist expect explain express extend fail fallen fell felt"
    " fill find finish follow forgot found gave get give given gone got grew grow grown guess handle happen hear heard"
    " held hold identify ignore imagine improve include indicate insist intend introduce involve join keep kept knew"
    " know laid led left let listen lose lost made maintain make manage mean meant meet mention met obtain occur"
    " occurred owe own paid perform pick prefer preferred prepare prevent produce propose prove proven provide pull"
    " push put raise ran reach realise realize receive recognise recognize recommend reduce refer referred reflect"
    " refuse reject relate remain remember remove repeat replace reply represent require respond reveal risen rose"
    " said sat saw say seek seem seen sell send sent serve settle shown shut sit sold speak spend spent spoke spoken"
    " stay stood suggest suppose survive take taken taught teach tell tend thank think thought threw throw told took"
    " try understand understood use utilise utilize wait want went win wish won wonder wore write written wrote"
    " getting giving including making saying seeing taking telling trying using actively ago almost alongside amid"
    " automatically barely clearly commonly completely currently directly earlier easily especially eventually exactly"
    " extremely fairly finally frequently fully generally hardly highly hugely immediately largely later mainly merely"
    " nearly normally obviously often originally particularly partly possibly potentially precisely previously"
    " primarily probably properly quickly quite rapidly rarely recently regularly relatively repeatedly roughly"
    " seriously severely sharply significantly similarly simply slightly slowly sometimes soon specifically strongly"
    " successfully suddenly today together tomorrow tonight totally truly typically ultimately usually whilst widely"
    " yesterday ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion bn percent cent"
    " al aka",
}

#: Nouns, adjectives and verbs that are nouns as well: no key phrase by themselves, but often part of one.
_GENERAL: Mapping[str, str] = {
    "en": "ability able account action activity actual addition additional advantage aim amount answer approach area"
    " aspect attempt attention average back background bad basis beginning big bigger biggest bit bottom brief call"
    " care case cause central chance change choice circumstance claim clear close colleague comment common complete"
    " concern considerable context cost couple crucial current cut date day deal decade deep degree detail difference"
    " different difficult difficulty direct direction draw drop due early easy effect effective effort element end"
    " entire essential evening event evidence example excellent experience extent extra eye face fact factor fair fall"
    " familiar famous fast feature feel figure final fine form former forward free fresh friend front full future"
    " general good great greater greatest group guy half hand happy hard head heavy help high higher highest hit home"
    " hope hour house huge idea impact important increase individual information initial interest interesting internal"
    " issue item job key kind lack large larger largest late latest lead leave level lie life light line list live"
    " lives local location long longer longest look lot love low lower main major man manner matter member men method"
    " middle mile mind minor minute miss moment month morning move multiple name necessary need nice night normal note"
    " notice number occasion offer official open opinion opportunity option order original overall pair part pass past"
    " people perfect period person picture piece place plan play point popular position possibility possible potential"
    " present press previous prime problem procedure process proper proportion public purpose quality quantity"
    " question quick range rare rate ready real reason recent reference regard regular relation release remarkable"
    " report respect response responsibility responsible rest result return right rise role room round run running"
    " scale scene section sense separate series set shape share short show sign significant similar simple single"
    " situation size slight slow small smaller sort sound source space special specific spokesman spokeswoman spot"
    " stage stand standard start state statement step stop strong style subject success successful sudden sufficient"
    " suggestion summary support sure surprise talk task term thing time tiny title top topic total touch tough treat"
    " trouble true truth turn type typical unable unique unit upper usual vast version view visit vital voice walk"
    " watch way weak wear week weekend whole wide woman women wonderful word work world worse worst worth wrong year"
    " young",
}

#: Names of times and of the parts of a text, which it is full of and seldom about.
_NEVER_ALONE: Mapping[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december appendix chapter equation figure section table",
}

#: What stands beside a name and is no part of it.
_BESIDE_NAMES: Mapping[str, str] = {"en": "mr mrs ms dr prof ltd plc inc corp"}

#: A word that may stand inside a phrase: the Bank of England, le ministre de la Culture.
_LINKS: Mapping[str, str] = {
    "en": "of",
    "es": "de del",
    "fr": "de des du",
    "it": "di del della dei delle",
    "nl": "van der den",
    "pt": "de da do das dos",
}


@dataclass(frozen=True, slots=True)
class LittleWords:
    """The words of one language that make no key phrase, in lower case.

    ``stops`` part phrases, unless they are written as names; ``beside_names`` do so however they are written. ``links``
    are the stops that a phrase may have inside. Words that are ``general`` are no phrase by themselves, unless they are
    written as names; those that are ``never_alone`` are not, however they are written.
    """

    stops: frozenset[str]
    beside_names: frozenset[str]
    links: frozenset[str]
    general: frozenset[str]
    never_alone: frozenset[str]


@lru_cache
def little_words(language: str) -> LittleWords:
    """The little words of a language, an ISO 639-1 code; only English has all kinds of them."""

    def words(table: Mapping[str, str]) -> frozenset[str]:
        return frozenset(table.get(language, "").split())

    return LittleWords(
        stops=stop_words_for(language) | words(_MORE_STOP_WORDS) | _forms(words(_PASSING)),
        beside_names=words(_BESIDE_NAMES),
        links=words(_LINKS),
        general=_forms(words(_GENERAL)),
        never_alone=words(_NEVER_ALONE),
    )


def _forms(words: frozenset[str]) -> frozenset[str]:
    """English words with their endings. Stems would not do: important has that of import."""
    return frozenset(chain.from_iterable(map(_endings, words)))


def _endings(word: str) -> tuple[str, str, str]:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word, f"{word[:-1]}ies", f"{word[:-1]}ied"
    plural = "es" if word.endswith(("ch", "s", "sh", "x")) else "s"
    return word, word + plural, word + ("d" if word.endswith("e") else "ed")
