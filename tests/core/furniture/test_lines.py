"""What stands around an article, and what only looks so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core
from core.furniture import REASONS, furniture_reason
from core.languages.names import LANGUAGES

#: Of each language but English, lines that are furniture by their reason, and lines of articles that only look so.
OTHERS = json.loads((Path(__file__).parents[2] / "data" / "furniture.json").read_text("utf-8"))

FURNITURE = {
    "newsletter sign-up": [
        "Sign up for our daily newsletter",
        "SIGN UP FOR OUR NEWSLETTER",
        "Please subscribe to our weekly e-mail briefing to stay informed.",
        "Get the best of the Courier delivered straight to your inbox every morning.",
        "Enjoyed this story? Sign up for our weekly newsletter, delivered every Friday.",
        "You select the topic, we deliver the news.",
        "Enter your email address below to subscribe.",
        "You can unsubscribe at any time.",
    ],
    "newsletter frame": [
        "View in browser",
        "View this email in your browser",
        "View this e-mail in your browser »",
        "Read this newsletter in a web browser.",
        "View online",
        "View this email in your browser (https://news.example.org/42?e=0a1b2c)",
        "Unsubscribe https://news.example.org/u/99",
        "Unsubscribe",
        "Unsubscribe here.",
        "Unsubscribe from this list",
        "Unsubscribe | Manage preferences",
        "Manage your preferences | Unsubscribe",
        "View in browser | Update preferences | Unsubscribe",
        "To unsubscribe, click here.",
        "If you no longer wish to receive these emails, please unsubscribe here.",
        "You are receiving this email because you signed up at example.org.",
        "You’re receiving this newsletter because you subscribed to it on our website.",
    ],
    "promotion": [
        "Sample the FT’s top stories for a week",
        "Try the Courier’s journalism for one month",
        "Subscribe now",
        "Become a member today!",
        "Support independent journalism from £1 a week",
        "Download our free app",
        "Download the Courier app from the App Store",
    ],
    "advertisement": ["Advertisement", "ADVERTISEMENT", "Sponsored content", "Article continues below", "Paid post"],
    "share line": [
        "Share",
        "Share this article",
        "Share on Facebook",
        "Share this story on Facebook, X or WhatsApp",
        "Tweet",
        "Follow us on Twitter: @courier",
        "Follow Maria Lund on Twitter @marialund",
        "Follow NBC Latino on Facebook, Twitter and Instagram.",
        "Like us on Facebook for the latest news",
        "Print this page",
        "Follow us",
        "Listen to this article",
        "12 comments",
        "Leave a comment",
    ],
    "read more": [
        "Read more",
        "Read more: Ten harbours to see before summer",
        "See also: The bridge that never was",
        "Related: What the fishermen fear",
        "READ: Council votes for the bridge",
        "WATCH: Turbines are lowered into the bay",
        "Read more about the bridge here.",
        "Related articles",
        "You may also like",
        "Most read",
        "Click here to read the whole study",
        "Continue reading the main story",
        "Continue reading “The bridge” →",
        "Back to top",
        "Skip to main content",
        "Most viewed",
    ],
    "rights": [
        "© 2026 Alderquay Courier",
        "Copyright 2026 The Associated Press. All rights reserved.",
        "Copyright (c) 2026 Alderquay Courier. No part may be copied.",
        "© Alderquay Courier 2026",
        "All rights reserved.",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "Reproduced with kind permission of the Alderquay Museum.",
    ],
    "caption": [
        "Photo: Maria Lund",
        "Photograph: Maria Lund/Courier",
        "Image credit: NASA",
        "Photo by James Martin/CNET",
        "Pictures by Maria Lund",
        "The quay at low tide (Photo: Maria Lund)",
        "The quay at low tide on Monday. Photograph: Maria Lund/Courier",
        "[Image: Follow us on Twitter <https://news.example.org/t/77>]",
        "The quay at low tide | photo by Maria Lund",
        "AP Photo",
        "(Reuters)",
        "Getty Images",
    ],
    "byline": [
        "By Maria Lund",
        "By MARIA LUND and Ines Caldeira",
        "by Maria Lund, political correspondent",
        "By Maria Lund in Alderquay",
        "Reporting by Maria Lund; Editing by Ines Caldeira",
        "(Reporting by Maria Lund in Alderquay, editing by Ines Caldeira)",
        "Words: Maria Lund",
        "(Reporting by Lena Ortiz in Dunmore and Piet Okoye in Osterby; Editing by Jo Lind)",
        "Lena Ortiz Environment correspondent",
        "Maria Lund/AFP",
        "Maria Lund is a staff writer at the Courier.",
    ],
    "date line": [
        "3 March 2026",
        "March 3, 2026",
        "Published on 3 March 2026",
        "Sat 4 May 2024 10.12 BST",
        "Last modified on Sat 4 May 2024 11.40 BST",
        "Updated: Tuesday, March 3, 2026 at 5:40 pm",
        "2026-03-03",
        "Published 3 hours ago",
        "5 min read",
    ],
    "tags": ["Tags: bridges, rivers, money", "Filed under: Politics", "Topics in this article: tides"],
    "editor's note": [
        "Editor’s note: This article was updated on Monday.",
        "Correction: An earlier version of this story gave the wrong date.",
    ],
}

#: Sentences as articles have them, many of them paragraphs of their own.
SENTENCES = [
    "By Monday the water had gone.",
    "By then Maria Lund had left the room.",
    "By Christmas Maria Lund and her crew had caught nothing.",
    "By all accounts, the vote was close.",
    "Share prices fell by a tenth.",
    "Share the load and the work is light, she says.",
    "Share of renewable energy rises to 60%",
    "Sharing the article was a mistake, he said.",
    "Post offices will close on Friday.",
    "Print is not dead.",
    "Comments like these have made her famous.",
    "Read the study and you will find no such figure.",
    "Read: he had not understood a word.",
    "Reading is fun.",
    "Read more on paper and you remember more, a study found.",
    "Read more slowly, the teacher told him.",
    "See you in court.",
    "See: it works!",
    "Watch: when used as a watch the device will last for two days.",
    "Watch out for ice on the bridge.",
    "Also: the minister denied it.",
    "More on that later.",
    "More than a thousand people came.",
    "Related crimes rose as well.",
    "Popular as he is, he lost.",
    "Continue reading to the end and you will find the trick.",
    "Follow the money, they say.",
    "Follow him on Instagram and you will see three dogs and a boat.",
    "Find him on LinkedIn and he looks like any other manager.",
    "Like her on Facebook or not, she is going to win.",
    "Join us on Saturday, the poster says.",
    "Subscribers to its newsletter fell by a tenth.",
    "Subscribe to that view and you must accept the rest.",
    "Registers of voters and e-mail addresses were stolen.",
    "Get the fish delivered and it costs £5 more.",
    "Want to live longer? Eat less.",
    "Try the soup.",
    "Support our troops, the banner said.",
    "Download the council’s app and the first thing it asks for is your date of birth.",
    "Download speeds have doubled.",
    "Sponsored by the state, the scheme paid 300 farmers.",
    "Advertisement budgets were cut.",
    "Copyright law was last changed in 1988 and is out of date.",
    "Copyright expires 70 years after death.",
    "(c) The company must report to the council by 31 March 2027.",
    "He kept all rights reserved to him by the contract.",
    "Reproduced with permission in newspapers around the world, the picture made her rich.",
    "Photographs by Maria Lund hang in the town hall.",
    "Photo albums are back.",
    "Image is everything.",
    "Video games are art.",
    "AP exams begin in May.",
    "Written by Jane Austen in 1813, the novel has never been out of print.",
    "Edited by Maria Lund, the magazine sold three million copies.",
    "Report by Amnesty International accuses the police.",
    "Reporting by Maria Lund led to the arrest.",
    "Maria Lund was a reporter when she found the letters.",
    "Maria Lund is a reporter who does not sleep.",
    "Maria Lund is a doctor.",
    "March 3 was a Tuesday.",
    "In March 2026 the work began.",
    "On 3 March 2026 the council voted.",
    "Published in 1813, it sold out.",
    "Updated figures are due on 3 March 2026.",
    "5 minutes later he was dead.",
    "Web Audio Editor",
    "Tags on the birds’ legs show where they winter.",
    "Topics ranged from tides to taxes.",
    "You can leave at any time.",
    "View in browsers differs from view on paper.",
    "Read the e-mail in your browser and the pictures are gone.",
    "Unsubscribe from everything, she says.",
    "Unsubscribe links are required by law.",
    "Unsubscribe - and then what?",
    "You are receiving this award because you earned it, the mayor said.",
    "You are receiving this email because you are a liar, it began.",
    "To unsubscribe, readers had to write a letter.",
    "Back to the top of the hill they went.",
    "Click here, click there: so the day goes by.",
    "Enter your e-mail address and the site asks for a password.",
]


@pytest.mark.parametrize(("reason", "line"), [(reason, line) for reason, lines in FURNITURE.items() for line in lines])
def test_furniture_is_told_with_its_reason(reason: str, line: str) -> None:
    assert furniture_reason(line, "en") == reason


def test_every_rule_has_an_example() -> None:
    assert list(REASONS) == list(FURNITURE)


@pytest.mark.parametrize(
    ("code", "reason", "line"),
    [
        (code, reason, line)
        for code, lines in OTHERS.items()
        for reason in lines["furniture"]
        for line in lines["furniture"][reason]
    ],
)
def test_furniture_is_told_in_every_language(code: str, reason: str, line: str) -> None:
    assert furniture_reason(line, code) == reason


@pytest.mark.parametrize(("code", "line"), [(code, line) for code in OTHERS for line in OTHERS[code]["article"]])
def test_a_line_of_an_article_is_no_furniture_in_any_language(code: str, line: str) -> None:
    assert furniture_reason(line, code) == ""


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_has_a_line_of_every_kind(code: str) -> None:
    assert set(REASONS) - set(OTHERS[code]["furniture"]) <= {"newsletter frame"}


def test_every_language_has_furniture() -> None:
    assert {*OTHERS, "en"} == set(LANGUAGES)


@pytest.mark.parametrize("code", ["fr", "ja"])
def test_english_furniture_is_told_in_other_languages(code: str) -> None:
    assert furniture_reason("Share on Facebook", code) == "share line"


@pytest.mark.parametrize(("code", "line"), [("no", "Læs også: Broen"), ("cs", "Čítajte aj: Most")])
def test_a_text_taken_for_a_neighbour_keeps_its_furniture(code: str, line: str) -> None:
    assert furniture_reason(line, code) == "read more"


def test_a_headline_is_found_above_a_byline_in_another_language() -> None:
    story = "Une marée noire ferme les plages\n\nPar Jo Lind\n\nPublié le 4 mai 2026\n\n"
    article = core.load_text(story + "Trente tonnes de fioul se sont répandues dimanche dans le port, dit la ville.")
    assert article.title == "Une marée noire ferme les plages"
    assert [span.reason for span in article.furniture] == ["byline", "date line"]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_of_an_article_is_no_furniture(sentence: str) -> None:
    assert furniture_reason(sentence, "en") == ""


def test_a_long_paragraph_is_never_furniture() -> None:
    paragraph = "Read more: " + "The bridge stands and the river runs. " * 8
    assert core.load_text(paragraph).furniture == ()


def test_furniture_stays_in_the_text_and_out_of_the_sentences() -> None:
    article = core.load_text("The bridge stands.\n\nShare this article\n\nIt will not fall.")
    assert [sentence.text for sentence in article.sentences] == ["The bridge stands.", "It will not fall."]
    assert [article.text[span.start : span.end] for span in article.furniture] == ["Share this article"]


@pytest.mark.parametrize("code", ["en", "de", "zh"])
def test_a_real_paragraph_is_no_furniture(paragraphs: dict[str, str], code: str) -> None:
    article = core.load_text(paragraphs[code].replace(". ", ".\n").replace("。", "。\n"))
    assert article.furniture == ()


#: Words of furniture in every language; a line of them over and over again is what a bad expression takes long for.
_PIECES = [
    piece
    for lines in OTHERS.values()
    for alike in lines["furniture"].values()
    for line in alike
    for piece in (line, *line.split())
]


@given(
    st.sampled_from(sorted(LANGUAGES)),
    st.text(max_size=240)
    | st.lists(st.sampled_from(["follow us on x", " and x", ", @a", "by ", "Maria ", "read more "])).map("".join)
    | st.tuples(st.sampled_from(_PIECES), st.sampled_from(["", " ", ", ", ".", "!?;"])).map(
        lambda parts: ("".join(parts) * 240)[:240]
    ),
)
def test_any_line_has_a_reason_of_the_rules_or_none(code: str, line: str) -> None:
    assert furniture_reason(line, code) in {"", *REASONS}
