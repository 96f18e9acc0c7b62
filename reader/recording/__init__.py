"""Reading aloud into a microphone: a text's words one after the other, kept as recordings beside it. Uses authoring, the
window's widgets and its sound; nothing that ships to readers uses it."""
