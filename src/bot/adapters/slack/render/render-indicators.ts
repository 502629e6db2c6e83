import type { Language } from '../../../../knowledge/index.js';
import type { IndicatorTable } from '../../../../tools/index.js';
import { describeChart } from '../../../charts/describe-chart.js';
import type { DrawnChart } from '../../../charts/render-chart.js';
import { sheetMatter, sheetText, tableSheet, type Sheet } from '../../../reply/indicator-sheet.js';
import { plainLine } from '../../../reply/plain-text.js';
import type { TextLine } from '../../../reply/render-text.js';
import type { SlackFile, SlackMessage } from '../slack-message.js';
import { assembleMessages } from './assemble-messages.js';
import { chartBlocks } from './chart-blocks.js';
import { csvFile, safeName } from './csv-file.js';
import { shortened } from './escape-text.js';
import { FILE_ALT_TEXT } from './limits.js';
import { packPieces } from './pack-pieces.js';
import { flowPieces, withoutLastBreak, type Piece } from './piece.js';
import { tablePieces } from './table-pieces.js';

/**
 * An indicator's table as messages: native tables, the whole as a CSV file, and its chart, as a native one where it
 * fits and otherwise as a picture. The texts joined are those of `lianwen indicators`.
 *
 * @param chart as `drawnChart` gives it; null where there is none
 */
export function renderIndicators(
  table: IndicatorTable,
  chart: DrawnChart | null,
  language: Language,
): readonly SlackMessage[] {
  const sheet = tableSheet(table, language);
  const native = chart === null ? null : chartBlocks(chart.data);
  return messagesOf(sheet, language, {
    closing: native ?? [],
    files: [
      csvFile(
        {
          name: table.indicator.table,
          title: plainLine(table.indicator.name[language]),
          content: sheetText(sheet, 'csv', language),
          rows: table.rows.length,
        },
        language,
      ),
      ...(chart === null || native !== null ? [] : [pictureOf(table, chart, language)]),
    ],
  });
}

/** A sheet without files, as the list of indicators. */
export function renderSheet(sheet: Sheet, language: Language): readonly SlackMessage[] {
  return messagesOf(sheet, language, { closing: [], files: [] });
}

function messagesOf(
  sheet: Sheet,
  language: Language,
  rest: Pick<SlackMessage, 'files'> & { readonly closing: SlackMessage['blocks'] },
): SlackMessage[] {
  const pieces = withoutLastBreak(sheetPieces(sheet, language));
  return assembleMessages(packPieces(pieces), { language, under: () => [], ...rest });
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

function pictureOf({ indicator }: IndicatorTable, { data, png }: DrawnChart, language: Language): SlackFile {
  return {
    name: `${safeName(indicator.table)}.png`,
    title: shortened(data.title, FILE_ALT_TEXT),
    altText: shortened(describeChart(data, language), FILE_ALT_TEXT),
    content: png,
  };
}
