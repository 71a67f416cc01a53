"""What an e-mail holds besides its own words: quoted replies, signatures and headers of forwarded e-mails."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.article import Reason
from core.formats.limits import LIMITS
from core.formats.mail.headers import begins_headers, end_of_headers, is_header, is_original, opens_forward
from core.formats.mail.phrases import CLOSING, GREETING, SENT_FROM, is_notice

QUOTED = Reason("quoted reply")
SIGNATURE = Reason("signature")
HEADER = Reason("mail header")
GREETED = Reason("greeting")
NOTICE = Reason("mail notice")
ADDRESS = Reason("web address")

_LONGEST_SIGNATURE = 12
#: The longest lines that greet and sign, in characters.
_LONGEST_LINE = 70
_MOST_LINES = 40
#: Lines of a name with what its bearer is, below a line that takes leave.
_LONGEST_NAME = 6
_ENDS_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?…]|[。！？]")
#: A line of web addresses alone, as newsletters have where their pages have buttons.
_ADDRESSES = re.compile(r"(?>(?:\W{0,3}(?:https?://|www\.)[^\s<>]{3,500}+\W{0,2}){1,5})", re.IGNORECASE)
_PGP_BEGIN = re.compile(r"-----BEGIN PGP (?:SIGNED MESSAGE|SIGNATURE)-----")
_PGP_LINE = re.compile(r"Hash: \w.*")
_PGP_END = "-----END PGP SIGNATURE-----"
_LIST_RULE = re.compile(r"_{30,}")

#: "On 3 May, Anna wrote:" as mail programs put it above a reply, language by language; it contains a digit or @. Some
#: have no verb: day, time, name and address.
_WROTE = re.compile(
    r"(?=.*[\d@])(?:"
    r"on\b.*[ >]wrote|am\b.* schrieb\b.*|le\b.* a écrit|el\b.* escribió|il\b.* ha scritto|em\b.* escreveu|"
    r"op\b.* schreef\b.*|"
    r"(?:den\b|på\b)?.* skrev\b.*|w dniu\b.* (?:pisze|napisał\(?a?\)?)\b.*|dne\b.* napsala?\b.*|.* kirjoitti\b.*|"
    r".* (?:пишет|писала?|написала?|пише|написав)\b.*|.* írta\b.*|.* yazdı\b.*|(?:.* )?a scris\b.*|"
    r".* napísala?\b.*|.* เขียน.*|.* έγραψε\b.*|"
    r"在.*写道|.*(?:写道|寫道)|.*(?:のメール|書きました|のメッセージ)|.*(?:작성|썼습니다)|"
    r"\d.*\d\d:\d\d.*<[^<>\s]+@[^<>\s]+>|.* כתב\b.*|.* كتب\b.*"
    r") ?[:：]\s*",
    re.IGNORECASE,
)
#: What mail programs write and people rarely do: an address, or a time of day (not part of a date like "2.11.26").
_NAMED_BY_PROGRAM = re.compile(r"@|(?<![\d.])\d\d?(?::\d\d|\.\d\d(?!\.))(?!\d)")
_FORWARD_SUBJECT = re.compile(r"(?:fwd?|wg|tr|rv|enc|i|vs|vb|doorst|转发|轉寄)\s*[:：]", re.IGNORECASE)
_REPLY_SUBJECT = re.compile(r"(?:re|aw|antw|sv|odp|ynt|res|回复|答复|回覆)(?:\[\d+\])?\s*[:：]", re.IGNORECASE)


def is_reply(subject: str) -> bool:
    """Whether a subject says that the e-mail answers another."""
    return bool(_REPLY_SUBJECT.match(subject.strip()))


def is_forward(subject: str) -> bool:
    """Whether a subject says that the e-mail forwards another."""
    return bool(_FORWARD_SUBJECT.match(subject.strip()))


def unquoted(line: str) -> str:
    """A line without the marks of quotation before it."""
    return re.sub(r"^\s*(?:> ?)+", "", line)


def reasons(lines: Sequence[str], *, forward: bool = False, reply: bool = False) -> list[str]:
    """Why each line (or paragraph) of an e-mail is furniture, "" if it is its own words.

    In a ``forward``, what is below the headers of another e-mail is not a reply but the text to read. Only in a
    ``reply`` may "On 2 March she wrote:" begin a quotation that nothing else marks.
    """
    found = [""] * len(lines)
    at = 0
    began = False
    while at < len(lines):
        line = lines[at].strip()
        end, reason = _match(lines, at, line, forward=forward, reply=reply)
        if not reason and line and not began:
            reason, end = (GREETED if _greets(line) else ""), at + 1
        if not reason:
            began = began or bool(line)
            at += 1
            continue
        found[at:end] = [reason] * (end - at)
        at = end
        forward = forward or opens_forward(line)
    return found


def _match(lines: Sequence[str], at: int, line: str, *, forward: bool, reply: bool) -> tuple[int, str]:
    """Where the passage that begins at a line ends, and what it is."""
    if not line or line.startswith(">"):
        return at + 1, QUOTED if line else ""
    if opens_forward(line):
        return end_of_headers(lines, at + 1), HEADER
    if is_original(line) or begins_headers(lines, at, line):
        return (end_of_headers(lines, at + 1), HEADER) if forward else (len(lines), QUOTED)
    if _PGP_BEGIN.fullmatch(line):
        end = at + 1
        if line.endswith("SIGNATURE-----"):
            while end < len(lines) and lines[end - 1].strip() != _PGP_END:
                end += 1
        while end < len(lines) and _PGP_LINE.fullmatch(lines[end].strip()):
            end += 1
        return end, SIGNATURE
    quotation = _end_of_quotation(lines, at, reply=reply)
    if quotation:
        return quotation, QUOTED
    if len(line) <= 2 * _LONGEST_LINE and SENT_FROM.fullmatch(line):
        return at + 1, SIGNATURE
    if _ADDRESSES.fullmatch(line):
        return at + 1, ADDRESS
    notice = _end_of_notice(lines, at)
    if notice:
        return notice, NOTICE
    if len(line) <= _LONGEST_LINE and CLOSING.fullmatch(line):
        return _end_of_name(lines, at + 1), SIGNATURE
    if _begins_signature(lines, at):
        return _end_of_signature(lines, at), SIGNATURE
    return at, ""


def _greets(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and bool(GREETING.fullmatch(line))


def _end_of_notice(lines: Sequence[str], at: int) -> int:
    """The line after a notice of how to treat the e-mail; 0 if none begins here. It is a line, or a paragraph."""
    if len(lines[at]) <= LIMITS.mail_notice and is_notice(lines[at].strip()):
        return at + 1
    if at and lines[at - 1].strip():
        return 0
    end = next((end for end in range(at, min(at + _MOST_LINES, len(lines))) if not lines[end].strip()), len(lines))
    if not at and end == len(lines):
        # Lines that no blank ones part, as of a page, are not one paragraph.
        return 0
    paragraph = " ".join(line.strip() for line in lines[at:end][:_MOST_LINES])
    return end if len(paragraph) <= LIMITS.mail_notice and is_notice(paragraph) else 0


def _end_of_name(lines: Sequence[str], at: int) -> int:
    """The line after the name below a line that takes leave, which blank lines may set apart."""
    start = at
    while start < min(at + 3, len(lines)) and not lines[start].strip():
        start += 1
    end = start
    while end < len(lines) and _is_of_name(lines[end].strip()):
        end += 1
    return end if start < end <= start + _LONGEST_NAME else at


def _is_of_name(line: str) -> bool:
    if not line or len(line) > _LONGEST_LINE or line.startswith(">") or line.endswith(":"):
        return False
    return not (_ENDS_SENTENCE.search(line[-4:]) or is_header(line) or is_original(line))


def _end_of_attribution(lines: Sequence[str], at: int) -> int:
    """The line after "… wrote:", which may span up to three lines; 0 if none begins here."""
    if not any(other.rstrip().endswith((":", "：")) for other in lines[at : at + 3]):
        return 0
    text = ""
    for end in range(at, min(at + 3, len(lines))):
        part = lines[end].strip()
        if not part or part.startswith(">"):
            break
        text = f"{text} {part}".strip()
        if len(text) <= LIMITS.mail_attribution and text.endswith((":", "：")) and _WROTE.fullmatch(text):
            return end + 1
        if _ENDS_SENTENCE.search(part[-4:]):
            # The writer's own words, right above the line.
            break
    return 0


def _end_of_quotation(lines: Sequence[str], at: int, *, reply: bool) -> int:
    """The end of what "… wrote:" begins; 0 if no such line, or one of the writer's own, begins here.

    If the quoted lines have marks, only the line itself is found; if none has, everything that follows is quoted.
    """
    end = _end_of_attribution(lines, at)
    if not end:
        return 0
    following = next((lines[below] for below in range(end, len(lines)) if lines[below].strip()), ">")
    if following.lstrip().startswith(">"):
        return end
    return len(lines) if reply or _NAMED_BY_PROGRAM.search(" ".join(lines[at:end])) else 0


def _begins_signature(lines: Sequence[str], at: int) -> bool:
    line = lines[at].rstrip("\r")
    if line == "-- ":
        return True
    if line == "--" and lines[at + 1 : at + 2] != ["--"]:
        # Its space may have been lost on the way; but a long text below a rule is not a signature.
        return _end_of_signature(lines[at : at + _LONGEST_SIGNATURE + 1], 0) <= _LONGEST_SIGNATURE or (
            len(lines) - at <= _LONGEST_SIGNATURE
        )
    return bool(_LIST_RULE.fullmatch(line.strip())) and at + 1 < len(lines) and "mailing list" in lines[at + 1].lower()


def _end_of_signature(lines: Sequence[str], at: int) -> int:
    """A signature ends where a quotation below it begins, as in replies written on top."""
    for end in range(at + 1, len(lines)):
        line = lines[end].strip()
        if line.startswith(">") or is_original(line) or _end_of_attribution(lines, end):
            return end
        if begins_headers(lines, end, line):
            return end
    return len(lines)
