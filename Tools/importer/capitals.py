"""Capitals and well-known cities of the rest of the world (CLDR's zone cities and capitals, points from Natural Earth)."""

import csv

from . import arabic, countries, geometry, wof
from .world import NameDraft

# Arabic names of capitals that CLDR does not give.
CAPITALS = {
    "AE": "أبو ظبي|أبوظبي|ابوظبي", "AG": "سانت جونز", "AL": "تيرانا", "AU": "كانبرا|كانبيرا", "BB": "بريدجتاون", "BH": "المنامة", "BJ": "كوتونو",
    "BN": "بندر سري بكاوان|بندر سيري بيغاوان", "BR": "برازيليا", "BZ": "بلموبان", "CA": "أوتاوا|اوتاوا", "CH": "برن|بيرن", "CM": "ياوندي", "CN": "بكين|بيجين|بيجينغ",
    "CR": "سان خوسيه", "CV": "برايا", "DK": "كوبنهاغن|كوبنهاجن", "DM": "روسو", "EC": "كيتو", "ER": "أسمرة|أسمرا", "FJ": "سوفا", "FM": "باليكير",
    "GD": "سانت جورجز", "GY": "جورج تاون", "IN": "نيودلهي|نيو دلهي", "JM": "كينغستون", "KM": "موروني", "KN": "باستير", "KZ": "أستانا|نور سلطان|آستانا|استانا",
    "LC": "كاستريس", "MA": "الرباط", "MT": "فاليتا", "MU": "بورت لويس", "MV": "ماليه", "MW": "ليلونغوي", "NG": "أبوجا", "NP": "كاتماندو|كتماندو",
    "NZ": "ويلينغتون|ولينغتون", "PA": "بنما سيتي|مدينة بنما", "PK": "إسلام آباد|إسلام أباد|اسلام اباد", "PW": "ميليكيوك", "QA": "الدوحة", "SB": "هونيارا",
    "SC": "فيكتوريا", "SV": "سان سلفادور", "TO": "نوكو ألوفا", "TR": "أنقرة", "US": "واشنطن|واشنطن العاصمة", "VA": "مدينة الفاتيكان", "VC": "كينغستاون",
    "VN": "هانوي", "VU": "بورت فيلا", "YE": "صنعاء",
}
# More spellings of cities CLDR names.
SPELLINGS = {
    "Moscow": "موسكو", "Kiev": "كييف|كيف", "Paris": "باريس|باريز", "London": "لندن", "Berlin": "برلين", "Vienna": "فيينا|فينا", "Rome": "روما", "Brussels": "بروكسل|بروكسيل",
    "Seoul": "سيول|سيئول|سول", "Istanbul": "إسطنبول|اسطنبول|إستانبول|استانبول|الآستانة", "Tehran": "طهران", "Beijing": "بكين", "Prague": "براغ|براج",
    "Tbilisi": "تبليسي|تفليس", "Yerevan": "يريفان", "Mogadishu": "مقديشو|مقديشيو", "Nicosia": "نيقوسيا|نيقوسية", "Bishkek": "بيشكيك|بشكيك",
    "Los Angeles": "لوس أنجلوس|لوس انجلوس|لوس أنجليس", "Johannesburg": "جوهانسبرغ|جوهانسبورغ", "Ndjamena": "نجامينا|انجمينا", "Sarajevo": "سراييفو|ساراييفو",
    "Volgograd": "فولغوغراد", "Kaliningrad": "كالينينغراد", "Samara": "سامارا", "Yekaterinburg": "يكاترينبورغ|يكاترينبرغ", "Melbourne": "ملبورن|ميلبورن",
    "Zurich": "زيورخ|زوريخ|زيوريخ", "Karachi": "كراتشي|كراتشى", "Nairobi": "نيروبي", "Copenhagen": "كوبنهاغن|كوبنهاجن", "Dublin": "دبلن",
    "Simferopol": "سيمفيروبول|سيمفروبول", "Indianapolis": "إنديانابوليس",
}
# Natural Earth's capital is the largest city only; the seat of government is elsewhere.
NO_CAPITALS = {"IL", "ZA", "CI", "TZ", "LK", "BJ", "MM", "BI"}
# The name used today where CLDR keeps an older or odd one.
TODAY = {"Asia/Seoul": "سيول", "Africa/Mogadishu": "مقديشو", "Europe/Volgograd": "فولغوغراد", "Europe/Kaliningrad": "كالينينغراد", "Europe/Samara": "سامارا",
         "Asia/Yekaterinburg": "يكاترينبورغ", "Australia/Perth": "بيرث", "Asia/Bishkek": "بيشكيك", "America/Los_Angeles": "لوس أنجلوس"}
CAPITALS_TODAY = {"Seoul": "سيول", "Ulaanbaatar": "أولان باتور", "Mogadishu": "مقديشو", "Guatemala": "غواتيمالا سيتي", "Port Moresby": "بورت مورسبي",
                  "Montevideo": "مونتيفيديو", "Chișinău": "كيشيناو", "Bishkek": "بيشكيك", "Djibouti": "جيبوتي"}
