"""What stands around the words of an e-mail, in all languages."""

from __future__ import annotations

import pytest

from core.formats import mail as mail_format
from core.formats.draft import Draft
from core.formats.source import Source
from core.languages.names import LANGUAGES

GREETING, SIGNATURE, QUOTED, NOTICE = "greeting", "signature", "quoted reply", "mail notice"

#: A greeting, a line that takes leave, what a telephone adds, and the line above what is quoted.
FRAMES = {
    "ar": ("السيد محمد المحترم،", "مع أطيب التحيات،", "أُرسلت من iPhone", "في 3 نوفمبر 2026 كتب محمد علي:"),
    "cs": ("Dobrý den,", "S pozdravem", "Odesláno z iPhonu", "Dne 3. 11. 2026 v 10:00 Jan Novák napsal:"),
    "da": ("Kære Anna,", "Med venlig hilsen", "Sendt fra min iPhone", "Den 3. nov. 2026 kl. 10.00 skrev Bo Li:"),
    "de": (
        "Sehr geehrte Frau Lund,",
        "Mit freundlichen Grüßen",
        "Von meinem iPhone gesendet",
        "Am 03.11.26 um 10:00 schrieb Bo Li:",
    ),
    "el": ("Αγαπητή Μαρία,", "Με εκτίμηση,", "Στάλθηκε από το iPhone μου", "Στις 3 Νοε 2026 10:00, ο Bo Li έγραψε:"),
    "en": (
        "Dear Ms. Lund,",
        "Kind regards,",
        "Sent from Yahoo Mail on Android",
        "On 3 Nov 2026, at 10:00, Bo <bo@example.org>wrote:",
    ),
    "es": (
        "Estimada Ana:",
        "Un cordial saludo,",
        "Enviado desde mi iPhone",
        "El 3 nov 2026, a las 10:00, Bo Li escribió:",
    ),
    "fi": ("Hei Anna,", "Ystävällisin terveisin", "Lähetetty iPhonesta", "Bo Li kirjoitti 3.11.2026 kello 10.00:"),
    "fr": ("Bonjour Anna,", "Bien cordialement,", "Envoyé de mon iPhone", "Le 3 nov. 2026 à 10:00, Bo Li a écrit :"),
    "he": ("שלום דנה,", "בברכה,", "נשלח מה-iPhone שלי", "בתאריך 3 בנוב 2026, מאת Bo Li כתב:"),
    "hu": ("Kedves Anna!", "Üdvözlettel,", "iPhone-omról küldve", "Bo Li 2026. nov. 3. 10:00-kor írta:"),
    "it": (
        "Gentile Anna,",
        "Cordiali saluti",
        "Inviato da iPhone",
        "Il giorno 3 nov 2026, alle ore 10:00, Bo Li ha scritto:",
    ),
    "ja": (
        "山田様",
        "よろしくお願いいたします。",
        "iPhoneから送信",
        "2026年11月3日(火) 10:00 Bo Li <bo@example.org>のメール:",
    ),
    "ko": ("안녕하세요,", "감사합니다.", "나의 iPhone에서 보냄", "2026년 11월 3일 (화) 오전 10:00, Bo Li님이 작성:"),
    "nl": (
        "Beste Anna,",
        "Met vriendelijke groet,",
        "Verstuurd vanaf mijn iPhone",
        "Op 3 nov. 2026 om 10:00 schreef Bo Li:",
    ),
    "no": ("Hei Anna,", "Med vennlig hilsen", "Sendt fra min iPhone", "Den 3. nov. 2026 kl. 10:00 skrev Bo Li:"),
    "pl": ("Dzień dobry,", "Z poważaniem", "Wysłane z iPhone'a", "W dniu 3.11.2026 o 10:00, Bo Li pisze:"),
    "pt": (
        "Prezada Ana,",
        "Atenciosamente,",
        "Enviado do meu iPhone",
        "Em ter., 3 de nov. de 2026 às 10:00, Bo Li escreveu:",
    ),
    "ro": ("Bună ziua,", "Cu stimă,", "Trimis de pe iPhone", "În mar., 3 nov. 2026 la 10:00, Bo Li a scris:"),
    "ru": ("Уважаемая Анна!", "С уважением,", "Отправлено с iPhone", "3 ноября 2026 г., 10:00, Бо Ли написал:"),
    "sk": ("Vážená pani Nováková,", "S pozdravom", "Odoslané z iPhonu", "Dňa 3. 11. 2026 o 10:00 Ján Novák napísal:"),
    "sv": ("Hej Anna,", "Med vänliga hälsningar", "Skickat från min iPhone", "Den 3 nov. 2026 kl. 10:00 skrev Bo Li:"),
    "th": ("เรียน คุณสมชาย", "ขอแสดงความนับถือ", "ส่งจาก iPhone ของฉัน", "เมื่อ 3 พ.ย. 2026 10:00 Bo Li เขียนว่า:"),
    "tr": ("Merhaba Ayşe,", "Saygılarımla,", "iPhone'umdan gönderildi", "3 Kas 2026 10:00 tarihinde Bo Li şunu yazdı:"),
    "uk": ("Шановна Анно!", "З повагою,", "Надіслано з iPhone", "3 листопада 2026 р., 10:00, Бо Лі написав:"),
    "zh": ("尊敬的王先生：", "此致", "发自我的iPhone", "在 2026年11月3日 10:00，Bo Li 写道："),
}

