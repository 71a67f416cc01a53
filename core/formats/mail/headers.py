"""The headers of other e-mails inside one, as mail programs write them, in all languages that are supported."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.formats.limits import LIMITS

#: The first field of such headers, and what goes with it, in Outlook, Gmail, Apple Mail, Thunderbird.
_FROM = (
    r"From|Von|De la|De|Da|Van|Från|Fra|Od|Lähettäjä|От(?: кого)?|Від(?: кого)?|Kimden|Gönderen|"
    r"Feladó|Küldő|Από|Αποστολέας|"
    r"差出人|送信者|发件人|寄件者|寄件人|發件人|보낸 ?사람|발신(?:자|인)?|"
    r"מאת|من|จาก|ผู้ส่ง|Expéditeur|Remitente|Mittente|Remetente|"
    r"Afzender|Avsändare|Afsender|Avsender|Nadawca|Odesílatel|Odosielateľ|Expeditor|Отправитель|Відправник"
)
_OTHERS = (
    r"Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance|Attachments|"
    r"Gesendet(?: am)?|Datum|An|Betreff|Kopie|Antwort an|Wichtigkeit|Anlagen|"
    r"Envoyé(?: le)?|À|A|Objet|Copie(?: à)?|Répondre à|Pièces jointes|Destinataire|"
    r"Enviado(?: el| em)?|Fecha|Para|Asunto|Copia|Destinatario|Assunto|Data|Cópia|Destinatário|Enviada(?: em)?|"
    r"Inviato|Oggetto|Rispondi a|Allegati|Copia conoscenza|"
    r"Verzonden|Aan|Onderwerp|Verstuurd|Bijlagen|"
    r"Skickat|Till|Ämne|Kopia|Sendt|Dato|Til|Emne|Kopi|"
    r"Lähetetty|Päivämäärä|Päiväys|Vastaanottaja|Aihe|Kopio|"
    r"Wysłano|Wysłane|Do|Temat|DW|Odbiorca|Odesláno|Komu|Předmět|Kopie|Odoslané|Dátum|Predmet|Kópia|Priložené|"
    r"Elküldve|Küldve|Címzett|Tárgy|Másolatot kap|Másolat|"
    r"Trimis(?: la)?|Expediat|Către|Subiect(?:ul)?|"
    r"Gönderildi|Gönderilme(?: tarihi)?|Tarih|Kime|Alıcı|Bilgi|Konu|"
    r"Στάλθηκε|Εστάλη|Ημερομηνία|Προς|Θέμα|Κοινοποίηση|Κοιν|"
    r"Отправлено|Дата|Кому|Тема|Копия|Получатель|Надіслано|Відправлено|Копія|Одержувач|"
    r"נשלח|תאריך|אל|נושא|עותק|"
    r"أ?ُ?رسل(?:ت)?|تم الإرسال|مرسل|التاريخ|تاريخ|إلى|الموضوع|نسخة|"
    r"ส่ง(?:เมื่อ)?|วันที่|ถึง|เรื่อง|หัวข้อ|สำเนา|"
    r"送信日時|日時|日付|宛先|件名|受信者|发送时间|发件时间|发送日期|寄件日期|傳送日期|傳送時間|日期|时间|時間|收件人|收件者|抄送|副本|主题|主旨|"
    r"보낸 ?날짜|날짜|받는 ?사람|수신(?:자|인)?|참조|제목|보낸 시간|일시"
)
_FROM_LINE = re.compile(rf"\*?(?:{_FROM})\*? ?[:：]\*?\s*\S.*")
_LABEL_LINE = re.compile(rf"\*?(?:{_FROM}|{_OTHERS})\*? ?[:：].*")
#: The same in one line, which is how an HTML paragraph with breaks is read.
_LABEL = re.compile(rf"(?:(?<=\s)|\A)\*?({_FROM}|{_OTHERS})\*? ?[:：]")
_SENDER = re.compile(_FROM)
_FEWEST = 3
_RULE = re.compile(r"[_-]{10,200}")
_ORIGINAL = re.compile(
    r"-{2,} ?(?:Original(?: Message|-?Nachricht)|Ursprüngliche Nachricht|Message d['’]origine|Mensaje original|"
    r"Mensagem original|Messaggio originale|Oorspronkelijk bericht|Ursprungligt meddelande|Oprindelig meddelelse|"
    r"Opprinnelig melding|Wiadomość oryginalna|Původní zpráva|Pôvodná správa|Alkuperäinen viesti|Eredeti üzenet|"
    r"Mesajul? (?:original|inițial)|Özgün (?:İleti|Mesaj)|Orijinal (?:İleti|Mesaj)|Αρχικό μήνυμα|Исходное сообщение|"
    r"Оригінальне повідомлення|Вихідне повідомлення|הודעה מקורית|الرسالة الأصلية|ข้อความต้นฉบับ|元のメッセージ|"
    r"原始邮件|原始郵件|원본 메시지) ?-{2,}",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"(?:-{2,} ?(?:Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|"
    r"Mensagem encaminhada|Messaggio inoltrato|Doorgestuurd bericht|Vidarebefordrat meddelande|"
    r"Videresendt (?:meddelelse|melding)|Wiadomość przekazana|Přeposlaná zpráva|Preposlaná správa|Välitetty viesti|"
    r"Továbbított üzenet|Mesaj redirecționat|Yönlendirilen (?:ileti|mesaj)|Προωθημένο μήνυμα|Пересылаемое сообщение|"
    r"Переслане повідомлення|הודעה שהועברה|رسالة معاد توجيهها|"
    r"ข้อความที่ส่งต่อ|転送メッセージ|转发的邮件|轉寄郵件|전달된 메일)"
    r"(?: from [^-]{1,100})? ?-{2,}|"
    r"Begin forwarded message:|Anfang der weitergeleiteten Nachricht:|Début du message transféré ?:|"
    r"Inizio messaggio inoltrato:|Inicio del mensaje reenviado:)",
    re.IGNORECASE,
)
#: How many lines after the first the headers of an e-mail may take.
_WITHIN = 6


def opens_forward(text: str) -> bool:
    """Whether a text begins with the line that mail programs put above a forwarded e-mail, headers or nothing below."""
    line = text.lstrip()
    match = _FORWARDED.match(line)
    rest = line[match.end() :].lstrip() if match else "-"
    return not rest or bool(match and _LABEL_LINE.match(rest))


def is_original(line: str) -> bool:
    """Whether a line says that the e-mail which is answered stands below it."""
    return bool(_ORIGINAL.fullmatch(line))


def is_header(line: str) -> bool:
    """Whether a line has one header field, or all of them."""
    return bool(_LABEL_LINE.fullmatch(line) or is_all_headers(line))


def is_all_headers(line: str) -> bool:
    """Whether a line has the headers of an e-mail one after another, the sender among them."""
    if not _LABEL.match(line):
        return False
    labels = dict.fromkeys(_LABEL.findall(line[: LIMITS.mail_headers]))
    return len(labels) >= _FEWEST and any(map(_SENDER.fullmatch, labels))


def begins_headers(lines: Sequence[str], at: int, line: str) -> bool:
    """Whether the headers of another e-mail begin at a line, perhaps with the rule above them.

    They are a sender with two more fields below, or fields without a gap of which the sender is the second or third.
    """
    if is_all_headers(line):
        return True
    if _RULE.fullmatch(line) and at + 1 < len(lines):
        at += 1
        line = lines[at].strip()
    following = [other.strip() for other in lines[at + 1 : at + _WITHIN]]
    if _FROM_LINE.fullmatch(line):
        return sum(bool(_LABEL_LINE.fullmatch(other)) for other in following) >= 2
    if not _LABEL_LINE.fullmatch(line):
        return False
    is_next = [bool(_LABEL_LINE.fullmatch(other)) for other in following[:3]]
    return all(is_next) and len(is_next) > 1 and any(map(_FROM_LINE.fullmatch, following[:2]))


def end_of_headers(lines: Sequence[str], at: int) -> int:
    """The first line that is not a header field, skipping a blank line above the headers."""
    end = at
    while at < len(lines) and (not lines[at].strip() or is_header(lines[at].strip())):
        if lines[at].strip():
            end = at + 1
        elif end == at and end:
            end = at
        at += 1
    return end
