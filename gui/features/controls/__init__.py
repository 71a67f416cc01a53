"""The controls of a summary: length, method, topic and view."""