# Cities news names and no source file has: rounded points from general knowledge, hence the precision.
EDITORIAL = (
    ("CH", "Geneva", "جنيف", 46.2, 6.15), ("CH", "Lausanne", "لوزان", 46.5, 6.6), ("CH", "Davos", "دافوس", 46.8, 9.8),
    ("NL", "The Hague", "لاهاي", 52.1, 4.3), ("NL", "Rotterdam", "روتردام", 51.9, 4.5), ("DE", "Munich", "ميونخ|ميونيخ", 48.1, 11.6),
    ("DE", "Hamburg", "هامبورغ", 53.55, 10.0), ("DE", "Frankfurt", "فرانكفورت", 50.1, 8.7), ("DE", "Cologne", "كولونيا|كولن", 50.9, 6.95),
    ("DE", "Koblenz", "كوبلنز", 50.36, 7.6), ("DE", "Bonn", "بون", 50.7, 7.1), ("DE", "Stuttgart", "شتوتغارت", 48.8, 9.2), ("DE", "Leipzig", "لايبزيغ", 51.3, 12.4),
    ("FR", "Marseille", "مرسيليا|مارسيليا", 43.3, 5.4), ("FR", "Lyon", "ليون", 45.75, 4.85), ("FR", "Strasbourg", "ستراسبورغ", 48.6, 7.75), ("FR", "Nice", "نيس", 43.7, 7.3),
    ("IT", "Milan", "ميلانو", 45.5, 9.2), ("IT", "Naples", "نابولي", 40.85, 14.25), ("IT", "Venice", "البندقية", 45.4, 12.3),
    ("ES", "Barcelona", "برشلونة", 41.4, 2.2), ("ES", "Seville", "إشبيلية", 37.4, -6.0), ("GB", "Manchester", "مانشستر", 53.5, -2.2),
    ("GB", "Birmingham", "برمنغهام", 52.5, -1.9), ("GB", "Edinburgh", "إدنبرة", 55.95, -3.2), ("GB", "Liverpool", "ليفربول", 53.4, -3.0), ("GB", "Oxford", "أكسفورد", 51.75, -1.25),
    ("RU", "Saint Petersburg", "سان بطرسبورغ|سانت بطرسبرغ|سانت بطرسبورغ|بطرسبورغ", 59.9, 30.3), ("RU", "Sochi", "سوتشي", 43.6, 39.7), ("RU", "Grozny", "غروزني", 43.3, 45.7),
    ("RU", "Rostov-on-Don", "روستوف", 47.2, 39.7), ("RU", "Kazan", "قازان|كازان", 55.8, 49.1), ("RU", "Kursk", "كورسك", 51.7, 36.2), ("RU", "Belgorod", "بيلغورود", 50.6, 36.6),
    ("RU", "Makhachkala", "محج قلعة|ماخاتشكالا", 42.97, 47.5), ("UA", "Kharkiv", "خاركيف|خاركوف", 50.0, 36.2), ("UA", "Odesa", "أوديسا|أوديسة", 46.5, 30.7),
    ("UA", "Donetsk", "دونيتسك", 48.0, 37.8), ("UA", "Luhansk", "لوغانسك|لوهانسك", 48.6, 39.3), ("UA", "Mariupol", "ماريوبول", 47.1, 37.5), ("UA", "Kherson", "خيرسون", 46.6, 32.6),
    ("UA", "Lviv", "لفيف", 49.8, 24.0), ("UA", "Zaporizhzhia", "زاباروجيا|زابوريجيا", 47.8, 35.1), ("US", "Washington", "واشنطن", 38.9, -77.0),
    ("US", "Boston", "بوسطن", 42.4, -71.1), ("US", "San Francisco", "سان فرانسيسكو", 37.8, -122.4), ("US", "Houston", "هيوستن", 29.8, -95.4), ("US", "Miami", "ميامي", 25.8, -80.2),
    ("US", "Atlanta", "أتلانتا", 33.75, -84.4), ("US", "Las Vegas", "لاس فيغاس", 36.2, -115.1), ("US", "Seattle", "سياتل", 47.6, -122.3), ("US", "Philadelphia", "فيلادلفيا", 40.0, -75.2),
    ("CA", "Montreal", "مونتريال", 45.5, -73.6), ("AU", "Sydney", "سيدني|سدني", -33.9, 151.2), ("IN", "Mumbai", "مومباي|بومباي", 19.1, 72.9), ("IN", "Kolkata", "كلكتا|كالكتا", 22.6, 88.4),
    ("IN", "Delhi", "دلهي", 28.65, 77.2), ("PK", "Lahore", "لاهور", 31.55, 74.35), ("PK", "Peshawar", "بيشاور", 34.0, 71.55), ("PK", "Quetta", "كويتا", 30.2, 67.0),
    ("PK", "Rawalpindi", "راولبندي", 33.6, 73.05), ("AF", "Kandahar", "قندهار", 31.6, 65.7), ("AF", "Herat", "هرات", 34.35, 62.2), ("AF", "Mazar-i-Sharif", "مزار شريف", 36.7, 67.1),
    ("AF", "Jalalabad", "جلال آباد|جلال أباد", 34.4, 70.45), ("AF", "Kunduz", "قندوز", 36.7, 68.9), ("CN", "Guangzhou", "غوانغتشو", 23.1, 113.3), ("CN", "Wuhan", "ووهان", 30.6, 114.3),
    ("JP", "Hiroshima", "هيروشيما", 34.4, 132.45), ("JP", "Osaka", "أوساكا", 34.7, 135.5), ("UZ", "Samarkand", "سمرقند", 39.65, 66.95), ("UZ", "Bukhara", "بخارى", 39.8, 64.4),
    ("GR", "Thessaloniki", "سالونيك|تسالونيكي", 40.6, 22.95), ("PL", "Krakow", "كراكوف", 50.05, 19.95), ("SE", "Malmo", "مالمو", 55.6, 13.0), ("SE", "Gothenburg", "غوتنبرغ|يوتيبوري", 57.7, 12.0),
    ("ZA", "Cape Town", "كيب تاون", -33.9, 18.4), ("ET", "Mekelle", "ميكيلي|مقلي", 13.5, 39.5), ("BR", "Rio de Janeiro", "ريو دي جانيرو|ريو دي جانيرو", -22.9, -43.2),
    ("MM", "Naypyidaw", "نايبيداو", 19.75, 96.1), ("BA", "Srebrenica", "سريبرينيتسا|سربرنيتسا", 44.1, 19.3), ("AM", "Gyumri", "غيومري", 40.8, 43.85), ("AZ", "Shusha", "شوشا|شوشي", 39.75, 46.75),
)


