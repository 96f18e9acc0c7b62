"""What a phone takes home: a folder of the stick, or words as codes for its camera. Uses comic and below; no other screen."""
