"""Pages that stand between a reader and an article, and have none: those that ask whether one is human.

What they say is theirs, not a language's: services such as Cloudflare write it in the languages that are supported.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.errors import LoadError, Template
from core.formats.draft import Piece
from core.formats.limits import LIMITS

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: A page with more characters of text has something to read.
_LONGEST = 999
_LONGEST_HEADING = 160
#: A paragraph of more characters that says nothing of it is one of an article.
_LONGEST_REMARK = 180
#: One of these in a heading or a title is enough; in the text, two signs are needed.
_ENOUGH = 2
_SAID = re.compile(
    r"(?:verify|confirm|prove|make sure|check(?:ing)?|ensure)(?: that| if)? (?:you(?:['’]re| are)|"
    r"it['’]s you,?) (?:a |not a )?"
    r"(?:human|real person|robot|bot)|are you (?:a )?(?:human|robot|bot)\b|(?:i['’]m|i am) (?:not a robot|human)|"
    r"checking (?:your browser|if the site connection is secure)|(?:review|"
    r"verify)\w* the security of your connection|"
    r"unusual (?:traffic|activity) from your|press (?:&|and) hold|pardon our interruption|"
    r"enable javascript and cookies to continue|complete the (?:security check|captcha)|human verification|"
    r"bot verification|"
    r"automated (?:access|requests|queries)|solve (?:the|this) (?:captcha|puzzle)|"
    # German, French, Spanish, Portuguese, Italian, Romanian
    r"(?:bestätigen|verifizieren|überprüfen|beweisen)\b.{0,30}\b(?:mensch|kein roboter|kein bot)|"
    r"ich bin (?:kein roboter|ein mensch)|"
    r"sind sie ein (?:mensch|roboter)|sicherheit (?:ihrer|deiner) verbindung|ungewöhnliche\w* (?:datenverkehr|"
    r"aktivität)|"
    r"(?:vérifi\w+|confirm\w+|prouv\w+)\b.{0,30}\b(?:humain|pas un robot)|(?:je ne suis|êtes-vous|"
    r"n['’]êtes) (?:pas )?un (?:robot|humain)|"
    r"sécurité de votre connexion|trafic inhabituel|(?:verifi\w+|confirm\w+|comprueb\w+|"
    r"demuestr\w+)\b.{0,30}\b(?:humano|robot)\b|"
    r"no soy un robot|não sou um robô|seguridad de (?:su|tu) conexión|segurança da sua conexão|tráfico inusual|"
    r"tráfego incomum|"
    r"(?:verific\w+|conferm\w+)\b.{0,30}\b(?:umano|essere umano|robô)|non sono un robot|sicurezza della (?:tua|"
    r"sua) connessione|"
    r"(?:confirm\w+|verific\w+)\b.{0,30}\b(?:sunteți om|ești om|uman)\b|nu sunt robot|securitatea conexiunii|"
    # Dutch and the languages of the north
    r"(?:controle(?:er|ren)|bevestig\w*|verifi\w+)\b.{0,30}\b(?:mens|geen robot)\b|ik ben geen robot|"
    r"(?:bekräft\w+|verifier\w+|kontroller\w+|bekræft\w+|bekreft\w+)\b.{0,30}\b(?:människa|menneske|"
    r"inte (?:är )?en robot|ikke (?:er )?en robot)|"
    r"jag är inte en robot|jeg er ikke en robot|(?:vahvista|varmista|todista)\b.{0,30}\b(?:ihminen|robotti)|"
    r"en ole robotti|"
    # Slavonic, Hungarian, Turkish, Greek
    r"(?:potwierdź|zweryfikuj|sprawd\w+)\b.{0,40}\b(?:człowiekiem|robotem)|nie jestem robotem|"
    r"(?:ověř\w+|potvrď\w+|overte|potvrďte)\b.{0,30}\b(?:člověk|človek|robot)\b|nejsem robot|nie som robot|"
    r"(?:подтверд\w+|докаж\w+|проверк\w+|убед\w+)\b.{0,40}\b(?:человек\w*|не робот\w*|не бот)|я не робот|"
    r"(?:підтверд\w+|доведіть|перевірк\w+)\b.{0,40}\b(?:людина|людиною|не робот)|проверк\w+ (?:безопасности|"
    r"браузера)|"
    r"(?:erősítse|erősítsd|igazol\w+|ellenőriz\w+)\b.{0,40}\b(?:ember|robot)\b|nem vagyok robot|"
    r"(?:insan|robot) ol(?:duğunuzu|madığınızı) (?:doğrula\w*|onayla\w*|kanıtla\w*)|ben robot değilim|"
    r"(?:επαληθεύσ\w+|επιβεβαιώσ\w+)\b.{0,40}\b(?:άνθρωπος|ρομπότ)|δεν είμαι ρομπότ|"
    # The rest
    r"(?:تحقق|تأكيد|تأكد|أثبت).{0,20}(?:إنسان|روبوت|برنامج روبوت)|لست برنامج روبوت|أنا لست روبوت|"
    r"(?:אמת|אשר|ודא|הוכח)\w*.{0,20}(?:אנושי|בן אדם|רובוט)|אני לא רובוט|אינני רובוט|"
    r"(?:人間|ロボット)(?:である|では?ない)こと(?:を|の)?(?:確認|証明)|私はロボットではありません|"
    r"(?:사람|로봇)(?:인지|임을|이 아님을|이 아닌지) ?(?:확인|증명)|로봇이 아닙니다|"
    r"(?:验证|確認|确认|驗證|证明)(?:您|你)?(?:是|不是)(?:真人|人类|人類|机器人|機器人)|我不是(?:机器人|機器人)|"
    r"人机验证|真人(?:验证|驗證)|"
    r"(?:ยืนยัน|ตรวจสอบ|พิสูจน์)(?:ว่า)?.{0,10}(?:เป็นมนุษย์|ไม่ใช่(?:โปรแกรม)?(?:อัตโนมัติ|หุ่นยนต์|บอท))|"
    r"ฉันไม่ใช่โปรแกรมอัตโนมัติ",
    re.IGNORECASE,
)
#: What such pages have as their whole title.
_TITLE = re.compile(
    r"just a moment\W*|attention required!.*|(?:security|bot|browser) (?:check|verification)\W*|"
    r"access (?:to this page has been )?denied\W*|"
    r"one moment,? please\W*|(?:please wait|un momento|einen moment|nur einen moment|un instant|один момент|"
    r"しばらくお待ちください|请稍候)\W*|"
    r"ddos-guard|robot check|are you (?:a )?(?:human|robot)\?|captcha|human verification",
    re.IGNORECASE,
)
#: What the elements of such pages are called.
_MARKS = re.compile(
    r"cf-challenge|challenge-(?:form|platform|running|stage)|cf-turnstile|g-recaptcha|h-captcha|px-captcha|"
    r"captcha-(?:box|container)"
    r"|ddg-captcha",
    re.IGNORECASE,
)


def refuse_wall(tree: HtmlElement, title: str, pieces: Sequence[Piece]) -> None:
    """Raises LoadError (``bot-wall``) for a page with no article that asks whether one is human.

    ``pieces`` are all blocks of the page.
    """
    if not is_short(pieces):
        return
    if any(len(piece.text) > _LONGEST_REMARK and not _SAID.search(piece.text) for piece in pieces):
        return
    headings = [piece.text for piece in pieces if len(piece.text) <= _LONGEST_HEADING and piece.kind == "heading"]
    texts = [piece.text for piece in pieces]
    signs = bool(_TITLE.fullmatch(title)) + _has_marks(tree)
    signs += _ENOUGH * any(map(_SAID.search, [title, *headings])) + len(
        {match[0] for match in map(_SAID.search, texts) if match}
    )
    if signs >= _ENOUGH:
        asks = Template("This page asks whether you are human, and has no article.")
        advice = Template("Open it in your browser, then paste its text here or save the page and open the file.")
        raise LoadError("bot-wall", asks, advice)


def is_short(pieces: Sequence[Piece]) -> bool:
    """Whether a page has so little text that it may be such a page."""
    return sum(len(piece.text) for piece in pieces) <= _LONGEST


def _has_marks(tree: HtmlElement) -> bool:
    elements = tree.xpath(f"(//*[@id or @class])[position() <= {LIMITS.html_elements}]")
    return any(_MARKS.search(f"{element.get('id', '')} {element.get('class', '')}") for element in elements)
