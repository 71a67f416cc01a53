"""Makes the PDFs of this folder again: ``python tests/data/pdf/make.py`` (README.md says with which programs)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent

CLAUSES = (
    (
        "1. The club pays the rent that the table below shows, on the first day of each quarter. A quarter that has "
        "begun is paid in full."
    ),
    (
        "2. Repairs of the roof and of the slipway are the owner's. All others are the club's, which may have them "
        "done by its own members if they know the trade."
    ),
    "3. Boats of others may be kept there for no longer than two weeks, and never in the room with the stove.",
)
RENTS = (("Year", "Rent", "Deposit"), ("2027", "1,200", "400"), ("2028", "1,260", "400"), ("2029", "1,320", "0"))
NIGHTS = (("Night", "Leaps", "Over"), ("4 April", "212", "31"), ("9 April", "187", "40"), ("15 April", "305", "52"))


def main() -> None:
    """Makes each with the program that its name stands for."""
    for make in (by_typst, by_weasyprint, by_groff, by_ghostscript, by_fpdf2, by_reportlab):
        make()
    # Qt wants one application a process.
    for page in ("page", "letter"):
        subprocess.run([sys.executable, __file__, page], check=True)


def by_typst() -> None:
    """A paper in two columns, and a Hebrew page in two."""
    import typst

    for name in ("paper", "hebrew"):
        typst.compile(HERE / f"{name}.typ", output=HERE / f"{name}.pdf")


def by_weasyprint() -> None:
    """A newsletter: three columns above two."""
    import weasyprint

    weasyprint.HTML(HERE / "newsletter.html").write_pdf(HERE / "newsletter.pdf")


def by_groff() -> None:
    """A page of a manual, through PostScript."""
    drawn = subprocess.run(["groff", "-man", "-Tps", HERE / "manual.1"], check=True, capture_output=True).stdout
    subprocess.run(["ps2pdf", "-", HERE / "manual.pdf"], input=drawn, check=True)


def by_ghostscript() -> None:
    """Columns drawn row by row, in PostScript written by hand."""
    subprocess.run(["ps2pdf", HERE / "columns.ps", HERE / "columns.pdf"], check=True)


def by_fpdf2() -> None:
    """A contract with clauses, a ruled table, and the numbers of its lines in the margin."""
    from fpdf import FPDF

    class Contract(FPDF):
        def footer(self) -> None:
            self.set_y(-12)
            self.set_font("Helvetica", size=7)
            self.cell(0, 5, f"Page {self.page_no()} of {{nb}}", align="C")

    made = Contract(format="A5")
    made.set_margins(20, 16, 14)
    made.add_page()
    made.set_font("Helvetica", "B", 13)
    made.multi_cell(0, 8, "Agreement on the use of a boathouse", new_x="LMARGIN", new_y="NEXT")
    made.set_font("Helvetica", size=9)
    opening = (
        "The owner lets the boathouse at Reed Lane 4 to the rowing club for six years. The lease begins on 1 March and "
        "ends without notice on the last day of February."
    )
    for text in (opening, *CLAUSES):
        made.multi_cell(0, 4.6, text, align="J", new_x="LMARGIN", new_y="NEXT")
        made.ln(2)
    with made.table(width=70, align="LEFT", text_align="RIGHT") as table:
        for row in RENTS:
            table.row(row)
    made.ln(3)
    last = "4. Whoever breaks this agreement is told so in writing and has thirty days to make it good."
    for text in (last, "Changes hold only if both have signed them."):
        made.multi_cell(0, 4.6, text, new_x="LMARGIN", new_y="NEXT")
        made.ln(2)
    made.set_font("Helvetica", size=6)
    for number in range(1, 9):
        made.text(10, 20 + number * 18.4, str(5 * number))
    made.output(HERE / "contract.pdf")


def by_reportlab() -> None:
    """A report in two frames with a ruled table in the first, a running head and a note in the margin of the page."""
    from reportlab.lib.pagesizes import A5, landscape
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table, TableStyle

    width, height = landscape(A5)
    styles = getSampleStyleSheet()

    def head(canvas, document) -> None:  # type: ignore[no-untyped-def]
        canvas.setFont("Helvetica", 7)
        canvas.drawString(40, height - 22, "Friends of the river")
        canvas.drawRightString(width - 40, 18, str(document.page))

    frames = [Frame(34, 30, 250, height - 70), Frame(306, 30, 250, height - 70)]
    made = BaseDocTemplate(str(HERE / "report.pdf"), pagesize=(width, height), title="Report", invariant=1)
    made.addPageTemplates(PageTemplate(frames=frames, onPage=head))
    table = Table(NIGHTS, colWidths=[80, 60, 60], hAlign="LEFT")
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTSIZE", (0, 0), (-1, -1), 8)]))
    texts = (HERE / "report.txt").read_text(encoding="utf-8").splitlines()
    body, small = styles["BodyText"], styles["BodyText"].clone("small", fontSize=8)
    made.build(
        [
            Paragraph(texts[0], styles["Heading2"]),
            *(Paragraph(text, body) for text in texts[1:3]),
            Spacer(1, 6),
            table,
            Spacer(1, 4),
            Paragraph(texts[7], small),
            Paragraph(texts[8], styles["Heading3"]),
            *(Paragraph(text, body) for text in texts[9:]),
        ]
    )


def by_chromium(name: str) -> None:
    """An article with a box of facts beside it, as a browser prints it."""
    from PySide6.QtWebEngineCore import QWebEnginePage
    from PySide6.QtWidgets import QApplication

    program = QApplication([name, "--no-sandbox"])
    page = QWebEnginePage()
    page.loadFinished.connect(lambda _: page.printToPdf(str(HERE / f"{name}.pdf")))
    page.pdfPrintingFinished.connect(program.quit)
    page.setHtml((HERE / f"{name}.html").read_text(encoding="utf-8"))
    program.exec()


def by_qt(name: str) -> None:
    """A text with a table and a list, as Qt prints it."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    QGuiApplication([name])
    writer = QPdfWriter(str(HERE / f"{name}.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF(12, 12, 12, 12))
    text = QTextDocument()
    text.setHtml((HERE / f"{name}.html").read_text(encoding="utf-8"))
    text.print_(writer)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["page"]:
            by_chromium("page")
        case ["letter"]:
            by_qt("letter")
        case _:
            main()
