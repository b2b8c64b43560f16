"""Facts of the office tables, checked by hand against public knowledge, and their coverage."""

import pytest

from readouts.data import Spell, days, load_tables

TABLES = load_tables()
NOT_UN_MEMBERS = {
    "PSE", "VAT", "XKX", "TWN", "COK", "NIU", "HKG", "MAC", "GRL", "FRO", "ESH",
}  # fmt: skip
UN_MEMBERS = sorted({country.code for country in TABLES.countries} - NOT_UN_MEMBERS)
DAYS = ["2005-06-15", "2010-06-15", "2015-06-15", "2020-04-27", "2021-08-18", "2024-06-15"]

# Two captains regent, two co-princes, three members of a presidency.
SHARED = {("SMR", "HOS"), ("AND", "HOS"), ("BIH", "HOS")}

# Country: (head of state, head of government, foreign minister) on 2015-06-15 and 2021-08-18;
# "" where there is no such office.
CHECKED = {
    "CHN": (("Xi Jinping", "Li Keqiang", "Wang Yi"), ("Xi Jinping", "Li Keqiang", "Wang Yi")),
    "IRN": (("Hassan Rouhani", "", "Mohammad Javad Zarif"),
            ("Ebrahim Raisi", "", "Mohammad Javad Zarif")),
    "RUS": (("Vladimir Putin", "Dmitry Medvedev", "Sergey Lavrov"),
            ("Vladimir Putin", "Mikhail Mishustin", "Sergey Lavrov")),
    "USA": (("Barack Obama", "", "John Kerry"), ("Joe Biden", "", "Antony Blinken")),
    "UKR": (("Petro Poroshenko", "Arseniy Yatsenyuk", "Pavlo Klimkin"),
            ("Volodymyr Zelenskyy", "Denys Shmyhal", "Dmytro Kuleba")),
    "GBR": (("Elizabeth II", "David Cameron", "Philip Hammond"),
            ("Elizabeth II", "Boris Johnson", "Dominic Raab")),
    "FRA": (("François Hollande", "Manuel Valls", "Laurent Fabius"),
            ("Emmanuel Macron", "Jean Castex", "Jean-Yves Le Drian")),
    "DEU": (("Joachim Gauck", "Angela Merkel", "Frank-Walter Steinmeier"),
            ("Frank-Walter Steinmeier", "Angela Merkel", "Heiko Maas")),
    "ITA": (("Sergio Mattarella", "Matteo Renzi", "Paolo Gentiloni"),
            ("Sergio Mattarella", "Mario Draghi", "Luigi Di Maio")),
    "ESP": (("Felipe VI", "Mariano Rajoy", "José García-Margallo y Marfil"),
            ("Felipe VI", "Pedro Sánchez", "José Manuel Albares Bueno")),
    "POL": (("Bronisław Komorowski", "Ewa Kopacz", "Grzegorz Schetyna"),
            ("Andrzej Duda", "Mateusz Morawiecki", "Zbigniew Rau")),
    "NLD": (("Willem-Alexander", "Mark Rutte", "Bert Koenders"),
            ("Willem-Alexander", "Mark Rutte", "Sigrid Kaag")),
    "TUR": (("Recep Tayyip Erdoğan", "Ahmet Davutoğlu", "Mevlüt Çavuşoğlu"),
            ("Recep Tayyip Erdoğan", "Recep Tayyip Erdoğan", "Mevlüt Çavuşoğlu")),
    "JPN": (("Akihito", "Shinzō Abe", "Fumio Kishida"),
            ("Naruhito", "Yoshihide Suga", "Toshimitsu Motegi")),
    "KOR": (("Park Geun-hye", "", "Yun Byung-se"),
            ("Moon Jae-in", "Kim Boo-kyum", "Chung Eui-yong")),
    "IND": (("Pranab Mukherjee", "Narendra Modi", "Sushma Swaraj"),
            ("Ram Nath Kovind", "Narendra Modi", "S. Jaishankar")),
    "PAK": (("Mamnoon Hussain", "Nawaz Sharif", "Sartaj Aziz"),
            ("Arif Alvi", "Imran Khan", "Makhdoom Shah Mahmood Hussain Qureshi")),
    "EGY": (("Abdel Fattah el-Sisi", "Ibrahim Mahlab", "Sameh Shoukry"),
            ("Abdel Fattah el-Sisi", "Moustafa Madbouly", "Sameh Shoukry")),
    "ISR": (("Reuven Rivlin", "Benjamin Netanyahu", "Benjamin Netanyahu"),
            ("Isaac Herzog", "Naftali Bennett", "Yair Lapid")),
    "SAU": (("Salman bin Abdulaziz Al Saud", "Salman bin Abdulaziz Al Saud", "Adel al-Jubeir"),
            ("Salman bin Abdulaziz Al Saud", "Salman bin Abdulaziz Al Saud",
             "Faisal bin Farhan Al Saud")),
    "KAZ": (("Nursultan Nazarbayev", "Karim Massimov", "Erlan Idrissov"),
            ("Kassym-Jomart Tokayev", "Askar Mamin", "Mukhtar Tleuberdi")),
    "BRA": (("Dilma Rousseff", "", "Mauro Vieira"),
            ("Jair Bolsonaro", "", "Carlos Alberto Franco França")),
    "ZAF": (("Jacob Zuma", "", "Maite Nkoana-Mashabane"),
            ("Cyril Ramaphosa", "", "Naledi Pandor")),
    "AUS": (("Elizabeth II", "Tony Abbott", "Julie Bishop"),
            ("Elizabeth II", "Scott Morrison", "Marise Payne")),
    "CAN": (("Elizabeth II", "Stephen Harper", "Rob Nicholson"),
            ("Elizabeth II", "Justin Trudeau", "Marc Garneau")),
}  # fmt: skip


