"""The language tiles and the tour of the program. Uses toolbars and below; no other screen."""
