"""The encodings that a reader can choose where the one that was found is wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def encodings() -> dict[str, str]:
    """What each is called -> Python's name of it; "" stands for the one that is found from the text."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("encodings", text)

    return {
        tr("As found from the text"): "",
        tr("Unicode (UTF-8)"): "utf-8",
        tr("Unicode (UTF-16)"): "utf-16",
        tr("Arabic (Windows-1256)"): "cp1256",
        tr("Baltic (Windows-1257)"): "cp1257",
        tr("Central European (Windows-1250)"): "cp1250",
        tr("Central European (ISO 8859-2)"): "iso8859-2",
        tr("Chinese, simplified (GB 18030)"): "gb18030",
        tr("Chinese, traditional (Big5)"): "big5",
        tr("Cyrillic (Windows-1251)"): "cp1251",
        tr("Cyrillic (KOI8-U)"): "koi8-u",
        tr("Greek (Windows-1253)"): "cp1253",
        tr("Hebrew (Windows-1255)"): "cp1255",
        tr("Japanese (Shift JIS)"): "cp932",
        tr("Japanese (EUC)"): "euc-jp",
        tr("Korean (EUC, Windows-949)"): "cp949",
        tr("Thai (Windows-874)"): "cp874",
        tr("Turkish (Windows-1254)"): "cp1254",
        tr("Vietnamese (Windows-1258)"): "cp1258",
        tr("Western European (Windows-1252)"): "cp1252",
        tr("Western European (Mac)"): "mac-roman",
    }
