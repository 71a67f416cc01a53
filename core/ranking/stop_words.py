"""Stop words by language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from core.languages import LANGUAGES, fold

#: Words that the lists lack: sumy's Spanish one has no ``de``, its French no ``a``. Those of Japanese and Korean have
#: few of the words that are cut off there, that of Chinese has simplified characters alone.
_MORE: Mapping[str, str] = {
    "da": "mellem måtte",
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
    " será serán sería sí sino tal tales tampoco tan tanto te tenía ti toda todas todavía todos tres tu tus tuvo u y"
    " ya",
    "fi": "pitää sai",
    "fr": "a ai ainsi après aucun aucune aujourd'hui aura aurait auront avaient avait avons ayant beaucoup bien cent"
    " certain certaine certaines certains cet cette chez contre d de déjà dernier dernière derrière devant devient"
    " dire dit dix doivent dont durant dès également entre environ eux l laquelle lequel leurs lors lorsque lui m"
    " malgré me mieux mille moi n nos notamment nul on ont parfois parmi pendant personne plus plusieurs pourrait"
    " pouvait près puis puisque qu quant quatre quelque quelques quoi s se selon sera serait seront seul seule soi"
    " soit suis surtout t te telle telles toi toujours toute toutefois toutes trois un une va vers voici voilà vos y à"
    " étant",
    "hu": "fölött",
    "ja": "あっ あり ある あるい い いう いえ いき いく いた いっ いて いら いる う え お および おり か かけ かつ"
    " かっ かも かり が き く くだ くる け けど けれ こ こう この ご さ さい さえ さっ さらに され し しか しかし した"
    " して しま しまっ しょう す すぐ すで すら する ず せ せる せん そ そして その た ただ たと たとえ たら たり だ"
    " だが だけ だっ だろ っ って つ つつ て てい ている ておる てき ては ても で でき できる でし でした です では"
    " でも と という といった とい とこ として とっ とも どう どの な ない なお なかっ なが ながら なく なけ なさ なし"
    " なっ なら なり なる に にお において における について にて によって により による にも に対して に対する"
    " に関する ね の ので のに のみ は ば ばか ばかり へ べ べき ほど ま ました ます ませ ません まだ また または まで"
    " み む め も もう もっ もら や やっ やり ゆ よ より よる ら らし られ られる り る れ れた れて れば れる ろ わ"
    " を ん んだ ー 同 約 本 氏 全 今日 昨日 今年 昨年 特に",
    "ko": "것은 것을 것이 것이다 것으로 게 고 관련 그는 그의 내 는 대비 대한 더 더욱 던 도 된 된다 될 됐다 두 등을"
    " 등이 따르면 라고 매우 모든 못 밝혔다 보다 뿐 수가 수도 앞으로 약 없는 없이 올해 위한 위해 은 이날 이다 이라고"
    " 이를 이어 있는 있다고 있다는 있도록 있어 있었다 있으며 있을 자신의 잘 전 전했다 정도 중 지 지난 지난해 직접 통해"
    " 특히 하며 한다 한편 해 했고 했다 했던 했으며 향후 현재",
    "nl": "den",
    "no": "ei får komme kommer lenger sa sier",
    "pt": "ainda além algum alguma algumas alguns antes após assim até aí cada cerca contra cuja cujo desde deve devem"
    " disse diz dois duas durante então está estão fazer fez há hoje já lá meu muita muitas muitos nada nenhum ninguém"
    " nunca não nós onde outra outras outro outros pode podem poder porque porém pouco primeiro próprio quando quanto"
    " quase quer segundo sempre sendo será serão sob sobre sua são só também tal talvez tanto têm ter toda todas todo"
    " todos três tudo vai vão você vocês à às é",
    "ro": "atât așa fiind încă într într-o într-un își",
    "ru": "чей",
    "th": "กำลัง ขณะที่ ครับ ควร ค่ะ คน จน ดังกล่าว ที่จะ ปี พบว่า พวก พอ เพียง ภายใน มัก แม้ ราว เรื่อง สามารถ เธอ ใด ๆ ฯ",
    "tr": "artık dedi edilen karşı mi onlara söyledi üzerine",
    "uk": "а або біля буде будуть в вже всі втім ж же зараз зі його їм їхні їхній їхня кожен крім лише має мають мене"
    " мені між мій мого може можна можуть моя на над нас не неї ними них ні ніж нього ну об один одна одне перед по"
    " при після себе свого своє своєї свої своїм своїх собі сьогодні там тепер тих того той тому тут у ця цих цією"
    " цієї цього цьому через чому щоб щодо ще якщо яких якій якого якими за свій свою і ці",
    "zh": "不 都 还 還 上 下 中 里 裡 内 外 前 后 後 個 這 這個 那個 這些 這樣 这种 這種 一个 一個 一种 一種 一些 一次"
    " 一份 一名 一位 两 兩 两个 兩個 十 百 千 万 萬 亿 億 元 年 月 日 时 時 時候 分 次 项 項 們 我們 你們 他們 她們"
    " 它們 没 沒 没有 沒有 不是 不能 不会 不會 可能 能够 能夠 需要 应该 應該 已 已经 已經 將 会 會 來 去 说 說 称 稱"
    " 表示 认为 認為 指出 进行 進行 成为 成為 作為 目前 现在 現在 今年 去年 今天 昨天 很 更 最 較 從 對 對於 關於 與"
    " 為 為了 因為 並 並且 還是 只 再 才 便 讓 給 使 由於 通過 根據 隨著 什麼 怎麼 誰 嗎 之后 之後 之前 以后 以後 以前"
    " 以来 以來 著 過 於 這裡 那裡 间 間 几乎 幾乎",
}


@lru_cache
def stop_words_for(language: str) -> frozenset[str]:
    """The stop words of a language, an ISO 639-1 code, folded as its words are; none where it is not among LANGUAGES.

    They are sumy's, or those of Stopwords ISO (github.com/stopwords-iso/stopwords-iso) where sumy has none; and what
    these lack.
    """
    if language not in LANGUAGES:
        return frozenset()
    listed = _sumys(language) or _isos(language)
    return frozenset(fold(word, language) for word in listed | set(_MORE.get(language, "").split()))


def _sumys(language: str) -> frozenset[str]:
    from sumy.utils import get_stop_words

    try:
        return frozenset(get_stop_words(LANGUAGES[language].lower()))
    except LookupError:
        return frozenset()


def _isos(language: str) -> frozenset[str]:
    from stopwordsiso import stopwords

    return frozenset(stopwords(language))
