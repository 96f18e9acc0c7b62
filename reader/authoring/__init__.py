"""From ``content/`` to packs. Not in the bundle: it uses Markdown, ICU and fontTools."""
