"""The verbs: a knowledge base is opened, documents are checked against it, a report comes out."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from functools import partial

from .claim import ClaimReader, pack_tables
from .claim.name import NameFinder
from .dataclass import replace
from .judge import Terms, judge_claim
from .knowledge import KnowledgeBase
from .knowledge.index import Compiling, compile_folder
from .knowledge.index import open_knowledge as open_compiled_or_files
from .knowledge.shipped import shipped_path
from .model import (
    BlockKind,
    CheckedDocument,
    Claim,
    Document,
    JudgedClaim,
    KnowledgeSummary,
    Lexicon,
    Position,
    Reliability,
    Report,
    Sentence,
    Value,
    ValueKind,
    Verdict,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .context import Context
    from .knowledge.lint import Finding
    from .knowledge.texts import Texts

    AnyPath = str | os.PathLike[str]


class Checker:
    """Checks sentences against one knowledge base, on one set of terms.

    `today` resolves dates such as "last Sunday"; `as_of` asks what was known then; `min_reliability` leaves out sources
    graded below it; `explain` keeps what was considered and dropped.
    """

    def __init__(
        self,
        knowledge: KnowledgeBase,
        *,
        today: date | None = None,
        as_of: date | None = None,
        min_reliability: Reliability | None = None,
        explain: bool = False,
    ) -> None:
        self.knowledge, self.today = knowledge, today
        self.reader = ClaimReader(knowledge.lexicon, knowledge.extra)
        self._texts: Texts | None = None  # opened when first needed
        self.terms = Terms(as_of=as_of, min_reliability=min_reliability, explain=explain)

    def check_sentence(self, sentence: Sentence) -> JudgedClaim:
        """One sentence, by itself."""
        return self.judge(self.reader.read_claim(sentence.text, today=self.today), sentence)

    def check_draft(self, name: str, sentences: Iterable[Sentence], *, today: date | None = None) -> CheckedDocument:
        """The checkable sentences of a draft in order, each with what it takes over from those before it; `today` is
        the draft's own date."""
        from .context import Context

        context = Context(self.knowledge, self.reader.kinship)
        claims: list[JudgedClaim] = []
        skipped: list[tuple[Sentence, str]] = []
        for sentence in sentences:
            claim = self.reader.read_claim(sentence.text, today=today or self.today)
            judged = self._judge_in_context(claim, sentence, context)
            context.establish(judged, sentence)
            empty_heading = sentence.kind is BlockKind.HEADING and judged.verdict is Verdict.NO_EVIDENCE
            row = sentence.kind is BlockKind.TABLE_ROW and bool(claim.quantities)
            if (claim.checkability.checkable or row) and not empty_heading:
                claims.append(judged)
            else:
                skipped.append((sentence, "a heading" if empty_heading else claim.checkability.reason))
        return CheckedDocument(name=name, claims=tuple(claims), skipped=tuple(skipped))

    def _judge_in_context(self, claim: Claim, sentence: Sentence, context: Context) -> JudgedClaim:
        """With what the draft has established, unless nothing is known of that and something is of the claim alone."""
        from .context import take_over

        carried = context.carry(claim, sentence)
        judged = self.judge(take_over(claim, carried), sentence)
        if carried and all(one.verdict is Verdict.NO_EVIDENCE for one in judged.assertions):
            alone = self.judge(claim, sentence)
            return judged if alone.verdict is Verdict.NO_EVIDENCE else alone
        return judged

    def check_document(
        self,
        document: Document,
        *,
        today: date | None = None,
        follow: Callable[[Sequence[Sentence]], Iterable[Sentence]] | None = None,
    ) -> CheckedDocument:
        """A draft as it was read; `today` stands above the date it gives itself. Its sentences pass through `follow`,
        which may count them."""
        from .consistency import note_inconsistencies
        from .document.sentence import split_sentences

        sentences: Iterable[Sentence] = split_sentences(document)
        if follow is not None:
            sentences = follow(tuple(sentences))
        today = today or document.date
        checked = self.check_draft(document.name, sentences, today=today)
        checked = replace(checked, notes=(*document.notes, *checked.notes), source=document.text)
        read = partial(self.reader.read_claim, today=today or self.today)
        return note_inconsistencies(checked, self.reader.kinship, read=read)

    def judge(self, claim: Claim, sentence: Sentence) -> JudgedClaim:
        """The claim judged; where nothing is known of its assertions, by the statements that are text alone."""
        judged = judge_claim(
            claim,
            sentence.start,
            sentence.end,
            marks=sentence.marks,
            knowledge=self.knowledge,
            kinship=self.reader.kinship,
            terms=self.terms,
        )
        return self._judge_by_texts(judged) if judged.verdict is Verdict.NO_EVIDENCE else judged

    def _judge_by_texts(self, judged: JudgedClaim) -> JudgedClaim:
        if any(one.verdict is not Verdict.NO_EVIDENCE for one in judged.assertions):
            return judged
        from .text_evidence import judge_text

        if self._texts is None:
            from .knowledge.texts import Texts

            self._texts = Texts(self.knowledge)
        text = judged.claim.text
        found = judge_text(
            text,
            self._texts.search(text),
            self.knowledge,
            as_of=self.terms.as_of,
            min_reliability=self.terms.min_reliability,
        )
        if found is None or found.verdict is Verdict.NO_EVIDENCE:
            return judged
        return replace(
            judged,
            claim=replace(judged.claim, assertions=(found.assertion,)),
            verdict=found.verdict,
            fault=None if found.verdict is Verdict.SUPPORTED else 0,
            assertions=(found,),
        )

    def report(self, documents: Iterable[CheckedDocument]) -> Report:
        summary = KnowledgeSummary(
            title=self.knowledge.title,
            digest=self.knowledge.digest,
            statements=len(self.knowledge.statements),
            as_of=self.terms.as_of,
        )
        return Report(knowledge=summary, documents=tuple(documents), lexicon=self.knowledge.lexicon)


