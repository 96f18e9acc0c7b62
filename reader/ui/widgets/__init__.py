"""Small parts that every screen is made of: buttons, labels, scroll bars, text fields. Uses style and below."""
