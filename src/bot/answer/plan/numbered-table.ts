import type { Corpus, KnowledgeIndex, Language, Table } from '../../../knowledge/index.js';
import { documentsOf } from '../../../tools/index.js';
import type { Understanding } from '../understand/understanding.js';
import { refuse } from './passages.js';
import type { Plan, Refusal } from './plan.js';

/** What can be made of numbers alone. */
const OF_NUMBERS: Readonly<Record<Language, RegExp>> = {
  zh: /总[计和额]|合计|加起来|相加|求和|平均|均值|中位数|最[大小]值/u,
  en: /\b(?:totals?|sum|averages?|mean|median|maximum|minimum)\b/iu,
};

/** A total or an average asked of a table named by its number that holds no numbers: no other table is meant by it. */
export function planNumberedTable(understanding: Understanding, { corpus }: KnowledgeIndex): Plan | null {
  const { question, language, cues } = understanding;
  const named = numberedTables(understanding, corpus);
  const [table] = named;
  if (!table || named.some(holdsNumbers) || cues.has('how-many')) return null;
  return OF_NUMBERS[language].test(question) ? refuse(understanding, missedIn(table)) : null;
}

/** The tables that a question names by number. */
export function numberedTables({ addresses, document }: Understanding, corpus: Corpus): readonly Table[] {
  const tables = documentsOf(corpus, document).flatMap(({ tables: held }) => held);
  return tables.filter(({ name }) => addresses.tables.some((number) => name.endsWith(`-${number}`)));
}

/** Why a table named by number does not answer what another one would. */
export function missedIn(table: Table): Refusal {
  return { code: holdsNumbers(table) ? 'row' : 'no-numbers', document: table.document, table: table.name };
}

function holdsNumbers({ columns }: Table): boolean {
  return columns.some(({ role }) => role === 'value' || role === 'growth');
}
