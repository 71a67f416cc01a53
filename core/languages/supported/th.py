"""Thai."""

from __future__ import annotations

from core.languages.language import NONE_KNOWN, NOT_NEEDED, KeyPhraseRules, Language, SentenceRules, StopWords, Sumy

LANGUAGE = Language(
    code="th",
    sentences=SentenceRules(
        before="ก.ค. ก.พ. ก.ย. กับ ของ ค.ศ. คือ จะ จาก ซึ่ง ดร. ต.ค. ต้อง ถ้า ที่ ธ.ค. นาง นางสาว นาย ผศ. พ.ค. "
        "พ.ต.อ. พ.ย. พ.ศ. พล.อ. ม.ค. มิ.ย. มี.ค. รศ. ว่า ศ. ส.ค. หรือ หาก เช่น เป็น เพราะ เพื่อ เม.ย. เมื่อ แต่ "
        "และ โดย ใน ให้ ได้แก่ ไม่",
        after="! ? ครับ คะ ค่ะ จ้ะ จ๊ะ ด้วย นะ เลย แล้ว …",
        followers="กับ ก็ ของ คือ จน จาก จึง ซึ่ง ด้วย ตลอดจน ตั้งแต่ ต่อ ถึง ที่ รวมถึง รวมทั้ง ว่า หรือ อัน ฯ "
        "เช่น เนื่องจาก เป็น เพราะ เพื่อ แต่ และ แล้ว โดย ใน ให้ ได้แก่ ๆ "
        # Units and powers of ten, after a figure.
        "กม. กิโลกรัม กิโลเมตร ดอลลาร์ ตารางกิโลเมตร ตารางเมตร บาท พันล้าน ยูโร ล้าน หมื่น เซนติเมตร เปอร์เซ็นต์ "
        "เมตร แสน",
        openers="ถ้า ถ้าหาก หาก หากว่า แม้ว่า",
        starters="กระนั้น ก่อนหน้านี้ ขณะที่ ขณะเดียวกัน จากนั้น ฉัน ดังนั้น ด้าน ต่อมา ทว่า ทั้งนี้ นอกจากนั้น "
        "นอกจากนี้ ปัจจุบัน ผม พวกเขา มัน ล่าสุด วันนี้ สำหรับ ส่วน หลังจากนั้น อย่างไรก็ตาม เขา เธอ เมื่อวาน เรา "
        "แต่ทว่า ในขณะเดียวกัน ในที่สุด",
        spaced=True,
    ),
    counts="characters",
    reading_speed=NONE_KNOWN,
    folding=NOT_NEEDED,
    elided=NOT_NEEDED,
    segmenter=NOT_NEEDED,
    stop_words=StopWords(
        Sumy("thai"),
        more="กำลัง ขณะที่ ครับ ควร ค่ะ คน จน ดังกล่าว ที่จะ ปี พบว่า พวก พอ เพียง ภายใน มัก แม้ ราว เรื่อง สามารถ เธอ ใด ๆ ฯ",
    ),
    stemmer=NOT_NEEDED,
    key_phrases=KeyPhraseRules(
        head_first=True,
    ),
    cues=NONE_KNOWN,
    edmundson=NONE_KNOWN,
    points_back=NONE_KNOWN,
    summary_headings="บทคัดย่อ|สรุป",
    by=NONE_KNOWN,
    furniture=NONE_KNOWN,
)
