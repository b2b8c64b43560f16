"""PDF: text by pages, its lines put together to paragraphs. pypdfium2 (PDFium) reads the file."""
