"""The dateline of agencies and newspapers, which stands before the first sentence of a text, in the same paragraph."""

from __future__ import annotations

import re

from core.languages.furniture_parts import AGENCY

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩЀ-ЯҐ"
_PLACE = rf"[{_UPPER}][\w.'’-]*(?:[ /][\w.'’-]+){{0,3}}"
_CITY = rf"[{_UPPER}]{{3,}}(?:[ .'’-][{_UPPER}]{{2,}}){{0,3}}"
_DASH = r" ?[-–—:]{1,2} (?=\S)"
_FORMS = (
    # A place, a day, and an agency that is known: "Berlin, 4. Mai (dpa) - ", "ROMA, 4 mag. - (ANSA) - ".
    rf"{_PLACE}(?:, ?{_PLACE})?(?:[,/]? ?[\w. ]{{2,24}}?)?[,.]? ?(?:[-–—] )?\((?:{AGENCY}|EUROPA PRESS)\){_DASH}",
    # A place in capitals, a day, and any agency: "DUNMORE, May 4 (Newswire) - ".
    rf"{_CITY}, ?[\w. ]{{2,30}},? ?\([{_UPPER}]\w[\w ./’'-]{{1,24}}\){_DASH}",
    # A place in capitals alone, with its state or a day: "WASHINGTON — The", "LONDON, May 4 — The".
    (
        rf"(?=[{_UPPER} ]{{4}}){_CITY}(?:, [{_UPPER}][\w.]{{1,14}}){{0,2}}(?: ?\d{{1,2}})?\.? "
        rf"[-–—]{{1,2}} (?=[{_UPPER}“\"«])"
    ),
    # How agencies in Chinese and Japanese begin: "新华社北京5月4日电".
    (
        r"[（(【]?(?:新华社|新華社|中新社|中新网|中央社|路透社|法新社|美联社|共同社)"
        r"[^，。]{1,20}?(?:电|電|讯|訊)[）)】]?[ 　]*(?:[（(](?:记者|記者)[^）)]{1,20}[）)])?[ 　]*"
    ),
    r"【[^】]{1,16}(?:共同|時事|ロイター|AFP)】[ 　]*",
)
_DATELINE = re.compile("|".join(_FORMS))
_LONGEST = 90


def dateline_end(text: str) -> int:
    """Where the dateline at the beginning of a paragraph ends, and its text begins; 0 if there is none."""
    found = _DATELINE.match(text[:_LONGEST])
    return found.end() if found and found.end() < len(text) else 0
