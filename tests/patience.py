"""How long a test waits for what comes at once on an idle machine, before it gives up.

The machine may be busy, so this is long enough for any; only a test that fails ever waits so long.
"""

from __future__ import annotations

#: Seconds.
PATIENCE = 300
#: The same in milliseconds, as Qt counts.
PATIENCE_MS = 1000 * PATIENCE
