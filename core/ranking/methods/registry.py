"""The methods there are, and how to speak of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Method:
    """A way to rank: its name, one line for people, the paper or page it comes from, and the class that does it."""

    title: str
    description: str
    citation: str
    implementation: str


#: Method id -> method; the first is the default.
METHODS: Mapping[str, Method] = MappingProxyType(
    {
        "standfirst": Method(
            "Standfirst",
            "Sees what kind of text it has and weighs place, centrality, title and more by it; no repeats.",
            "Edmundson 1969 (doi 10.1145/321510.321519); Erkan and Radev 2004 (doi 10.1613/jair.1523);"
            " Carbonell and Goldstein 1998 (doi 10.1145/290941.291025)",
            "core.ranking.methods.standfirst.Standfirst",
        ),
        "lexrank": Method(
            "LexRank",
            "Picks sentences that many others resemble, by shared words weighed by rarity.",
            "Erkan and Radev 2004 (doi 10.1613/jair.1523)",
            "core.ranking.methods.lexrank.LexRank",
        ),
        "textrank": Method(
            "TextRank",
            "Picks sentences that share words with many others, as web pages gain by links.",
            "Mihalcea and Tarau 2004 (aclanthology.org/W04-3252)",
            "core.ranking.methods.textrank.TextRank",
        ),
        "lsa": Method(
            "LSA",
            "Picks sentences that carry most of the article's hidden topics.",
            "Steinberger and Ježek 2004 (Proceedings of ISIM '04, pages 93 to 100)",
            "core.ranking.methods.lsa.Lsa",
        ),
        "luhn": Method(
            "Luhn",
            "Picks sentences in which the article's frequent words stand close together.",
            "Luhn 1958 (doi 10.1147/rd.22.0159)",
            "core.ranking.methods.luhn.Luhn",
        ),
        "edmundson": Method(
            "Edmundson",
            "Adds up telling phrases, words of the title and headings, and the place in the article.",
            "Edmundson 1969 (doi 10.1145/321510.321519)",
            "core.ranking.methods.edmundson.Edmundson",
        ),
        "sumbasic": Method(
            "SumBasic",
            "Picks sentences with frequent words, and counts each word less once it was used.",
            "Vanderwende et al. 2007 (doi 10.1016/j.ipm.2007.01.023)",
            "core.ranking.methods.sumbasic.SumBasic",
        ),
        "kl": Method(
            "KL-Sum",
            "Adds sentences so that the summary uses words as often as the article does.",
            "Haghighi and Vanderwende 2009 (aclanthology.org/N09-1041)",
            "core.ranking.methods.kl.Kl",
        ),
        "reduction": Method(
            "Reduction",
            "Picks sentences whose shared words with all the others add up to most.",
            "Fabish, Reduction (github.com/adamfabish/Reduction)",
            "core.ranking.methods.reduction.Reduction",
        ),
    }
)
