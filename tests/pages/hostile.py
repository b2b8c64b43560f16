"""Words that try to be more than words."""

MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&lt;{{ 7*7 }}{% raw %}"
STYLE = "</style><style>body{display:none}</style><!-- ]]>"
TURNED = "\u202eevil\u202c and \u2066more\u2069 \x00\x1b[31m"
CHINESE = "中方坚定支持伊朗维护国家主权"
PERSIAN = "ما می\u200cخواهیم تحریم\u200cها برداشته شود"
ARABIC = "نرحب بالحوار 🚑 بين البلدين"
LONG = "word" * 4000
ALL = (MARKUP, STYLE, TURNED, CHINESE, PERSIAN, ARABIC, LONG)
