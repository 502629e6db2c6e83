import type { Corpus, Passage } from '../../../knowledge/index.js';
import type { Block, Citation } from '../../reply/reply.js';
import type { Draft } from '../compose/draft.js';
import type { Understanding } from '../understand/understanding.js';
import { addressNumbers, numbersIn, type NumberSet } from './numbers.js';

/** What the gate let through, and how much it did not. */
export interface Passed {
  readonly draft: Draft;
  /** Blocks removed for want of support. */
  readonly dropped: number;
}

/**
 * The last step before a reply leaves. Every citation's quote must be a substring of its passage and its rendering
 * one of the stored rendering; every number that a statement asserts must stand in what it cites or in one of its
 * figures; a note may repeat numbers of the question and addresses, nothing else. What fails is removed. It fails
 * closed: a block that cannot be checked does not pass.
 */
export function gate(draft: Draft, understanding: Understanding, corpus: Corpus): Passed {
  const citations = draft.citations.map((citation) => (isSound(citation, corpus) ? citation : null));
  const allowed: Allowed = {
    asked: numbersIn(understanding.question),
    addresses: addressNumbers(corpus),
    quoted: numbersIn(...citations.flatMap((citation) => (citation ? wordsOf(citation) : []))),
  };
  const blocks = draft.blocks.filter((block) => passes(block, draft, citations, allowed));
  return { draft: rebuild({ ...draft, blocks }, citations), dropped: draft.blocks.length - blocks.length };
}

interface Allowed {
  readonly asked: NumberSet;
  readonly addresses: NumberSet;
  readonly quoted: NumberSet;
}

/** A citation whose quote, rendering and cells are what its passage holds. */
export function isSound(citation: Citation, corpus: Corpus): boolean {
  const passage = passageOf(citation, corpus);
  if (!passage || citation.quote === '' || passage.section !== citation.section) return false;
  if (!passage.text.includes(citation.quote)) return false;
  if (citation.table !== undefined) return passage.table === citation.table && cellsStand(citation, passage);
  return citation.rendering === undefined || (passage.rendering?.includes(citation.rendering) ?? false);
}

function cellsStand(citation: Citation, passage: Passage): boolean {
  const cells = citation.cells ?? [];
  return cells.length > 0 && cells.every(({ row }) => passage.text.includes(row));
}

function passageOf(citation: Citation, corpus: Corpus): Passage | undefined {
  const document = corpus.documents.find(({ id }) => id === citation.document);
  const passages = document?.sections.flatMap(({ passages: held }) => held) ?? [];
  return passages.find(({ id }) => id === citation.passage);
}

function passes(block: Block, draft: Draft, citations: readonly (Citation | null)[], allowed: Allowed): boolean {
  switch (block.type) {
    case 'quote': {
      const citation = citations[block.citation];
      return citation?.quote === block.text && citation.rendering === block.rendering;
    }
    case 'list':
      return block.items.every(({ citation }) => Boolean(citations[citation]));
    case 'table':
      return Boolean(citations[block.citation]);
    case 'statement':
      return statementStands(block, draft, citations, allowed);
    case 'note':
      return numbersIn(block.text).isSubsetOf(allowed.asked.union(allowed.addresses).union(allowed.quoted));
  }
}

function statementStands(
  block: Extract<Block, { type: 'statement' }>,
  draft: Draft,
  citations: readonly (Citation | null)[],
  allowed: Allowed,
): boolean {
  const cited = block.citations.map((index) => citations[index]);
  const figures = block.figures.map((index) => draft.figures[index]);
  if (cited.some((citation) => !citation) || figures.some((figure) => !figure)) return false;
  const support = numbersIn(
    ...cited.flatMap((citation) => (citation ? wordsOf(citation) : [])),
    ...figures.flatMap((figure) => (figure ? [figure.display, String(figure.value), figure.formula ?? ''] : [])),
  );
  return numbersIn(block.text).isSubsetOf(support.union(allowed.addresses));
}

function wordsOf({ quote, rendering, cells }: Citation): readonly string[] {
  return [quote, rendering ?? '', ...(cells ?? []).flatMap(({ row, column }) => [row, column])];
}

/** Drops what no block refers to any more and renumbers the rest. */
function rebuild(draft: Draft, citations: readonly (Citation | null)[]): Draft {
  const used = new Set(draft.blocks.flatMap(citationsOf));
  const kept = citations.flatMap((citation, index) => (citation && used.has(index) ? [{ citation, index }] : []));
  const place = new Map(kept.map(({ index }, to) => [index, to]));
  const at = (index: number): number => place.get(index) ?? 0;
  return {
    ...draft,
    citations: kept.map(({ citation }) => citation),
    blocks: draft.blocks.map((block) => renumber(block, at)),
  };
}

function citationsOf(block: Block): readonly number[] {
  switch (block.type) {
    case 'quote':
    case 'table':
      return [block.citation];
    case 'list':
      return block.items.map(({ citation }) => citation);
    case 'statement':
      return block.citations;
    case 'note':
      return [];
  }
}

function renumber(block: Block, at: (index: number) => number): Block {
  switch (block.type) {
    case 'quote':
    case 'table':
      return { ...block, citation: at(block.citation) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, citation: at(item.citation) })) };
    case 'statement':
      return { ...block, citations: block.citations.map(at) };
    case 'note':
      return block;
  }
}
