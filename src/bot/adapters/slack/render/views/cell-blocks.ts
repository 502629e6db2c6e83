import type { types } from '@slack/bolt';
import type { Corpus, Language, Table } from '../../../../../knowledge/index.js';
import { cellNamed, findDocument, findTable } from '../../../../../tools/index.js';
import { messagesIn } from '../../../../messages/catalogue.js';
import { slackMessages } from '../../../../messages/slack.js';
import { plainLine } from '../../../../reply/plain-text.js';
import type { CellAddress, Citation } from '../../../../reply/reply.js';
import { shortened } from '../escape-text.js';
import { SECTION_TEXT } from '../limits.js';
import { richTextBlocks } from '../rich-text.js';
import { labelBlock, words } from './modal.js';

/** More cells are not read one by one; the table's file has them all. */
const CELLS_SHOWN = 60;
const CELL_TEXT = SECTION_TEXT / 10;

/** The cited cells of a table, a line each under its caption; null where the corpus does not hold one of them. */
export function cellBlocks(
  { document: id, cells = [] }: Citation,
  name: string,
  corpus: Corpus,
  language: Language,
): types.KnownBlock[] | null {
  const { source } = messagesIn(slackMessages, language);
  const document = findDocument(corpus, id);
  const table = document && findTable(document, name);
  if (table === undefined) return null;
  const lines = cells.map((cell) => cellLine(table, cell, language));
  const held = lines.filter((line) => line !== null);
  if (held.length === 0 || held.length < lines.length) return null;
  const shown = held.slice(0, CELLS_SHOWN).map((line) => shortened(line, CELL_TEXT));
  const { zh, en } = table.captions;
  const caption = (language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? table.name;
  return [
    ...richTextBlocks([words(plainLine(caption), 'bold')]),
    labelBlock(source.cells),
    ...richTextBlocks(shown.flatMap((line) => [words(line), words('\n')])),
    ...(held.length > shown.length ? [labelBlock(source.more(held.length - shown.length))] : []),
  ];
}

function cellLine(table: Table, address: CellAddress, language: Language): string | null {
  const found = cellNamed(table, address);
  if (found === undefined) return null;
  const { row, column, cell } = found;
  const unit = cell.unit ?? row.unit ?? column.unit;
  const value = unit === '' || cell.raw.includes(unit) ? cell.raw : `${cell.raw} ${unit}`;
  const title = (own: { readonly label: string; readonly title: Table['rows'][number]['title'] }): string =>
    plainLine(own.title[language] || own.label);
  return messagesIn(slackMessages, language).source.cell(title(row), title(column), plainLine(value));
}
