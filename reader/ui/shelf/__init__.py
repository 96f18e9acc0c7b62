"""The works of the library as cards. Uses toolbars and below; no other screen."""
