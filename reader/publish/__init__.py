"""A library in the formats of phones and other readers: web pages, EPUB, ZIM, single pictures. It shows the blocks that
the window shows (``ui/document``), and uses whatever lies below; nothing that ships to readers uses it."""
