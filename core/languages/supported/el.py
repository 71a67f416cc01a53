"""Greek."""

from __future__ import annotations

from core.languages.language import NONE_KNOWN, NOT_NEEDED, Folding, Language, SentenceRules, Snowball, StopWords, Sumy

LANGUAGE = Language(
    code="el",
    sentences=SentenceRules(
        before="άγ αγ αντιπρ αρ αρχ βλ δηλ δρ εκδ επιμ ι.ν κ κα καθ κκ κυβ λ.χ λεωφ μτφρ οδ π.χ πλ πρβλ πχ σελ "
        "στρ στρατ ταγμ τηλ υπ",
        before_number="άρθ αρ αρ.φ αρθρ αριθ εδ εικ κεφ πίν παρ σ σελ σσ τ τόμ",
        within="απρ αυγ δεκ δισ δισεκ εκ εκατ ιαν ιντς ιουλ ιουν μαρ μαϊ νοε νοεμ νυν οκτ πρ σεπ σεπτ φεβ χιλ χλμ",
        after="ε.ε κ.ά κ.α κ.λπ κ.ο.κ κ.τ.λ κλπ κοκ κτλ μ.μ μ.χ μμ π.μ π.χ.χ πμ",
        after_number="δισ εκ εκατ μ χιλ χλμ",
        starters="έτσι έχει έχουν ή ήταν αλλά αν ανάμεσα αντί αντίθετα από αργότερα αρχικά ας αυτά αυτές αυτή "
        "αυτής αυτοί αυτό αυτόν αυτός αφού γι για γιατί δεν δηλαδή διότι εάν εγώ εδώ εκεί εκείνη εκείνο εκείνος "
        "ενώ εξάλλου επίσης επειδή επιπλέον η θα κάθε κάποιοι κάτι καθώς και κατά κι λοιπόν μέχρι μία μα μας με "
        "μετά μια μπορεί μπορούμε μόλις μόνο να ναι ο οι ούτε πάντως παρά παρόλο περίπου ποιος πολλά πολλές "
        "πολλοί πού πρέπει πριν προς πρόκειται πρώτα πώς σήμερα σας σε στα στη στην στις στο στον στους συνεπώς "
        "τέλος τα τελικά τη την της τι τις το τον του τους των τότε τώρα υπάρχει υπάρχουν υπό φυσικά χθες χωρίς "
        "ως ωστόσο όμως όπου όπως όσο όσοι όταν ότι όχι",
        followers="απριλίου αυγούστου δεκεμβρίου ιανουαρίου ιουλίου ιουνίου μαΐου μαρτίου νοεμβρίου οκτωβρίου "
        "σεπτεμβρίου φεβρουαρίου",
        marks=";\u037e",
    ),
    counts="words",
    reading_speed=NONE_KNOWN,
    folding=Folding(
        # Those of both spelling systems, including the dialytika.
        accents="\u0300\u0301\u0304\u0306\u0308\u0313\u0314\u0342\u0345",
        # Python's lower case has a special letter for a sigma at the end of a word.
        same=("ς", "σ"),
    ),
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("greek")),
    stemmer=Snowball("greek"),
    key_phrases=NONE_KNOWN,
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings=r"\b(?:περίληψη|συμπεράσματα)\b",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
