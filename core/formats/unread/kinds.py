"""What files are called that are not read, and what to do with them."""

from __future__ import annotations

from typing import NamedTuple

from core.errors import LoadError, Template

_EXPORT = Template("Open it in the program that made it, and save or export it as Word (.docx) or PDF.")
_LIBREOFFICE = Template("Open it in LibreOffice and save it as .odt.")
_CALIBRE = Template("Convert it to EPUB first, with Calibre for example.")
_PRINT = Template("Open it in its viewer and print it to PDF.")
_OUTLOOK = Template("Open it in Outlook, and save the e-mail that you want to read as text or .eml.")
_PASTE = Template("Copy the text you want to read and paste it here.")
_UNPACK = Template("Unpack it and open the document in it that you want to read.")
_PANDOC = Template("Convert it to HTML or Word first, with Pandoc for example.")
_PLAYER = Template("If there is a transcript, open that.")


class Kind(NamedTuple):
    """A format that is not read, by an English name with its article, and what a reader can do with such a file."""

    what: Template
    advice: Template

    def error(self, name: str) -> LoadError:
        """The error that refuses a file of this kind with this name."""
        return LoadError(
            "format",
            Template("{name} is {what}, which Standfirst does not read."),
            self.advice,
            name=name,
            what=self.what,
        )


DJVU = Kind(Template("a DjVu document"), _PRINT)
MOBI = Kind(Template("a Kindle book"), _CALIBRE)
PALM = Kind(Template("a Palm e-book"), _CALIBRE)
LIT = Kind(Template("a Microsoft Reader e-book"), _CALIBRE)
SONY = Kind(Template("a Sony e-book"), _CALIBRE)
CHM = Kind(Template("a compiled help file (CHM)"), _CALIBRE)
FB2 = Kind(Template("a FictionBook e-book"), _CALIBRE)
PST = Kind(Template("an Outlook data file"), _OUTLOOK)
ONENOTE = Kind(
    Template("a OneNote notebook"), Template("Export the page you want to read from OneNote as PDF or Word.")
)
WORDPERFECT = Kind(Template("a WordPerfect document"), _LIBREOFFICE)
WRITE = Kind(Template("a document of Microsoft Write"), _LIBREOFFICE)
STAR_WRITER = Kind(Template("an OpenOffice.org 1.0 document"), _LIBREOFFICE)
STAR_OTHER = Kind(Template("an OpenOffice.org 1.0 file"), _LIBREOFFICE)
HANGUL = Kind(Template("a Hangul document"), _EXPORT)
ABIWORD = Kind(Template("an AbiWord document"), _LIBREOFFICE)
PAGES = Kind(Template("an Apple Pages document"), Template("Export it from Pages as Word or PDF."))
NUMBERS = Kind(Template("an Apple Numbers spreadsheet"), Template("Export it from Numbers as PDF."))
KEYNOTE = Kind(Template("an Apple Keynote presentation"), Template("Export it from Keynote as PDF."))
IWORK = Kind(Template("an Apple iWork document"), Template("Export it from the program that made it as Word or PDF."))
XPS = Kind(Template("an XPS document"), _PRINT)
VISIO = Kind(Template("a Visio drawing"), Template("Save it in Visio as PDF."))
INDESIGN = Kind(Template("an InDesign document"), Template("Export it from InDesign as PDF or EPUB."))
POSTSCRIPT = Kind(Template("a PostScript file"), Template("Convert it to PDF first, with ps2pdf for example."))
DVI = Kind(Template("a DVI file"), Template("Convert it to PDF first, with dvipdf for example."))
COMIC = Kind(
    Template("an archive of pictures"), Template("Run OCR (text recognition) on it, save the result, and open that.")
)
WEB_ARCHIVE = Kind(
    Template("a Safari web archive"), Template("Open it in Safari and export it as PDF, or paste its text.")
)
LICENCE = Kind(
    Template("a licence for a protected e-book, not the book"),
    Template("Open it in Adobe Digital Editions."),
)
RAR = Kind(Template("a RAR archive"), _UNPACK)
TAR = Kind(Template("a tar archive"), _UNPACK)
PACKED = Kind(Template("a packed file"), _UNPACK)
PICTURE = Kind(Template("a picture"), Template("Run OCR (text recognition) on it, save the result, and open that."))
MEDIA = Kind(Template("a sound or video file"), _PLAYER)
FONT = Kind(Template("a font"), Template("Open a document instead."))

FEED = Kind(Template("a news feed (RSS or Atom)"), Template("Open one of the articles that it names."))
JATS = Kind(Template("an article in the XML of journals (JATS)"), _PANDOC)
DOCBOOK = Kind(Template("a DocBook document"), _PANDOC)
OPML = Kind(Template("an outline or a list of feeds (OPML)"), _PASTE)
MAP = Kind(Template("a map file"), _PASTE)
DRAWING = Kind(Template("a drawing (SVG)"), _PASTE)
EVERNOTE = Kind(Template("notes exported from Evernote"), Template("Export the note you want to read as HTML."))
XML = Kind(Template("an XML file, written for programs"), _PASTE)
LATEX = Kind(
    Template("the source of a LaTeX document"), Template("Open the PDF made of it, or convert it to HTML with Pandoc.")
)
NOTEBOOK = Kind(Template("a Jupyter notebook"), Template("Export it as HTML or Markdown."))
SUBTITLES = Kind(
    Template("a file of subtitles"), Template("Save or export the transcript as plain text and open that.")
)
JSON = Kind(Template("a JSON file, written for programs"), _PASTE)
TABLE = Kind(Template("a table (CSV)"), _PASTE)
SHORTCUT = Kind(Template("a link to a web page"), Template("Open the address in it instead."))
TROFF = Kind(Template("the source of a manual page"), Template("Print it to a text with man, and open that."))

#: By suffix, what a file is whose bytes tell only that they are no text.
BY_SUFFIX = {
    **dict.fromkeys((".djvu", ".djv"), DJVU),
    **dict.fromkeys((".mobi", ".azw", ".azw1", ".azw3", ".azw4", ".kfx", ".kf8", ".tpz"), MOBI),
    **dict.fromkeys((".prc", ".pdb", ".pml"), PALM),
    ".lit": LIT,
    **dict.fromkeys((".lrf", ".lrx"), SONY),
    ".chm": CHM,
    **dict.fromkeys((".pst", ".ost"), PST),
    **dict.fromkeys((".one", ".onepkg", ".onetoc2"), ONENOTE),
    **dict.fromkeys((".wpd", ".wp", ".wp5", ".wp6"), WORDPERFECT),
    ".wri": WRITE,
    **dict.fromkeys((".hwp", ".hwpx"), HANGUL),
    ".pages": PAGES,
    ".numbers": NUMBERS,
    **dict.fromkeys((".key", ".keynote"), KEYNOTE),
    **dict.fromkeys((".xps", ".oxps"), XPS),
    **dict.fromkeys((".vsd", ".vsdx", ".vsdm"), VISIO),
    **dict.fromkeys((".indd", ".indb"), INDESIGN),
    ".dvi": DVI,
    ".webarchive": WEB_ARCHIVE,
    **dict.fromkeys((".zabw", ".abw"), ABIWORD),
}
