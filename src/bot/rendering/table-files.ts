import type { Language } from '../../knowledge/index.js';
import type { IndicatorTable } from '../../tools/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { chatMessages } from '../messages/chat.js';
import { csvText } from '../reply/export-table.js';
import { sheetText, type Sheet } from '../reply/indicator-sheet.js';
import { plainLine } from '../reply/plain-text.js';
import type { Block, Reply } from '../reply/reply.js';
import { scopeOf, shortAddress } from '../reply/source-address.js';
import { fileName } from './file-name.js';
import type { RenderedFile } from './rendered-file.js';

type TableBlock = Extract<Block, { readonly type: 'table' }>;

interface CsvTable {
  /** The file's name without extension. */
  readonly name: string;
  readonly title: string;
  readonly content: string;
  readonly rows: number;
}

/** Without it Excel reads a CSV file of Chinese in the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table of a reply as a CSV file. `place` is that of its block in the reply, for a name where it has none. */
export function blockFile(
  { columns, rows, citation }: TableBlock,
  place: number,
  { citations, language }: Pick<Reply, 'citations' | 'language'>,
): RenderedFile {
  const cited = citations[citation];
  const address = cited === undefined ? '' : shortAddress(cited, language, scopeOf(citations));
  const name = cited?.table ?? `table-${place + 1}`;
  return csvFile({ name, title: address || name, content: csvText(columns, rows), rows: rows.length }, language);
}

/** An indicator's table as a CSV file. */
export function indicatorFile({ indicator, rows }: IndicatorTable, sheet: Sheet, language: Language): RenderedFile {
  const { name, table } = indicator;
  const content = sheetText(sheet, 'csv', language);
  return csvFile({ name: table, title: plainLine(name[language]), content, rows: rows.length }, language);
}

function csvFile({ name, title, content, rows }: CsvTable, language: Language): RenderedFile {
  const messages = messagesIn(chatMessages, language);
  return {
    name: fileName(name, 'csv'),
    title: messages.csvTitle(title),
    altText: messages.csvAlternative(title, rows),
    content: BYTE_ORDER_MARK + content,
  };
}
