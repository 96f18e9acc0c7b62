"""Pages for a printer or a PDF. Uses comic and below; no other screen."""
