"""Pictures one at a time, as large as the window, for whoever does not read. Uses comic and below; no other screen."""
