import { bareForm, wordStems, type NameMention, type Row, type Table } from '../../../knowledge/index.js';
import type { Understanding } from '../understand/understanding.js';
import { foreignWords } from './measures/foreign-words.js';

/** A word of a question for a wider kind of things than rows are, and the rows that may be meant by it. */
interface Kind {
  readonly form: string;
  readonly rows: readonly Row[];
}

/**
 * The rows that a question may mean by a word for a wider kind: steel, aluminium and rare earths for "metal exports".
 * [] where it says no such word, or makes another thing of it: "fuel cells".
 */
export function rowsOfKind(understanding: Understanding, table: Table): readonly Row[] {
  const kind = kindsOf(table)
    .filter(({ form }) => says(understanding.question, form))
    .toSorted((left, right) => right.form.length - left.form.length)[0];
  const [row] = kind?.rows ?? [];
  if (!kind || !row) return [];
  const target = { kind: 'row', document: table.document, table: table.name, rowIndex: row.index } as const;
  const mention: NameMention = { target, form: kind.form, length: kind.form.length };
  return foreignWords({ ...understanding, names: [mention] }, table).length > 0 ? [] : kind.rows;
}

function kindsOf({ rows }: Table): readonly Kind[] {
  const words = new Set(rows.flatMap(({ kinds }) => kinds));
  return [...words].map((word) => ({ form: formOf(word), rows: rows.filter(({ kinds }) => kinds.includes(word)) }));
}

/** A word as an index of names holds it. */
function formOf(word: string): string {
  return /\p{Script=Han}/u.test(word) ? bareForm(word) : wordStems(word).join(' ');
}

function says(question: string, form: string): boolean {
  if (/\p{Script=Han}/u.test(form)) return bareForm(question).includes(form);
  return ` ${wordStems(question).join(' ')} `.includes(` ${form} `);
}