def build(world):
    with open(world.sources / "cldr" / "countries.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["capital_lat"] and row["iso2"] not in NO_CAPITALS and world.place("iso:" + row["iso2"]):
            names = [n for n in CAPITALS.get(row["iso2"], "").split("|") if n]
            source = "editorial"
            if row["capital_ar"]:
                names, source = wof.split(row["capital_ar"]), "cldr"
            if row["capital_en"] in CAPITALS_TODAY:
                names.insert(0, CAPITALS_TODAY[row["capital_en"]])
            if names:
                _city(world, row["iso2"], row["capital_en"], names, source, float(row["capital_lat"]), float(row["capital_lon"]), seat=1)
    with open(world.sources / "cldr" / "timezone_cities.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["lat"] and row["country"] and world.place("iso:" + row["country"]) and row["zone"] not in (
                    "Asia/Jerusalem", "Antarctica/Vostok", "America/Glace_Bay"):
                names = wof.split(row["name_ar"])
                if row["zone"] in TODAY:
                    names.insert(0, TODAY[row["zone"]])
                _city(world, row["country"], row["name_en"], names, "cldr", float(row["lat"]), float(row["lon"]))
    for country, english, cell, lat, lon in EDITORIAL:
        _city(world, country, english, cell.split("|"), "editorial", lat, lon)


def _city(world, country, english, names, source, lat, lon, seat=None):
    """Adds the city, or its names to the settlement that is already there."""
    drafts = [NameDraft(arabic.clean(n), "ar", "preferred" if i == 0 else "variant", source=source) for i, n in enumerate(names)]
    drafts += [NameDraft(n, "ar", "variant", source="editorial") for n in SPELLINGS.get(english, "").split("|") if n]
    place = _there(world, country, english, [d.name for d in drafts], lat, lon)
    if place is None:
        editorial = source == "editorial" and (country, english) in {(c, e) for c, e, *_ in EDITORIAL}
        place = world.add_place(
            f"city:{country}/{english}", "city", drafts + [NameDraft(english, "en", "preferred", source=source)], country=country,
            source="editorial" if editorial else "naturalearth", lat=lat, lon=lon, precision_km=20 if editorial else 10,
            parent="iso:" + country, signals={"sources": 1, "known": True})
    else:
        for draft in drafts:
            world.add_name(place, draft)
        place.signals["known"] = True
        place.type = "city"
    if seat:
        place.signals["seat"] = seat
        world.add_relation(place.key, "capital_of", "iso:" + country, source=source)


def _there(world, country, english, names, lat, lon):
    own = world.place(f"city:{country}/{english}")
    if own is not None:
        return own
    for name in names:
        for place in world.find(name, country=country, placetypes={"city", "town", "village"}, loose=False):
            if place.lat is not None and geometry.distance(lat, lon, place.lat, place.lon) <= 30:
                return place
    latin = arabic.latin_fold(english)
    if country not in countries.DEEP:
        return None
    near = [p for p in world.places.values() if p.country == country and p.type in ("city", "town", "village") and p.lat is not None
            and abs(p.lat - lat) < 0.2 and abs(p.lon - lon) < 0.2 and latin in {arabic.latin_fold(n.name) for n in p.names if n.lang == "en"}]
    return max(near, key=lambda p: p.population or 0) if near else None
