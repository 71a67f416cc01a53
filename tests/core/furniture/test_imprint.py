"""Imprints and colophons."""

from __future__ import annotations

import pytest

from tests.core.furniture.blocks import kept, texts

BODY = "The harbour at Lowick was built in 1840. It failed within ten years because the railway came first."


def test_the_page_of_a_book_that_says_who_published_it_is_imprint() -> None:
    lines = ["First published in 2019", "Copyright © 2019 Ann Example", "ISBN 978-1-2345-6789-0", "Printed in Lowick"]
    assert texts("\n\n".join((*lines, BODY)), "imprint") == lines


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("de", ["Impressum", "Verlag: Quai, Lowick", "© 2019 Ann Beispiel", "ISBN 978-3-2345-6789-0"]),
        ("fr", ["Mentions légales", "Dépôt légal : mai 2019", "ISBN : 978-2-2345-6789-0"]),
        ("ru", ["Выходные данные", "Издательство: Наука", "ISBN 978-5-2345-6789-0"]),
        ("ja", ["奥付", "2019年5月 初版発行", "ISBN 978-4-2345-6789-0"]),
        ("es", ["Créditos", "Primera edición: mayo de 2019", "Depósito legal: M-123-2019"]),
    ],
)
def test_an_imprint_is_told_by_its_heading_in_other_languages(code: str, lines: list[str]) -> None:
    assert texts("\n\n".join((BODY, BODY, *lines)), "imprint", code) == lines


def test_a_colophon_at_the_end_is_imprint() -> None:
    lines = ["Colophon", "Typeset in Garamond and printed in Lowick", "The cover design is by Bob Example"]
    assert texts("\n\n".join((BODY, *lines)), "imprint") == lines


def test_a_text_that_names_a_book_by_its_number_is_article() -> None:
    text = (
        f"{BODY}\n\nHer book (ISBN 978-1-2345-6789-0) was published in 2019 by a small house. It sold well.\n\n{BODY}"
    )
    assert len(kept(text)) == 3
