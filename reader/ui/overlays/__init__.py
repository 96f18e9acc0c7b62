"""What lies over the window: a term, a question, help. Uses toolbars and below; no other screen."""
