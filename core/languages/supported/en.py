"""English."""

from __future__ import annotations

from core.languages.furniture_parts import AGENCY, NAME
from core.languages.language import (
    NOT_NEEDED,
    BondWords,
    Cues,
    EdmundsonCues,
    FurnitureRule,
    KeyPhraseRules,
    LabelWords,
    Language,
    PointsBack,
    SectionNames,
    SentenceRules,
    StopWords,
    Sumy,
)

_MAIL = r"(?:newsletters?|e-?mails?|inbox|mailing list|briefings?|bulletins?|daily digest|weekly digest)"
_IN_BROWSER = r"(?:view|open|read) (?:(?:this|the) (?:e-?mail|message|newsletter|issue) )?(?:online|(?:in|with) (?:your |a |the )?(?:web ?)?browser)"
_MANAGE = rf"(?:(?:manage|update|change|edit) (?:your |my |e-?mail )*(?:preferences|settings|subscriptions?)|(?:e-?mail )?preferences|privacy policy|contact us|forward(?: this e-?mail)?(?: to a friend)?|{_IN_BROWSER})"
_UNSUBSCRIBE = r"unsubscribe(?: (?:here|now|instantly|from (?:this|our|these|all) (?:list|newsletters?|e-?mails?|mailings?|mailing list)))?"
_LINK = r"(?: ?[(<\[]?https?://\S+)?"
_NETWORKS = r"(?:facebook|twitter|x|instagram|linkedin|whatsapp|e-?mail|pinterest|reddit|telegram|youtube|tiktok|bluesky|mastodon|threads)"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATE = rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}|\d{{4}}-\d\d-\d\d)"
_TIME = r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?"
_NAME = r"(?-i:[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]+|de|van|von|der|al|bin)){1,3})"

