import { Exact, type Corpus } from '../../../knowledge/index.js';
import { findDocument, findTable } from '../../../tools/index.js';
import { supportOf } from '../../reply/block-support.js';
import type { Block, Citation, Figure } from '../../reply/reply.js';
import type { Draft } from '../compose/draft.js';
import { renumber } from '../compose/renumber.js';
import type { Understanding } from '../understand/understanding.js';
import { soundAdvice } from './advice.js';
import { isSoundCitation } from './citation.js';
import { saysItsFigures } from './figure-input.js';
import { isSoundFigure } from './figure.js';
import { isKnownName } from './names.js';
import { roundForDisplay } from '../compose/display-amount.js';
import { isSaidByPieces } from '../writing/is-said-by-pieces.js';
import { tableStands } from './table.js';
import { addressNumbers, numbersIn, type NumberSet } from './numbers.js';

/** What the gate let through, and how much it did not. */
export interface Passed {
  readonly draft: Draft;
  /** Blocks removed for want of support. */
  readonly dropped: number;
}

/**
 * The last step before a reply leaves. Every citation must be what its passage and cells hold, every figure what its
 * cells hold, every number that a statement asserts one of them; a list may hold names of the corpus alone, a table its cited cells; a note may
 * repeat numbers of the question and addresses, nothing else. What fails is removed. It fails closed: a block that
 * cannot be checked does not pass.
 */
export function gate(draft: Draft, understanding: Understanding, corpus: Corpus): Passed {
  const citations = draft.citations.map((citation) => (isSoundCitation(citation, corpus) ? citation : null));
  const evidence: Evidence = {
    corpus,
    question: understanding.question,
    citations,
    figures: draft.figures.map((figure) => (isSoundFigure(figure, corpus, understanding.rounding) ? figure : null)),
    asked: numbersIn(understanding.question),
    addresses: addressNumbers(corpus),
    quoted: numbersIn(
      ...citations.flatMap((citation) => (citation ? [...wordsOf(citation), ...placesOf(citation)] : [])),
    ),
  };
  const blocks = draft.blocks.filter((block) => passes(block, evidence));
  const kept = { ...draft, blocks, advice: soundAdvice(draft.advice, corpus) };
  return { draft: rebuild(kept, citations, evidence.figures), dropped: draft.blocks.length - blocks.length };
}

/** What blocks are checked against; null stands for what is unsound. */
interface Evidence {
  readonly corpus: Corpus;
  readonly question: string;
  readonly citations: readonly (Citation | null)[];
  readonly figures: readonly (Figure | null)[];
  readonly asked: NumberSet;
  readonly addresses: NumberSet;
  readonly quoted: NumberSet;
}

function passes(block: Block, evidence: Evidence): boolean {
  const { citations, corpus, asked, addresses, quoted } = evidence;
  switch (block.type) {
    case 'quote': {
      const citation = citations[block.citation];
      return citation?.quote === block.text && citation.rendering === block.rendering;
    }
    case 'list':
      return block.items.every(({ text, citation }) => isNamed(text, citations[citation]) && isKnownName(text, corpus));
    case 'table':
      return tableStands(block, citations[block.citation], corpus);
    case 'statement':
      return statementStands(block, evidence);
    case 'written':
      return block.says.every((said) => passes(said, evidence)) && writtenStands(block, evidence);
    case 'note':
      return numbersIn(block.text).isSubsetOf(asked.union(addresses).union(quoted));
  }
}

/** An item that cites one cell is that cell's text. */
function isNamed(text: string, citation: Citation | null | undefined): boolean {
  if (!citation) return false;
  return citation.cells?.length === 1 ? text.includes(citation.quote) : true;
}

/** Whether a model's words say what the blocks say that they stand for; judged again, whoever judged them before. */
function writtenStands(block: Extract<Block, { type: 'written' }>, evidence: Evidence): boolean {
  return isSaidByPieces(block, evidence, evidence);
}

function statementStands(block: Extract<Block, { type: 'statement' }>, evidence: Evidence): boolean {
  const cited = block.citations.map((index) => evidence.citations[index] ?? null);
  const figures = block.figures.map((index) => evidence.figures[index] ?? null);
  const soundCitations = cited.filter((citation) => citation !== null);
  const soundFigures = figures.filter((figure) => figure !== null);
  if (soundCitations.length < cited.length || soundFigures.length < figures.length) return false;
  if (!saysItsFigures({ text: block.text, citations: soundCitations }, soundFigures, evidence.corpus)) return false;
  const support = numbersIn(
    ...soundCitations.flatMap((citation) => [...wordsOf(citation), ...groupsOf(citation, evidence.corpus)]),
    ...soundFigures.flatMap(printedOf),
  );
  // A value's sentence has no room for addresses: a year or a section number must not pass for a value.
  const states = soundFigures.some(({ inputs }) => inputs.length > 0);
  return numbersIn(block.text).isSubsetOf(states ? support : support.union(evidence.addresses));
}

/** Every number that a figure brings into a sentence: its display, formula and bounds. */
function printedOf({ display, formula, interval }: Figure): readonly string[] {
  const bounds = (interval ?? []).map((bound) => roundForDisplay(new Exact(bound)).toFixed());
  return [display, formula ?? '', ...bounds];
}

function wordsOf({ quote, rendering, cells }: Citation): readonly string[] {
  return [quote, rendering ?? '', ...(cells ?? []).flatMap(({ row, column }) => [row, column])];
}

/** Rows of one name are told apart by their places, which readers count from one. */
function placesOf({ cells }: Citation): readonly string[] {
  return (cells ?? []).flatMap(({ rowIndex }) => (rowIndex === undefined ? [] : [String(rowIndex + 1)]));
}

/** What stands over rows that share a name: "March 2024" over a team. Rows without a name are called by no more than that. */
function groupsOf({ document: id, table: name, cells }: Citation, corpus: Corpus): readonly string[] {
  const document = findDocument(corpus, id);
  const table = document && name !== undefined ? findTable(document, name) : undefined;
  return (cells ?? []).flatMap(({ row, rowIndex }) =>
    row === '' || rowIndex === undefined ? [] : (table?.rows[rowIndex]?.groups ?? []),
  );
}

/** Drops citations that no block refers to any more, and unsound figures; renumbers the rest. */
function rebuild(draft: Draft, citations: Checked<Citation>, figures: Checked<Figure>): Draft {
  const used = new Set(draft.blocks.flatMap((block) => supportOf(block).citations));
  const cited = keep(citations.map((citation, index) => (used.has(index) ? citation : null)));
  const counted = keep(figures);
  return {
    ...draft,
    citations: cited.list,
    figures: counted.list,
    blocks: draft.blocks.map((block) => renumber(block, cited.at, counted.at)),
  };
}

/** What was checked, in its place; null stands for what is not kept. */
type Checked<Value> = readonly (Value | null)[];

function keep<Value>(checked: Checked<Value>): {
  readonly list: readonly Value[];
  readonly at: (index: number) => number;
} {
  const kept = checked.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const places = new Map(kept.map(({ index }, to) => [index, to]));
  return { list: kept.map(({ value }) => value), at: (index) => places.get(index) ?? 0 };
}
