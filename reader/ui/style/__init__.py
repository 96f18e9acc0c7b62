"""How everything looks at present: theme, sizes, icons. Uses text, i18n and platform."""
