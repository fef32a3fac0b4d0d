"""The countries and territories of the world by their Arabic names (CLDR, Who's On First), and the continents."""

import csv

from . import arabic, wof
from .world import NameDraft

# Countries whose places are imported from Who's On First, too.
DEEP = ("SY LB JO PS IL IQ TR IR SA KW BH QA AE OM YE EG LY TN DZ MA EH MR SD SO DJ KM CY").split()
# CLDR entries that are no country or territory of their own in news: parts of France, Britain, Spain.
LEFT_OUT = {"AC", "CP", "DG", "EA", "IC", "TA", "BV", "HM", "UM", "SJ", "BQ"}

# Names as Arabic media write them which no source file gives: the first one replaces the preferred name when marked with *.
EDITORIAL = {
    "SY": "سورية|الجمهورية العربية السورية", "LB": "الجمهورية اللبنانية", "JO": "المملكة الأردنية الهاشمية|المملكة الأردنية",
    "IQ": "جمهورية العراق", "SA": "*السعودية", "AE": "*الإمارات|دولة الإمارات|دولة الإمارات العربية المتحدة",
    "EG": "جمهورية مصر العربية", "LY": "دولة ليبيا|الجماهيرية الليبية", "TN": "الجمهورية التونسية", "MA": "المملكة المغربية",
    "MR": "الجمهورية الإسلامية الموريتانية", "SD": "جمهورية السودان", "YE": "الجمهورية اليمنية", "OM": "سلطنة عمان|سلطنة عُمان",
    "BH": "مملكة البحرين", "QA": "دولة قطر", "KW": "دولة الكويت", "PS": "*فلسطين|دولة فلسطين|الأراضي الفلسطينية المحتلة",
    "DZ": "الجمهورية الجزائرية", "KM": "جمهورية القمر المتحدة|القمر المتحدة", "DJ": "جمهورية جيبوتي", "SO": "جمهورية الصومال الفيدرالية",
    "TR": "الجمهورية التركية|تركية", "IR": "ايران|الجمهورية الإسلامية الإيرانية|الجمهورية الإسلامية في إيران", "IL": "دولة إسرائيل|اسرائيل",
    "US": "*الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|أمريكا|أميركا|امريكا|اميركا", "RU": "روسيا الاتحادية|الاتحاد الروسي|جمهورية روسيا الاتحادية",
    "GB": "*بريطانيا|المملكة المتحدة|بريطانيا العظمى|إنجلترا|انكلترا|إنكلترا", "FR": "الجمهورية الفرنسية", "DE": "المانيا|جمهورية ألمانيا الاتحادية|ألمانيا الاتحادية",
    "CN": "جمهورية الصين الشعبية|الصين الشعبية", "KR": "جمهورية كوريا", "KP": "جمهورية كوريا الديمقراطية الشعبية", "NL": "*هولندا|هولندة|مملكة هولندا",
    "GR": "اليونان", "HU": "المجر", "CZ": "التشيك|تشيكيا", "DK": "الدنمارك", "IE": "إيرلندا|ايرلندا", "IS": "أيسلندا|إيسلندا", "BY": "بيلاروسيا|روسيا البيضاء|بيلاروس",
    "MM": "*ميانمار|بورما", "CI": "كوت ديفوار", "CD": "*جمهورية الكونغو الديمقراطية|الكونغو الديمقراطية", "CG": "*الكونغو|جمهورية الكونغو|الكونغو برازافيل",
    "CF": "*أفريقيا الوسطى|جمهورية أفريقيا الوسطى|إفريقيا الوسطى|جمهورية إفريقيا الوسطى", "ZA": "جنوب إفريقيا|جنوب افريقيا", "TL": "*تيمور الشرقية",
    "MO": "*ماكاو", "HK": "*هونغ كونغ|هونغ كونج|هونج كونج", "CL": "تشيلي|شيلي", "AR": "الارجنتين", "VA": "دولة الفاتيكان|حاضرة الفاتيكان", "MK": "مقدونيا",
    "BA": "البوسنة|البوسنة والهرسك", "PT": "البرتغال", "ES": "اسبانيا|إسبانية", "IT": "ايطاليا", "AU": "استراليا", "AT": "النمسا", "CH": "سويسرة", "SG": "سنغافورا",
    "TH": "تايلند", "PK": "الباكستان|جمهورية باكستان الإسلامية", "AF": "افغانستان|جمهورية أفغانستان الإسلامية|إمارة أفغانستان الإسلامية", "ID": "اندونيسيا",
    "IN": "جمهورية الهند", "JP": "اليابان", "ET": "اثيوبيا|أثيوبيا|الحبشة", "ER": "أريتريا|اريتريا", "SS": "جمهورية جنوب السودان", "TD": "تشاد|التشاد",
    "TM": "تركمنستان", "KG": "قرغيزستان|قيرغيزيا|قرغيزيا", "KZ": "كازخستان|كازاخستان", "AZ": "اذربيجان", "AM": "ارمينيا", "UA": "اوكرانيا", "VE": "فنزويلا",
    "MX": "المكسيك", "BR": "البرازيل", "UY": "الأوروغواي|أوروغواي", "PY": "الباراغواي|باراغواي", "MU": "موريشيوس", "TZ": "تنزانيا|تانزانيا", "MZ": "موزمبيق|الموزمبيق",
    "GN": "غينيا|غينيا كوناكري", "GH": "غانا", "KE": "كينيا", "NE": "النيجر", "NG": "نيجيريا", "SN": "السنغال", "ML": "مالي", "BF": "بوركينا فاسو|بوركينافاسو",
    "TW": "تايوان|جمهورية الصين", "VN": "فيتنام|فييتنام", "PH": "الفلبين|الفيليبين|الفليبين", "MY": "ماليزيا", "NZ": "نيوزيلندا|نيوزلندا|نيوزيلاندا", "XK": "كوسوفو|كوسوفا",
    "SE": "السويد", "NO": "النرويج", "FI": "فنلندا|فنلندة", "PL": "بولندا|بولونيا|بولندة", "RO": "رومانيا", "BG": "بلغاريا", "RS": "صربيا", "HR": "كرواتيا|كرواتية",
    "CY": "قبرص", "MT": "مالطا|مالطة", "LU": "لوكسمبورغ|لوكسمبورج", "BE": "بلجيكا|بلجيكة", "CA": "كندا", "CU": "كوبا", "EC": "الإكوادور|الأكوادور", "PE": "بيرو|البيرو",
    "GE": "جورجيا", "UZ": "أوزبكستان|أوزباكستان|اوزبكستان", "TJ": "طاجيكستان|طاجكستان", "LK": "سريلانكا|سري لانكا", "BD": "بنغلاديش|بنجلاديش|بنغلادش", "NP": "نيبال|النيبال",
    "MV": "*المالديف|جزر المالديف", "KH": "كمبوديا|كامبوديا", "ZW": "زيمبابوي|زمبابوي", "GA": "الغابون|الجابون", "CM": "الكاميرون|الكامرون", "UG": "أوغندا|اوغندا",
    "RW": "رواندا|روندا", "SI": "سلوفينيا", "SK": "سلوفاكيا", "LV": "لاتفيا", "LT": "ليتوانيا", "EE": "إستونيا|استونيا|أستونيا", "AL": "ألبانيا|البانيا", "ME": "مونتينيغرو",
    "MD": "مولدوفا|مولدافيا", "EH": "الجمهورية الصحراوية|الجمهورية العربية الصحراوية الديمقراطية", "CC": "*جزر كوكوس|جزر كيلينغ", "SZ": "إسواتيني|سوازيلاند", "PR": "بورتوريكو|بورتو ريكو",
}
CONTINENTS = (
    ("AF", "Africa", "أفريقيا|إفريقيا|افريقيا|القارة الأفريقية|القارة الإفريقية|القارة السمراء"),
    ("AS", "Asia", "آسيا|أسيا|اسيا|القارة الآسيوية"),
    ("EU", "Europe", "أوروبا|أوربا|اوروبا|اوربا|القارة الأوروبية|القارة العجوز"),
    ("NA", "North America", "أمريكا الشمالية|أميركا الشمالية|امريكا الشمالية"),
    ("SA", "South America", "أمريكا الجنوبية|أميركا الجنوبية|امريكا الجنوبية"),
    ("OC", "Oceania", "أوقيانوسيا|أوقيانيا|أوقيانوسية"),
    ("AN", "Antarctica", "القارة القطبية الجنوبية|القطب الجنوبي"),
)


