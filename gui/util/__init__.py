"""What knows neither articles nor widgets."""
