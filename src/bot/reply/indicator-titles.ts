import { readUnit, type Language } from '../../knowledge/index.js';
import type { IndicatorColumn, IndicatorRow, IndicatorTable } from '../../tools/index.js';
import { messagesIn } from '../messages/catalogue.js';
import type { IndicatorMessages } from '../messages/indicator-messages.js';
import { indicatorMessages } from '../messages/indicators.js';
import { unitWords } from './unit-title.js';

/** A column's heading without its unit. */
export function columnTitle(column: IndicatorColumn, language: Language): string {
  const messages = messagesIn(indicatorMessages, language);
  switch (column.kind) {
    case 'source':
      return column.title[language];
    case 'growth':
      return messages.growth(column);
    case 'row-growth':
      return messages.rowGrowth(column.series[language], column.basis);
  }
}

/**
 * A column's heading with its unit in the words of the language, "2022 (100 million yuan)"; the source may have written
 * the unit into the heading.
 */
export function headingWithUnit(column: IndicatorColumn, language: Language): string {
  const title = columnTitle(column, language);
  if (column.unit === '') return title;
  const unit = unitWords(readUnit(column.unit), language);
  return title.includes(unit) ? title : `${title} (${unit})`;
}

/** A row's name; a total that the source leaves without one is called so. */
export function rowTitle({ title, isTotal }: IndicatorRow, language: Language): string {
  return title[language] === '' && isTotal ? messagesIn(indicatorMessages, language).unnamedTotal : title[language];
}

/** How the computed cells of a table came about, a sentence for each pair of periods and kind of growth. */
export function growthFormulas({ columns, rows }: IndicatorTable, language: Language): readonly string[] {
  const messages = messagesIn(indicatorMessages, language);
  const sentences = columns.flatMap((column, index) => {
    if (column.kind === 'source') return [];
    const units = new Set(rows.map(({ cells }) => cells[index]?.quantity?.unit.text));
    return (['%', 'pp'] as const).filter((unit) => units.has(unit)).map((unit) => formulaOf(column, unit, messages));
  });
  return [...new Set(sentences)];
}

function formulaOf(
  column: Exclude<IndicatorColumn, { readonly kind: 'source' }>,
  unit: '%' | 'pp',
  messages: IndicatorMessages,
): string {
  return column.kind === 'growth'
    ? messages.growthFormula(column, unit)
    : messages.rowGrowthFormula(column.basis, unit);
}
