"""Words of tables' headers that say nothing of what stands below them. Data, no logic."""

# Below these the row's own first cell says what its figure is ("Missiles launched | 33").
EMPTY_HEADERS = frozenset(
    [
        "",
        "amount",
        "answer",
        "count",
        "data",
        "detail",
        "details",
        "fact",
        "figure",
        "figures",
        "item",
        "measure",
        "number",
        "result",
        "total",
        "value",
        "what",
        "#",
        "no.",
        "n",
    ]
)
# Headers that name what a cell is rather than what it counts: "Year: 2024", not "2024 Year".
NAMING_HEADERS = frozenset(
    [
        "date",
        "day",
        "days",
        "hour",
        "month",
        "page",
        "rank",
        "source",
        "time",
        "week",
        "year",
        "version",
        "id",
        "when",
        "phone",
        "code",
    ]
)
# "Number of missiles" is put before its figure; a header that begins so holds the noun at its end.
COUNT_OF = ("number of", "no. of", "count of", "total of", "share of", "percentage of", "percent of", "rate of")