_IN = r"(?: in (?-i:[A-Z])[\w.-]{1,20}(?: (?-i:[A-Z])[\w.-]{1,20})?)?"
_CREDIT = rf"(?:words|text|report|reporting|interview|edited|editing|written|additional reporting)(?: by|:) {_NAME}{_IN}(?:(?:,| and|, and| &) {_NAME}{_IN}){{0,3}}"

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            rf"(?:please )?(?:sign up|subscribe|register)\b.{{0,80}}\b{_MAIL}\b.{{0,60}}",
            rf"(?:get|receive|have) .{{0,80}}\b(?:delivered|sent|straight|direct(?:ly)?) .{{0,20}}(?:to )?your {_MAIL}\b.{{0,40}}",
            r"(?:want|like|enjoy(?:ed)?) .{0,80}\? (?:sign up|subscribe)\b.{0,100}",
            r"you (?:select|choose|pick) the topics?, we (?:deliver|send) the news\.?",
            rf"enter your {_MAIL} address(?: (?:below|here|to .{{1,60}}))*[.:!]?",
            r"you can unsubscribe at any time\.?.{0,60}",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            rf"{_IN_BROWSER} ?[.»›→]*{_LINK}",
            rf"(?:{_MANAGE} ?[|•·/–—-] ?){{0,3}}{_UNSUBSCRIBE}(?: ?[|•·/–—-] ?{_MANAGE}){{0,4}}\.?{_LINK}",
            r"(?:to unsubscribe|if you (?:no longer wish|don['’]t want|do not want) to receive (?:these|this|our) (?:e-?mails?|newsletters?)),? (?:please )?(?:click|tap|unsubscribe) here\.?",
            rf"you(?: are|['’]re) receiving this {_MAIL} because you (?:have )?(?:signed up|subscribed|opted in|registered|are (?:subscribed|registered|signed up))\b[^;:!?]{{0,120}}",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            r"(?:sample|try|enjoy) (?:the )?.{1,40}(?:['’]s)? (?:top stories|journalism|best stories|articles) for (?:an?|one|two|free)\b.{0,30}",
            r"(?:subscribe|become a (?:member|subscriber|supporter)|start your free trial|try .{1,30} for free)(?: (?:now|today|here|to (?:our|continue|read|support|unlock|access|get)\b[^,;:]{0,60}|to (?:the )?(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+){0,3}))?[.!]?",
            r"(?:support|donate to|make a (?:gift|donation) to) (?:our|independent|quality) (?:work|journalism)\b.{0,80}",
            r"download (?:our|the) (?:free )?(?:[\w’'-]+ ){0,4}app(?: (?:now|today|here|free|for (?:free|ios|android|iphone)|(?:from|on|in) (?:the|google|apple) [\w ]{1,40}))*[.!]?",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            r"(?:advertisements?|sponsored(?: content| by [^,;.]{1,40})?|paid (?:content|post)|story continues below(?: .{1,20})?|article continues (?:after|below)(?: .{1,20})?)[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            rf"(?:share|tweet|pin|post)(?: (?:this|the))?(?: (?:article|story|page|post))?(?: (?:on|via|by|with|to))?(?: {_NETWORKS}(?:[,/| ]+(?:and |or )?{_NETWORKS})*)?[.!:]?",
            rf"(?:follow|like|find|join) (?:us|me|him|her|them|{_NAME}|@\w+)(?: @?\w+)? on (?:our )?{_NETWORKS}(?:(?:[ ,:/|&]|and|or|on|at|for the latest|for more)+(?:{_NETWORKS}|@[\w.]+|(?:news|updates|stories|headlines)\b))*(?:[ ,:]+https?://\S+)?[.!]?",
            r"follow us(?: on social media)?[.!]?|listen to this article|view image in full ?screen|reuse this content",
            r"(?:print|e-?mail|save|copy link|comments?|\d+ comments?|leave a comment)(?: this)?(?: (?:article|story|page|post))?",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            r"(?:(?:also |read |see |watch )(?:more|also|next|related|read|see|watch)|more on(?: this)?|related): ?(?-i:[^\W_a-z]|[“\"‘'«]).{1,160}",
            r"(?:read|watch): ?(?-i:[A-Z“\"‘'«]).{1,160}(?<![.;,])",
            r"(?:read|see|find out) more(?: (?:here|about [^,;:]{1,60}|on [^,;:]{1,60}))?[.:»›→]*",
            r"(?:related|recommended|more|most read|most popular|popular|trending|you (?:may|might) also like)(?: (?:articles?|stories|posts?|reading|topics|content|news|links|now))?:?",
            r"(?:click|tap) here (?:to|for) [^,;:]{1,100}",
            r"continue reading(?: (?:the (?:main |full |rest of the )?(?:story|article|post)|below|here|[“\"‘'«].{1,100}[”\"’'»]))?(?: ?[.…»›→])*",
            r"continue reading .{1,100}[»›→]",
            r"back to (?:the )?top|skip to (?:the )?(?:main )?content|most viewed|explore more on (?:these|this) topics?|more from this author",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:copyright )?(?:©|\(c\)|copyright,?) ?\d{4}\b(?! (?-i:[a-z])).{0,140}",
            r"(?:©|copyright(?: ©)?) ?(?-i:[A-Z])[\w .&’'-]{0,40},? \d{4}\b(?:[.,;|] ?.{0,140})?",
            r"(?:.{0,60}[.,;|] ?|.{0,30}\d{4}\b.{0,30} )?all rights reserved\b(?! (?:to|in|for|under|of)\b).{0,120}",
            r"our standards: .{1,60}\bprinciples\.?",
            r"this material may not be published, broadcast.{0,120}",
            r"reproduced (?:with|by) (?:the )?(?:kind )?permission(?: (?:of|from) [^,;]{1,80})?\.?",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            r"(?:photo(?:graph)?|image|picture|illustration|graphic|video)(?: (?:credit|by|courtesy of|caption))? ?[:/©] ?(?-i:[A-Z@(“\"]).{0,160}",
            r".{0,180}[(|/.!?…”»] ?(?:photo(?:graph)?|image|picture) ?(?:[:/]|by|credit|courtesy).{1,60}\)?",
            rf"(?:photo(?:graph)?|image|picture|illustration|graphic)s? (?:by|courtesy of) {_NAME}(?: ?[/|,] ?[\w ]{{1,40}})?",
            r"\(?(?:AP|AFP|Reuters|Getty Images?|EPA|PA)(?:/[\w .]{1,40}| photo)?\)?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            rf"by {_NAME}(?:(?:,| and|, and| &) {_NAME}){{0,3}}(?:,? (?:in|for) (?-i:[A-Z])[\w .'’-]{{1,40}}|,? [\w ]{{0,20}}(?:correspondent|editor|reporter|writer))?",
            rf"\(?(?:{NAME} ?[/,(–—-]{{1,2}} ?)?/?{AGENCY}(?: ?[/,] ?{AGENCY}){{0,3}}/?\)?",
            rf"{_NAME},? (?:(?-i:[A-Z])[\w-]{{1,20}} ){{0,3}}(?:correspondent|columnist){_IN}",
            rf"\(?{_CREDIT}(?:[;,.] ?{_CREDIT}){{0,3}}[.)]*",
            rf"{_NAME} is an? [\w ,'’-]{{0,60}}(?:correspondent|columnist|reporter|staff writer|contributing editor)\b(?: (?:for|at|with|of|in|on|based|covering) [^,;:.]{{1,60}})?\.?(?: (?:follow|e-?mail|contact|reach) .{{1,60}})?",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"(?:(?:last |first )?(?:published|updated|posted|modified|created)(?: on| at|:)? ?:?)? ?{_DATE}{_TIME}(?:[ |•·–-]+(?:last )?updated.{{0,40}})?",
            r"(?:published|updated|posted) \d+ (?:minutes?|hours?|days?|weeks?) ago",
            r"\d+ min(?:ute)?s? read",
        ),
    ),
    FurnitureRule(
        "tags",
        (r"(?:tags|topics|filed under|categories|keywords)(?: in this (?:article|story))?:.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:(?:editor|publisher|author)(?:['’]s|s['’])? note|note (?:from the editor|to readers)|clarification): ?(?-i:[^\W_a-z]|[“\"‘'«]).{1,220}",
            r"corrections?(?: \([^()]{1,40}\))?: (?:an?|the|this|in) (?:earlier|previous|original|article|story|version)\b.{1,220}",
        ),
    ),
)


