"""The systems that Yaqut is measured beside, each with the fold that its users would reach for."""

from typing import Callable, NamedTuple

import icu
from camel_tools.utils.charmap import CharMapper
from camel_tools.utils.dediac import dediac_ar
from camel_tools.utils.normalize import (
    normalize_alef_ar,
    normalize_alef_maksura_ar,
    normalize_teh_marbuta_ar,
    normalize_unicode,
)
from pyarabic.normalize import normalize_searchtext


class System(NamedTuple):
    name: str
    fold: Callable[[str], str]


def camel_chain_without_nfkc():
    return lambda text: normalize_teh_marbuta_ar(normalize_alef_maksura_ar(normalize_alef_ar(dediac_ar(text))))


def camel_chain(text):
    return camel_chain_without_nfkc()(normalize_unicode(text))


def primary(locale):
    collator = icu.Collator.createInstance(icu.Locale(locale))
    collator.setStrength(icu.Collator.PRIMARY)
    return lambda text: collator.getSortKey(text)


def all_systems():
    arclean = CharMapper.builtin_mapper("arclean")
    casefold = icu.Normalizer2.getNFKCCasefoldInstance()
    return [
        System("CAMeL NFKC+3 norms+dediac", camel_chain),
        System("CAMeL arclean", arclean.map_string),
        System("PyArabic searchtext", normalize_searchtext),
        System("ICU NFKC_CF", casefold.normalize),
        System("ICU root primary", primary("")),
        System("ICU ar primary", primary("ar")),
    ]
