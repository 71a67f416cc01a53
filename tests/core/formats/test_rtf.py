r"""RTF: what a reader sees is read once, and nothing else."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.formats import rtf as rtf_format
from core.formats.draft import Draft
from core.formats.limits import Limits
from core.formats.source import Source

FONTS = (
    rb"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204{\*\panose 020b}Arial Cyr;}{\f2\fcharset128 MS Mincho;}"
    rb"{\f3\fcharset2 Symbol;}{\f4\fcharset2 Wingdings;}{\f5\fcharset178 Arial (Arabic);}{\f6\cpg1253 Greek;}}"
)
STYLES = (
    rb"{\stylesheet{\snext0 Normal;}{\s1\sbasedon0\outlinelevel0 heading 1,h1;}{\s2\outlinelevel1{\*\keycode x}Part;}"
    rb"{\s3\sbasedon2 Mine;}{\s4 Title;}{\s5 toc 1;}{\s6 caption;}{\*\cs10 Default Font;}}"
)


def rtf(body: bytes, head: bytes = b"") -> bytes:
    return rb"{\rtf1\ansi\ansicpg1252\deff0" + FONTS + STYLES + head + b"\n" + body + b"}"


def read(data: bytes) -> Draft:
    source = Source(data, "talk.rtf")
    assert rtf_format.sniff(source)
    draft = rtf_format.read(source)
    for block in draft.blocks:
        assert draft.text[block.start : block.end] == block.text
        assert "\n" not in block.text
    return draft


def lines(body: bytes) -> list[str]:
    return read(rtf(body)).text.split("\n\n")


def kinds(body: bytes) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, block.text) for block in read(rtf(body)).blocks]


def test_paragraphs_are_read_in_order() -> None:
    assert lines(b"\\pard The {\\b first}.\\par\r\nThe sec\r\nond.\\\nThe third.") == [
        "The first.",
        "The second.",
        "The third.",
    ]


def test_a_document_is_loaded_by_its_content() -> None:
    article = core.load(rtf(rb"One thing is said. Another follows it.\par"))
    assert [sentence.text for sentence in article.sentences] == ["One thing is said.", "Another follows it."]


def test_a_mark_of_utf8_before_the_text_is_no_harm() -> None:
    assert read(b"\xef\xbb\xbf" + rtf(b"Text.")).text == "Text."


@pytest.mark.parametrize("data", [b"", b"rtf", b"{\\rt", b"{\\urtf1 x}", b"PK"])
def test_other_bytes_are_no_rtf(data: bytes) -> None:
    assert not rtf_format.sniff(Source(data))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"caf\'e9", "café"),
        (rb"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}", "Привет"),
        (rb"{\f2 \'93\'fa\'96\'7b\'83g}", "日本ト"),
        (rb"{\f6 \'e1\'e2}", "αβ"),
        (rb"{\rtlch\fcs1 \af5 \'e3\'d1\ltrch\fcs0 \f0 \'e9}", "مرé"),
        (rb"\rtlch\fcs1 \af5 \ltrch\fcs0 \f0 \'e9", "é"),
        (rb"\u8217?s", "’s"),
        (rb"\u8217\'92s", "’s"),
        (rb"\uc2\u26085\'93\'fa!", "日!"),
        (rb"{\uc0\u26085}!\u8217?s", "日!’s"),
        (rb"\u-10179?\u-8704?", "😀"),
        (rb"\u-10179?x", "�x"),
        (rb"\u8217{}s", "’s"),
        (rb"\u8217\endash s", "’s"),
        (rb"\u8217\b s", "’s"),
        (rb"{\f3 a\'b3}{\f4 \'e0}\u-3999?", "α≥→α"),
        (rb"a\tab b\line c\page d\~e", "a b c d e"),
        (rb"co\-op co\_op", "coop co-op"),
        (rb"\emdash\endash\bullet\lquote\rquote\ldblquote\rdblquote", "—–•‘’“”"),
        (rb"\\ \{ \}", "\\ { }"),
        (rb"x{\v hidden}y{\v0 z}", "xyz"),
        (rb"\v hidden\plain seen", "seen"),
        (rb"x{\deleted\revauthdel1 gone}{\revised new}", "xnew"),
        (rb"{\field{\*\fldinst PAGE}{\fldrslt 7}}", "7"),
        (rb"{\field{\*\fldinst{HYPERLINK http://x.test}}{\fldrslt{\ul link}}}", "link"),
        (rb"{\pict\wmetafile8 0102}", ""),
        (b"{\\*\\shppict{\\pict\\bin4 }}{{}}x", "x"),
        (rb"{\object{\*\objdata 01}{\result text}}", ""),
        (rb"{\*\unknown x}{\unknown y}", "y"),
        (rb"{\xe entry}{\*\bkmkstart a}{\*\annotation comment}{\*\atnid A}", ""),
        (rb"{\header a}{\footer b}{\headerl c}{\footerf d}", ""),
        (rb"{\mmath{\*\moMath{\mr\mscr0 x}{\mf{\mfPr{\mctrlPr a}}{\mnum 1}{\mden 2}}}}{\mmathPict y}", "x1/2"),
    ],
)
def test_what_stands_in_a_paragraph_is_read_as_it_is_seen(body: bytes, text: str) -> None:
    assert lines(b"[" + body + b"]") == [f"[{text}]"]


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (rb"\ansi\ansicpg1251", "Пр"),
        (rb"\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}}", "Пр"),
        (rb"\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Cyr;}}", "Ïð"),
        (rb"\mac", "œ"),
        (rb"\ansi\ansicpg99999", "Ïð"),
        (rb"\ansi\ansicpg65001", "��"),
    ],
)
def test_the_page_of_the_file_is_that_of_fonts_that_name_none(head: bytes, text: str) -> None:
    draft = read(rb"{\rtf1" + head + rb"\f0 \'cf\'f0}")
    assert draft.text.removesuffix("\uf8ff") == text


def test_bytes_of_utf8_that_are_not_escaped_are_read() -> None:
    assert lines("naïve Привет \\'e9".encode()) == ["naïve Привет é"]


def test_bytes_of_the_fonts_encoding_that_are_not_escaped_are_read() -> None:
    assert lines(rb"{\f1 " + "Привет".encode("cp1251") + b"}") == ["Привет"]


def test_fonts_may_stand_in_their_table_without_groups() -> None:
    data = rb"{\rtf1{\fonttbl\f0\fcharset204 A;\f1\fcharset0 B;}\f0 \'cf\f1 \'e9}"
    assert read(data).text == "Пé"


def test_headings_are_told_by_level_name_and_ancestry() -> None:
    body = (
        rb"\pard\s1 One\par\pard\s2 Two\par\pard\s3 Three\par\pard\outlinelevel2 Four\par\pard Five\par"
        rb"\pard\s4 The bridge\par\pard\s1\outlinelevel9 Text"
    )
    assert [(kind, level) for kind, level, _ in kinds(body)] == [
        ("heading", 1),
        ("heading", 2),
        ("heading", 2),
        ("heading", 3),
        ("paragraph", 0),
        ("heading", 1),
        ("paragraph", 0),
    ]
    assert read(rtf(body)).about.title == "The bridge"


def test_a_table_of_contents_and_captions_are_furniture() -> None:
    draft = read(rtf(rb"\pard\s5 Aims 3\par\pard\s6 Figure 1\par\pard Text."))
    assert dict(draft.furniture) == {0: "table of contents", 1: "caption"}


def test_list_items_have_the_marks_that_stand_in_the_file() -> None:
    body = (
        rb"{\listtext\pard\plain\f3 \'b7\tab}a\par{\pntext 1.\tab}{\*\pn\pnlvlbody{\pntxta .}}b\par"
        rb"{\listtext\tab iv)\tab}c\par\pard d"
    )
    assert lines(body) == ["• a", "1. b", "iv) c", "d"]
    assert [kind for kind, _, _ in kinds(body)] == ["item", "item", "item", "paragraph"]


def test_the_mark_of_an_item_may_be_words() -> None:
    assert lines(rb"{\listtext Schedule 12 of the Agreement:\tab}Fees\par") == ["Schedule 12 of the Agreement: Fees"]


def test_a_document_that_breaks_off_says_so() -> None:
    draft = read(rtf(rb"The first.\par The sec")[:-1])
    assert draft.text == "The first.\n\nThe sec"
    assert [notice.message()[:38] for notice in draft.notices] == ["The document breaks off before its end"]


def test_what_stands_after_the_end_is_told() -> None:
    draft = read(rtf(rb"The first.\par") + b"\r\n\0" + rtf(rb"The second.\par"))
    assert draft.text == "The first."
    assert [notice.message() for notice in draft.notices] == [
        "The file holds more text after the document's end, which is not shown."
    ]


@pytest.mark.parametrize("end", [b"", b"\r\n\0", b" ", b"}"])
def test_a_whole_document_tells_nothing(end: bytes) -> None:
    assert read(rtf(rb"The first.\par") + end).notices == ()


def test_marks_that_stand_in_the_text_before_a_tab_are_those_of_items() -> None:
    body = rb"\bullet\tab a\par\u8226?\tab b\par(iv)\tab c\par 12.\tab d\par 2029\tab e\par f.\par"
    assert lines(body) == ["• a", "• b", "(iv) c", "12. d", "2029 e", "f."]
    assert [kind for kind, _, _ in kinds(body)] == ["item"] * 4 + ["paragraph"] * 2


def test_a_heading_keeps_its_number_outside_its_text() -> None:
    draft = read(rtf(rb"\pard\s1{\listtext 1.\tab}Aims\par"))
    assert (draft.text, draft.about.title) == ("1. Aims", "Aims")


def test_a_row_of_a_table_has_its_cells_in_order() -> None:
    body = (
        rb"Before\par\trowd\cellx100\cellx200\pard\intbl Year\cell Homes\cell\row"
        rb"\trowd\cellx100\cellx200\pard\intbl 2029\cell 5,000\cell\trowd\cellx100\cellx200\row\pard After\par"
    )
    assert kinds(body) == [
        ("paragraph", 0, "Before"),
        ("row", 0, "Year\tHomes"),
        ("row", 0, "2029\t5,000"),
        ("paragraph", 0, "After"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        rb"\trowd\cellx1\cellx2 a\cell b\cell\row c",
        rb"\trowd\cellx1\cellx2\intbl a\cell b\cell\pard c",
        rb"\intbl a\cell b\cell\row\pard c",
        rb"\trowd\cellx1\cellx2\intbl a\cell b\cell\pard c\par",
    ],
)
def test_tables_that_leave_out_words_are_read(body: bytes) -> None:
    assert lines(body) == ["a\tb", "c"]


def test_text_after_the_last_cell_of_a_row_is_read() -> None:
    assert lines(rb"\trowd\cellx1\cellx2\intbl a\cell b\cell c{\footnote d}\row") == ["a\tb", "c", "[1] d"]


def test_merged_cells_are_read_once() -> None:
    body = rb"\trowd\clvmrg\cellx100\cellx200\cellx300\pard\intbl North\cell a\cell b\cell\row"
    assert lines(body) == ["a\tb"]


def test_a_table_that_arranges_a_page_stays_in_paragraphs() -> None:
    assert lines(rb"\trowd\cellx1\cellx2\pard\intbl One.\par Two.\cell Aside\cell\row") == ["One.", "Two.", "Aside"]


def test_a_table_in_a_table_is_read() -> None:
    body = (
        rb"\trowd\cellx1\cellx2\pard\intbl\itap2 a\nestcell b\nestcell{\*\nesttableprops\trowd\cellx1\nestrow}"
        rb"{\nonesttables\par}\pard\intbl c\cell d\cell\row"
    )
    assert " ".join(lines(body)).split() == ["a", "b", "c", "d"]


def test_notes_follow_their_paragraph_without_cutting_it() -> None:
    body = (
        rb"The sum{\super\chftn{\footnote\pard\plain\s0{\super\chftn} In euros.\par Before tax.}} is paid."
        rb"{\footnote\ftnalt By May.}\par Next."
    )
    assert lines(body) == ["The sum is paid.", "[1] In euros.", "Before tax.", "[2] By May.", "Next."]
    assert [kind for kind, _, _ in kinds(body)] == ["paragraph", "note", "note", "note", "paragraph"]


def test_a_note_in_a_table_follows_its_row() -> None:
    body = rb"\trowd\cellx1\cellx2\pard\intbl 5{\footnote\pard About.}\cell b\cell\row\pard"
    assert lines(body) == ["5\tb", "[1] About."]


def test_a_text_box_is_read_once_and_cuts_no_sentence() -> None:
    box = (
        rb"{\shp{\*\shpinst\shpleft1{\sp{\sn wzName}{\sv Box}}{\shptxt\pard In the box.\par}}"
        rb"{\shprslt{\*\do{\dptxbxtext In the box.\par}}}}"
    )
    assert lines(rb"Before " + box + rb"and after.\par Next.") == ["Before and after.", "In the box.", "Next."]
    assert lines(rb"Old {\*\do\dptxbx{\dptxbxtext box.\par}}kind.") == ["Old kind.", "box."]


def test_paragraphs_whose_parting_is_deleted_are_one() -> None:
    assert lines(rb"One {\deleted\par}sentence.\par Next.") == ["One sentence.", "Next."]


INFO = (
    rb"{\info{\title The \'91bridge\'92}{\author Ad\u233?le}{\operator Bob}{\creatim\yr2026\mo3\dy4\hr5}"
    rb"{\revtim\yr2027\mo1\dy1}{\doccomm secret}{\*\company ACME}}"
)


def test_the_properties_tell_title_author_and_date() -> None:
    draft = read(rtf(rb"\pard\s4 Another\par", INFO))
    about = draft.about
    assert (about.title, about.byline, about.date) == ("The ‘bridge’", "Adéle", "2026-03-04")
    assert draft.text == "Another"


def test_a_year_alone_is_a_date() -> None:
    assert read(rtf(b"x", rb"{\info{\creatim\yr2026}}")).about.date == "2026"


def test_what_follows_the_last_group_is_no_text() -> None:
    assert read(rtf(b"Text.") + b"\x00 junk").text == "Text."


@pytest.mark.parametrize("cut", range(0, 60, 3))
def test_a_document_cut_short_is_read_as_far_as_it_goes(cut: int) -> None:
    body = rb"Text.\par {\footnote a}\trowd\cellx1\pard\intbl b\cell{\pict 01"
    whole = rb"{\rtf1 " + body
    assert whole.startswith(b"{\\rtf1")
    assert read(whole[: max(len(whole) - cut, 6)]).text.startswith("Text."[: max(len(whole) - cut - 7, 0)])


@pytest.mark.parametrize("piece", rb"{ {a {\b {} } \ \' \u1 \bin {\* \cell".split())
def test_a_hostile_repetition_is_read(piece: bytes) -> None:
    assert isinstance(read(rb"{\rtf1 x" + piece * 100_000), Draft)


def test_groups_may_nest_deep() -> None:
    deep = rb"{\b " * 100_000 + b"deep" + b"}" * 100_000
    assert lines(deep) == ["deep"]


def test_notes_and_boxes_may_nest_deep() -> None:
    opening = rb"{\footnote\trowd{\shptxt x\cell "
    assert isinstance(read(rtf(opening * 20_000 + b"deep" + b"}}" * 20_000)), Draft)


@pytest.mark.parametrize("number", [b"99999999999999", b"-99999999999999", b"2147483648", b"-1", b""])
@pytest.mark.parametrize("word", [b"u", b"uc", b"bin", b"f", b"s", b"outlinelevel", b"ansicpg", b"yr", b"cellx"])
def test_numbers_may_be_of_any_size(word: bytes, number: bytes) -> None:
    assert isinstance(read(rtf(b"\\" + word + number + b" text")), Draft)


WORDS = st.sampled_from(
    [
        *rb"{ } \* \' \'e9 \u-3 \u8217? \uc2 \par \pard \plain {\footnote {\shptxt \trowd \cellx1 \clvmrg".split(),
        *rb"\cell \row \intbl \nestrow {\listtext {\fonttbl \f1 \fcharset128 {\stylesheet \s1 a; {\info".split(),
        *rb"{\title {\creatim \v \v0 \deleted \bin2 {\pict text".split(),
        *(b" ", b"\n", b"\xe9"),
    ]
)


@given(st.lists(WORDS, max_size=40))
def test_any_row_of_words_is_read(words: list[bytes]) -> None:
    assert isinstance(read(b"{\\rtf1" + b"".join(words)), Draft)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(core.LoadError):
        read(b"{\\rtf1" + data)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"10{\super 6} tonnes", "10⁶ tonnes"),
        (rb"10\super 6\nosupersub  tonnes", "10⁶ tonnes"),
        (rb"10\super 6\plain 7", "10⁶7"),
        (rb"10\super 6\super0 7", "10⁶7"),
        (rb"10{\super\u8722?6} m", "10⁻⁶ m"),
        (rb"10{\up6 6}7", "10⁶7"),
        (rb"10{\up 6}7", "10⁶7"),
        (rb"10\up6 6\up0 7", "10⁶7"),
        (rb"H{\sub 2}O", "H₂O"),
        (rb"H{\dn6 2}O", "H₂O"),
        (rb"The 1{\super st} day", "The 1st day"),
    ],
)
def test_digits_off_the_line_are_superscripts_and_subscripts(body: bytes, text: str) -> None:
    assert lines(body) == [text]


def test_an_author_that_a_program_put_there_is_no_byline() -> None:
    assert read(rtf(b"Text.", rb"{\info{\author Microsoft Office User}}")).about.byline == ""


@pytest.mark.parametrize(("limits", "kind"), [(Limits(rtf_tokens=60), "too-large"), (Limits(rtf_depth=5), "damaged")])
def test_a_document_of_more_than_the_limits_is_refused(
    limits: Limits, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = rb"{\b " * 100 + b"deep" + b"}" * 100
    assert lines(body) == ["deep"]
    monkeypatch.setattr("core.formats.rtf.parser.LIMITS", limits)
    with pytest.raises(core.LoadError) as caught:
        lines(body)
    assert caught.value.kind == kind


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"Take {\strike 500} 50 mg.", ["Take 50 mg.", "500"]),
        (rb"Take \striked1 500\striked0  50 mg.", ["Take 50 mg.", "500"]),
        (rb"Take \strike 500\strike0  50 mg.", ["Take 50 mg.", "500"]),
        (rb"Take \strike\striked0 500\plain  50 mg.", ["Take 50 mg.", "500"]),
        (rb"{\strike Work begins.\par} It ended.", ["Work begins.", "It ended."]),
    ],
)
def test_struck_text_is_furniture(body: bytes, text: list[str]) -> None:
    draft = read(rtf(body))
    assert [block.text for block in draft.blocks] == text
    (reason,) = draft.furniture.values()
    assert reason == "struck out"


@pytest.mark.parametrize(("mark", "shown"), [(rb"1", "40¹"), (rb"1,2", "40[1,2]"), (rb"*", "40[*]")])
def test_a_notes_mark_that_was_typed_is_never_on_the_line(mark: bytes, shown: str) -> None:
    assert lines(rb"It cost 40{\super " + mark + rb"} million.") == [f"It cost {shown} million."]


def test_a_star_inside_a_group_hides_nothing() -> None:
    data = rtf(rb"{\loch\f0\b0\*\cs10\rtlch The quick gull flies.}\par {\*\unknown Gone.}Still here.\par ")
    assert core.load(data).text == "The quick gull flies.\n\nStill here."
