import type { Document, Table } from '../../../../knowledge/index.js';
import { isDescribed } from '../data-tables.js';
import { COMMON_KINDS, COSTS, NAMED_KINDS } from './measure-kinds.js';
import { UNSAID } from './unsaid-measures.js';

/** What a table says of what it measures. */
export interface Printed {
  readonly text: string;
  /** Its words, with those for what a lost caption may have said. */
  readonly words: string;
  readonly isDescribed: boolean;
  /** Its headings name what is measured, so that no caption need have been lost. */
  readonly namesMeasures: boolean;
}

/** A described table is told by its caption and headings; of another one any word may, and those of its file. */
export function printedBy(table: Table, document: Document): Printed {
  const described = isDescribed(table);
  const text = (described ? describedBy(table) : wordsOf(table, document)).join(' ');
  const namesMeasures = !described && headsMeasures(table);
  const unsaid = described || namesMeasures ? [] : UNSAID;
  return { text, words: [text, ...unsaid].join(' '), isDescribed: described, namesMeasures };
}

function describedBy({ captions, columns }: Table): readonly string[] {
  return [...Object.values(captions), ...columns.flatMap(({ label, title }) => [label, title.zh, title.en])];
}

function wordsOf(
  { name, captions, sourceNote, columns, rows }: Table,
  { title, sections }: Document,
): readonly string[] {
  return [
    name,
    sourceNote ?? '',
    ...Object.values(captions),
    title.zh,
    title.en,
    ...sections.flatMap((section) => Object.values(section.title)),
    ...columns.flatMap(({ label, unit }) => [label, unit]),
    ...rows.flatMap(({ label, groups, unit, cells }) => [label, unit ?? '', ...groups, ...texts(cells)]),
  ];
}

function texts(cells: Table['rows'][number]['cells']): readonly string[] {
  return cells.flatMap(({ content, raw }) => (content === 'text' ? [raw] : []));
}

/** Whether every column of numbers is headed by what it measures. */
function headsMeasures({ columns }: Table): boolean {
  const values = columns.filter(({ role }) => role === 'value');
  return values.length > 0 && values.every(({ label }) => KINDS.some(({ printed }) => printed.test(label)));
}

const KINDS = [...NAMED_KINDS, ...COMMON_KINDS, COSTS];
