import type { Corpus, Document, Passage } from '../knowledge/index.js';

import { numberAtPlace, placesOfNumbers } from './computing/number-place.js';
import { findDocument, findPassage, findSection, findTable } from './evidence.js';
import { checkIndices, noSuchName, shortened } from './held.js';
import { UnknownPlaceError } from './unknown-place-error.js';

type Named = Readonly<Record<string, unknown>>;

/**
 * Checks that every document, section, passage, number of a text, table, row and column that a call names is there, at
 * any depth of its input: a program that asks for row 999 is told so, and not that there is nothing.
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
  if (!document) throw noSuchName('document', id, 'corpus', ids);
  checkSection(named['section'], document);
  checkPassage(named, document, corpus);
  checkTable(named, document);
}

function checkSection(section: unknown, document: Document): void {
  if (typeof section !== 'string' || findSection(document, section)) return;
  const held = document.sections.flatMap(({ id }) => id ?? []);
  throw noSuchName('section', section, document.id, held);
}

function checkPassage({ passage: name, at, end }: Named, document: Document, corpus: Corpus): void {
  if (typeof name !== 'string') return;
  const passage = findPassage(document, name);
  const held = document.sections.flatMap(({ passages }) => passages.map(({ id }) => id));
  if (!passage) throw noSuchName('passage', name, document.id, held);
  if (typeof at === 'number') checkNumber(at, end === 'low' || end === 'high' ? end : undefined, passage, corpus);
}

function checkNumber(at: number, end: 'low' | 'high' | undefined, passage: Passage, corpus: Corpus): void {
  const { document, id } = passage;
  if (numberAtPlace({ document, passage: id, at, end }, corpus)) return;
  const asked = end === undefined ? String(at) : `${at} (${end})`;
  throw new UnknownPlaceError('number', asked, id, shortened(placesOfNumbers(passage)));
}

function checkTable(named: Named, document: Document): void {
  const name = named['table'];
  if (typeof name !== 'string') return;
  const table = findTable(document, name);
  const held = document.tables.map((one) => one.name);
  if (!table) throw noSuchName('table', name, document.id, held);
  const within = `${document.id}/${name}`;
  checkIndices('row', [named['row'], named['rows']].flat(), within, table.rows.length);
  checkIndices('column', [named['column'], named['columns']].flat(), within, table.columns.length);
}