NOTICES = [
    "CONFIDENTIALITY NOTICE: This e-mail is confidential. If you are not the intended recipient, delete it.",
    "This message and any attachments are confidential and intended only for the addressee.",
    "CAUTION: This email originated from outside of the organization. Do not click links.",
    "Please consider the environment before printing this e-mail.",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.",
    "Ce message est confidentiel. Si vous n’êtes pas le destinataire, merci de le détruire.",
    "Este mensaje es confidencial y está dirigido exclusivamente a su destinatario.",
    "Esta mensagem é confidencial e dirige-se apenas ao seu destinatário.",
    "Questo messaggio è riservato ed è destinato solo al destinatario.",
    "Dit bericht is vertrouwelijk en alleen bestemd voor de geadresseerde.",
    "Detta e-postmeddelande är konfidentiellt och avsett endast för mottagaren.",
    "Denne e-mail er fortrolig og kun beregnet til modtageren.",
    "Denne e-posten er konfidensiell og kun for mottakeren; slett den hvis du fikk den ved en feil. Fortrolig.",
    "Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle.",
    "Tento e-mail je důvěrný a je určen pouze adresátovi.",
    "Táto správa je dôverná a je určená iba adresátovi.",
    "Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata.",
    "Acest mesaj este confidențial și se adresează exclusiv destinatarului.",
    "Ez az e-mail bizalmas, és kizárólag a címzettnek szól.",
    "Bu e-posta gizlidir ve yalnızca alıcısı içindir.",
    "Το παρόν μήνυμα είναι εμπιστευτικό και απευθύνεται μόνο στον παραλήπτη.",
    "Это сообщение является конфиденциальным и предназначено только для адресата.",
    "Це повідомлення є конфіденційним і призначене лише для адресата.",
    "הודעה זו סודית ומיועדת לנמען בלבד.",
    "هذه الرسالة سرية وموجهة إلى المرسل إليه فقط.",
    "本邮件属于机密，仅供收件人使用。",
    "このメールは機密情報を含み、宛先の方のみに送られています。",
    "본 메일은 기밀이며 지정된 수신인만을 위한 것입니다.",
    "อีเมลฉบับนี้เป็นความลับและมีไว้สำหรับผู้รับเท่านั้น",
]

#: Lines of e-mails that only look like the frame.
OWN = [
    "Best practice is to wait until Friday.",
    "Thanks to the crew, the stones came in time.",
    "This e-mail is about the bridge.",
    "This message was confidential until Monday, she said.",
    "The photograph was sent from my iPhone to the police.",
    "Dear readers have asked why the bridge is closed, and here is the answer.",
    "Hello is what everybody says when the bridge opens at last.",
    "Grüße aus dem Hafen kamen auch von der Feuerwehr.",
    "Merci est un mot que l’on dit trop peu.",
    "If you have received the stones, tell the mason.",
    "Warning signs stand on both sides of the bridge.",
]


