"""Where a document's sentences are: in which paragraph, and under which heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from sumy.models.dom import ObjectDocumentModel

from core.ranking.terms import Flags, Numbers


@dataclass(frozen=True, eq=False)
class Layout:
    """The texts of a document's sentences and where they are.

    ``begins`` says which sentences begin a paragraph, ``section`` the number of each one's section; both have shape
    (sentences,). ``headings`` has the text over each section that holds sentences, "" if there is none.
    """

    texts: tuple[str, ...]
    begins: Flags
    section: Numbers
    headings: tuple[str, ...]

    @classmethod
    def of(cls, dom: ObjectDocumentModel) -> Self:
        """The structure of a sumy document. A heading without sentences is part of the one that follows it."""
        texts, begins, section, headings = list[str](), list[bool](), list[int](), list[str]()
        above = [""]
        for paragraph in dom.paragraphs:
            if paragraph.headings:
                above = [] if above == [""] else above
                above.extend(str(heading) for heading in paragraph.headings)
            if paragraph.sentences and above:
                headings.append("\n".join(above))
                above = []
            for place, sentence in enumerate(paragraph.sentences):
                texts.append(str(sentence))
                begins.append(place == 0)
                section.append(len(headings) - 1)
        return cls(tuple(texts), np.array(begins, dtype=np.bool_), np.array(section, dtype=np.intp), tuple(headings))