def _holder(country: str, office_class: str, day: str) -> str:
    return " & ".join(spell.person for spell in TABLES.holders(country, office_class, day))


@pytest.mark.parametrize("country", sorted(CHECKED))
@pytest.mark.parametrize(("index", "day"), [(0, "2015-06-15"), (1, "2021-08-18")])
def test_twenty_five_countries_on_two_days(country: str, index: int, day: str) -> None:
    held = tuple(_holder(country, office_class, day) for office_class in ("HOS", "HOG", "FM"))
    assert held == CHECKED[country][index]


@pytest.mark.parametrize(
    ("day", "country", "office_class", "person"),
    [
        ("2024-05-18", "IRN", "HOS", "Ebrahim Raisi"),
        ("2024-06-15", "IRN", "HOS", "Mohammad Mokhber"),
        ("2024-06-15", "IRN", "FM", "Ali Bagheri Kani"),
        ("2021-08-25", "IRN", "FM", "Hossein Amirabdollahian"),
        ("2021-08-14", "AFG", "HOS", "Ashraf Ghani"),
        ("2022-01-15", "AFG", "FM", "Amir Khan Muttaqi"),
        ("2024-01-15", "GBR", "FM", "David Cameron"),
        ("2023-02-01", "VNM", "HOS", "Võ Thị Ánh Xuân"),
        ("2021-08-22", "TUN", "HOG", ""),
        ("2021-01-25", "USA", "FM", "Daniel Bennett Smith"),
        ("2021-01-20", "USA", "HOS", "Joe Biden"),
        ("2010-06-15", "IRN", "NSA", "Saeed Jalili"),
        ("2022-03-01", "CHN", "NSA", "Yang Jiechi"),
        ("2022-03-01", "USA", "NSA", "Jake Sullivan"),
        ("2022-03-01", "UKR", "NSA", "Oleksiy Danilov"),
        ("2022-03-01", "RUS", "NSA", "Nikolai Patrushev"),
        ("2024-10-01", "CHE", "HOS", "Viola Amherd"),
        ("2005-06-15", "TKM", "HOS", "Saparmurat Niyazov"),
        ("2005-06-15", "FRA", "FM", "Philippe Douste-Blazy"),
        ("2005-06-15", "ISR", "FM", "Silvan Shalom"),
        ("2005-06-15", "ESP", "FM", "Miguel Ángel Moratinos"),
        ("2005-06-15", "GEO", "HOS", "Mikheil Saakashvili"),
        ("2006-12-01", "IRQ", "HOG", "Nouri al-Maliki"),
        ("2010-06-15", "DEU", "HOS", "Jens Böhrnsen"),
        ("2010-06-15", "POL", "HOS", "Bronisław Komorowski"),
        ("2012-06-15", "BRA", "FM", "Antonio Patriota"),
        ("2016-06-15", "AUT", "FM", "Sebastian Kurz"),
        ("2019-02-01", "CHE", "FM", "Ignazio Cassis"),
        ("2024-06-15", "BTN", "HOS", "Jigme Khesar Namgyel Wangchuck"),
        ("2025-04-01", "DEU", "FM", "Annalena Baerbock"),
        ("2025-10-01", "RUS", "FM", "Sergey Lavrov"),
        ("2005-06-15", "IRN", "NSA", "Hassan Rouhani"),
        ("2007-01-15", "IRN", "NSA", "Ali Larijani"),
        ("2008-06-15", "USA", "NSA", "Stephen Hadley"),
        ("2013-12-01", "UKR", "NSA", "Andriy Klyuyev"),
        ("2014-04-01", "UKR", "NSA", "Andriy Parubiy"),
        ("2024-09-01", "KOR", "NSA", "Shin Won-sik"),
        ("2018-06-15", "POL", "NSA", "Paweł Soloch"),
    ],
)
def test_changes_and_posts(day: str, country: str, office_class: str, person: str) -> None:
    assert _holder(country, office_class, day) == person


