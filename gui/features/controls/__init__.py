"""What a summary is asked for with: length, method, topic and view."""
