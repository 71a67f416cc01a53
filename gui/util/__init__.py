"""Tools that know neither articles nor widgets."""
