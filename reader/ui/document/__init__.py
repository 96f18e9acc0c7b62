"""A work's blocks laid out, in one language or two, with pictures and highlights. Uses widgets and below."""
