import type { Corpus, Language, Table } from '../../../knowledge/index.js';
import { cellNamed, findDocument, findTable } from '../../../tools/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { chatMessages } from '../../messages/chat.js';
import { plainLine } from '../../reply/plain-text.js';
import type { CellAddress, Citation } from '../../reply/reply.js';
import { shortened } from '../shortened.js';
import { words, type Stretch } from './stretch.js';

/** How many cells are shown one by one, and how much of each. */
export interface CellRoom {
  readonly cells: number;
  readonly cell: number;
}

/** The cited cells of a table, a line each under its caption; null where the corpus does not hold one of them. */
export function openedCells(
  { document: id, table: name, cells = [] }: Citation,
  corpus: Corpus,
  language: Language,
  room: CellRoom,
): readonly Stretch[] | null {
  const { source } = messagesIn(chatMessages, language);
  const document = findDocument(corpus, id);
  const table = document && name !== undefined ? findTable(document, name) : undefined;
  if (table === undefined) return null;
  const lines = cells.map((cell) => cellLine(table, cell, language));
  const held = lines.filter((line) => line !== null);
  if (held.length === 0 || held.length < lines.length) return null;
  const shown = held.slice(0, room.cells).map((line) => shortened(line, room.cell, (text) => text.length));
  const left = held.length - shown.length;
  return [
    { label: null, words: [words(captionOf(table, language), 'bold')] },
    { label: source.cells, words: [words(shown.join('\n'))] },
    ...(left > 0 ? [{ label: source.more(left), words: [] }] : []),
  ];
}

function captionOf({ captions: { zh, en }, name }: Table, language: Language): string {
  return plainLine((language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? name);
}

function cellLine(table: Table, address: CellAddress, language: Language): string | null {
  const found = cellNamed(table, address);
  if (found === undefined) return null;
  const { row, column, cell } = found;
  const unit = cell.unit ?? row.unit ?? column.unit;
  const value = unit === '' || cell.raw.includes(unit) ? cell.raw : `${cell.raw} ${unit}`;
  const title = (own: { readonly label: string; readonly title: Table['rows'][number]['title'] }): string =>
    plainLine(own.title[language] || own.label);
  return messagesIn(chatMessages, language).source.cell(title(row), title(column), plainLine(value));
}
