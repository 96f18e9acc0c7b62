"""The desk's screens, one module each, and what they are made of. Uses the reader's widgets, typesetter and blocks."""
