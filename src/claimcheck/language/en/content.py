"""Words that carry no content of their own when two texts are compared. Data, no logic."""

EMPTY = frozenset(
    str.split("""
        a an the and or but if then than that this these those there here it its he she they them his her their
        we our you your i me my is are was were be been being am do does did done have has had having will
        would shall should can could may might must of in on at by for from to into onto over under with
        without about after before during since until between among as so such not no nor only also just very
        more most less least much many some any each every all both either neither who whom whose which what
        when where why how says said say told according reported reportedly
    """)
)
