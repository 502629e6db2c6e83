import type { Language } from '../../../../knowledge/index.js';
import type { IndicatorTable } from '../../../../tools/index.js';
import { withoutLastBreak } from '../../../rendering/piece.js';
import type { RenderedFile } from '../../../rendering/rendered-file.js';
import { sheetPieces } from '../../../rendering/sheet-pieces.js';
import { indicatorFile } from '../../../rendering/table-files.js';
import { tableSheet, type Sheet } from '../../../reply/indicator-sheet.js';
import type { SlackMessage } from '../slack-message.js';
import { assembleMessages } from './assemble-messages.js';
import { withChart, type PicturedChart } from './chart-under.js';
import { packPieces } from './pack-pieces.js';
import { slackPieces } from './piece.js';

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
  const messages = messagesOf(sheet, language, [indicatorFile(table, sheet, language)]);
  return chart === null ? messages : withChart(messages, { ...chart, table: table.indicator.table }, language);
}

/** A sheet without files, as the list of indicators. */
export function renderSheet(sheet: Sheet, language: Language): readonly SlackMessage[] {
  return messagesOf(sheet, language, []);
}

function messagesOf(sheet: Sheet, language: Language, files: readonly RenderedFile[]): SlackMessage[] {
  const pieces = withoutLastBreak(sheetPieces(sheet, language, slackPieces));
  return assembleMessages(packPieces(pieces), { language, under: () => [], closing: [], files });
}