def _forms(word: str) -> tuple[str, str, str]:
    """A word with its endings. Stems would not do: "important" has the stem of "import"."""
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word, f"{word[:-1]}ies", f"{word[:-1]}ied"
    plural = "es" if word.endswith(("ch", "s", "sh", "x")) else "s"
    return word, word + plural, word + ("d" if word.endswith("e") else "ed")


LANGUAGE = Language(
    code="en",
    sentences=SentenceRules(
        before="Ft Mts Ste adm ald amb approx asst atty brig ca capt cf cllr cmdr col cpl cpt det drs e.g eg fr "
        "gen gov hon i.e insp lt maj messrs mgr mlle mme mmes msgr n° pfc pres profs pvt rep reps rev revd sen sgt "
        "supt v viz vs",
        before_number="app apr apt art arts aug bk bks cap ch chap chaps cl cls col cols dec div divs ed eq eqs ex exh exhs ext exx feb figs paras ref refs regs sch sched scheds subcl subpara subparas subs subsec subsecs subss suppl tbl tit "
        "flt jan jul jun ll ln mar max min n nn nos nov oct op par para pt pts r reg rm rule sec secs sect sep "
        "sept stat ste tab tel ver vols",
        within="Ala Ariz Ark Aug Calif Colo Conn Dec Del Feb Fla Fri Id Ill Ind Jan Kan Ky Mass Md Mich Minn Miss "
        "Mo Mon Mont Neb Nev Nov Oct Okla Ore Penn Sept Tenn Tex Thu Thur Thurs Tue Tues Va Vt Wash Wed Wis Wyo "
        "acad admin al assoc ave avg bldg blvd cir civ co comm comr conf cong cos crim ct dept dist div esq est "
        "evid fed ft gov't govt hosp hwy ibid incl inst int'l intl mfg misc mss natl orch orig plc prev proc rd rt "
        "ser soc sq st ste supp tbsp temp trans tsp univ yd",
        after="a.d a.m b.c p.m",
        after_number="am cm deg ft gal hr hrs in kg km lb lbs mg mi min mins ml mm mph oz pm sec secs",
        followers="april august bst cdt central cet cst ct december eastern edt est et february friday fridays "
        "gmt january july june march may mdt monday mondays mountain mst november october pacific pdt pst pt "
        "saturday saturdays september sunday sundays thursday thursdays tuesday tuesdays utc wednesday wednesdays",
        starters="a about according after again all also although always among an and another any are as at back "
        "because before both but by can could despite did didn't do does don't during each either even every "
        "everyone few finally first for four from further furthermore given had has have he he's hence her here "
        "his how however i i'd i'll i'm i've if in indeed inside instead is it it's its last later let like many "
        "maybe meanwhile more moreover most much my neither never nevertheless no nobody none nor not nothing now "
        "of often oh on once one only or other others our over perhaps please rather same several she she's "
        "should similarly since so some someone sometimes soon still such than that that's the their them then "
        "there there's therefore these they they're this those though three through thus to today together two "
        "under unfortunately unless unlike until up upon very was we we're we've well were what what's when "
        "whenever where whether which while who whose why will with within without would yes yet you you're your",
        quoted=200,
        reporting=r"(?:(?:[A-Z][\w’'-]{0,30}\.?|the|his|her|my|he|she|they|we|it) ){1,4}"
        r"(?:said|says|asked|asks|replied|cried|answered|added|exclaimed|shouted|whispered|murmured|muttered|"
        r"inquired|demanded|continued|told|wrote|repeated|remarked|observed|declared|insisted|sighed|"
        r"laughed|growled|screamed|wondered|began|explained|interrupted|returned|retorted|thought)\b",
    ),
    counts="words",
    reading_speed=238,  # Silently; aloud it is 228.
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(Sumy("english")),
    stemmer=Sumy("english"),
    key_phrases=KeyPhraseRules(
        passing="accept achieve acknowledge add admit admitted affect agree allow announce appear apply argue arrive "
        "assume attend avoid became become began begin begun believe belong bought bring brought build built came "
        "carry catch caught choose chose chosen come compare complain confirm consist contain continue convince "
        "create decide declare deliver demonstrate deny depend describe deserve develop differ disappear discover "
        "discuss drawn drew emerge enable encourage enjoy ensure enter establish examine exist expect explain express "
        "extend fail fallen fell felt fill find finish follow forgot found gave get give given gone got grew grow "
        "grown guess handle happen hear heard held hold identify ignore imagine improve include indicate insist "
        "intend introduce involve join keep kept knew know laid led left let listen lose lost made maintain make "
        "manage mean meant meet mention met obtain occur occurred owe own paid perform pick prefer preferred prepare "
        "prevent produce propose prove proven provide pull push put raise ran reach realise realize receive recognise "
        "recognize recommend reduce refer referred reflect refuse reject relate remain remember remove repeat replace "
        "reply represent require respond reveal risen rose said sat saw say seek seem seen sell send sent serve "
        "settle shown shut sit sold speak spend spent spoke spoken stay stood suggest suppose survive take taken "
        "taught teach tell tend thank think thought threw throw told took try understand understood use utilise "
        "utilize wait want went win wish won wonder wore write written wrote getting giving including making saying "
        "seeing taking telling trying using actively ago almost alongside amid automatically barely clearly commonly "
        "completely currently directly earlier easily especially eventually exactly extremely fairly finally "
        "frequently fully generally hardly highly hugely immediately largely later mainly merely nearly normally "
        "obviously often originally particularly partly possibly potentially precisely previously primarily probably "
        "properly quickly quite rapidly rarely recently regularly relatively repeatedly roughly seriously severely "
        "sharply significantly similarly simply slightly slowly sometimes soon specifically strongly successfully "
        "suddenly today together tomorrow tonight totally truly typically ultimately usually whilst widely yesterday "
        "ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion bn percent cent al aka",
        general="ability able account action activity actual addition additional advantage aim amount answer approach "
        "area aspect attempt attention average back background bad basis beginning big bigger biggest bit bottom "
        "brief call care case cause central chance change choice circumstance claim clear close colleague comment "
        "common complete concern considerable context cost couple crucial current cut date day deal decade deep "
        "degree detail difference different difficult difficulty direct direction draw drop due early easy effect "
        "effective effort element end entire essential evening event evidence example excellent experience extent "
        "extra eye face fact factor fair fall familiar famous fast feature feel figure final fine form former forward "
        "free fresh friend front full future general good great greater greatest group guy half hand happy hard head "
        "heavy help high higher highest hit home hope hour house huge idea impact important increase individual "
        "information initial interest interesting internal issue item job key kind lack large larger largest late "
        "latest lead leave level lie life light line list live lives local location long longer longest look lot love "
        "low lower main major man manner matter member men method middle mile mind minor minute miss moment month "
        "morning move multiple name necessary need nice night normal note notice number occasion offer official open "
        "opinion opportunity option order original overall pair part pass past people perfect period person picture "
        "piece place plan play point popular position possibility possible potential present press previous prime "
        "problem procedure process proper proportion public purpose quality quantity question quick range rare rate "
        "ready real reason recent reference regard regular relation release remarkable report respect response "
        "responsibility responsible rest result return right rise role room round run running scale scene section "
        "sense separate series set shape share short show sign significant similar simple single situation size "
        "slight slow small smaller sort sound source space special specific spokesman spokeswoman spot stage stand "
        "standard start state statement step stop strong style subject success successful sudden sufficient "
        "suggestion summary support sure surprise talk task term thing time tiny title top topic total touch tough "
        "treat trouble true truth turn type typical unable unique unit upper usual vast version view visit vital "
        "voice walk watch way weak wear week weekend whole wide woman women wonderful word work world worse worst "
        "worth wrong year young",
        never_alone="monday tuesday wednesday thursday friday saturday sunday january february march april may june "
        "july august september october november december appendix chapter equation figure section table",
        beside_names="mr mrs ms dr prof ltd plc inc corp",
        links="of",
        forms=_forms,
        after=r"'s?$",
        # Participles, few of which are also nouns.
        unfinished=r"[a-z]{2,}[^\We]ed",
    ),
    cues=Cues(
        announcing="address describe develop explore introduce investigate present propose",
        finding="achieve conclude demonstrate evaluation experiment experimental find findings found improve "
        "improvement outperform result reveal show",
    ),
    edmundson=EdmundsonCues(
        bonus="announce argue call claim conclude conclusion confirm crucial decide decision demand demonstrate "
        "evidence fail find finding first discover importance important largest main major prove reason record result "
        "reveal show significant significantly summary therefore thus urge warn",
        stigma="although apparently barely besides example hardly imagine impossible incidentally instance maybe "
        "meanwhile merely moreover otherwise perhaps possibly presumably somehow somewhat supposedly whatever",
    ),
    points_back=PointsBack(
        words="he she it they this that these those his her hers their its him them such but and so yet or nor "
        "however then also still meanwhile moreover furthermore thus therefore hence instead nevertheless nonetheless "
        "otherwise consequently accordingly likewise similarly besides additionally afterwards",
        phrases=(
            "after that",
            "as a result",
            "at the same time",
            "by contrast",
            "even so",
            "for example",
            "for instance",
            "in addition",
            "in contrast",
            "in other words",
            "on the contrary",
            "on the other hand",
        ),
    ),
    bonds=BondWords(
        replies="yes|no|nope|never|hardly|absolutely(?: not)?|not (?:at all|quite|really|yet|necessarily|any ?more|without|unless|until|if)|"
        "of course(?: not)?|certainly(?: not)?|exactly|perhaps|probably(?: not)?|maybe|it depends|that depends",
        corrects=r"corrections?|corrected|clarifications?|retraction|retracted|errat(?:um|a)|updated?|"
        r"(?:editor|publisher)(?:['’]s|s['’]) note|corrections? and clarifications?|for the record",
        claims=r"(?:the )?(?:myth|claim|rumou?r|misconception|(?:popular |common )?belief|fiction|false|allegation)",
        facts=r"(?:the |our )?(?:facts?|reality|truth|verdict|rating|ruling|true|fact[- ]check|conclusion)",
        untrue=r"(?:but |yet |however,? |in fact,? |in truth,? )?(?:none of (?:this|that|it|these|those|the)\b.{0,40}?(?:is|was|are|were|has|have|holds?|happened)\b|"
        r"(?:this|that|it|the (?:claim|post|story|report|rumou?r|statement|figure|number|letter|video|picture|photo)|(?:these|those|the|both|all) (?:claims?|reports?|figures?|statements?|rumou?rs?|numbers?)) "
        r"(?:is|was|are|were|has been|have been|turned out to be|proved(?: to be)?) (?:simply |completely |entirely |all |plainly |just |now known to be |known to be )?(?:not (?:true|so|correct|the case|right|accurate)|untrue|false|wrong|incorrect|made up|a (?:hoax|fake|forgery|lie|mistake|myth)|fake|forged|fabricated|invented|misleading|nonsense|inaccurate|unfounded|baseless|debunked|an? error|withdrawn|retracted|disproved)\b|"
        r"we (?:rate|rated|judge) (?:this|that|it|the|these)\b.{0,40}?(?:false|untrue|misleading|wrong)|"
        r"there is no (?:truth|evidence|such|proof)\b|nothing (?:of the (?:kind|sort)|of this)\b|the (?:opposite|reverse|contrary) is (?:true|the case)|(?:this|that) (?:is|was) not (?:what|how)\b)",
        accuses=r"accus\w+|alleg\w+|charged (?:with|over)|charges?|suspected|suspects?|blam(?:e[sd]?|ing)|claim(?:s|ed) that|indicted|sued|lawsuit|complaint",
        denies=r"den(?:y|ies|ied|ying)|reject(?:s|ed|ing)? (?:the|this|that|all|any|these|those|it|them)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|"
        r"(?:plead(?:s|ed)?|pled) not guilty|innocent|innocence|did nothing wrong|no wrongdoing|(?:allegations?|accusations?|claims?|charges?) (?:is|are|was|were) (?:false|untrue|baseless|unfounded|nonsense|invented)",
        imagines=r"imagine|suppose|picture (?:this|a|an|the|yourself)|what if|let us (?:imagine|suppose|assume)|let['’]s (?:imagine|suppose|assume|say)|assume (?:that|for)",
        imagined=r"(?:that|this|so|such) (?:is|was|,? at least,? is) (?:how|what|the (?:future|world|vision|scenario|picture|dream|plan))\b.{0,100}?\b(?:could|might|would|may|imagin\w+|dream\w*|if)\b|"
        r"(?:none|nothing) of (?:this|that|it) (?:has (?:yet )?(?:happened|come)|exists?|is real|will|has been (?:decided|built))|"
        r"(?:this|that|it|all this|the (?:story|scenario|scene|above|article|text)|(?:this|the) (?:story|scenario|scene|article|text|future)) (?:is|was) (?:only |just |purely |all |of course )?(?:a |an )?(?:imagin\w+|inven\w+|fiction\w*|satir\w+|hypothetical|scenario|thought experiment|dream|simulation|joke|exercise|parody|made up)\b",
        says="said|says|say|asked|asks|told|tells|replied|replies|answered|answers|added|adds|wrote|writes|explained|explains|argued|argues|"
        "recalled|recalls|insisted|insists|warned|warns|claimed|claims|according to|stated|states|announced|declared|testified|tweeted|posted|reads|read",
        person="he|she|his|her|him|hers|he['’](?:s|d|ll)|she['’](?:s|d|ll)",
        people=r"(?:man|woman|boy|girl|mother|father|son|daughter|brother|sister|wife|husband|widow|uncle|aunt|spokes(?:man|woman|person)|minister|president|mayor|"
        r"doctor|judge|teacher|lawyer|officer|director|manager|owner|captain|player|driver|author|artist|farmer|baker|priest|bishop|king|queen|prince|princess|"
        r"chair(?:man|woman|person)?|chief|scientist|engineer|researcher|student|soldier|actor|actress|singer|suspect|victim|patient|guard|worker|keeper|nurse|pilot|professor|inspector|employee|customer|resident|neighbour|neighbor|fisher(?:man|woman)|founder|member|leader|partner|colleague|friend|witness(?:es)?|(?-i:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prof)\.?)s?",
        places="in|at|from|near|to|of|off|around|across|outside|towards?|via",
        thing="it|its|it['’]s|it['’]ll|they|their|them|theirs|they['’](?:re|ve|ll|d)",
        before="this|that|these|those|such|but|so|yet|however|therefore|thus|hence|instead|nevertheless|nonetheless|otherwise|consequently|accordingly|"
        r"likewise|the (?:line|sentence|quotation|quote|statement|phrase|words?)(?= (?:stands?|is|are|was|were|comes?|came|appears?|appeared)\b)|even so|as a result|by contrast|in contrast|on the contrary|on the other hand|in other words|for (?:example|instance)|that is why",
        several="both|neither|either|one of (?:them|these|those|the two)|(?:all|none|some|most|many|few|two|three|each) of (?:them|these|those)|the (?:former|latter|others?|first two|two)|"
        "the other(?: one| two)?|others?|each",
        not_back=r"this (?:week|month|year|morning|afternoon|evening|summer|winter|spring|autumn|season|weekend|century|decade|time|article|paper|section|report|study|"
        r"work|chapter|book|thesis|agreement|act|policy)|these (?:days|terms)|that (?:said|is|being said),|so (?:far|long as|called|that|many|much|few)|"
        r"it(?:['’]s| is| was| has been| will be| may be| would be| seems| appears| turns out| remains| takes| took)? (?:not |also |still |often |now |very |quite |more |less |too )*(?:clear|likely|unlikely|possible|impossible|"
        r"important|necessary|difficult|hard|easy|easier|harder|thought|believed|understood|estimated|reported|expected|known|said|hoped|feared|true that|time|best|better|worth|"
        r"rain(?:s|ed|ing)|snow(?:s|ed|ing)|only (?:when|after|in|by)|the (?:first|second|third) time|unclear|common|rare|that|to)|such as|both [^,.;:]{1,40} and|either [^,.;:]{1,60} or|"
        r"neither [^,.;:]{1,40} nor|each (?:of|year|day|week|month|time|other)|others? (?:than|things)|each [^\W\d_]+|either [^\W\d_]+|the (?:first )?two [^\W\d_]+|the other (?:day|side)|instead of|but for|"
        r"(?:those|that) (?:who|of|in|with|which|whose|at|from|on|under|over|without)|such (?:a|an)\b",
        excepts=r"(?:this|that|it|these|those|they|the|no|(?:sub-?)?(?:section|paragraph|clause|article|rule|regulation|sentence|part)s?)\b[^.;:!?]{0,60}?(?:do(?:es)?|did|shall|will|need) not apply|"
        r"(?:this|that|it|the)\b[^.;:!?]{0,40}?(?:is not applicable|has no application|(?:has|have) (?:one|two|three|some|several|no) exceptions?|ceases? to apply)|unless|except(?:ed|ing)?(?: (?:that|where|when|if|for|in|as|by))?|provided,?(?: however,?)? that|"
        r"(?:the )?(?:only |sole )?exceptions? (?:is|are|to|applies|apply)|an exception|(?:this|it|that) (?:excludes|exempts)|exempt(?:ed)? (?:from|are|is)|[^.;:!?]{1,60}? (?:is|are) (?:exempt|exempted|excepted|not covered|not included|not insured)\b|"
        r"excluded (?:from|are|is)|not (?:covered|included|insured)|notwithstanding",
    ),
    summary_headings=r"\b(?:abstract|summary|conclusions?|concluding|key (?:points|findings)|highlights"
    r"|in (?:brief|short))\b",
    sections=SectionNames(
        references="(?:list of |selected |general |further |cited |additional |normative |informative )?(?:references?|bibliograph(?:y|ies)|"
        "works|literature|sources)(?: cited| consulted| list| and (?:notes|further reading|literature))?|"
        "(?:notes|endnotes) and (?:references|sources)|literature and sources|bibliographic(?:al)? references",
        appendix="appendix|appendices|annex(?:es)?|supplement(?:ary (?:materials?|information|data))?|"
        "acknowledge?ments?|about the authors?|author contributions|glossary|index",
        contents=r"(?:table of )?contents|in this (?:book|volume|issue|report)|contents of (?:this|the) \w+",
        imprint="imprint|colophon|copyright(?: page| notice| information)?|publication (?:details|information)|"
        "publishing (?:details|information)|legal notices?|uncopyright|about this (?:e-?)?(?:book|edition)",
        published=r"(?:first )?published (?:in|by|\d{4})|first (?:edition|printing)|printed (?:in|by|and bound)|"
        "cover (?:design|art|image)|typeset|produced by|library of congress|british library|cataloging|"
        "all rights reserved|the moral right of|no part of this (?:book|publication)",
        chapters="book|part|chapter|volume|canto|act|scene|letter|stave|epistle|section|lecture",
        openings="prologue|epilogue|preface|foreword|introduction|afterword|prelude|interlude|postscript|conclusion",
        title="title",
        author="authors?|written by|by",
        forward_looking="forward[- ]looking (?:statements?|information)|safe harbou?r statements?",
        uncertain=r"\brisks?\b|uncertaint|differ materially|securities litigation reform|no obligation to update",
        subscribing=r"subscri(?:b\w+|ption\w*)|(?:sign|log) ?in\b|free trial|(?:per|a) month|unlock|members?(?:hip)?\b|"
        r"unlimited access|keep reading|read the (?:full|rest)|register\b|already have an account|"
        "cancel any ?time",
    ),
    by=NOT_NEEDED,
    labels=LabelWords(
        asked="q|question",
        answered="a|answer",
        others="added in|address|advantages?|advice|after|answers?|arguments?|before|benefits?|caution|claim|class|"
        "comments?|conclusion|cons|contact|contents|cost|credits?|danger|date|day|deadline|default|"
        "definition|deprecated|description|details|difficulty|directions|disadvantages?|e-?mail|effects?|"
        "events?|example|exercise|extends|fact|fax|figure|friday|from|goal|hint|hours|important|ingredients|"
        "inherits|input|issue|keywords|language|level|location|method|methods?|module|monday|myth|name|"
        "notes?|objective|option|output|parameters?|participants|phone|place|price|problem|proof|properties|"
        "property|pros|purpose|rating|reason|recommendation|references?|remarks?|requirements?|result|"
        "returns?|risk|rule|saturday|solution|sources?|static method|status|steps?|subject|summary|sunday|"
        "syntax|table|tel|telephone|theme|theorem|thursday|time|tips?|title|to|topic|tuesday|type|update|"
        "url|usage|verdict|version|warning|website|wednesday|year",
    ),
    furniture=_FURNITURE,
)
