import type { Corpus, Document, Table } from '../knowledge/index.js';

import { findDocument, findPassage, findSection, findTable } from './evidence.js';
import { UnknownPlaceError, type PlaceKind } from './unknown-place-error.js';

/** Names that an error gives of a long list. */
const SHOWN = 20;

type Named = Readonly<Record<string, unknown>>;

/**
 * Checks that every document, section, passage, table, row and column that a call names is there, at any depth of its
 * input: a program that asks for row 999 is told so, and not that there is nothing.
 *
 * @throws UnknownPlaceError for the first one that is not
 */
export function checkPlaces(input: unknown, corpus: Corpus): void {
  if (typeof input !== 'object' || input === null) return;
  if (!Array.isArray(input)) checkNamed(Object.fromEntries(Object.entries(input)), corpus);
  for (const inner of Object.values(input)) checkPlaces(inner, corpus);
}

function checkNamed(named: Named, corpus: Corpus): void {
  const id = named['document'];
  if (typeof id !== 'string') return;
  const document = findDocument(corpus, id);
  const ids = corpus.documents.map((held) => held.id);
  if (!document) throw missing('document', id, 'corpus', ids);
  checkSection(named['section'], document);
  checkPassage(named['passage'], document);
  checkTable(named, document);
}

function checkSection(section: unknown, document: Document): void {
  if (typeof section !== 'string' || findSection(document, section)) return;
  const held = document.sections.flatMap(({ id }) => id ?? []);
  throw missing('section', section, document.id, held);
}

function checkPassage(passage: unknown, document: Document): void {
  if (typeof passage !== 'string' || findPassage(document, passage)) return;
  const held = document.sections.flatMap(({ passages }) => passages.map(({ id }) => id));
  throw missing('passage', passage, document.id, held);
}

function checkTable(named: Named, document: Document): void {
  const name = named['table'];
  if (typeof name !== 'string') return;
  const table = findTable(document, name);
  const held = document.tables.map((one) => one.name);
  if (!table) throw missing('table', name, document.id, held);
  checkIndices('row', [named['row'], named['rows']].flat(), table, table.rows.length);
  checkIndices('column', [named['column'], named['columns']].flat(), table, table.columns.length);
}

/** Rows and columns are named by their places. */
function checkIndices(
  kind: 'row' | 'column',
  indices: readonly unknown[],
  { document, name }: Table,
  count: number,
): void {
  const beyond = indices.find((index): index is number => typeof index === 'number' && index >= count);
  if (beyond === undefined) return;
  throw new UnknownPlaceError(kind, String(beyond), `${document}/${name}`, count === 0 ? '—' : `0–${count - 1}`);
}

function missing(kind: PlaceKind, asked: string, within: string, held: readonly string[]): UnknownPlaceError {
  const more = held.length > SHOWN ? `, … (${held.length})` : '';
  return new UnknownPlaceError(kind, `“${asked}”`, within, `${held.slice(0, SHOWN).join(', ')}${more}`);
}
