"""Chinese."""

from __future__ import annotations

from core.languages.language import NONE_KNOWN, NOT_NEEDED, Language, SentenceRules, StopWords, Sumy

LANGUAGE = Language(
    code="zh",
    sentences=SentenceRules(
        reporting=r"[^\s。！？，、；：“”「」]{0,8}(?:说|說|道|问|問|喊|叫道|回答|答道|表示|指出|认为|認為)"
        # If the sentence ends with it, more may come before it.
        r"|[^\s。！？，、；：“”「」]{9,30}(?:说|說|道|问|問|回答|表示|指出)。"
    ),
    counts="characters",
    reading_speed=255,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter="jieba",
    stop_words=StopWords(
        Sumy("chinese"),
        more="不 都 还 還 上 下 中 里 裡 内 外 前 后 後 個 這 這個 那個 這些 這樣 这种 這種 一个 一個 一种 一種 一些 "
        "一次 一份 一名 一位 两 兩 两个 兩個 十 百 千 万 萬 亿 億 元 年 月 日 时 時 時候 分 次 项 項 們 我們 你們 "
        "他們 她們 它們 没 沒 没有 沒有 不是 不能 不会 不會 可能 能够 能夠 需要 应该 應該 已 已经 已經 將 会 會 來 去 "
        "说 說 称 稱 表示 认为 認為 指出 进行 進行 成为 成為 作為 目前 现在 現在 今年 去年 今天 昨天 很 更 最 較 從 "
        "對 對於 關於 與 為 為了 因為 並 並且 還是 只 再 才 便 讓 給 使 由於 通過 根據 隨著 什麼 怎麼 誰 嗎 之后 之後 "
        "之前 以后 以後 以前 以来 以來 著 過 於 這裡 那裡 间 間 几乎 幾乎",
    ),
    stemmer=NOT_NEEDED,
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings="摘要|结论|总结|總結",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
