"""Which encoding bytes are in, where nothing in them says so."""

from __future__ import annotations

import pytest

from core.formats.decoding import decode

CZECH = "Starosta Dvořák řekl, že žádný most přes řeku nebude. Občané však žádají dva a čekají už patnáct let."
FRENCH = "L’été dernier, la mairie a décidé de fermer l’école où j’ai grandi : « Ça suffit », a dit le maire."
GERMAN = "Der Bürgermeister schließt die Brücke für zwei Jahre – „länger als nötig“, sagen die Händler."
HUNGARIAN = "A polgármester szerint az új híd őszre elkészül, bár a kőművesek gyűlése erről másképp döntött."
POLISH = "Burmistrz powiedział, że most będzie gotów jesienią, choć robotnicy żądają wyższych płac. Źle się dzieje."
PORTUGUESE = "A câmara decidiu não construir a ponte. “Já não há dinheiro”, disse o presidente, três anos depois."
SPANISH = "El alcalde señaló que el puente estará listo en otoño, aunque los obreros piden más dinero. ¿Quién paga?"
SWEDISH = "Borgmästaren säger att bron över ån blir klar i höst, fast arbetarna kräver högre lön för nätterna."
TURKISH = "Belediye başkanı köprünün güzün açılacağını söyledi, ancak işçiler daha yüksek ücret istiyor."
GREEK = "Ο δήμαρχος είπε ότι η γέφυρα θα είναι έτοιμη το φθινόπωρο, αλλά οι εργάτες ζητούν περισσότερα."
RUSSIAN = "Мэр сказал, что мост будет готов осенью, хотя рабочие требуют более высокой платы за ночные смены."
UKRAINIAN = "Мер сказав, що міст буде готовий восени, хоча робітники вимагають вищої платні за нічні зміни."
HEBREW = "ראש העיר אמר שהגשר יהיה מוכן בסתיו, אף שהפועלים דורשים שכר גבוה יותר עבור משמרות הלילה."
ARABIC = "قال رئيس البلدية إن الجسر سيكون جاهزا في الخريف، رغم أن العمال يطالبون بأجور أعلى."
JAPANESE = (
    "市長は橋が秋までに完成すると述べたが、労働者はより高い賃金を求めている。市民は待っている。"
    "フェリーのチケットは十五年で二倍になった。それでも、ほかに川を渡る道はないと彼女は言った。"
)
CHINESE = "市长说这座桥将在秋天完工，但是工人们要求更高的工资。市民们还在等待，已经等了十五年。"
TAIWANESE = "市長說這座橋將在秋天完工，但是工人們要求更高的工資。市民們還在等待，已經等了十五年。"
KOREAN = "시장은 다리가 가을까지 완공될 것이라고 말했지만 노동자들은 더 높은 임금을 요구하고 있다."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        (GERMAN, "cp1252"),
        (PORTUGUESE, "cp1252"),
        (SPANISH, "cp1252"),
        (SWEDISH, "cp1252"),
        (GERMAN.replace("„", "»").replace("“", "«").replace("–", "-"), "cp850"),
        (FRENCH, "mac_roman"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859-2"),
        (HUNGARIAN, "cp1250"),
        (HUNGARIAN, "iso8859-2"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        (TURKISH, "cp1254"),
        (GREEK, "cp1253"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (UKRAINIAN, "cp1251"),
        (HEBREW, "cp1255"),
        (ARABIC, "cp1256"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (CHINESE, "gb18030"),
        (TAIWANESE, "big5"),
        (KOREAN, "euc_kr"),
    ],
    ids=lambda value: value if value.isascii() else "",
)
def test_the_encoding_of_a_paragraph_is_guessed(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("apostrophes", [1, 5])
def test_a_few_curly_apostrophes_in_english_are_enough(apostrophes: int) -> None:
    text = "The council’s plan was drawn up in haste and nobody on the quay had been asked about it. " * apostrophes
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(("text", "encoding"), [(CHINESE, "gb18030"), (JAPANESE, "shift_jis")])
def test_a_long_line_without_a_space_is_not_cut_inside_a_character(text: str, encoding: str) -> None:
    for shift in ("", "a"):
        long = shift + text * 1000
        assert decode(long.encode(encoding)).text == long
