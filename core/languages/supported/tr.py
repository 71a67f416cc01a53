"""Turkish."""

from __future__ import annotations

from core.languages.furniture_parts import AGENCY, NAME, PLACE, TITLE, dates, names, networks
from core.languages.language import (
    NONE_KNOWN,
    NOT_NEEDED,
    Folding,
    FurnitureRule,
    KeyPhraseRules,
    LabelWords,
    Language,
    SectionNames,
    SentenceRules,
    Snowball,
    StopWords,
    StopwordsIso,
)

_NAMES = names("ve")
_NETWORKS = networks(
    "ve|veya|ile", r"(?:facebook|twitter|instagram|youtube|x|whatsapp|telegram|linkedin)['’][a-zçğıöşü]{1,4}"
)
_DAY = r"(?:(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar),? )?\d{1,2} (?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık),? \d{4}(?:,? (?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar))?"
_CLOCK = r"(?:saat )?\d{1,2}[:.]\d\d"
_STATED = r"(?:son )?(?:yayınlanma(?: tarihi)?|yayın tarihi|yayımlanma(?: tarihi)?|yayımlandı|yayınlandı|güncelleme(?: tarihi)?|güncellenme(?: tarihi)?|güncellendi|giriş(?: tarihi)?|eklenme(?: tarihi)?|oluşturulma(?: tarihi)?|tarih)"
_DATES = dates(_STATED, _DAY, _CLOCK)

