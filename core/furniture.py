"""Furniture: what stands around an article and is not it.

Precise before complete: a missed share line costs little, a lost sentence of the article costs the reader's trust.
A rule is tried on a whole block of at most ``_LONGEST`` characters. What it marks stays in the text and can be put back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from core.article import Block, Reason

_LONGEST = 240


class Rule(NamedTuple):
    """The reason given to the reader, and the patterns of which a whole block must match one."""

    reason: Reason
    patterns: tuple[str, ...]


def _rule(reason: Reason, *patterns: str) -> Rule:
    return Rule(reason, patterns)


_MAIL = r"(?:newsletters?|e-?mails?|inbox|mailing list|briefings?|bulletins?|daily digest|weekly digest)"
_IN_BROWSER = r"(?:view|open|read) (?:(?:this|the) (?:e-?mail|message|newsletter|issue) )?(?:online|(?:in|with) (?:your |a |the )?(?:web ?)?browser)"
_MANAGE = rf"(?:(?:manage|update|change|edit) (?:your |my |e-?mail )*(?:preferences|settings|subscriptions?)|(?:e-?mail )?preferences|privacy policy|contact us|forward(?: this e-?mail)?(?: to a friend)?|{_IN_BROWSER})"
_UNSUBSCRIBE = r"unsubscribe(?: (?:here|now|instantly|from (?:this|our|these|all) (?:list|newsletters?|e-?mails?|mailings?|mailing list)))?"
_NETWORKS = r"(?:facebook|twitter|x|instagram|linkedin|whatsapp|e-?mail|pinterest|reddit|telegram|youtube|tiktok|bluesky|mastodon|threads)"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATE = rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}|\d{{4}}-\d\d-\d\d)"
_TIME = r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?"
_NAME = r"(?-i:[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]+|de|van|von|der|al|bin)){1,3})"

_CREDIT = rf"(?:words|text|report|reporting|interview|edited|editing|written|additional reporting)(?: by|:) {_NAME}(?:(?:,| and|, and| &) {_NAME}){{0,3}}(?: in (?-i:[A-Z])[\w ]{{1,30}})?"

#: Tried in this order; the first that matches gives the reason.
RULES: tuple[Rule, ...] = (
    _rule(
        Reason("newsletter sign-up"),
        rf"(?:please )?(?:sign up|subscribe|register)\b.{{0,80}}\b{_MAIL}\b.{{0,60}}",
        rf"(?:get|receive|have) .{{0,80}}\b(?:delivered|sent|straight|direct(?:ly)?) .{{0,20}}(?:to )?your {_MAIL}\b.{{0,40}}",
        r"(?:want|like|enjoy(?:ed)?) .{0,80}\? (?:sign up|subscribe)\b.{0,100}",
        r"you (?:select|choose|pick) the topics?, we (?:deliver|send) the news\.?",
        rf"enter your {_MAIL} address(?: (?:below|here|to .{{1,60}}))*[.:!]?",
        r"you can unsubscribe at any time\.?.{0,60}",
    ),
    _rule(
        Reason("newsletter frame"),
        rf"{_IN_BROWSER} ?[.»›→]*",
        rf"(?:{_MANAGE} ?[|•·/–—-] ?){{0,3}}{_UNSUBSCRIBE}(?: ?[|•·/–—-] ?{_MANAGE}){{0,4}}\.?",
        r"(?:to unsubscribe|if you (?:no longer wish|don['’]t want|do not want) to receive (?:these|this|our) (?:e-?mails?|newsletters?)),? (?:please )?(?:click|tap|unsubscribe) here\.?",
        rf"you(?: are|['’]re) receiving this {_MAIL} because you (?:have )?(?:signed up|subscribed|opted in|registered|are (?:subscribed|registered|signed up))\b[^;:!?]{{0,120}}",
    ),
    _rule(
        Reason("promotion"),
        r"(?:sample|try|enjoy) (?:the )?.{1,40}(?:['’]s)? (?:top stories|journalism|best stories|articles) for (?:an?|one|two|free)\b.{0,30}",
        r"(?:subscribe|become a (?:member|subscriber|supporter)|start your free trial|try .{1,30} for free)(?: (?:now|today|here|to (?:our|continue|read|support|unlock|access|get)\b[^,;:]{0,60}|to (?:the )?(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+){0,3}))?[.!]?",
        r"(?:support|donate to|make a (?:gift|donation) to) (?:our|independent|quality) (?:work|journalism)\b.{0,80}",
        r"download (?:our|the) (?:free )?(?:[\w’'-]+ ){0,4}app(?: (?:now|today|here|free|for (?:free|ios|android|iphone)|(?:from|on|in) (?:the|google|apple) [\w ]{1,40}))*[.!]?",
    ),
    _rule(
        Reason("advertisement"),
        r"(?:advertisements?|sponsored(?: content| by [^,;.]{1,40})?|paid (?:content|post)|story continues below(?: .{1,20})?|article continues (?:after|below)(?: .{1,20})?)[.:]?",
    ),
    _rule(
        Reason("share line"),
        rf"(?:share|tweet|pin|post)(?: (?:this|the))?(?: (?:article|story|page|post))?(?: (?:on|via|by|with|to))?(?: {_NETWORKS}(?:[,/| ]+(?:and |or )?{_NETWORKS})*)?[.!:]?",
        rf"(?:follow|like|find|join) (?:us|me|him|her|them|{_NAME}|@\w+)(?: @?\w+)? on (?:our )?{_NETWORKS}(?:(?:[ ,:/|&]|and|or|on|at|for the latest|for more)+(?:{_NETWORKS}|@[\w.]+|(?:news|updates|stories|headlines)\b))*(?:[ ,:]+https?://\S+)?[.!]?",
        r"(?:print|e-?mail|save|copy link|comments?|\d+ comments?|leave a comment)(?: this)?(?: (?:article|story|page|post))?",
    ),
    _rule(
        Reason("read more"),
        r"(?:(?:also |read |see |watch )(?:more|also|next|related|read|see|watch)|more on(?: this)?|related): ?(?-i:[^\W_a-z]|[“\"‘'«]).{1,160}",
        r"(?:read|watch): ?(?-i:[A-Z“\"‘'«]).{1,160}(?<![.;,])",
        r"(?:read|see|find out) more(?: (?:here|about [^,;:]{1,60}|on [^,;:]{1,60}))?[.:»›→]*",
        r"(?:related|recommended|more|most read|most popular|popular|trending|you (?:may|might) also like)(?: (?:articles?|stories|posts?|reading|topics|content|news|links|now))?:?",
        r"(?:click|tap) here (?:to|for) [^,;:]{1,100}",
        r"continue reading(?: (?:the (?:main |full |rest of the )?(?:story|article|post)|below|here|[“\"‘'«].{1,100}[”\"’'»]))?(?: ?[.…»›→])*",
        r"continue reading .{1,100}[»›→]",
        r"back to (?:the )?top",
    ),
    _rule(
        Reason("rights"),
        r"(?:copyright )?(?:©|\(c\)|copyright,?) ?\d{4}\b(?! (?-i:[a-z])).{0,140}",
        r"(?:©|copyright(?: ©)?) ?(?-i:[A-Z])[\w .&’'-]{0,40},? \d{4}\b(?:[.,;|] ?.{0,140})?",
        r"(?:.{0,60}[.,;|] ?|.{0,30}\d{4}\b.{0,30} )?all rights reserved\b(?! (?:to|in|for|under|of)\b).{0,120}",
        r"this material may not be published, broadcast.{0,120}",
        r"reproduced (?:with|by) (?:the )?(?:kind )?permission(?: (?:of|from) [^,;]{1,80})?\.?",
    ),
    _rule(
        Reason("caption"),
        r"(?:photo(?:graph)?|image|picture|illustration|graphic|video)(?: (?:credit|by|courtesy of|caption))? ?[:/©] ?(?-i:[A-Z@(“\"]).{0,160}",
        r".{0,120}[(/|] ?(?:photo(?:graph)?|image|picture) ?(?:[:/]|by|credit|courtesy).{1,60}\)?",
        rf"(?:photo(?:graph)?|image|picture|illustration|graphic)s? (?:by|courtesy of) {_NAME}(?: ?[/|,] ?[\w ]{{1,40}})?",
        r"\(?(?:AP|AFP|Reuters|Getty Images?|EPA|PA)(?:/[\w .]{1,40}| photo)?\)?",
    ),
    _rule(
        Reason("byline"),
        rf"by {_NAME}(?:(?:,| and|, and| &) {_NAME}){{0,3}}(?:,? (?:in|for) (?-i:[A-Z])[\w .'’-]{{1,40}}|,? [\w ]{{0,20}}(?:correspondent|editor|reporter|writer))?",
        rf"\(?{_CREDIT}(?:[;,.] ?{_CREDIT}){{0,3}}[.)]*",
        rf"{_NAME} is an? [\w ,'’-]{{0,60}}(?:correspondent|columnist|reporter|staff writer|contributing editor)\b(?: (?:for|at|with|of|in|on|based|covering) [^,;:.]{{1,60}})?\.?(?: (?:follow|e-?mail|contact|reach) .{{1,60}})?",
    ),
    _rule(
        Reason("date line"),
        rf"(?:(?:last |first )?(?:published|updated|posted|modified|created)(?: on| at|:)? ?:?)? ?{_DATE}{_TIME}(?:[ |•·–-]+(?:last )?updated.{{0,40}})?",
        r"(?:published|updated|posted) \d+ (?:minutes?|hours?|days?|weeks?) ago",
        r"\d+ min(?:ute)?s? read",
    ),
    _rule(Reason("tags"), r"(?:tags|topics|filed under|categories|keywords)(?: in this (?:article|story))?:.{1,160}"),
)


def find_furniture(blocks: Sequence[Block]) -> dict[int, str]:
    """The index of each block that is furniture, with the reason, a short phrase for people."""
    found: dict[int, str] = {}
    for index, block in enumerate(blocks):
        if block.end - block.start > _LONGEST:
            continue
        reason = furniture_reason(block.text)
        if reason:
            found[index] = reason
    return found


def furniture_reason(line: str) -> str:
    """Why a line is furniture; "" where it is not."""
    return next((reason for reason, pattern in _compiled() if pattern.fullmatch(line)), "")


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The rules ready for use; not made at import, which they would double."""
    return tuple((rule.reason, re.compile("|".join(rule.patterns), re.IGNORECASE)) for rule in RULES)
