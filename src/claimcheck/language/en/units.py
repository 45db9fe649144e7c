"""English words for units, as data: what is written beside a figure, and the canonical unit it stands for."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Canonical unit -> its words for one, its words for many, and its symbols as written (letters keep their case), each
# separated by "|". Marks inside a symbol stand apart, as the reader splits them.
# A word for one is read only after "one", "a" or a hyphen ("a three-day visit"); a symbol only after digits.
UNITS: dict[str, tuple[str, str, str]] = {
    "percent": ("", "percent|per cent|pct", "%"),
    "percentage point": (
        "percentage point",
        "percentage points|percent points|per cent points|percentage - points",
        "pp|% points|% point|% - points",
    ),
    "basis point": ("basis point|basis - point", "basis points", "bps"),
    "point": ("point", "points", "pts"),
    "times": ("", "times|fold", ""),
    "mm": ("millimeter|millimetre", "millimeters|millimetres", "mm"),
    "cm": ("centimeter|centimetre", "centimeters|centimetres", "cm"),
    "m": ("meter|metre", "meters|metres", ""),
    "km": ("kilometer|kilometre", "kilometers|kilometres", "km|kms"),
    "in": ("inch", "inches", ""),
    "ft": ("foot", "feet", "ft|ft."),
    "yd": ("yard", "yards", "yd|yds"),
    "mi": ("mile", "miles", "mi"),
    "nmi": ("nautical mile", "nautical miles", "nmi"),
    "light year": ("light year|light - year", "light years|light - years", ""),
    "m2": ("square meter|square metre", "square meters|square metres", "m²|m 2|sq m"),
    "km2": (
        "square kilometer|square kilometre|square - kilometer|square - kilometre",
        "square kilometers|square kilometres",
        "km²|km 2|sq km|sq. km|square km",
    ),
    "sq ft": ("square foot|square - foot", "square feet", "sq ft|sq. ft."),
    "sq mi": ("square mile|square - mile", "square miles|sq miles", "sq mi"),
    "acre": ("acre", "acres", ""),
    "ha": ("hectare", "hectares", "ha"),
    "m3": ("cubic meter|cubic metre", "cubic meters|cubic metres", "m³"),
    "ml": ("milliliter|millilitre", "milliliters|millilitres", "ml"),
    "l": ("liter|litre", "liters|litres", ""),
    "gal": ("gallon", "gallons", "gal"),
    "mg": ("milligram", "milligrams", "mg"),
    "g": ("gram|gramme", "grams|grammes", ""),
    "kg": ("kilogram|kilogramme|kilo", "kilograms|kilogrammes|kilos", "kg|kgs"),
    "t": ("tonne|metric ton", "tonnes|metric tons|metric tonnes", ""),
    "ton": ("ton", "tons|short tons", ""),
    "kt": ("kiloton", "kilotons", "kt"),
    "Mt": ("megaton", "megatons", "Mt"),
    "lb": ("pound", "pounds", "lb|lbs|lb."),
    "oz": ("ounce", "ounces", "oz"),
    "m/s": ("", "meters per second|metres per second", "m / s"),
    "km/h": (
        "kilometer per hour|kilometre per hour|kilometer - per - hour|kilometre - per - hour|kilometer an hour",
        "kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour",
        "km / h|km / hr|kmh|kph|kmph",
    ),
    "mph": ("mile per hour|mile an hour|mile - an - hour|mile - per - hour", "miles per hour|miles an hour", "mph"),
    "knot": ("knot", "knots", ""),
    "degC": (
        "degree celsius",
        "degrees celsius|degrees centigrade",
        "° C|°C|º C|ºC|degrees C",
    ),
    "degF": ("degree fahrenheit", "degrees fahrenheit", "° F|°F|º F|ºF|degrees F"),
    "degree": ("degree", "degrees", "°|º"),
    "W": ("watt", "watts", "W"),
    "kW": ("kilowatt", "kilowatts", "kW"),
    "MW": ("megawatt", "megawatts", "MW"),
    "GW": ("gigawatt", "gigawatts", "GW"),
    "kWh": ("kilowatt hour|kilowatt - hour", "kilowatt hours|kilowatt - hours", "kWh"),
    "MWh": ("megawatt hour|megawatt - hour", "megawatt hours|megawatt - hours", "MWh"),
    "GWh": ("gigawatt hour|gigawatt - hour", "gigawatt hours|gigawatt - hours", "GWh"),
    "MB": ("megabyte", "megabytes", "MB"),
    "GB": ("gigabyte", "gigabytes", "GB"),
    "TB": ("terabyte", "terabytes", "TB"),
    "ms": ("millisecond", "milliseconds", "ms"),
    "second": ("second", "seconds", "sec|secs"),
    "minute": ("minute", "minutes", "min|mins"),
    "hour": ("hour", "hours", "hr|hrs"),
    "day": ("day", "days", ""),
    "week": ("week", "weeks", ""),
    "month": ("month", "months", ""),
    "year": ("year", "years", "yr|yrs"),
    "decade": ("decade", "decades", ""),
    "century": ("century", "centuries", ""),
    "USD": ("dollar|us dollar|u.s. dollar", "dollars|us dollars|u.s. dollars|american dollars|bucks", "USD"),
    "AUD": ("australian dollar", "australian dollars", "AUD"),
    "CAD": ("canadian dollar", "canadian dollars", "CAD"),
    "HKD": ("hong kong dollar", "hong kong dollars", "HKD"),
    "SGD": ("singapore dollar", "singapore dollars", "SGD"),
    "NZD": ("new zealand dollar", "new zealand dollars", "NZD"),
    "EUR": ("", "euros|euro", "EUR"),
    "GBP": ("pound sterling|british pound", "pounds sterling|british pounds", "GBP|quid"),
    "penny": ("", "pence", ""),
    "cent": ("", "cents", ""),
    "CHF": ("franc|swiss franc", "francs|swiss francs", "CHF"),
    "JPY": ("", "yen|japanese yen", "JPY"),
    "CNY": ("", "yuan|renminbi", "CNY|RMB"),
    "KRW": ("", "won|korean won", "KRW"),
    "INR": ("rupee|indian rupee", "rupees|indian rupees", "INR"),
    "RUB": ("ruble|rouble", "rubles|roubles", "RUB"),
    "ILS": ("shekel", "shekels", "ILS"),
    "TRY": ("", "lira|liras|turkish lira", "TRY"),
    "UAH": ("hryvnia", "hryvnia|hryvnias", "UAH"),
    "IRR": ("rial", "rials", "IRR"),
    "SAR": ("riyal", "riyals", "SAR"),
    "IQD": ("iraqi dinar", "iraqi dinars|dinars", "IQD"),
    "SEK": ("krona", "kronor", "SEK"),
    "PLN": ("zloty", "zlotys", "PLN"),
    "MXN": ("", "mexican pesos", "MXN"),
    "BRL": ("", "reais", "BRL"),
    "ZAR": ("rand", "rand", "ZAR"),
}
# Symbols of one letter, read only where they touch the digits ("5m", "80g").
TOUCHING: dict[str, str] = {
    "m": "m",
    "g": "g",
    "t": "t",
    "l": "l",
    "L": "l",
    "x": "times",
    "p": "penny",
    "C": "degC",
    "F": "degF",
}
# Those of them also read a blank apart ("100 g of sugar").
APART: frozenset[str] = frozenset({"m", "g", "l"})
# Units written out by their symbol; the others by their word.
SYMBOLS: dict[str, str] = {
    "degC": "°C",
    "degF": "°F",
} | {unit: unit for unit in _words("mm cm km ft ml mg kg lb oz m/s km/h mph W kW MW GW kWh MWh GWh MB GB TB ms")}
# Money written before its figure.
CURRENCY_SIGNS: dict[str, str] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
}
# Letters before "$" that say whose dollar it is.
DOLLARS: dict[str, str] = {
    "us": "USD",
    "u.s.": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "s": "SGD",
    "nz": "NZD",
    "r": "BRL",
    "mx": "MXN",
}
RUPEES: dict[str, str] = {"Rs": "INR"}
STERLING = "GBP"
POUNDS: dict[str, frozenset[str]] = {"lb": frozenset({"pound", "pounds"})}
# "Pounds" are money where a scale word stands before them or one of these in the sentence, else they are weight.
MONEY_CUES: frozenset[str] = _words(
    """cost costs costing paid pay pays paying price priced worth fine fined fee fees salary budget profit profits loss
    losses revenue sales spent spend spending donated invest invested investment debt loan raised earned tax pension wage
    wages sterling currency £ bill bills"""
)
# After "five feet" or "two hours" the smaller unit of the same kind adds to it ("five feet 10 inches").
SMALLER: dict[str, str] = {
    "ft": "in",
    "hour": "minute",
    "minute": "second",
    "year": "month",
    "lb": "oz",
    "day": "hour",
    "week": "day",
}
