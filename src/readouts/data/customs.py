"""Which part of a person's name stands alone: customs by country, and the words they need."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Family name first, in these countries' own English texts too.
FAMILY_FIRST = frozenset({"CHN", "TWN", "HKG", "MAC", "SGP", "KOR", "PRK"})

# Called by the given name, which is the first word; the last word is used abroad.
GIVEN_ALONE = frozenset({"ETH", "ERI", "THA", "LAO", "MYS", "BRN"})

# Only full names are in use: no part of "Min Aung Hlaing" is a family name.
NO_FAMILY_NAME = frozenset({"MMR"})

# Father's and mother's family name ("López Obrador"); the first is used with it, not the second.
TWO_FAMILY_NAMES = _words(
    "ARG BOL CHL COL CRI CUB DOM ECU ESP GNQ GTM HND MEX NIC PAN PER PRY SLV URY VEN"
)

# Words before a family name that belong to it.
PARTICLES = _words(
    "van von der den de da di do dos das del della du la le lo ten ter bin ibn ben bint al el ould"
    " abu abou abdel abdul abd mac st san"
)

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "qc", "mp"})

# The family names that tell "Tsai Ing-wen" from "Joseph Wu": common Chinese ones (pinyin,
# Taiwan, Hong Kong and Hokkien spellings) and Korean ones.
CHINESE_AND_KOREAN_FAMILIES = _words(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng"
    " liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du"
    " su wei cheng lu ding ren lv yao shen zhong jin cui tan lai mao meng xi wen qin qian bai shi"
    " ji geng hua le zou hong tsai tsang tung leung chan lee wong ng lam chow ho chui chiang hsieh"
    " hsu kuo lien chang chiu chou kao tsui lau cheung yeung kwok goh tan lim teo ong koh ow"
    " kim park pak choi choe jung jong chong kang cho yoon yun jang chung im rim han oh seo so"
    " shin sin kwon hwang ahn an hong ban moon roh ri yi ro ryu yu paek bae no"
)
