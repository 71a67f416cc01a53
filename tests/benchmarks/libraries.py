"""What other libraries make of the same texts, those that are installed: [FILE.jsonl].

Nothing else needs them: ``pip install mammoth striprtf odfdo sentencex``. The file has texts with the ends of their
sentences, one object a line: ``lang``, ``text``, ``ends`` and ``par_ends``, in code points.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import core
from core.languages import sentence_spans
from tests.benchmarks.detection import MISSING, TEXTS
from tests.core.formats import docx_files as word
from tests.core.formats import odt_files as odf

Read = Callable[[bytes], str]
#: Starts and ends of the sentences of a paragraph in a language.
Cut = Callable[[str, str], Sequence[tuple[int, int]]]


def _in_word(*inside: str, **parts: str) -> bytes:
    return word.docx(word.paragraph("Before ", *inside, " after"), **parts)


def _in_odf(inside: str, **parts: str) -> bytes:
    return odf.odt(odf.paragraph(f"Before {inside} after"), **parts)


def _in_rtf(inside: bytes) -> bytes:
    fonts = rb"{\fonttbl{\f0 Times;}{\f1\fcharset204 Arial;}{\f2\fcharset2 Symbol;}}"
    return rb"{\rtf1\ansi\ansicpg1252\deff0" + fonts + rb"\pard Before " + inside + rb" after\par}"


_NUMBERED = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
_HALF = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
_REFERENCE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
_FOOTNOTE = f'<w:footnote w:id="2">{word.paragraph("In euros.")}</w:footnote>'
_ODF_LIST = (
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/></text:list-style>'
)
_ODF_HIDDEN = odf.style("T1", family="text", inside='<style:text-properties text:display="none"/>')

#: What the cases hold that is not to be seen on the page.
_UNSEEN = {"secret", "old", "Really?"}

#: By format: what a document holds, the document, and the words that a reader of the page reads in it.
CASES: dict[str, tuple[tuple[str, bytes, str], ...]] = {
    "Word": (
        (
            "numbers of a list",
            word.docx(word.item("Aims"), word.item("Means"), numbering=_NUMBERED),
            "1. Aims 2. Means",
        ),
        ("an insertion", _in_word(f'<w:ins w:id="1">{word.run("new")}</w:ins>'), "Before new after"),
        ("a deletion", _in_word('<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del>'), "Before after"),
        ("hidden text", _in_word(word.run("secret", "<w:vanish/>")), "Before after"),
        (
            "a content control",
            _in_word(f"<w:sdt><w:sdtContent>{word.run('here')}</w:sdtContent></w:sdt>"),
            "Before here after",
        ),
        ("a field", _in_word(word.field("PAGEREF x", "12")), "Before 12 after"),
        ("an equation", _in_word(_HALF), "Before 1/2 after"),
        ("a footnote", _in_word(_REFERENCE, footnotes=_FOOTNOTE), "Before after In euros."),
        ("a text box", _in_word(word.text_box(word.paragraph("Boxed."))), "Before after Boxed."),
        ("a character of Symbol", _in_word('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'), "Before ≥ after"),
        ("raised figures", _in_word("10", word.run("6", '<w:vertAlign w:val="superscript"/>')), "Before 10⁶ after"),
    ),
    "OpenDocument": (
        ("numbers of a list", odf.odt(odf.items("Aims", "Means"), automatic=_ODF_LIST), "1. Aims 2. Means"),
        (
            "hidden text",
            _in_odf('<text:span text:style-name="T1">secret</text:span>', automatic=_ODF_HIDDEN),
            "Before after",
        ),
        ("a comment", _in_odf("<office:annotation><text:p>Really?</text:p></office:annotation>"), "Before after"),
        ("a footnote", _in_odf(odf.note("In euros.")), "Before after In euros."),
        ("several spaces", _in_odf('a<text:s text:c="2"/>b'), "Before a b after"),
        ("a text box", _in_odf(odf.text_box("Boxed.")), "Before after Boxed."),
    ),
    "RTF": (
        ("a character of the code page", _in_rtf(rb"caf\'e9"), "Before café after"),
        ("a font's own code page", _in_rtf(rb"{\f1 \'cf\'f0\'e8}"), "Before При after"),
        ("Unicode with what stands in for it", _in_rtf(rb"\u8217?s"), "Before ’s after"),
        ("a pair of surrogates", _in_rtf(rb"\u-10179?\u-8704?"), "Before 😀 after"),
        ("a character of Symbol", _in_rtf(rb"{\f2 \'b3}"), "Before ≥ after"),
        ("hidden text", _in_rtf(rb"{\v secret}"), "Before after"),
        ("a deletion", _in_rtf(rb"{\deleted old}"), "Before after"),
        ("a field", _in_rtf(rb"{\field{\*\fldinst PAGE}{\fldrslt 7}}"), "Before 7 after"),
        ("a comment", _in_rtf(rb"{\*\annotation Really?}"), "Before after"),
        ("a footnote", _in_rtf(rb"{\super\chftn{\footnote\pard In euros.\par}}"), "Before after In euros."),
        ("a text box", _in_rtf(rb"{\shp{\*\shpinst{\shptxt\pard Boxed.\par}}}"), "Before after Boxed."),
        ("an equation", _in_rtf(rb"{\mmath{\*\moMath{\mf{\mnum 1}{\mden 2}}}}"), "Before 1/2 after"),
    ),
}


def main(file: Path) -> None:
    """Reads every case with both, then cuts the file's texts with both."""
    for title, name, read in (
        ("Word", "mammoth", _mammoth),
        ("OpenDocument", "odfdo", _odfdo),
        ("RTF", "striprtf", _striprtf),
    ):
        tell_reading(title, name, read if find_spec(name) else None)
    if file.exists():
        tell_sentences(file, _sentencex if find_spec("sentencex") else None)
    else:
        sys.stderr.write(MISSING.format(file))


