"""Japanese."""

from __future__ import annotations

from core.languages.language import NONE_KNOWN, NOT_NEEDED, Language, SentenceRules, StopWords, Sumy

LANGUAGE = Language(
    code="ja",
    sentences=SentenceRules(
        reporting=r"(?:と|って|、|，|が|は(?!い)|を|に(?!も)|の(?!ち)|も|で(?!も|は|す)|や|へ|など|だ|,)"
    ),
    counts="characters",
    reading_speed=357,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        Sumy("japanese"),
        more="あっ あり ある あるい い いう いえ いき いく いた いっ いて いら いる う え お および おり か かけ かつ "
        "かっ かも かり が き く くだ くる け けど けれ こ こう この ご さ さい さえ さっ さらに され し しか しかし "
        "した して しま しまっ しょう す すぐ すで すら する ず せ せる せん そ そして その た ただ たと たとえ たら "
        "たり だ だが だけ だっ だろ っ って つ つつ て てい ている ておる てき ては ても で でき できる でし でした "
        "です では でも と という といった とい とこ として とっ とも どう どの な ない なお なかっ なが ながら なく "
        "なけ なさ なし なっ なら なり なる に にお において における について にて によって により による にも "
        "に対して に対する に関する ね の ので のに のみ は ば ばか ばかり へ べ べき ほど ま ました ます ませ ません "
        "まだ また または まで み む め も もう もっ もら や やっ やり ゆ よ より よる ら らし られ られる り る れ "
        "れた れて れば れる ろ わ を ん んだ ー 同 約 本 氏 全 今日 昨日 今年 昨年 特に",
    ),
    stemmer=NOT_NEEDED,
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings="要約|要旨|結論|まとめ|おわりに",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
