"""What people and mail programs write around an e-mail's own words, in all languages that are supported.

All are tried on a line of an e-mail alone, never on other texts: "Best wishes" may be a line of an article.
"""

from __future__ import annotations

import re

_TITLE = r"(?:mr|mrs|ms|dr|drs|prof|hr|fr|sr|sra|srta|dott|sig|ing|mgr|bc|st|m)\."
_WORD = r"[^\s,.;:!?،。]{1,30}"
_OPENING = (
    r"hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|"
    r"hallo|liebe[rs]?|sehr geehrte[rs]?|geehrte|guten (?:tag|morgen|abend)|moin|servus|grüezi|"
    r"bonjour|bonsoir|salut|chère?s?|madame|monsieur|mesdames|"
    r"hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|"
    r"olá|oi|bom dia|boa (?:tarde|noite)|car[oa]s?|prezad[oa]s?|exm[oa]s?\.|"
    r"ciao|buongiorno|buonasera|salve|car[ie]|gentil[ei]|egregi[oa]?|spett\.le|"
    r"beste|geachte|goede(?:morgen|middag|navond)|dag|hoi|"
    r"hej(?:san)?|god (?:morgon|morgen|dag|kväll|aften|kveld)|kära|kjære|kære|bästa|hei(?: kaikki)?|"
    r"moi|hyvää (?:päivää|huomenta|iltaa)|hyvä(?:t)?|arvoisa|"
    r"dobrý den|dobrý deň|dobré (?:ráno|odpoledne)|vážen[ýáíé]|mil[ýáíé]|ahoj(?:te)?|čau|"
    r"dzień dobry|cześć|witam|witaj(?:cie)?|szanown[iya]|drog[iay]|drodzy|"
    r"bună(?: (?:ziua|dimineața|seara))?|salutare|stimat[eăi]?|drag[ăi]?|"
    r"szia|sziasztok|helló|jó (?:napot|reggelt|estét)|tisztelt|kedves|üdvözlöm|"
    r"merhaba(?:lar)?|selam|sayın|sevgili|değerli|iyi günler|günaydın|"
    r"γεια(?: σας| σου)?|καλημέρα|καλησπέρα|αγαπητ(?:έ|ή|οί|ές)|αξιότιμ(?:ε|η|οι)|"
    r"здравствуй(?:те)?|добрый (?:день|вечер)|доброе утро|привет|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|коллеги|"
    r"вітаю|добрий (?:день|вечір|ранок)|доброго дня|привіт|шановн(?:ий|а|і)|дорог(?:ий|а|і)|"
    r"שלום|היי|הי|בוקר טוב|ערב טוב|לכבוד|יקר(?:ים)?|"
    r"مرحبا|مرحباً|أهلا|أهلاً|السلام عليكم|عزيزي|عزيزتي|الأعزاء|السيد|السيدة|الأستاذ|تحية طيبة وبعد|صباح الخير|مساء الخير"
)
#: A line that greets, above the first of the e-mail's own words. Without a mark at its end it is short.
GREETING = re.compile(
    rf"(?:{_OPENING})(?:(?: (?:{_TITLE}|{_WORD})){{0,5}} ?[,!:،—–-]+|(?: (?:{_TITLE}|{_WORD})){{0,3}}|(?: {_WORD}){{0,2}}\.)|"
    r"[\u4e00-\u9fff\w]{0,10}(?:你好|您好|大家好|早上好|下午好)[，,！!：:。]?|(?:尊敬的|亲爱的|親愛的|敬爱的)[^，。]{1,16}[，,：:！!]?|"
    r"[^。、 ]{1,12}[ 　]?[^。、 ]{0,10}(?:様|さん|御中|各位|先生)[、,]?|"
    r"(?:いつも)?(?:大変)?(?:お世話になって(?:おり|い)ます|お世話になります|お疲れ(?:様|さま)です|こんにちは|拝啓)[。、！]?|"
    r"[^,.]{1,15}(?:님께|님|귀하|께)[,.]?|안녕하세요[,.!]?(?: ?[^,.]{1,12}입니다[.]?)?|"
    r"(?:เรียน ?(?:คุณ|ท่าน|อาจารย์|ทุกท่าน|ผู้)|สวัสดี)[^.,]{0,30}",
    re.IGNORECASE,
)
_WARMLY = r"(?:,? (?:and|und|et|y|e|en|och|og|ja|a|i|și|és|ve|και|и|та) [^\s,.;:!?]+(?: [^\s,.;:!?]+)?)?"
#: A line that takes leave, above the name of who wrote.
CLOSING = re.compile(
    rf"(?:(?:(?:with )?(?:my |our )?(?:best|kind(?:est)?|warm(?:est)?|many)(?: best| kind| warm)? (?:regards|wishes|thanks|greetings)|"
    r"regards|best|cheers|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely(?: yours)?|respectfully|all the best|"
    r"thanks(?: (?:again|a lot|so much|in advance|for your help))?|thank you(?: (?:again|very much|in advance))?|take care|"
    r"(?:mit )?(?:(?:freundlich|herzlich|best|lieb|schön|viel|kollegial)e[nrs]?|vielem) (?:grüßen?|grüssen?|gruß|gruss|dank)|"
    r"(?:viele |liebe |beste |herzliche )?grüße|gruß|mfg|hochachtungsvoll|lg|vg|danke(?: (?:im voraus|und gruß))?|"
    r"(?:bien )?(?:cordialement|amicalement|sincèrement|respectueusement)(?: vôtre)?|bien à (?:vous|toi)|(?:sincères|meilleures|cordiales) salutations|"
    r"merci(?: (?:d['’]avance|beaucoup))?|à bientôt|bonne journée|amitiés|"
    r"(?:un |con un )?(?:cordial|afectuoso|fuerte)? ?(?:saludo|abrazo)s?(?: cordiales)?|atentamente|cordialmente|(?:muchas )?gracias(?: de antemano)?|"
    r"(?:com os )?(?:melhores )?cumprimentos|atenciosamente|atentamente|abraços?|(?:muito )?obrigad[oa]|saudações|"
    r"(?:cordiali|distinti|cari) saluti|saluti|cordialmente|(?:molte )?grazie(?: (?:mille|in anticipo))?|un saluto|"
    r"(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:jes|en)?|hoogachtend|alvast bedankt|bedankt|mvg|"
    r"(?:med )?(?:vänliga?|bästa|varma) hälsning(?:ar)?|hälsningar|mvh|tack(?: på förhand| så mycket)?|"
    r"(?:med )?(?:venlig|bedste|kærlig|de bedste) hilsen(?:er)?|hilsen(?:er)?|på forhånd tak|(?:mange )?tak|"
    r"(?:med )?(?:vennlig|beste?|hjertelig) hilsen(?:er)?|på forhånd takk|(?:mange |tusen )?takk|"
    r"(?:ystävällisin|parhain|lämpimin) terveisin|terveisin|terveiset|terv\.?|kiitos(?: etukäteen)?|"
    r"s (?:pozdravem|přátelským pozdravem|úctou|pozdravom|priateľským pozdravom)|(?:hezký |pěkný )?(?:zdravím|pozdrav(?:y)?)|"
    r"(?:díky|děkuji|ďakujem|vďaka)(?: předem| vopred)?|"
    r"(?:z )?(?:poważaniem|wyrazami szacunku|pozdrowieniami)|(?:serdecznie )?pozdrawiam(?: serdecznie)?|pozdrowienia|(?:z góry )?dziękuję|dzięki|"
    r"cu (?:stimă|respect|prietenie|drag)|(?:cele bune|salutări|toate cele bune)|(?:vă )?mulțumesc(?: anticipat)?|numai bine|"
    r"(?:szívélyes |baráti )?üdvözlettel|tisztelettel|üdv|köszönöm(?: előre is| szépen)?|köszönettel|"
    r"(?:saygılarımla|saygılar|sevgiler(?:imle)?|iyi (?:çalışmalar|günler)|selamlar|(?:şimdiden )?teşekkür(?:ler| ederim)|kolay gelsin)|"
    r"(?:με )?(?:εκτίμηση|φιλικούς χαιρετισμούς|τιμή)|φιλικά|χαιρετισμούς|(?:σας )?ευχαριστώ(?: εκ των προτέρων)?|"
    r"с (?:уважением|наилучшими пожеланиями|приветом)|(?:заранее )?спасибо|всего (?:доброго|хорошего)|"
    r"з (?:повагою|найкращими побажаннями)|(?:наперед )?дякую|усього найкращого|"
    r"בברכה|בכבוד רב|תודה(?: רבה| מראש)?|כל טוב|"
    r"(?:مع )?(?:خالص |أطيب |فائق )?(?:التحية|التحيات|تحياتي|الاحترام|التقدير|الشكر)(?: والتقدير)?|وتفضلوا بقبول [^.]{1,40}|شكرا|شكراً)"
    rf"{_WARMLY}[ ,!.،—–-]*|"
    r"(?:此致|敬礼|敬禮|敬上|谨上|謹上|祝好|顺祝商祺|順頌商祺|顺颂商祺|谢谢|謝謝|祝[^，。]{2,8}|此致敬礼)[，,。！!]?|"
    r"(?:以上、?)?(?:よろしくお願い(?:いた|致)?します|どうぞよろしくお願い(?:いた|致)?します|敬具|草々|以上)[。]?|"
    r"감사합니다[.!]?|(?:안녕히 계세요|수고하세요|[^,.]{1,10} ?(?:드림|올림|배상))[.!]?|"
    r"(?:ขอแสดงความนับถือ|ด้วยความเคารพ|ด้วยความนับถือ|ขอบคุณ(?:ครับ|ค่ะ|มาก)?)[.!]?)",
    re.IGNORECASE,
)
_DEVICE = (
    r"(?:i(?:(?:phon|pad)\w{0,5}(?:['’-]\w{1,6})?|os)|blackberry|windows(?: \d+| phone)?|mac|"
    r"(?:samsung|huawei|xiaomi|sony|nokia|htc|oneplus|motorola|google|android|lg)(?:[ -][\w.]+){0,4}|"
    r"(?:mobile?|smart ?phone|handy|telefon|telefono|teléfono|téléphone|móvil|celular|cellulare|mobiel|mobil|puhelin|"
    r"telefonu|telefonem?|cep telefonu|телефона?|мобильного|мобільного)(?: \w+)?)"
)
_PROGRAM = (
    r"(?:(?:yahoo|proton|aol|gmx|web\.de|spark|airmail|outlook|hotmail|mail|e-?mail|k-9|fairemail|blue|zoho|posta|почт\w+|пошт\w+)"
    r"(?:[ .-]?(?:mail|app|mobile|com|plus|premium)|[ .-]\w+){0,2})"
)
_WITH = rf"(?:{_DEVICE}|{_PROGRAM})(?: (?:for|on|för|für|pour|para|per|voor|til|на|auf|sur|en|su|op|no) {_DEVICE})?"
#: The line that telephones and mail programs add below what is written with them.
SENT_FROM = re.compile(
    rf"(?:(?:sent|written|delivered) (?:from|with|via|using|by) (?:my |an? |the )?{_WITH}|"
    rf"(?:von |mit )(?:meinem |mein |der |einem )?{_WITH}(?: app)? (?:gesendet|geschickt|verschickt)|gesendet (?:von|mit|über)(?: meinem| mein| der)? {_WITH}|"
    rf"envoyé (?:de|depuis|à partir d[eu]|avec|par)(?: mon| l['’]application| un)? ?{_WITH}|"
    rf"enviado (?:desde|con|por)(?: mi| el| la)? {_WITH}|enviado (?:do|a partir do|pelo|com o|de|da)(?: meu| minha)? {_WITH}|"
    rf"inviato (?:da|dal|con|tramite)(?: mio| il)? {_WITH}|"
    rf"(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via|van)(?: mijn| de)? {_WITH}|"
    rf"(?:skickat|sänt) (?:från|med)(?: min)? {_WITH}|sendt (?:fra|med|via)(?: min| mitt)? {_WITH}|"
    rf"lähetetty {_DEVICE}(?:sta|stä|lta|ltä|:lta|ista)?(?:ni)?|lähetetty (?:iphonesta|ipadista|puhelimesta|androidista|outlookista)(?:ni)?|"
    rf"odesláno z(?:e)?(?: mého| aplikace)? {_WITH}\w{{0,2}}|odoslané z(?:o)?(?: môjho| aplikácie)? {_WITH}\w{{0,2}}|"
    rf"wysłan[eo] (?:z|ze|za pomocą)(?: mojego| mojej| aplikacji)? {_WITH}\w{{0,3}}|"
    rf"trimis (?:de pe|din|cu|de la)(?: meu| aplicația)? ?{_WITH}(?:-?ul)?(?: meu)?|"
    rf"(?:az |a )?{_DEVICE}(?:omról|ról|ről|-ról|emről|omrol|-omról|omon)? küldve|küldve (?:az |a )?{_WITH}\w{{0,6}}|elküldve (?:az |a )?{_WITH}\w{{0,6}}|"
    rf"{_DEVICE}(?:['’]?(?:um|ım|im|üm))?(?:['’]?(?:dan|den|tan|ten))? gönderildi|"
    rf"(?:στάλθηκε|εστάλη) (?:από|με)(?: το| την)? ?{_WITH}(?: μου)?|"
    rf"отправлено (?:с|со|из|через)(?: моего| мобильного)? ?{_WITH}|надіслано (?:з|із|зі|через)(?: мого| мобільного)? ?{_WITH}|"
    rf"נשלח (?:מה|מ|מ-|באמצעות )-?{_WITH}(?: שלי)?|(?:أ?ُ?رسلت|مرسل|تم الإرسال|أُرسلت|مُرسل) من (?:جهاز |هاتف )?(?:ال)?{_WITH}(?: الخاص بي)?|"
    rf"(?:发自|發自|来自|寄自|从)(?:我的)? ?{_WITH}(?:发送)?|从我的 ?{_WITH} ?发送|(?:从|由) ?{_WITH} ?(?:发送|傳送)|"
    rf"{_WITH} ?から(?:送信|送付)(?:しました)?|(?:나의 |내 )?{_WITH}에서 ?(?:보냄|보낸 메일|전송|발송)|ส่งจาก ?{_WITH}(?: ของ(?:ฉัน|ผม))?|"
    r"get outlook for (?:ios|android|mac)(?: ?<[^<>]{1,80}>)?|(?:outlook für (?:ios|android) (?:beziehen|herunterladen)|télécharger outlook pour (?:ios|android)|"
    r"obtener outlook para (?:ios|android)|obtenha o outlook para (?:ios|android)|scarica outlook per (?:ios|android)|downloaden outlook voor (?:ios|android)|"
    r"hämta outlook för (?:ios|android)|pobierz (?:program )?outlook dla (?:systemu )?(?:ios|android))(?: ?<[^<>]{1,80}>)?)(?: ?<[^<>]{1,80}>)?[.!]?",
    re.IGNORECASE,
)
#: How a paragraph begins that says what may be done with an e-mail, or warns of it; it has one of each of the two below.
_NOTICE_BEGINS = re.compile(
    r"[*\[(_= -]{0,6}(?:"
    r"(?:confidentiality|legal|privacy)(?: notice| note| statement)|disclaimer|vertraulichkeitshinweis|rechtlicher hinweis|"
    r"avis de confidentialité|aviso (?:de confidencialidad|legal|de confidencialidade)|avviso di riservatezza|informativa|"
    r"(?:the )?(?:information|contents?)\b.{0,40}\bthis (?:e-?mail|message)|this (?:e-?mail|message|communication|transmission)|"
    r"if you (?:are not|have received)|"
    r"(?:der inhalt )?diese[rs]? (?:e-?mail|nachricht|mail)|"
    r"ce(?:t|tte)? (?:message|courriel|e-?mail|communication)|les informations contenues|"
    r"este (?:mensaje|correo|e-?mail|mensagem)|esta mensagem|esta (?:comunicación|comunicação)|la información contenida|as informações contidas|"
    r"(?:questo|il presente|la presente) (?:messaggio|e-?mail|comunicazione)|questa e-?mail|le informazioni contenute|"
    r"d(?:eze|it) (?:e-?mail|bericht)|de informatie|"
    r"d(?:etta|et här|enne|enna|ette) (?:e-?post\w*|meddelande\w*|mejl\w*|mail\w*|e-?mail\w*|meddelelse\w*|melding\w*)|"
    r"tämä (?:viesti|sähköposti\w*)|t(?:ento|áto|ato) (?:e-?mail|zpráva|správa)|"
    r"(?:ta |niniejsza |ten )(?:wiadomość|e-?mail|korespondencja)|acest (?:mesaj|e-?mail)|"
    r"(?:ez az |a jelen |jelen )(?:e-?mail|üzenet|levél)|bu (?:e-?posta|mesaj|e-?mail|ileti)|"
    r"(?:το παρόν|αυτό το) (?:μήνυμα|e-?mail)|(?:это|данное|настоящее) (?:сообщение|письмо|электронное)|"
    r"(?:це|цей|дане) (?:повідомлення|лист|електронн\w+)|הודעה זו|דוא\"ל זה|המידע בהודעה|"
    r"(?:هذه الرسالة|هذا البريد|المعلومات الواردة|إخلاء مسؤولية)|(?:本|此)(?:电子)?(?:邮件|電郵|電子郵件|信件|メール)|(?:本|この)(?:電子)?メール|"
    r"(?:본|이) (?:전자우편|메일|이메일)|(?:อีเมล|ข้อความ)(?:ฉบับ)?นี้)",
    re.IGNORECASE,
)
_SECRET = re.compile(
    r"confid[eê]n|konfidensiell|privileged|vertraulich|riservat|vertrouwelijk|konfidentiell|sekretess|fortrolig|luottamuksel|důvěrn|dôvern|"
    r"poufn|bizalmas|gizli|εμπιστευτικ|конфиденциальн|конфіденційн|סודי|חסוי|سري|保密|机密|機密|秘密|기밀|비밀|ความลับ|kun for|"
    r"intended (?:only|solely|exclusively)|ausschließlich für|exclusivement|exclusivamente|esclusivamente|uitsluitend",
    re.IGNORECASE,
)
_RECIPIENT = re.compile(
    r"recipient|addressee|in error|notify|delete|empfänger|adressat|irrtümlich|destinatair|par erreur|destinat[aá]ri|por error|"
    r"por engano|per errore|geadresseerde|ontvanger|abusievelijk|mottagare|modtager|mottaker|vastaanottaj|adresát|příjemc|"
    r"príjemc|omylem|adresat|odbiorc|omyłk|destinatar|din greșeală|címzett|tévedés|alıcı|yanlışlıkla|παραλήπτ|εκ παραδρομής|"
    r"адресат|получател|по ошибке|одержувач|помилково|נמען|בטעות|المرسل إليه|المستلم|بالخطأ|收件人|误收|誤收|宛先|受信者|誤って|"
    r"수신인|수신자|잘못|ผู้รับ|โดยผิดพลาด",
    re.IGNORECASE,
)
_OTHER_NOTICE = re.compile(
    r"[*\[(_= -]{0,6}(?:caution|warning|external(?: e-?mail| sender)?|achtung|attention|atención|attenzione)\b.{0,20}"
    r"\b(?:this|diese|ce|cet|este|questa) (?:e-?mail|message|nachricht|mail|courriel|correo)\b.{0,40}"
    r"\b(?:outside|external|extern\w*|außerhalb|extérieur|fuera|esterno)\b.{0,300}|"
    r"[*\[(_= -]{0,6}(?:please )?(?:consider|think of|think about) the environment before (?:you )?print.{0,60}|"
    r"(?:bitte )?(?:denken sie|prüfen sie|denk) (?:an die umwelt|der umwelt zuliebe).{0,80}|"
    r"(?:pensez à|avant d['’]imprimer,? pensez à) l['’]environnement.{0,80}|"
    r"(?:antes de imprimir|piense en el medio ambiente|pense no meio ambiente|pensa all['’]ambiente).{0,100}",
    re.IGNORECASE,
)


def is_notice(paragraph: str) -> bool:
    """Whether a paragraph of an e-mail says that it is confidential, comes from outside or should not be printed."""
    if _OTHER_NOTICE.fullmatch(paragraph):
        return True
    return bool(_NOTICE_BEGINS.match(paragraph) and _SECRET.search(paragraph) and _RECIPIENT.search(paragraph))