_FURNITURE = (
    FurnitureRule(
        "newsletter sign-up",
        (
            r".{0,60}\b(?:bültenimiz\w{0,4}|bülten\w{0,6}|e-?bülten\w{0,6}|haber bülteni\w{0,5}) ?(?:ücretsiz )?(?:abone ol(?:un|unuz|mak için [^,;:?]{1,40})?|kaydol(?:un)?|üye ol(?:un)?|kayıt ol(?:un)?)[.!]?",
            "(?:e-?posta|e-?mail) adresiniz(?:i (?:girin|yazın))?[.:!]?",
        ),
    ),
    FurnitureRule(
        "newsletter frame",
        (
            "(?:abonelikten (?:çık(?:ın|mak için tıklayın)?|ayrıl(?:ın)?)|aboneliği iptal et|(?:tarayıcıda|tarayıcınızda) (?:görüntüle|aç)(?:yin|ın)?)",
        ),
    ),
    FurnitureRule(
        "promotion",
        (
            "bu (?:içerik|haber|yazı|makale) (?:sadece|yalnızca) (?:abonelere|abonelerimize|üyelere|üyelerimize) (?:özel(?:dir)?|açıktır)[.!]?",
            "(?:hemen |şimdi |ücretsiz )?(?:abone ol(?:un)?|üye ol(?:un)?)[.!]?",
            r"(?:bağımsız )?(?:gazeteciliğ\w{1,4}|gazetemiz\w{1,3}|habercili\w{1,4}) (?:destek ol(?:un)?|destekle(?:yin)?)[.!]?",
            "(?:ücretsiz )?(?:mobil )?uygulama(?:mızı|sını) (?:hemen |ücretsiz )?indir(?:in)?[.!]?",
        ),
    ),
    FurnitureRule(
        "advertisement",
        (
            "(?:reklam|reklamlar|ilan|advertorial|sponsorlu (?:içerik|haber)|sponsorlu|haber(?:in)? (?:devamı )?reklamdan sonra(?: devam ediyor)?|haberin devamı (?:aşağıda|reklamın altında))[.:]?",
        ),
    ),
    FurnitureRule(
        "share line",
        (
            r"bizi (?:sosyal medyada(?:n)? )?takip ed(?:in|iniz)[.!]?|yorumlar(?: \(\d+\))?",
            rf"(?:{_NETWORKS} )?(?:paylaş(?:ın)?|tweetle|yazdır|gönder|kaydet|yorum yap(?:ın)?|yorumlar|bağlantıyı kopyala|linki kopyala)[.!:]?",
            rf"(?:bu )?(?:haberi|yazıyı|sayfayı|makaleyi|içeriği) (?:{_NETWORKS} )?(?:paylaş(?:ın)?|yazdır|gönder)[.!]?",
            rf"(?:bizi|{NAME}['’]\w{{1,4}}|{PLACE}['’]\w{{1,4}}) {_NETWORKS}(?:['’]\w{{1,4}})?(?: (?:da|de|üzerinden|hesabımızdan|adresinden))? (?:takip ed(?:in|iniz|ebilirsiniz)|takip et|beğenin)[.!]?",
            r"\d+ yorum",
        ),
    ),
    FurnitureRule(
        "read more",
        (
            "bunları da oku(?:yun)?",
            rf"(?:ayrıca (?:okuyun|bakınız)|bunu da oku(?:yun)?|bunlar da ilginizi çekebilir|ilgili haber(?:ler)?|ilginizi çekebilir|devamını oku(?:yun)?|daha fazlası|haberin devamı|ayrıca bkz\.?|önerilen haber|ayrıca oku) ?: ?{TITLE}.{{1,160}}",
            "(?:devamını oku(?:yun)?|daha fazla (?:oku|bilgi|göster|haber)|haberin devamı(?: için tıklayın(?:ız)?)?|(?:ayrıntılar|detaylar|devamı) için tıklayın(?:ız)?|ilgili (?:haberler|haber|yazılar|konular|içerikler)|benzer (?:haberler|yazılar|içerikler)|(?:bunlar da )?ilginizi çekebilir|en çok okunan(?:lar| haberler)?|önerilen (?:haberler|içerikler)|başa dön|yukarı(?: çık)?|sayfa başına dön)[.:…»›→ ]*",
        ),
    ),
    FurnitureRule(
        "rights",
        (
            r"(?:.{0,60}[.,;|©] ?)?(?:tüm|bütün|her) hakkı? ?(?:hakları )?(?:saklıdır|mahfuzdur)\b[^,;:?]{0,80}",
            r"(?:.{0,60}[.,;|©] ?)?(?:tüm|bütün) hakları saklıdır\b[^,;:?]{0,80}",
            r"(?:izinsiz|kaynak gösterilmeden)\b[^;:?]{0,80}\b(?:kullanılamaz|kopyalanamaz|yayınlanamaz|alıntı yapılamaz|çoğaltılamaz)\b[^;:?]{0,40}",
        ),
    ),
    FurnitureRule(
        "caption",
        (
            rf"(?:fotoğraf|fotoğraflar|foto|görsel|kaynak|video|görüntü|illüstrasyon|grafik|fotoğraf kaynağı) ?[:©/] ?{TITLE}.{{0,120}}",
            r".{0,180}[(|/.!?…”»] ?(?:fotoğraf|foto|görsel|kaynak) ?[:©/] ?.{1,60}\)?",
        ),
    ),
    FurnitureRule(
        "byline",
        (
            "(?:haber merkezi)",
            rf"(?:yazan|yazar|haber|muhabir|editör|hazırlayan|röportaj|çeviri|çeviren|metin|derleyen|haber merkezi|yazarı) ?: ?{_NAMES}",
            rf"(?:kaynak|haber) ?: ?(?:{AGENCY}|{PLACE})(?:(?:, ?| ve |/){AGENCY}){{0,3}}",
            rf"{_NAMES} ?[/,–—-] ?(?:{AGENCY}|{PLACE})(?: ?[/,] ?{AGENCY})?",
        ),
    ),
    FurnitureRule(
        "date line",
        (
            rf"{_DATES}",
            r"(?:\d+ (?:dakika|saat|gün|hafta) önce|okuma süresi ?:? ?(?:yaklaşık )?\d+ (?:dk\.?|dakika)|\d+ (?:dk\.?|dakika(?:lık)?|dakikada) oku(?:ma|ma süresi|nur)?)",
        ),
    ),
    FurnitureRule(
        "tags",
        ("(?:etiketler|etiket|konular|anahtar kelimeler|kategori|kategoriler|bölüm) ?: ?.{1,160}",),
    ),
    FurnitureRule(
        "editor's note",
        (
            r"(?:editörün notu|editör notu|editörden|düzeltme|redaksiyon notu|yayın kurulunun notu|ed\. ?n\.) ?: ?\S.{1,220}",
        ),
    ),
)


