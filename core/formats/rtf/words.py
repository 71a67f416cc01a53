"""Control words of RTF that only need to be known (Rich Text Format Specification 1.9.1)."""

from __future__ import annotations

import re

#: Groups that are left out with everything inside them, as are those marked with a star, unless known.
UNREAD = frozenset(
    b"aftncn aftnsep aftnsepc annotation atnauthor atndate atnicn atnid atnparent atnref atntime background bkmkend "
    b"bkmkstart buptim category colortbl colorschememapping comment company datafield datastore doccomm factoidname "
    b"fchars ffdeftext ffentrymcr ffexitmcr ffformat ffhelptext ffl ffname ffstattext filetbl footer footerf "
    b"footerl footerr formfield ftncn ftnsep ftnsepc generator header headerf headerl headerr hlinkbase keywords "
    b"latentstyles lchars listoverridetable listtable manager mmathPict nesttableprops nextfile nonesttables "
    b"nonshppict object operator panose password passwordhash pict pn pnseclvl pntxta pntxtb printim private "
    b"protusertbl rsidtbl rxe shprslt sn sp subject sv tc template themedata txe upr userprops vern version "
    b"wgrffmtfilter xe xmlnstbl".split()
)
#: Groups that are read though a star tells programs that don't know them to leave them out.
STARRED = frozenset(b"do fldinst footnote listtext moMath moMathPara pntext shpinst shptxt shppict".split())
MATH_PROPERTIES = re.compile(rb"m[a-zA-Z]*Pr")
CHARACTERS = {
    b"tab": "\t",
    **dict.fromkeys((b"line", b"lbr"), "\n"),
    **dict.fromkeys(b"page column softline emspace enspace qmspace nestcell".split(), " "),
    **dict(zip(b"emdash endash bullet lquote rquote ldblquote rdblquote mden".split(), "—–•‘’“”/", strict=True)),
    **dict(zip(b"zwj zwnj ltrmark rtlmark".split(), "\u200d\u200c\u200e\u200f", strict=True)),
}
SYMBOLS = {b"~": " ", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\t": " "}
PARAGRAPH_ENDS = (b"\r", b"\n")