@pytest.mark.parametrize(
    ("office", "day", "person"),
    [
        ("Secretary-General of the United Nations", "2016-12-31", "Ban Ki-moon"),
        ("Secretary-General of the United Nations", "2021-08-18", "António Guterres"),
        ("Secretary General of NATO", "2024-10-01", "Mark Rutte"),
        ("Director General of the International Atomic Energy Agency", "2022-03-05",
         "Rafael Grossi"),
        ("President of the European Commission", "2015-06-15", "Jean-Claude Juncker"),
        ("President of the European Council", "2021-08-18", "Charles Michel"),
        ("Director-General of the World Health Organization", "2020-04-27",
         "Tedros Adhanom Ghebreyesus"),
        ("Secretary-General of the Shanghai Cooperation Organization", "2021-08-18",
         "Vladimir Norov"),
        ("Secretary-General of the United Nations", "2005-06-15", "Kofi Annan"),
        ("Secretary General of NATO", "2008-04-03", "Jaap de Hoop Scheffer"),
        ("President of the World Bank Group", "2010-06-15", "Robert Zoellick"),
        ("Secretary General of the Gulf Cooperation Council", "2015-06-15",
         "Abdullatif bin Rashid Al Zayani"),
        ("Chairman of the Board of the Eurasian Economic Commission", "2018-06-15",
         "Tigran Sargsyan"),
        ("Special Envoy of the Secretary-General for Yemen", "2016-06-15",
         "Ismail Ould Cheikh Ahmed"),
        ("President of the United Nations General Assembly", "2014-06-15", "John Ashe"),
        ("Director-General of the International Labour Organization", "2020-04-27", "Guy Ryder"),
        ("High Representative for the Common Foreign and Security Policy", "2006-06-06",
         "Javier Solana"),
    ],
)  # fmt: skip
def test_heads_of_international_bodies(office: str, day: str, person: str) -> None:
    held = [spell for spell in TABLES.holders(None, "IO", day) if spell.office == office]
    assert [spell.person for spell in held] == [person]


@pytest.mark.parametrize(
    ("country", "office", "day", "person"),
    [
        ("USA", "Secretary of Defense", "2010-06-15", "Robert Gates"),
        ("USA", "Special Representative for Ukraine Negotiations", "2018-06-15", "Kurt Volker"),
        ("RUS", "Chairman of the State Duma", "2019-06-15", "Vyacheslav Volodin"),
        ("CHN", "Minister of National Defense", "2015-06-15", "Chang Wanquan"),
        ("CHN", "Head of the International Department of the Central Committee", "2020-04-27",
         "Song Tao"),
        ("IRN", "Head of the Atomic Energy Organization", "2015-07-14", "Ali Akbar Salehi"),
        ("IRN", "Permanent Representative to the United Nations", "2021-08-18",
         "Majid Takht-Ravanchi"),
        ("SAU", "Crown Prince", "2016-06-15", "Mohammed bin Nayef"),
        ("UKR", "Chairman of the Verkhovna Rada", "2022-03-01", "Ruslan Stefanchuk"),
        ("JPN", "Chief Cabinet Secretary", "2016-06-15", "Yoshihide Suga"),
        ("GBR", "Secretary of State for Defence", "2016-06-15", "Michael Fallon"),
        ("IND", "Foreign Secretary", "2016-06-15", "S. Jaishankar"),
        ("ISR", "Minister of Defense", "2014-06-15", "Moshe Ya'alon"),
        ("IRQ", "President of the Kurdistan Region", "2014-06-15", "Masoud Barzani"),
        ("PSE", "Chairman of the Political Bureau of Hamas", "2014-06-15", "Khaled Mashal"),
        ("VNM", "Chairman of the National Assembly", "2023-06-15", "Vuong Dinh Hue"),
    ],
)  # fmt: skip
def test_holders_of_other_posts(country: str, office: str, day: str, person: str) -> None:
    held = [spell for spell in TABLES.holders(country, "OTHER", day) if spell.office == office]
    assert [spell.person for spell in held] == [person]


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Mostafa Madbouly", "Moustafa Madbouly"),
        ("Badr Albusaidi", "Sayyid Badr bin Hamad bin Hamood AlBusaidi"),
        ("Elmar Mamedyarov", "Elmar Mammadyarov"),
        ("K.P. Sharma Oli", "Khadga Prasad Sharma Oli"),
        ("Prachanda", "Pushpa Kamal Dahal"),
        ("Serzh Sarkisian", "Serzh Sargsyan"),
        ("Adel Abdul Mahdi", "Adil Abdul-Mahdi"),
        ("Iyad Allawi", "Ayad Allawi"),
        ("Saud al-Faisal", "Saud bin Faisal bin Abdulaziz Al Saud"),
        ("Aso Taro", "Tarō Asō"),
        ("Qassem Soleimani", "Qasem Soleimani"),
        ("Muammar Qaddafi", "Muammar Gaddafi"),
        ("Peña Nieto", "Enrique Peña Nieto"),
        ("Najib Tun Razak", "Najib Razak"),
    ],
)
def test_usual_spellings_find_the_person(name: str, person: str) -> None:
    assert {spell.person for spell in TABLES.people(name)} == {person}