LANGUAGE = Language(
    code="tr",
    sentences=SentenceRules(
        before="alb alm apt ar arş ast astsb av bkz bn bnb bulv cad doç dz ecz far fr gen hv hz ing isp it kd korg "
        "krş kur lat mah mim müh onb op ord org osm rus sok st tc tuğg tümg tğm uzm vb.nin yrd yun yzb çvş örn öğr "
        "ütğm",
        before_number="böl c cilt fık max md min par res s sf sn sy syf tab tel şek",
        within="ank bsk böl coğ ed ens fak fiz geo hlk huk ist jeol kon mad mat mil müz sos tar tic yy yük zool "
        "çev ölm üniv şti",
        after="a.ş i.s i.ö m.s m.ö mö vb vd vdl vs",
        after_number="cm dk kg km m mm sn tl yy",
        followers="aralık ağustos dünya ekim eylül haziran kasım mart mayıs nisan ocak temmuz yüzyıl yüzyılda "
        "yüzyılın şubat",
        starters="ama ancak ardından artık aslında aynı ayrıca az bana bazı bazıları başka belki ben beni benim "
        "bir biraz biri birkaç birçok biz bizim bu bugün buna bunda bundan bunlar bunları bunların bunu bunun "
        "burada böyle böylece da daha de demek değil diğer dolayısıyla dün en evet eğer fakat gene genellikle "
        "gibi hangi hatta hayır hem henüz hep hepsi her herkes hiç hiçbir ilk ise için işte kaç kendi kendisi ki "
        "kim kimi kimse madem nasıl ne neden nedeni nerede niye niçin o ona ondan onlar onları onların onu onun "
        "orada oysa pek sadece sanki sen senin siz sizin son sonra sonunda sonuç tabii tam tek tüm ve veya ya "
        "yalnız yani yine zaten çok çünkü önce örneğin öte özellikle üstelik şimdi şu şunu şöyle",
        ordinals=True,
    ),
    counts="words",
    reading_speed=166,
    folding=Folding(small=("Iİ", "ıi")),  # i and ı are different letters.
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        StopwordsIso("tr"),
        more="artık dedi edilen karşı mi onlara söyledi üzerine",
    ),
    stemmer=Snowball("turkish"),
    key_phrases=KeyPhraseRules(
        after=r"'\w+$",
    ),
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    bonds=NONE_KNOWN,
    summary_headings=r"\b(?:özet|sonuç)\b",
    sections=SectionNames(
        references="(?:yararlanılan |seçilmiş |başvurulan )?(?:kaynakça|kaynaklar|referanslar|bibliyografya|"
        "kaynak listesi|literatür|atıflar|dipnotlar ve kaynaklar)|notlar ve kaynaklar|kaynaklar ve notlar",
        appendix="ek(?:ler)?|teşekkür|sözlük(?:çe)?|dizin|yazar hakkında|yazarlar hakkında|sonsöz",
        contents="içindekiler|bu sayıda",
        imprint="künye|kolofon|yasal uyarı|telif hakkı|telif hakları|copyright|yayın bilgileri",
        published=r"(?:birinci|1\.) bas(?:kı|ım)|basıldığı yer|baskı (?:ve cilt)?:|yayınevi ?:|yayıncı ?:|yayımlayan|"
        "kapak (?:tasarımı)? ?:|dizgi|her hakkı saklıdır|tüm hakları saklıdır|sertifika no|"
        "genel yayın yönetmeni",
        chapters="kitap|kısım|bölüm|cilt|perde|sahne|mektup|kanto|ayrım",
        openings="prolog|epilog|önsöz|giriş|sonsöz|sunuş|sonuç",
        title="başlık|kitabın adı|eserin adı",
        author="yazar(?:lar)?|yazan",
        forward_looking=r"(?:ileriye|geleceğe) (?:yönelik|dönük|dair) (?:beyan\w*|ifade\w*|açıklama\w*|bilgi\w*)",
        uncertain=r"risk\w*|belirsizlik\w*|önemli ölçüde farklı\w*|yükümlülü\w+",
        subscribing=r"abone\w*|giriş yap\w*|oturum aç\w*|ayda|aylık|ücretsiz dene\w*|kaydol\w*|üye\w*|okumaya devam|"
        "devamını oku|sınırsız|sadece aboneler",
    ),
    by=NONE_KNOWN,
    labels=LabelWords(
        asked="s|soru",
        answered="c|cevap|y|yanıt",
        others="adres|ad|adı|açıklama|amaç|avantajlar|başlık|dezavantajlar|dikkat|fiyat|gerçek|görev|hata|ipucu|"
        "kaynak|kaynaklar|konu|konum|kural|malzemeler|neden|not|önemli|örnek|risk|saat|sonuç|şekil|tablo|"
        "tanım|tarih|tavsiye|tehlike|telefon|tel|uyarı|yazar|yer|çözüm|sorun|adım",
    ),
    furniture=_FURNITURE,
)
