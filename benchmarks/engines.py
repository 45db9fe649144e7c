"""Other ways to find a statement by a claim's words, which claimcheck is measured beside.

Each is built once over statements as texts and then asked for the ten nearest. `RapidFuzz` looks at every text, `FTS5`
is SQLite's, `tantivy` a search engine's index on disk; `onus` and `claimproofkit` are asked as their own users ask
them: a claim against passages of evidence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from claimcheck.knowledge.search import TextIndex

Search = Callable[[str], Sequence[int]]
Build = Callable[[Sequence[str], Path], Search]
DEPTH = 10


def build_own(texts: Sequence[str], folder: Path) -> Search:
    """The index that claimcheck keeps of statements that are words alone."""
    index = TextIndex.build(((str(number), {"text": text}) for number, text in enumerate(texts)), {"text": 1.0})
    return lambda claim: [int(hit.id) for hit in index.search(claim, DEPTH)]


def build_rapidfuzz(texts: Sequence[str], folder: Path) -> Search:
    from rapidfuzz import fuzz, process, utils

    choices = [utils.default_process(text) for text in texts]

    def search(claim: str) -> Sequence[int]:
        written = utils.default_process(claim)
        return [number for _, _, number in process.extract(written, choices, scorer=fuzz.token_set_ratio, limit=DEPTH)]

    return search


def build_fts5(texts: Sequence[str], folder: Path) -> Search:
    import sqlite3

    connection = sqlite3.connect(folder / "fts5.db")
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize='porter unicode61')")
    connection.executemany("INSERT INTO texts(rowid, text) VALUES (?, ?)", enumerate(texts))
    connection.commit()
    query = f"SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT {DEPTH}"

    def search(claim: str) -> Sequence[int]:
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", claim))
        return [row[0] for row in connection.execute(query, (words,))]

    return search


def build_tantivy(texts: Sequence[str], folder: Path) -> Search:
    import tantivy

    schema = (
        tantivy.SchemaBuilder()
        .add_text_field("text", tokenizer_name="en_stem")
        .add_integer_field("number", stored=True)
    )
    (folder / "tantivy").mkdir()
    index = tantivy.Index(schema.build(), path=str(folder / "tantivy"))
    writer = index.writer()
    for number, text in enumerate(texts):
        writer.add_document(tantivy.Document(text=[text], number=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(claim: str) -> Sequence[int]:
        query = index.parse_query(" ".join(re.findall(r"\w+", claim)), ["text"])
        return [searcher.doc(place)["number"][0] for _, place in searcher.search(query, DEPTH).hits]

    return search


def build_onus(texts: Sequence[str], folder: Path) -> Search:
    """onus 0.1: its numbers tier over all the evidence, and the passages it would send to a judge."""
    from onus import claims, documents, evidence, verify

    passages = evidence.load(texts=texts)
    numbers = {id(passage): number for number, passage in enumerate(passages.passages)}

    def search(claim: str) -> Sequence[int]:
        block = documents.Block(0, "line 1", claim)
        for one in claims.scan_claims(documents.Document(Path("claim.txt"), "txt", [block])):
            verify.check_numbers(one, passages)
        return [numbers[id(passage)] for passage in passages.relevant(claim, DEPTH)]

    return search


def build_claimproofkit(texts: Sequence[str], folder: Path) -> Search:
    """claimproofkit 0.1: its lexical verifier over all passages; it hands back as many as its policy says."""
    from claimproofkit import Claim, ClaimType, ClaimVerifier, EvidencePassage

    passages = [EvidencePassage(id=str(number), source="", text=text) for number, text in enumerate(texts)]
    verifier = ClaimVerifier()

    def search(claim: str) -> Sequence[int]:
        verdict = verifier.verify(Claim(id="1", text=claim, type=ClaimType.FACTUAL), passages)
        return [int(match.passage.id) for match in verdict.evidence[:DEPTH]]

    return search


ENGINES: dict[str, Build] = {
    "own text index": build_own,
    "tantivy": build_tantivy,
    "SQLite FTS5": build_fts5,
    "RapidFuzz": build_rapidfuzz,
    "onus": build_onus,
    "claimproofkit": build_claimproofkit,
}
