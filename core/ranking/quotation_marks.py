"""The marks of quotations, as the ranking reads them."""

from __future__ import annotations

import re

#: Double quotation marks; a straight one after a figure means inches.
QUOTATION_MARK = re.compile('[“”„«»「」『』]|(?<!\\d)"')
