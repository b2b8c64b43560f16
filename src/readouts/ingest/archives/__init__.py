"""What packs other inputs: .zip, .tar, .gz, and web archives (WARC, WACZ).

Nothing is unpacked to disk. A member's name is only ever a name in the place of a report or error
("file.zip!inner.html").
"""
