"""What a library of works is. No Qt, no Markdown, no network."""