def open_knowledge(
    paths: Sequence[AnyPath] = (),
    *,
    cache: AnyPath | None = None,
    warn: Callable[[str], None] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> KnowledgeBase:
    """The knowledge bases at `paths`, stacked; the shipped one where none is named. Raises KnowledgeFaultsError.

    With `cache`, a compiled form is kept in that folder; `warn` is told, in a sentence, where that cannot be used, and
    `progress`, where files have to be compiled, how many events are done, and of how many.
    """
    folder = None if cache is None else os.fspath(cache)
    opened = open_compiled_or_files(tuple(paths) or (shipped_path(),), compiling(progress), cache=folder)
    for warning in opened.warnings:
        if warn is not None:
            warn(warning)
    return opened.knowledge


def compiling(progress: Callable[[int, int], None] | None = None) -> Compiling:
    """How a knowledge base is made: values read by the claim reader, whose tables are laid in."""
    finders: dict[int, NameFinder] = {}

    def parse(text: str, kind: ValueKind, lexicon: Lexicon) -> Value:
        from .claim.value import parse_value

        finder = finders.get(id(lexicon))
        if finder is None:
            finder = finders[id(lexicon)] = NameFinder(lexicon)
        return parse_value(text, kind, lexicon, finder)

    return Compiling(parse_value=parse, build_extra=pack_tables, furnish=_furnish, progress=progress)


def _furnish(knowledge: KnowledgeBase, folder: str) -> None:
    """What is found by its words lies beside the compiled knowledge base."""
    from .knowledge.texts import write_texts

    write_texts(knowledge, folder)


def compile_knowledge(
    paths: Sequence[AnyPath], target: AnyPath, *, progress: Callable[[int, int], None] | None = None
) -> KnowledgeBase:
    """Write the knowledge bases at `paths`, or the shipped one, to a folder that can be opened without their files."""
    return compile_folder(tuple(paths) or (shipped_path(),), os.fspath(target), compiling(progress))


def lint_knowledge(
    paths: Sequence[AnyPath], *, looked_at_since: date | None = None, codes: Collection[str] | None = None
) -> tuple[Finding, ...]:
    """What may be wrong with the knowledge bases at `paths`, or the shipped one, in order of file and line."""
    from .claim.measure import MeasureFinder
    from .claim.quantity import find_quantities
    from .knowledge.lint import lint_knowledge as lint
    from .knowledge.lint_checks import Readers

    parse_value = compiling().parse_value

    def make_readers(lexicon: Lexicon) -> Readers:
        names, measures = NameFinder(lexicon), MeasureFinder(lexicon)
        return Readers(
            parse_value=parse_value,
            find_names=lambda text: [one.ids for one in names.find_names(text) if not one.suggested],
            find_measures=lambda text: [one.ids for one in measures.find_measures(text)],
            find_quantities=lambda text: [one.quantity for one in find_quantities(text)],
        )

    return lint(
        tuple(paths) or (shipped_path(),),
        parse_value=parse_value,
        make_readers=make_readers,
        looked_at_since=looked_at_since,
        codes=codes,
    )


def split_lines(text: str) -> tuple[Sentence, ...]:
    """One sentence a line, empty lines left out."""
    sentences: list[Sentence] = []
    offset = 0
    for number, line in enumerate(text.splitlines(keepends=True), start=1):
        stripped = line.strip()
        if stripped:
            column = line.index(stripped)
            sentences.append(
                Sentence(
                    text=stripped,
                    start=Position(line=number, column=column + 1, offset=offset + column),
                    end=Position(
                        line=number, column=column + 1 + len(stripped), offset=offset + column + len(stripped)
                    ),
                )
            )
        offset += len(line)
    return tuple(sentences)
