import type { Reply } from '../../src/bot/reply/reply.js';

import type { Answerable, Refusal, Thread } from './questions.js';

type Expected = Pick<Answerable, 'sections' | 'quotes' | 'quotesEn' | 'items' | 'cells' | 'value' | 'names'>;

/** What is wrong with a reply; nothing where it is right. */
export type Faults = readonly string[];

/** A reply to an answerable question: kind, section cited, decisive words quoted, names, cells and counts. */
export function faultsOfAnswer(reply: Reply, expected: Expected & { category?: string }): Faults {
  if (reply.kind !== 'answer') return [`${reply.kind} instead of an answer`];
  return [
    ...faultsOfSections(reply, expected),
    ...faultsOfQuotes(reply, expected),
    ...faultsOfItems(reply, expected),
    ...faultsOfCells(reply, expected),
    ...faultsOfValue(reply, expected),
  ];
}

/** A reply to a question that has no support. */
export function faultsOfRefusal(reply: Reply, expected: Pick<Refusal, 'names'>): Faults {
  if (reply.kind !== 'refusal') return [`${reply.kind} instead of a refusal`];
  const missing = (expected.names ?? []).filter((name) => !reply.text.includes(name));
  return missing.length > 0 ? [`does not name what is held: ${missing.join(', ')}`] : [];
}

export function faultsOfTurn(reply: Reply, turn: Thread['turns'][number]): Faults {
  return turn.kind === 'refusal' ? faultsOfRefusal(reply, turn) : faultsOfAnswer(reply, turn);
}

function faultsOfSections(reply: Reply, { sections, category }: Expected & { category?: string }): Faults {
  if (sections.length === 0) return [];
  const cited = new Set(reply.citations.map(({ section }) => section));
  const found = sections.filter((section) => cited.has(section));
  const enough = category === 'compare' ? found.length === sections.length : found.length > 0;
  return enough ? [] : [`cites ${[...cited].join(', ') || 'nothing'} instead of ${sections.join(', ')}`];
}

function faultsOfQuotes(reply: Reply, { quotes, quotesEn, cells }: Expected): Faults {
  if (cells && cells.length > 0) return [];
  const said = bare(reply.citations.map(({ quote, rendering }) => `${quote}\n${rendering ?? ''}`).join('\n'));
  const missing = (words: readonly string[]): readonly string[] => words.filter((word) => !said.includes(bare(word)));
  if (missing(quotes).length === 0 || (quotesEn && missing(quotesEn).length === 0)) return [];
  return [`does not quote ${missing(quotes).join(' | ')}`];
}

function faultsOfItems(reply: Reply, { items }: Expected): Faults {
  const held = bare(reply.items.join('\n') + reply.text);
  const missing = (items?.zh ?? []).filter((name) => !held.includes(bare(name)));
  return missing.length > 0 ? [`does not name ${missing.join(', ')}`] : [];
}

function faultsOfCells(reply: Reply, { cells }: Expected): Faults {
  const cited = reply.citations.flatMap(({ table, cells: held }) => (held ?? []).map((cell) => ({ table, ...cell })));
  return (cells ?? []).flatMap((wanted) => {
    const address = cited.some(
      ({ table, row, rowIndex, column }) =>
        table === wanted.table &&
        column === wanted.column &&
        (row === wanted.row || (rowIndex !== undefined && rowIndex === wanted.rowIndex)),
    );
    return address && reply.text.includes(wanted.raw) ? [] : [`does not cite ${wanted.row} ${wanted.column}`];
  });
}

function faultsOfValue(reply: Reply, { value }: Expected): Faults {
  if (value === undefined) return [];
  const told =
    reply.figures.some((figure) => figure.value === value) ||
    new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u').test(reply.text);
  return told ? [] : [`does not give ${value}`];
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
