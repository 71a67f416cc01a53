"""Threads of e-mails that someone pasted."""

from __future__ import annotations

import pytest

import core

OWN = "The vendor has confirmed that the fix goes live on Thursday night. Until then nobody should run the report."
OLDER = "The totals look fine to me. Please go ahead and run the report for all regions today."

#: Of each language of the programs the headers of the older e-mail, as Outlook, Apple Mail and Gmail write them.
HEADERS = {
    "ar": "من: يوناس\nتم الإرسال: الثلاثاء 5 مارس 2024\nإلى: بريا\nالموضوع: المجاميع",
    "cs": "Od: Jonas Weil\nOdesláno: úterý 5. března 2024 14:02\nKomu: Priya Nair\nPředmět: Součty",
    "da": "Fra: Jonas Weil\nSendt: 5. marts 2024 14:02\nTil: Priya Nair\nEmne: Summer",
    "de": "Von: Jonas Weil\nGesendet: Dienstag, 5. März 2024 14:02\nAn: Priya Nair; Finanzen\nBetreff: AW: Summen",
    "el": "Από: Jonas Weil\nΣτάλθηκε: Τρίτη, 5 Μαρτίου 2024\nΠρος: Priya Nair\nΘέμα: Σύνολα",
    "en": "From: Jonas Weil\nSent: Tuesday, 5 March 2024 14:02\nTo: Priya Nair; Finance\nSubject: RE: Totals",
    "es": "De: Jonas Weil\nEnviado el: martes, 5 de marzo de 2024\nPara: Priya Nair\nAsunto: Totales",
    "fi": "Lähettäjä: Jonas Weil\nLähetetty: tiistai 5. maaliskuuta 2024\nVastaanottaja: Priya Nair\nAihe: Summat",
    "fr": "De : Jonas Weil\nEnvoyé : mardi 5 mars 2024 14:02\nÀ : Priya Nair\nObjet : Totaux",
    "he": "מאת: יונס\nנשלח: יום שלישי 5 מרץ 2024\nאל: פריה\nנושא: סכומים",
    "hu": "Feladó: Jonas Weil\nElküldve: 2024. március 5.\nCímzett: Priya Nair\nTárgy: Összegek",
    "it": "Da: Jonas Weil\nInviato: martedì 5 marzo 2024\nA: Priya Nair\nOggetto: Totali",
    "ja": "差出人: Jonas Weil\n送信日時: 2024年3月5日 14:02\n宛先: Priya Nair\n件名: 合計",
    "ko": "보낸 사람: Jonas Weil\n보낸 날짜: 2024년 3월 5일\n받는 사람: Priya Nair\n제목: 합계",
    "nl": "Van: Jonas Weil\nVerzonden: dinsdag 5 maart 2024\nAan: Priya Nair\nOnderwerp: Totalen",
    "no": "Fra: Jonas Weil\nSendt: tirsdag 5. mars 2024\nTil: Priya Nair\nEmne: Summer",
    "pl": "Od: Jonas Weil\nWysłano: wtorek, 5 marca 2024\nDo: Priya Nair\nTemat: Sumy",
    "pt": "De: Jonas Weil\nEnviado: terça-feira, 5 de março de 2024\nPara: Priya Nair\nAssunto: Totais",
    "ro": "De la: Jonas Weil\nTrimis: marți, 5 martie 2024\nCătre: Priya Nair\nSubiect: Totaluri",
    "ru": "От: Йонас Вайль\nОтправлено: вторник, 5 марта 2024\nКому: Прия\nТема: Суммы",
    "sk": "Od: Jonas Weil\nOdoslané: utorok 5. marca 2024\nKomu: Priya Nair\nPredmet: Súčty",
    "sv": "Från: Jonas Weil\nSkickat: den 5 mars 2024 14:02\nTill: Priya Nair\nÄmne: Summor",
    "th": "จาก: Jonas Weil\nส่ง: 5 มีนาคม 2024\nถึง: Priya Nair\nเรื่อง: ยอดรวม",
    "tr": "Kimden: Jonas Weil\nGönderildi: 5 Mart 2024 Salı\nKime: Priya Nair\nKonu: Toplamlar",
    "uk": "Від: Йонас Вайль\nНадіслано: вівторок, 5 березня 2024\nКому: Прія\nТема: Суми",
    "zh": "发件人: Jonas Weil\n发送时间: 2024年3月5日 14:02\n收件人: Priya Nair\n主题: 合计",
}


def kept(text: str) -> list[str]:
    article = core.load_text(text, language="en")
    return [sentence.text for sentence in article.sentences]


@pytest.mark.parametrize("code", core.LANGUAGES)
def test_an_older_e_mail_is_quoted_whatever_its_headers_language(code: str) -> None:
    text = f"Hi all,\n\n{OWN}\n\nThanks\nPriya\n\n{HEADERS[code]}\n\nHi Priya,\n\n{OLDER}\n\nRegards,\nJonas"
    assert kept(text) == OWN.replace(". ", ".\n").split("\n")
    assert {span.reason for span in core.load_text(text, language="en").furniture} == {
        "greeting",
        "signature",
        "quoted reply",
    }


def test_headers_at_the_top_are_those_of_the_e_mail_itself() -> None:
    article = core.load_text(f"{HEADERS['en']}\n\nHi Priya,\n\n{OLDER}\n\n{HEADERS['de']}\n\n{OWN}", language="en")
    assert [sentence.text for sentence in article.sentences] == OLDER.replace(". ", ".\n").split("\n")
    assert [span.reason for span in article.furniture[:5]] == ["mail header"] * 4 + ["greeting"]


def test_a_mail_that_is_all_headers_and_text_is_read() -> None:
    assert kept(f"{HEADERS['en']}\n\n{OLDER}") == OLDER.replace(". ", ".\n").split("\n")


def test_a_rule_above_the_headers_and_their_order_do_not_matter() -> None:
    headers = f"{'_' * 32}\nDate: Thu, 26 Jun 2014\nSubject: Berths\nFrom: bob@example.org\nTo: a@example.org"
    older = f"{headers}\n\n{OLDER}"
    assert kept(f"{OWN}\n\n{older}") == OWN.replace(". ", ".\n").split("\n")


@pytest.mark.parametrize(
    "line",
    ["From: the sea to the town", "To: whom it may concern", "Subject: matter for a talk", "Date: unknown"],
)
def test_a_line_with_such_a_word_is_article(line: str) -> None:
    assert kept(f"{OWN}\n\n{line}\n\n{OLDER}")[-1] == OLDER.partition(". ")[2]


def test_a_greeting_in_a_text_that_is_no_e_mail_is_article() -> None:
    assert core.load_text(f"Dear Priya,\n\n{OWN}\n\nRegards,\nAnn", language="en").furniture == ()