def read(body: str) -> Draft:
    head = "From: Anna <anna@example.org>\r\nSubject: Re: 1\r\nContent-Type: text/plain; charset=utf-8\r\n"
    return mail_format.read(Source(f"{head}\r\n{body}".encode(), "a.eml"))


def reasons(draft: Draft) -> list[tuple[str, str]]:
    return [(draft.furniture.get(index, ""), block.text) for index, block in enumerate(draft.blocks)]


def test_every_language_has_a_frame() -> None:
    assert set(FRAMES) == set(LANGUAGES)


@pytest.mark.parametrize("code", FRAMES)
def test_the_frame_of_an_email_is_told(code: str) -> None:
    greeting, closing, sent, wrote = FRAMES[code]
    draft = read(f"{greeting}\n\nThe stones have come.\n\n{closing}\nAnna Lund\n\n{sent}\n\n{wrote}\n> Have they?\n")
    assert reasons(draft) == [
        (GREETING, greeting),
        ("", "The stones have come."),
        (SIGNATURE, closing),
        (SIGNATURE, "Anna Lund"),
        (SIGNATURE, sent),
        (QUOTED, wrote),
        (QUOTED, "Have they?"),
    ]


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_of_how_to_treat_the_email_is_told(notice: str) -> None:
    assert (NOTICE, notice) in reasons(read(f"The stones have come.\n\n{notice}\n"))


def test_a_notice_is_told_where_its_lines_were_broken() -> None:
    notice = NOTICES[0].replace("confidential. If", "confidential.\nIf")
    draft = read(f"The stones have come.\n\n{notice}\n\nThey are grey.\n")
    assert [text for reason, text in reasons(draft) if not reason] == ["The stones have come.", "They are grey."]


@pytest.mark.parametrize("line", OWN)
def test_a_line_of_an_email_is_its_own(line: str) -> None:
    assert reasons(read(f"{line}\n\nThe stones have come.\n\n{line}\n"))[0] == ("", line)


@pytest.mark.parametrize("greeting", ["Привет.", "Hi folks", "Dear Dr. Weil,", "Hello Anna and Bo!"])
def test_a_greeting_may_end_in_any_mark_or_none(greeting: str) -> None:
    assert reasons(read(f"{greeting}\n\nThe stones have come.\n"))[0] == (GREETING, greeting)


def test_an_attribution_may_have_no_verb() -> None:
    line = '26.06.2014, 14:41, "Bo Li" <bo@example.org>:'
    assert reasons(read(f"Yes.\n\n{line}\n\nHave they come?\n"))[1:] == [(QUOTED, line), (QUOTED, "Have they come?")]


def test_what_follows_a_name_is_the_emails_own() -> None:
    draft = read("Hi Bo,\n\nThe stones have come.\n\nBest regards,\n\nAnna Lund\nMayor\n\nP.S. They are grey.\n")
    assert [text for reason, text in reasons(draft) if not reason] == ["The stones have come.", "P.S. They are grey."]


def test_only_the_first_line_greets() -> None:
    draft = read("The stones have come.\n\nHello again,\n\nthey are grey.\n")
    assert not draft.furniture


def test_the_line_above_an_attribution_stays_the_writers() -> None:
    attribution = '02.04.2012 14:20 пользователь "bo@example.org" <\nbo@example.org> написал:'
    body = f"Беру второй причал, спасибо.\n{attribution}\n\n> Какой?\n"
    assert reasons(read(body))[0] == ("", "Беру второй причал, спасибо.")


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my BlackBerry",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "Sent from Mail for Windows 10",
        "Sent from my Huawei phone",
    ],
)
def test_what_mail_programs_add_is_a_signature(line: str) -> None:
    assert (SIGNATURE, line) in reasons(read(f"Yes, do.\n\n{line}\n"))