@pytest.mark.parametrize("office_class", ["HOS", "HOG", "FM", "NSA"])
def test_no_two_spells_since_2005_overlap_for_sure(office_class: str) -> None:
    for country in TABLES.countries:
        if (country.code, office_class) not in SHARED:
            spells = TABLES.holders(country.code, office_class, None)
            pairs = [(a, b) for a in spells for b in spells if a is not b and _overlap(a, b)]
            assert pairs == [], country.code


def _overlap(one: Spell, other: Spell) -> bool:
    """Whether both held the office on some day after 2005 whatever their partial days mean."""
    ends = [days.first(s.end or s.last_attested or s.start or "") for s in (one, other)]
    starts = [days.last(s.start or "") for s in (one, other)]
    return max(*starts, "2005-01-01") < min(ends)


def test_one_person_keeps_one_id_over_countries_and_bodies() -> None:
    for name in ("Mark Rutte", "António Guterres", "Emmanuel Macron", "Charles Michel"):
        assert len({spell.qid for spell in TABLES.people(name)}) == 1


def test_all_un_members_are_there() -> None:
    assert len(UN_MEMBERS) == 193


@pytest.mark.parametrize("day", DAYS)
def test_every_un_member_has_a_head(day: str) -> None:
    without = [
        code
        for code in UN_MEMBERS
        if not TABLES.holders(code, "HOS", day) and not TABLES.holders(code, "HOG", day)
    ]
    # South Sudan became independent on 2011-07-09.
    assert without == (["SSD"] if day < "2011-07-09" else [])


FLOORS = [175, 178, 180, 182, 182, 179]


@pytest.mark.parametrize(("day", "floor"), list(zip(DAYS, FLOORS, strict=True)))
def test_foreign_ministers_are_covered(day: str, floor: int) -> None:
    assert sum(bool(TABLES.holders(code, "FM", day)) for code in UN_MEMBERS) >= floor


# San Marino has two captains regent, Andorra two co-princes. The others are foreign ministers of
# whom the source gives only the year of the change, so that either may have been in office.
SEVERAL = {
    "2005-06-15": {"SMR-HOS", "BDI-FM", "COM-FM", "DMA-FM", "HND-FM", "MRT-FM", "TGO-FM"},
    "2010-06-15": {"SMR-HOS", "CIV-FM", "DMA-FM", "GIN-FM", "GMB-FM", "MDG-FM", "PNG-FM", "SLE-FM",
                   "SOM-FM", "TGO-FM"},
    "2015-06-15": {"SMR-HOS", "BEN-FM", "CAF-FM", "COM-FM", "GNB-FM", "MDG-FM", "MRT-FM"},
    "2020-04-27": {"AND-HOS", "SMR-HOS", "GRD-FM", "SSD-FM"},
    "2021-08-18": {"AND-HOS", "SMR-HOS"},
    "2024-06-15": {"AND-HOS", "SMR-HOS"},
}  # fmt: skip


@pytest.mark.parametrize("day", DAYS)
def test_an_office_has_one_holder_but_for_these(day: str) -> None:
    several = {
        f"{country.code}-{office_class}"
        for country in TABLES.countries
        for office_class in ("HOS", "HOG", "FM")
        if len(TABLES.holders(country.code, office_class, day)) > 1
    }
    assert several == SEVERAL[day]
