import type { Language } from '../../../../knowledge/index.js';
import type { IndicatorTable } from '../../../../tools/index.js';
import { sheetMatter, sheetText, tableSheet, type Sheet } from '../../../reply/indicator-sheet.js';
import { plainLine } from '../../../reply/plain-text.js';
import type { TextLine } from '../../../reply/render-text.js';
import type { SlackFile, SlackMessage } from '../slack-message.js';
import { assembleMessages } from './assemble-messages.js';
import { withChart, type PicturedChart } from './chart-under.js';
import { csvFile } from './csv-file.js';
import { packPieces } from './pack-pieces.js';
import { flowPieces, withoutLastBreak, type Piece } from './piece.js';
import { tablePieces } from './table-pieces.js';

/** The chart of a whole table. */
export type IndicatorChart = Omit<PicturedChart, 'table'>;

/**
 * An indicator's table as messages: native tables, the whole as a CSV file, and its chart, as a native one where it
 * fits and otherwise as a picture. The texts joined are those of `lianwen indicators`.
 *
 * @param chart what `chartOf` gives, and its picture where files can be sent; null where there is none
 */
export function renderIndicators(
  table: IndicatorTable,
  chart: IndicatorChart | null,
  language: Language,
): readonly SlackMessage[] {
  const sheet = tableSheet(table, language);
  const { name, table: tableName } = table.indicator;
  const content = sheetText(sheet, 'csv', language);
  const csv = csvFile(
    { name: tableName, title: plainLine(name[language]), content, rows: table.rows.length },
    language,
  );
  const messages = messagesOf(sheet, language, [csv]);
  if (chart === null) return messages;
  return withChart(messages, { ...chart, table: tableName }, language);
}

/** A sheet without files, as the list of indicators. */
export function renderSheet(sheet: Sheet, language: Language): readonly SlackMessage[] {
  return messagesOf(sheet, language, []);
}

function messagesOf(sheet: Sheet, language: Language, files: readonly SlackFile[]): SlackMessage[] {
  const pieces = withoutLastBreak(sheetPieces(sheet, language));
  return assembleMessages(packPieces(pieces), { language, under: () => [], closing: [], files });
}

function sheetPieces(sheet: Sheet, language: Language): Piece[] {
  const { heading, columns, rows, lines, notes } = sheetMatter(sheet, language);
  const pages = tablePieces({ columns, rows, lines, citations: [] });
  const asLines = lines.map((text): TextLine => [{ role: 'row', text }]);
  return [
    ...flowPieces(heading.map((text): TextLine => [{ role: 'statement', text }])),
    ...(pages ?? flowPieces(asLines)),
    ...flowPieces(notes.map((text): TextLine => [{ role: 'note', text }])),
  ];
}