def tell_reading(title: str, name: str, read: Read | None) -> None:
    """A line for each case: whether the text has the words that a reader of the page reads, and only these."""
    print(f"  {title:<40} {'ours':>8}  {name if read else name + ' is not installed'}")
    both = [(what, _has(_ours, data, words), read and _has(read, data, words)) for what, data, words in CASES[title]]
    for what, ours, theirs in both:
        print(f"    {what:<38} {_verdict(ours):>8}  {_verdict(theirs)}")


def _verdict(is_right: bool | None) -> str:
    return "" if is_right is None else "right" if is_right else "wrong"


def _has(read: Read, data: bytes, words: str) -> bool:
    """Whether the words stand in the text in their order, and nothing of what a reader of the page does not see."""
    given = iter(read(data).split())
    return all(word in given for word in words.split()) and not _UNSEEN.intersection(read(data).split())


def _ours(data: bytes) -> str:
    return core.load(data).text


def _mammoth(data: bytes) -> str:
    return str(importlib.import_module("mammoth").extract_raw_text(BytesIO(data)).value)


def _odfdo(data: bytes) -> str:
    return str(importlib.import_module("odfdo").Document(BytesIO(data)).get_formatted_text())


def _striprtf(data: bytes) -> str:
    return str(importlib.import_module("striprtf.striprtf").rtf_to_text(data.decode("cp1252"), errors="ignore"))


def tell_sentences(file: Path, other: Cut | None) -> None:
    """Boundaries inside paragraphs against those of people: F1 times 100, language by language."""
    codes = {name.lower(): code for code, name in core.LANGUAGES.items()}
    marked = defaultdict(list)
    with file.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["lang"] in codes:
                marked[row["lang"]].append(row)
    print(f"  {'Sentences, F1':<40} {'ours':>8}  {'sentencex' if other else 'sentencex is not installed'}")
    for language, rows in sorted(marked.items()):
        ours = score(rows, sentence_spans, codes[language])
        theirs = f"{score(rows, other, codes[language]):9.1f}" if other else ""
        print(f"    {language:<38} {ours:8.1f}  {theirs}", flush=True)


def score(rows: Iterable[dict[str, object]], cut: Cut, code: str) -> float:
    """F1 times 100 of the ends of sentences that are not ends of paragraphs."""
    right = found = marked = 0
    for row in rows:
        text, paragraph_ends = str(row["text"]), set(row["par_ends"])  # type: ignore[call-overload]
        ends = {_solid(text, end) for end in row["ends"] if end not in paragraph_ends}  # type: ignore[attr-defined]
        given, start = set(), 0
        for stop in sorted(paragraph_ends):
            spans = cut(text[start:stop], code)
            given |= {_solid(text, start + end) for _, end in spans[:-1]}
            start = stop
        right, found, marked = right + len(given & ends), found + len(given), marked + len(ends)
    return 200 * right / ((found + marked) or 1)


def _solid(text: str, end: int) -> int:
    """A position counted in characters that are no white space, so that spaces at an end make no difference."""
    return len("".join(text[:end].split()))


def _sentencex(paragraph: str, code: str) -> list[tuple[int, int]]:
    found = importlib.import_module("sentencex").get_sentence_boundaries(code, paragraph)
    return [(sentence["start_index"], sentence["end_index"]) for sentence in found if sentence["text"].strip()]


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TEXTS)
