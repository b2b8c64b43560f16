"""Report to reading: what one report says, with the span that shows it."""
