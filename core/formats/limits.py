"""Every limit on what is read of a document, in one table. If you trust a source, raise them here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import LoadError, Template


@dataclass(frozen=True, slots=True)
class Limits:
    """How much reading a document may cost, whoever made it.

    Only limits that guard memory, time or fragile libraries are here: how long a heading is, or how wide a column,
    is a rule about what a document means and is kept with it. What exceeds a limit is refused with a message that
    says so if the reader would miss it, and otherwise left out or read in a simpler way. The web has a table of its own
    (core.fetch.limits), and so have the processes (core.limits).
    """

    # Any document.
    #: Bytes of a file: all of it is held in memory, unpacked and as text too.
    file: int = 50_000_000
    #: Characters of a text, not counting white space that will be collapsed: the longest novels have somewhat less.
    text: int = 10_000_000
    #: Bytes examined to tell whether a file is text, and in which encoding.
    encoding_sample: int = 65_536
    #: Bytes at the beginning of a page in which it may declare its encoding; HTML asks for 1,024.
    encoding_head: int = 4_096
    #: Characters of an address that a link leads to; browsers take about as many.
    link: int = 2_000
    #: Characters of a byline that are searched for names: anything longer is not a list of names.
    byline: int = 2_000
    #: Characters of a title or name compared with what programs put there, which takes time that grows with their
    #: square.
    given_name: int = 300

    # Formats that are not read, which are told by their beginning.
    #: Characters or bytes of it that are looked at.
    unread_head: int = 20_000
    #: Characters of a text that is parsed to find out whether it is JSON.
    unread_json: int = 2_000_000

    # ZIP archives: a few kilobytes may unpack to terabytes.
    #: Bytes of one member, unpacked: a packed file may be somewhat larger than an unpacked one.
    member: int = 64_000_000
    #: Bytes of all members that are read, unpacked.
    members: int = 200_000_000

    # XML: enough for 100,000 paragraphs of a hundred events each, and for the few hundred names of a format; more
    # takes a minute to read and says nothing.
    #: Starts, ends and texts of elements.
    xml_events: int = 10_000_000
    #: Distinct names of elements and attributes.
    xml_names: int = 100_000

    # Word: a document may embed others, which may be itself.
    #: Levels of Word documents in Word documents.
    docx_depth: int = 3

    # HTML: the extractor of articles takes up to 0.1 ms per element and 0.3 µs per character. From a larger page, all
    # blocks are read.
    #: Elements of a page that is searched for its article.
    html_elements: int = 20_000
    #: Characters of a page that is searched for its article.
    html_characters: int = 4_000_000
    #: Characters of a page in which the next piece of its article is looked up.
    html_looked_ahead: int = 400_000
    #: Characters of a page in which a passage of an extract of it is looked up, from the one before it on.
    html_aligned: int = 50_000
    #: Levels of elements: the parser drops what is deeper than 256 or, depending on its version, 2,048.
    html_depth: int = 200
    #: Characters between what sets a text above, below or through its line and either end of its rule in a style sheet.
    html_rule: int = 4_000
    #: Characters of a JSON-LD text that is parsed.
    html_structured: int = 1_000_000
    #: Objects and lists in such a text that are visited.
    html_nodes: int = 5_000

    # Markdown: the parser calls itself for each level.
    #: Levels of lists and quotations (a list in a list takes two); what is deeper is read as if it were less deep.
    markdown_depth: int = 96
    #: Times that the parser would scan a whole paragraph for closing brackets; above this, which no real
    #: links need, brackets are text.
    markdown_looks: int = 20

    # RTF: a long book has a quarter of this many tokens, and this many take a few seconds.
    #: Tokens of a document.
    rtf_tokens: int = 5_000_000
    #: Levels of groups, each of which takes about 200 bytes of memory; no program nests them so deep.
    rtf_depth: int = 1_000_000
    #: Characters of a font's or style's name, and of a property.
    rtf_name: int = 1_000

    # E-mail: anyone may send one.
    #: Bytes searched for the header that distinguishes an e-mail from a text.
    mail_probe: int = 200_000
    #: Bytes of a header that are read.
    mail_head: int = 1_000_000
    #: Bytes of a header field that are read: no subject or address needs more.
    mail_field: int = 10_000
    #: Characters of a sender or a date that are read.
    mail_sender: int = 1_000
    mail_date: int = 200
    #: Characters of a line that may have the headers of another e-mail one after another.
    mail_headers: int = 2_000
    #: Characters of a line such as "On 3 May, Anna wrote:", which is recognised by searching all of it.
    mail_attribution: int = 250
    #: Characters of a paragraph that may be a notice of how to treat the e-mail.
    mail_notice: int = 2_500
    #: Parts of an e-mail, and levels of parts in parts.
    mail_parts: int = 1_000
    mail_depth: int = 50

    # PDF: anything may be drawn anywhere on a page, and as much as the file holds.
    #: Consecutive unreadable pages after which no more are tried: a file may claim billions of them.
    pdf_unreadable: int = 1_000
    #: Entries of the document's own table of contents that are read.
    pdf_bookmarks: int = 5_000
    #: Drop caps on a page that are joined to their words, each searched for among all lines.
    pdf_initials: int = 20
    #: Note marks and figures on a page that were drawn by themselves, each searched for among the lines near it.
    pdf_loose: int = 500
    #: Positions on a page where a column may begin, each tried against all lines.
    pdf_columns: int = 50
    #: Columns that one paragraph may span, joined one by one.
    pdf_parts: int = 100
    #: Characters at the end of a line searched for dots that lead to a page number.
    pdf_leader: int = 200
    #: Characters at the end of a line, and at the beginning of the next, that may be one word with a hyphen in it.
    pdf_word: int = 60


LIMITS = Limits()


def check_file_size(size: int, name: str) -> None:
    """Raises LoadError (``too-large``) for a file of more than ``LIMITS.file`` bytes."""
    if size > LIMITS.file:
        raise LoadError(
            "too-large",
            Template(
                "{name} is {size} MB; Standfirst reads files of up to {limit} MB. Save the part you want to read as a "
                "file of its own."
            ),
            name=name,
            size=_megabytes(size),
            limit=_megabytes(LIMITS.file),
        )


def check_text_size(text: str) -> None:
    """Raises LoadError (``too-large``) for a text of more than ``LIMITS.text`` characters."""
    if len(text) > LIMITS.text:
        raise _too_long(len(text))


def check_raw_size(texts: Sequence[str]) -> None:
    """Raises LoadError (``too-large``) for texts that exceed ``LIMITS.text`` however much white space they will lose.

    Takes a hundredth of the time of collapsing their white space. NUL counts as white space.
    """
    size = sum(map(len, texts))
    if size <= LIMITS.text:
        return
    spaces = ["\0", *filter(str.isspace, map(chr, range(0x3001)))]
    if size - sum(text.count(space) for text in texts for space in spaces) > LIMITS.text:
        raise _too_long(size)


def _too_long(size: int) -> LoadError:
    message = Template("The text has {size} characters; Standfirst reads up to {limit}. Open a part of it.")
    return LoadError("too-large", message, size=size, limit=LIMITS.text)


def check_archive_size(size: int, most: int, name: str) -> None:
    """Raises LoadError (``too-large``) if an archive, or a member of it, unpacks to more than ``most``."""
    if size > most:
        raise LoadError(
            "too-large",
            Template(
                "{name} unpacks to more than {limit} MB, which no text needs. Save its text as a file of its own."
            ),
            name=name,
            limit=_megabytes(most),
        )


def _megabytes(size: int) -> int:
    return round(size / 1_000_000)
