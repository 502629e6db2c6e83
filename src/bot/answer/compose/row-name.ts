import type { Language, Row, Table } from '../../../knowledge/index.js';
import { answerMessages } from '../../messages/answer.js';
import { messagesIn } from '../../messages/catalogue.js';

/**
 * What a row is called in a sentence, behind what stands over it where its table has more rows of that name; a total that
 * the source leaves without a name is called by what it sums up.
 */
export function rowName({ row, table }: { readonly row: Row; readonly table: Table }, language: Language): string {
  const { title, label, synonyms, isTotal, groups } = row;
  const printed = title[language] || label;
  if (printed === '' && isTotal) return synonyms[0] ?? messagesIn(answerMessages, language).total;
  return repeatedNames(table).has(label) ? [...groups, printed].join(' › ') : printed;
}

const repeated = new WeakMap<Table, ReadonlySet<string>>();

/** The names that more than one row of a table has; looked for once, since a table may have 100,000 rows. */
function repeatedNames(table: Table): ReadonlySet<string> {
  const known = repeated.get(table) ?? findRepeated(table);
  repeated.set(table, known);
  return known;
}

function findRepeated({ rows }: Table): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { role, label } of rows) {
    if (role !== 'entry') continue;
    (seen.has(label) ? twice : seen).add(label);
  }
  return twice;
}