def _cldr(world):
    with open(world.sources / "cldr" / "countries.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def build(world):
    deep = {}
    for code in DEEP:
        for row in wof.read(world.sources, code):
            if row["placetype"] == "country" and wof.alive(row) and row["country"] == code:
                deep[code] = row
    rows = [r for r in _cldr(world) if r["iso2"] not in LEFT_OUT]
    rows.sort(key=lambda r: (DEEP.index(r["iso2"]) if r["iso2"] in DEEP else len(DEEP), r["iso2"]))
    for row in rows:
        _country(world, row, deep.get(row["iso2"]))
    for code, english, names in CONTINENTS:
        if code == "AN":
            world.add_name("iso:AQ", NameDraft("القارة القطبية الجنوبية", source="editorial"))
            continue
        arabic_names = [NameDraft(n, "ar", "preferred" if i == 0 else "variant") for i, n in enumerate(names.split("|"))]
        world.add_place("continent:" + code, "continent", arabic_names + [NameDraft(english, "en", "preferred")],
                        source="editorial")


def _country(world, row, live):
    code = row["iso2"]
    names = []
    editorial = EDITORIAL.get(code, "")
    for name in (editorial[1:] if editorial.startswith("*") else "").split("|")[:1]:
        if name:
            names.append(NameDraft(name, "ar", "preferred", source="editorial"))
    for cell in [row["name_ar"]] + row["names_ar_other"].split("|"):
        for name in wof.split(cell.replace(" - ", " ")):
            names.append(NameDraft(name, "ar", "variant" if names else "preferred", source="cldr"))
    for name in editorial.lstrip("*").split("|"):
        names.append(NameDraft(arabic.clean(name), "ar", "variant", source="editorial"))
    names.append(NameDraft(row["name_en"], "en", "preferred", source="cldr"))
    for name in row["names_en_other"].split("|"):
        names.append(NameDraft(name, "en", "variant", source="cldr"))
    concordances = [("iso", code), ("iso3", row["iso3"])]
    more = {"signals": {"known": True}, "concordances": concordances}
    source = "cldr"
    if live is not None:
        # In the country's own list `الشام` is the region, not the state: regions come with the features.
        names += [n for n in wof.name_drafts(live, admin=True) if n.lang == "ar" and n.name not in ("الشام", "شام")]
        more.update(lat=float(live["lat"]), lon=float(live["lon"]), population=wof.population(live), precision_km=200,
                    keys=["wof:" + live["wof_id"]])
        concordances += [c for c in wof.concordances(live) if c[0] in ("wof", "gn", "wd")]
        more["signals"]["sources"] = 2
        source = "wof"
    elif row["capital_lat"]:
        # No list gives a point for the country: its capital stands for it, and the precision says so.
        more.update(lat=float(row["capital_lat"]), lon=float(row["capital_lon"]), precision_km=1000)
    world.add_place("iso:" + code, "country", [n for n in names if n.name], country=code, source=source, **more)
