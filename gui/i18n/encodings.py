"""The encodings that a reader can choose if the detected one is wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def encodings() -> dict[str, str]:
    """Name shown -> Python's name; "" means the one detected from the text."""
    return {
        translate("encodings", "Detected from the text"): "",
        translate("encodings", "Unicode (UTF-8)"): "utf-8",
        translate("encodings", "Unicode (UTF-16)"): "utf-16",
        translate("encodings", "Arabic (Windows-1256)"): "cp1256",
        translate("encodings", "Baltic (Windows-1257)"): "cp1257",
        translate("encodings", "Central European (Windows-1250)"): "cp1250",
        translate("encodings", "Central European (ISO 8859-2)"): "iso8859-2",
        translate("encodings", "Chinese, simplified (GB 18030)"): "gb18030",
        translate("encodings", "Chinese, traditional (Big5)"): "big5",
        translate("encodings", "Cyrillic (Windows-1251)"): "cp1251",
        translate("encodings", "Cyrillic (KOI8-U)"): "koi8-u",
        translate("encodings", "Greek (Windows-1253)"): "cp1253",
        translate("encodings", "Hebrew (Windows-1255)"): "cp1255",
        translate("encodings", "Japanese (Shift JIS)"): "cp932",
        translate("encodings", "Japanese (EUC)"): "euc-jp",
        translate("encodings", "Korean (EUC, Windows-949)"): "cp949",
        translate("encodings", "Thai (Windows-874)"): "cp874",
        translate("encodings", "Turkish (Windows-1254)"): "cp1254",
        translate("encodings", "Vietnamese (Windows-1258)"): "cp1258",
        translate("encodings", "Western European (Windows-1252)"): "cp1252",
        translate("encodings", "Western European (Mac)"): "mac-roman",
    }
