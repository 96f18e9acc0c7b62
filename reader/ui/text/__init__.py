"""Text set into lines: fonts, shaping, line breaks, visual order. Uses core, Qt and HarfBuzz alone."""
