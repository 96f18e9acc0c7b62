"""A text, from its contents to its last block. Uses comic's layer and below; no other screen."""
