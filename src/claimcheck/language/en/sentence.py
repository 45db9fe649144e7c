"""Abbreviations after which a sentence goes on. Data, no logic."""

JOINS = frozenset(
    ["Gen.", "Maj.", "Col.", "Lt.", "Capt.", "Sgt.", "Adm.", "Cmdr.", "Brig.", "Gov.", "Sen.", "Rep.", "Rev.", "Hon.", "Pres.", "Prof.", "Dr.", "Mr.", "Mrs.", "Ms.", "St.", "Mt.", "Ft.", "No.", "Nos.", "Art.", "Sec.", "Fig.", "vs.", "v.", "approx.", "ca.", "c.", "e.g.", "i.e.", "cf."]
)
_WHEN = frozenset(
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Eastern", "Pacific", "Central", "Mountain", "EST", "EDT", "ET", "PT", "GMT", "UTC", "CET", "BST", "local", "Baghdad", "Iraq"]
)
_BODIES = frozenset(
    ["Army", "Navy", "Air", "Marine", "Marines", "Central", "Department", "State", "Defense", "Secretary", "President", "Embassy", "House", "Senate", "Congress", "Military", "Forces", "Supreme", "Ambassador", "Attorney", "Sen", "Rep", "Gov", "Gen", "Maj", "Col"]
)
GOES_ON = {
    "a.m.": _WHEN,
    "p.m.": _WHEN,
    "U.S.": _BODIES,
    "U.K.": _BODIES,
    "U.N.": _BODIES | frozenset({"Security", "General", "Secretary-General"}),
    "Jan.": frozenset(),
}
