import { withoutFootnoteMarks } from './footnote-marks.js';
import { collapse, headerKind } from './layout.js';
import type { HeaderKind } from './layout.js';
import { readUnitText } from './unit-phrase.js';

/** The most blank columns between two spanning headers whose border is sought; beyond, the left one takes them all. */
const WIDEST_GAP = 8;

/** Costs of a span, in the order of what misleads most: one span over two kinds, one over the same heading twice. */
const COST = { mixed: 3, repeated: 4, bare: 1, lopsided: 0.05 } as const;

interface Below {
  readonly texts: readonly string[];
  readonly kinds: readonly HeaderKind[];
}

function costOf(anchor: number, from: number, to: number, { texts, kinds }: Below): number {
  let cost = COST.lopsided * Math.abs(anchor - from - (to - anchor));
  const seen = new Set<string>();
  let kind = kinds[from];
  for (let index = from; index <= to; index += 1) {
    const text = texts[index] ?? '';
    const next = kinds[index] === 'blank' ? kind : kinds[index];
    if (next !== kind) cost += COST.mixed;
    kind = next;
    if (text !== '' && seen.has(text)) cost += COST.repeated;
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
function spreadLast(record: readonly string[], used: ReadonlySet<number>): readonly string[] {
  let held = '';
  return record.map((cell, index) => {
    if (cell !== '' || index === 0) held = index > 0 && ['period', 'change'].includes(headerKind(cell)) ? cell : '';
    return cell === '' && used.has(index) ? held : cell;
  });
}

/** Equal shares of the columns, where every heading stands at the beginning of its own. */
function equalShares(anchors: readonly number[], width: number): Choice['spans'] | null {
  const share = (width - 1) / anchors.length;
  const isEqual = Number.isInteger(share) && anchors.every((anchor, index) => anchor === 1 + index * share);
  return isEqual ? anchors.map((from) => ({ from, to: from + share - 1 })) : null;
}

/** A heading alone in its record: a period or a unit holds for all columns, any other for those it fits. */
function spanOfOne(anchor: number, text: string, width: number, below: Below): Choice['spans'] {
  const isForAll = headerKind(text) === 'period' || readUnitText(text) !== null;
  return isForAll ? [{ from: 1, to: width - 1 }] : chooseSpans([anchor], width, { ...below, texts: [] });
}

function anchorsOf(record: readonly string[]): readonly number[] {
  return record.flatMap((cell, index) => (index > 0 && cell !== '' ? [index] : []));
}

function spansOf(record: readonly string[], anchors: readonly number[], below: Below): Choice['spans'] {
  const [first = 1] = anchors;
  if (anchors.length === 1) return spanOfOne(first, record[first] ?? '', record.length, below);
  return equalShares(anchors, record.length) ?? chooseSpans(anchors, record.length, below);
}

/** The most spanning headings of one record whose borders are sought. */
const MOST_SPANS = 200;

function spread(record: readonly string[], below: Below): readonly string[] {
  const anchors = anchorsOf(record);
  const isFull = anchors.length >= record.length - 1;
  if (anchors.length === 0 || isFull || anchors.length > MOST_SPANS) return record;
  const cells = [...record];
  spansOf(record, anchors, below).forEach(({ from, to }, index) => {
    cells.fill(record[anchors[index] ?? 0] ?? '', from, to + 1);
  });
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

/** What stands below a record, column by column; the kind is that of the first heading which is no unit. */
function belowOf(records: readonly (readonly string[])[], width: number): Below {
  const columns = Array.from({ length: width }, (_, index) => records.map((record) => record[index] ?? ''));
  return {
    texts: columns.map((cells) => cells.map(withoutFootnoteMarks).join(' ').trim()),
    kinds: columns.map((cells) => {
      const kinds = cells.map(headerKind).filter((kind) => kind !== 'blank');
      return kinds.find((kind) => kind !== 'unit') ?? kinds[0] ?? 'blank';
    }),
  };
}

/**
 * A heading alone over the last column, right above one that spans part of the columns, is its first line:
 * "16 Weeks" over "Ended".
 */
function isFirstLine(record: readonly string[], next: readonly string[] | undefined): boolean {
  const last = record.length - 1;
  const [first, second] = anchorsOf(record);
  const isAlone = first === last && second === undefined;
  return isAlone && next !== undefined && next[last] !== '' && next.slice(1).some((cell) => cell !== next[last]);
}

/** The records with every spanning heading repeated over its columns, from the lowest up. */
function spreadAll(
  records: readonly (readonly string[])[],
  width: number,
  used: ReadonlySet<number>,
): readonly (readonly string[])[] {
  const leaf = leafIndex(records);
  const spreaded: (readonly string[])[] = records.map((record, index) =>
    index === leaf ? spreadLast(record, used) : record,
  );
  for (let index = records.length - 1; index >= 0; index -= 1) {
    const record = records[index] ?? [];
    const isKept =
      index === leaf || isAnnotation(record) || (index < leaf - 1 && isFirstLine(record, spreaded[index + 1]));
    if (isKept) continue;
    const others =
      index < leaf ? [...spreaded.slice(index + 1, leaf), ...records.slice(leaf)] : records.slice(leaf, leaf + 1);
    spreaded[index] = spread(record, belowOf(others, width));
  }
  return spreaded;
}

/**
 * The header cells over each column, outermost first, repeats left out. A spanning header's text often stands in one
 * column of its span with blanks on either side: the spans chosen are those that cover one kind of heading each.
 *
 * @param used columns that hold anything in the body; no heading is repeated over the others.
 */
export function headerPaths(
  header: readonly (readonly string[])[],
  width: number,
  used: ReadonlySet<number>,
): readonly (readonly string[])[] {
  const records = header.map((record) => Array.from({ length: width }, (_, index) => collapse(record[index] ?? '')));
  const spreaded = spreadAll(records, width, used);
  return Array.from({ length: width }, (_, column) =>
    spreaded
      .map((record) => record[column] ?? '')
      .filter((cell, index, cells) => cell !== '' && cell !== cells[index - 1]),
  );
}
