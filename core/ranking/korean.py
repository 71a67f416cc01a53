"""Korean words: what is written together with them, and their stems."""

from __future__ import annotations

import re

#: Particles, which tell what a noun does in the sentence.
_PARTICLES = (
    "은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 한테 으로 로 으로서 로서 으로써 로써 으로부터 로부터 에서부터"
    " 부터 까지 와 과 이나 나 이랑 랑 하고 도 만 마저 조차 밖에 처럼 같이 보다 마다 대로 이라 라 이라는 라는 이라고"
    " 라고 이며 이다 이었다 였다 에는 에도 에선 에서는 에서도 으로는 로는 으로도 로도 와는 과는 과의 와의 에의"
    " 까지는 까지도 부터는 만을 만이 만의 들 들은 들이 들을 들의 들에게 들과 들도 인가 이기 이지만 이었던 이라며"
    " 이어서"
)
#: Endings of the verb that makes a verb of a noun (하다, 되다).
_ENDINGS = (
    "하다 한다 했다 하는 하고 하며 하면 하면서 하지 하지만 하게 하기 하기로 하여 해서 해야 하도록 하던 했던 했으며"
    " 했고 했지만 했다고 한다고 한다는 했다는 하겠다 하겠다고 할 한 해 함 합니다 했습니다 하세요 되다 된다"
    " 됐다 되는 되고 되며 되면 되면서 되지 되지만 되게 되기 되어 돼 돼야 되도록 되던 됐던 됐으며 됐고 됐지만 됐다고"
    " 된다고 될 된 됨 됩니다 됐습니다 시키다 시킨다 시켰다 시키는 시키고 시킬 시킨 시켜 하였다 하였으며 하였던"
    " 되었다 되었으며 되었던 되었고"
)
#: What is taken off leaves two syllables, of which most nouns have at least that many.
_LEAVES = "(?<=[가-힣]{2})"


def _at_the_end(endings: str) -> re.Pattern[str]:
    longest_first = sorted(endings.split(), key=lambda ending: (-len(ending), ending))
    return re.compile(f"{_LEAVES}(?:{'|'.join(longest_first)})$")


#: A noun's particle, at the end of a word.
PARTICLE = _at_the_end(_PARTICLES)
#: What makes a noun a verb, at the end of a word.
VERB = _at_the_end(_ENDINGS)
_ENDING = _at_the_end(f"{_PARTICLES} {_ENDINGS}")


def stem(word: str) -> str:
    """The word without the particles and verb endings at its end, as long as two syllables are left."""
    while (shorter := _ENDING.sub("", word)) != word:
        word = shorter
    return word
