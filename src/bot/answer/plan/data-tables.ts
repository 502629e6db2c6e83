import type { KnowledgeIndex, NameTarget, Table } from '../../../knowledge/index.js';
import { documentsOf, findDocument, findTable } from '../../../tools/index.js';
import type { Understanding } from '../understand/understanding.js';

/** A row of a table that a question names. */
export type RowTarget = Extract<NameTarget, { kind: 'row' }>;

/** The rows that a question names, of the document asked, in its order. */
export function rowTargets({ names, document }: Understanding): readonly RowTarget[] {
  return names
    .map(({ target }) => target)
    .filter((target): target is RowTarget => target.kind === 'row')
    .filter((target) => document === undefined || target.document === document);
}

/** The table that a row stands in. */
export function tableOf({ document: id, table: name }: RowTarget, { corpus }: KnowledgeIndex): Table | undefined {
  const document = findDocument(corpus, id);
  return document && findTable(document, name);
}

/** Tables with values, those of the asked number first. */
export function dataTables({ addresses, document }: Understanding, { corpus }: KnowledgeIndex): readonly Table[] {
  const tables = documentsOf(corpus, document)
    .flatMap(({ tables: held }) => held)
    .filter((table) => table.columns.some((column) => column.role === 'value'));
  const asked = tables.filter(({ name }) => addresses.tables.some((number) => name.endsWith(`-${number}`)));
  return asked.length > 0 ? asked : tables;
}

/** A data package gives captions and names in both languages: its tables are asked by these names. */
export function isDescribed({ captions }: Table): boolean {
  return captions.zh !== undefined || captions.en !== undefined;
}
