import { collapse, headerKind } from './layout.js';
import type { HeaderKind } from './layout.js';
import { readUnitText } from './unit-phrase.js';

/** The columns a header cell stands over, both ends included. */
interface Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The most blank columns between two spanning headers whose border is sought; beyond, the left one takes them all. */
const WIDEST_GAP = 8;

/** Costs of a span, in the order of what misleads most: one span over two kinds, one over the same heading twice. */
const COST = { mixed: 3, repeated: 4, bare: 1, lopsided: 0.1 } as const;

interface Below {
  readonly texts: readonly string[];
  readonly kinds: readonly HeaderKind[];
}

function costOf(anchor: number, from: number, to: number, { texts, kinds }: Below): number {
  let cost = COST.lopsided * Math.abs(anchor - from - (to - anchor)) * 0.5;
  const seen = new Set<string>();
  for (let index = from; index <= to; index += 1) {
    const text = texts[index] ?? '';
    if (index > from && kinds[index] !== kinds[index - 1]) cost += COST.mixed;
    if (text !== '' && kinds[index] !== 'unit' && seen.has(text)) cost += COST.repeated;
    seen.add(text);
  }
  return cost;
}

interface Choice {
  readonly cost: number;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** Every span that may hold the anchor behind the column where the span before it ends. */
function spansAround(anchor: number, end: number, last: number): Choice['spans'] {
  const first = Math.max(end + 1, anchor - WIDEST_GAP);
  const starts = Array.from({ length: anchor - first + 1 }, (_, index) => first + index);
  const ends = Array.from({ length: last - anchor + 1 }, (_, index) => anchor + index);
  return starts.flatMap((from) => ends.map((to) => ({ from, to })));
}

/** The cheapest spans of the anchors over the columns 1 to width - 1; each span holds its anchor, in order. */
function chooseSpans(anchors: readonly number[], width: number, below: Below): Choice['spans'] {
  let choices = new Map<number, Choice>([[0, { cost: 0, spans: [] }]]);
  anchors.forEach((anchor, index) => {
    const next = anchors[index + 1] ?? width;
    const found = new Map<number, Choice>();
    for (const [end, { cost, spans }] of choices) {
      for (const { from, to } of spansAround(anchor, end, Math.min(next - 1, anchor + WIDEST_GAP))) {
        const bare = from - end - 1 + (next === width ? width - 1 - to : 0);
        const total = cost + COST.bare * bare + costOf(anchor, from, to, below);
        const isCheaper = total < (found.get(to)?.cost ?? Infinity);
        if (isCheaper) found.set(to, { cost: total, spans: [...spans, { from, to }] });
      }
    }
    choices = found;
  });
  return [...choices.values()].toSorted((left, right) => left.cost - right.cost)[0]?.spans ?? [];
}

/** A heading repeats over the blanks on its right in the last header record where it is a period or a change. */
function spreadLast(record: readonly string[]): readonly string[] {
  let held = '';
  return record.map((cell, index) => {
    if (cell !== '' || index === 0) held = index > 0 && ['period', 'change'].includes(headerKind(cell)) ? cell : '';
    return cell === '' ? held : cell;
  });
}

function spread(record: readonly string[], texts: readonly string[]): readonly string[] {
  const anchors = record.flatMap((cell, index) => (index > 0 && cell !== '' ? [index] : []));
  const isFull = anchors.length >= record.length - 1;
  if (anchors.length === 0 || isFull || anchors.length > 200) return record;
  const [first = 1] = anchors;
  if (anchors.length === 1 && readUnitText(record[first] ?? '') !== null) {
    return record.map((cell, index) => (index === 0 ? cell : (record[first] ?? '')));
  }
  const spans = chooseSpans(anchors, record.length, { texts, kinds: texts.map(headerKind) });
  return spansToCells(
    record,
    anchors.map((anchor, index): Span => ({ text: record[anchor] ?? '', from: anchor, to: anchor, ...spans[index] })),
  );
}

function spansToCells(record: readonly string[], spans: readonly Span[]): readonly string[] {
  const cells = [...record];
  for (const { text, from, to } of spans) cells.fill(text, from, to + 1);
  return cells;
}

/** Whether a record's cells only qualify the column they stand over: "(restated, Note 3)", "Total" over "Quarter". */
function isAnnotation(record: readonly string[]): boolean {
  const texts = record.slice(1).filter((cell) => cell !== '');
  return texts.every((cell) => /^\(.*\)$/u.test(cell) && readUnitText(cell) === null);
}

/** The record with the most headings, which names the columns one by one; the others span, qualify or give units. */
function leafIndex(records: readonly (readonly string[])[]): number {
  const filled = records.map((record) => record.slice(1).filter((cell) => cell !== '').length);
  return filled.lastIndexOf(Math.max(0, ...filled));
}

/**
 * The header cells over each column, outermost first, repeats left out. A spanning header's text often stands in one
 * column of its span with blanks on either side: the spans chosen are those that cover one kind of heading each.
 */
export function headerPaths(header: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const records = header.map((record) => Array.from({ length: width }, (_, index) => collapse(record[index] ?? '')));
  const leaf = leafIndex(records);
  const leaves = records[leaf] ?? [];
  const spreaded = records.map((record, index) => {
    if (index === leaf) return spreadLast(record);
    return isAnnotation(record) ? record : spread(record, leaves);
  });
  return Array.from({ length: width }, (_, column) =>
    spreaded
      .map((record) => record[column] ?? '')
      .filter((cell, index, cells) => cell !== '' && cell !== cells[index - 1]),
  );
}
