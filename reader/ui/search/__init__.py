"""The search line and what was found. Uses toolbars and below; no other screen."""
