"""Archives: files of many texts in, findings out, by parts that are done once; and what a new knowledge base changes.

`source` opens the files and cuts them into parts, `record` reads a part's texts, `work` checks them, here or in another
process; `run` remembers what is done, and `findings` puts it together. Beside the findings lies a `ledger` of what each
text's verdicts depend on, by which `stale` finds the texts to look at anew.
"""
