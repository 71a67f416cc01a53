"""What stands beside and before the articles of pages: walls, offers, boxes of facts, and titles that are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import core
from core.formats.html import read_html

DATA = Path(__file__).parents[2] / "data"

BODY = (
    "<p>The harbour at Lowick was built in the spring of 1840 by a company of merchants who hoped to ship wool to the "
    "cities of the south. Their plan failed within ten years because the railway reached the valley first.</p><p>A "
    "second company bought the ruins in 1871 and tried again with fish instead of wool. It lent boats to forty "
    "families and paid them by the barrel for herring, until the herring left the coast.</p>"
)


def page(body: str, head: str = "", title: str = "The Lowick Harbour") -> str:
    return f"<!DOCTYPE html><html lang='en'><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def article(body: str, head: str = "", title: str = "The Lowick Harbour") -> core.Article:
    return core.load(page(f"<article><h1>The Lowick Harbour</h1>{body}</article>", head, title).encode())


def json_ld(**fields: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **fields})}</script>"


class TestWalls:
    @pytest.mark.parametrize(
        "asked",
        [
            "Verify you are human by completing the action below.",
            "Please confirm that you're a human",
            "Are you a robot?",
            "Checking your browser before you access the site",
            "Bestätigen Sie, dass Sie ein Mensch sind",
            "Vérifiez que vous êtes un humain",
            "Verifica que eres un ser humano",
            "Verifica di essere umano",
            "Подтвердите, что вы человек",
            "İnsan olduğunuzu doğrulayın",
            "人間であることを確認してください",
            "验证您是真人",
            "사람인지 확인하십시오",
            "ยืนยันว่าคุณเป็นมนุษย์",
            "تحقق من أنك إنسان",
        ],
    )
    def test_a_page_that_asks_whether_one_is_human_is_refused(self, asked: str) -> None:
        wall = page(f"<h1>www.news.example</h1><h2>{asked}</h2><p>This may take a few seconds. Ray ID: 8a1f3</p>")
        with pytest.raises(core.LoadError, match="whether you are human") as caught:
            core.load(wall.encode())
        assert caught.value.kind == "bot-wall"

    def test_two_signs_in_its_text_are_enough(self) -> None:
        text = "<p>We need to make sure you are not a robot.</p><div class='g-recaptcha'></div><p>Thank you.</p>"
        with pytest.raises(core.LoadError, match="human"):
            core.load(page(text, title="Access denied").encode())

    def test_an_article_on_such_pages_is_read(self) -> None:
        body = f"<h2>Verify you are human</h2>{BODY}{BODY}<p>Are you a robot? So the pages ask. They mean well.</p>"
        assert article(body).sentences

    def test_a_short_page_without_such_words_is_read(self) -> None:
        assert core.load(page("<h1>News</h1><p>The harbour opens in May. Boats may come.</p>").encode()).sentences


class TestPaywalls:
    PAID = json_ld(
        headline="The Lowick Harbour",
        isAccessibleForFree="False",
        hasPart={"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".paywall"},
    )
    OFFERS = (
        "<div class='paywall'><p>This story is for those who pay.</p></div><p>Subscribe now for £1 a month to keep "
        "reading.</p><p>Already have an account? Log in.</p>"
    )

    def test_its_offers_are_grey_and_a_notice_says_that_only_the_beginning_is_there(self) -> None:
        found = article(BODY + self.OFFERS, self.PAID)
        assert [span.text for span in found.furniture] == [
            "This story is for those who pay.",
            "Subscribe now for £1 a month to keep reading.",
            "Already have an account? Log in.",
        ]
        assert ["beginning" in notice.message() for notice in found.notices] == [True]
        assert len(found.sentences) == 4

    @pytest.mark.parametrize("said", [False, "false", "http://schema.org/False"])
    def test_a_page_may_say_so_in_several_ways(self, said: object) -> None:
        assert article(BODY, json_ld(isAccessibleForFree=said)).notices

    def test_a_page_may_say_so_in_its_meta_elements(self) -> None:
        assert article(BODY, "<meta property='article:content_tier' content='locked'>").notices

    @pytest.mark.parametrize(
        ("lang", "offer"),
        [
            ("de", "Jetzt abonnieren und für 1 € weiterlesen."),
            ("fr", "Abonnez-vous dès 1 € par mois, sans engagement."),
            ("es", "Suscríbete por 1 € al mes y sigue leyendo."),
            ("ru", "Подпишитесь за 100 ₽ в месяц, чтобы читать дальше."),
            ("ja", "この記事は有料会員限定です。ログインして続きを読む"),
        ],
    )
    def test_offers_are_told_in_other_languages(self, lang: str, offer: str) -> None:
        texts = json.loads((DATA / "languages.json").read_text("utf-8"))[lang]
        body = "".join(f"<p>{texts}</p>" for _ in range(2))
        found = core.load(page(f"<article>{body}<p>{offer}</p></article>", json_ld(isAccessibleForFree=False)).encode())
        assert offer in [span.text for span in found.furniture]

    @pytest.mark.parametrize("head", ["", json_ld(isAccessibleForFree=True), json_ld(headline="The Lowick Harbour")])
    def test_a_free_page_has_no_notice(self, head: str) -> None:
        assert not article(BODY, head).notices

    def test_a_page_that_a_subscriber_saved_has_no_notice(self) -> None:
        assert not article(f"{BODY}<div class='paywall'>{BODY}{BODY}{BODY}</div>", self.PAID).notices


class TestBoxes:
    ROWS = "<tr><th>Website</th><td>lowick.example/</td></tr><tr><th>Founded</th><td>February 28, 1840</td></tr>"

    @pytest.mark.parametrize("name", ["infobox vcard", "Infobox", "sinottico", "wikitable"])
    def test_the_rows_of_a_box_of_facts_above_the_text_are_grey(self, name: str) -> None:
        found = article(f"<table class='{name}'>{self.ROWS}</table>{BODY}")
        assert {span.reason for span in found.furniture} == {"box of facts"}
        assert len(found.sentences) == 4

    def test_a_table_within_the_text_is_article(self) -> None:
        assert not article(f"{BODY}<table>{self.ROWS}</table>{BODY}").furniture


class TestTitles:
    def test_the_pages_own_large_heading_wins_over_a_description(self) -> None:
        assert article(BODY, json_ld(headline="Wikimedia list article")).title == "The Lowick Harbour"

    @pytest.mark.parametrize("left", ["{{title}}", "undefined", "%TITLE%", "Untitled document"])
    def test_what_a_template_left_is_no_title(self, left: str) -> None:
        assert article(BODY, f"<meta property='og:title' content='{left}'>").title == "The Lowick Harbour"

    def test_a_shorter_title_of_the_page_for_others_stays(self) -> None:
        found = read_html(
            page(f"<h1>Wool</h1>{BODY}", "<meta property='og:title' content='The fall of a harbour'>", "Site")
        )
        assert found.about.title == "The fall of a harbour"
