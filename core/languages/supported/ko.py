"""Korean."""

from __future__ import annotations

from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Endings,
    KeyPhraseRules,
    Language,
    SentenceRules,
    StopWords,
    Sumy,
)

#: Particles, which mark the role of a noun in the sentence.
_PARTICLES = (
    "은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 한테 으로 로 으로서 로서 으로써 로써 으로부터 로부터 에서부터"
    " 부터 까지 와 과 이나 나 이랑 랑 하고 도 만 마저 조차 밖에 처럼 같이 보다 마다 대로 이라 라 이라는 라는 이라고"
    " 라고 이며 이다 이었다 였다 에는 에도 에선 에서는 에서도 으로는 로는 으로도 로도 와는 과는 과의 와의 에의"
    " 까지는 까지도 부터는 만을 만이 만의 들 들은 들이 들을 들의 들에게 들과 들도 인가 이기 이지만 이었던 이라며"
    " 이어서"
)
#: Endings of the verbs that turn a noun into a verb (하다, 되다).
_VERB_ENDINGS = (
    "하다 한다 했다 하는 하고 하며 하면 하면서 하지 하지만 하게 하기 하기로 하여 해서 해야 하도록 하던 했던 했으며"
    " 했고 했지만 했다고 한다고 한다는 했다는 하겠다 하겠다고 할 한 해 함 합니다 했습니다 하세요 되다 된다"
    " 됐다 되는 되고 되며 되면 되면서 되지 되지만 되게 되기 되어 돼 돼야 되도록 되던 됐던 됐으며 됐고 됐지만 됐다고"
    " 된다고 될 된 됨 됩니다 됐습니다 시키다 시킨다 시켰다 시키는 시키고 시킬 시킨 시켜 하였다 하였으며 하였던"
    " 되었다 되었으며 되었던 되었고"
)


def _at_the_end(endings: str) -> str:
    """A regular expression for the longest of these endings that a word has.

    It leaves at least two syllables, which most nouns have.
    """
    longest_first = sorted(endings.split(), key=lambda ending: (-len(ending), ending))
    return f"(?<=[가-힣]{{2}})(?:{'|'.join(longest_first)})$"


LANGUAGE = Language(
    code="ko",
    sentences=SentenceRules(
        marks="~",
        # The polite endings.
        finals="다(?<=니다)|요(?<=[어아해세네군까지데예에여려]요)|죠",
        reporting=r"(?:라고|이라고|하고|고|라며|라는|이라는|라면서|며)\b"
        r"|[^.?!\"“”]{1,40}(?:말했|말한|밝혔|전했|덧붙였|물었|답했|대답했|설명했|강조했|주장했|외쳤|속삭였)다[.,]",
    ),
    counts="words",
    reading_speed=NONE_KNOWN,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        Sumy("korean"),
        more="것은 것을 것이 것이다 것으로 게 고 관련 그는 그의 내 는 대비 대한 더 더욱 던 도 된 된다 될 됐다 두 등을 "
        "등이 따르면 라고 매우 모든 못 밝혔다 보다 뿐 수가 수도 앞으로 약 없는 없이 올해 위한 위해 은 이날 이다 "
        "이라고 이를 이어 있는 있다고 있다는 있도록 있어 있었다 있으며 있을 자신의 잘 전 전했다 정도 중 지 지난 "
        "지난해 직접 통해 특히 하며 한다 한편 해 했고 했다 했던 했으며 향후 현재",
    ),
    stemmer=Endings(_at_the_end(f"{_PARTICLES} {_VERB_ENDINGS}")),
    key_phrases=KeyPhraseRules(
        after=_at_the_end(_PARTICLES),
        verbs=_at_the_end(_VERB_ENDINGS),
    ),
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings="요약|결론|초록",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
