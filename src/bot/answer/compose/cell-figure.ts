import { Decimal } from 'decimal.js';

import type { Language } from '../../../knowledge/index.js';
import type { CellEvidence } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import { addressOf } from './draft.js';

/** English names of powers of ten, largest first. */
const ENGLISH_SCALES: readonly (readonly [exponent: number, name: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** A looked-up cell as a figure; null where the cell holds no number. */
export function cellFigure(evidence: CellEvidence, language: Language): Figure | null {
  const { table, column, cell } = evidence;
  if (cell.decimal === null) return null;
  const { row, column: label, ...indices } = addressOf(evidence);
  const value = Number(cell.decimal);
  return {
    value,
    unit: column.unit,
    display: displayCell(evidence, language),
    formula: null,
    inputs: [{ document: table.document, table: table.name, row, column: label, ...indices, value, unit: column.unit }],
    interval: printedInterval(cell.decimal, column.decimals ?? 0),
  };
}

/**
 * The values that a printed number can stand for: half a unit of the column's last decimal to either side, so 67.6
 * means [67.55, 67.65).
 */
function printedInterval(decimal: string, decimals: number): [number, number] {
  const half = new Decimal(10).pow(-decimals).div(2);
  const value = new Decimal(decimal);
  return [value.minus(half).toNumber(), value.plus(half).toNumber()];
}

/**
 * A cell as it is shown: in the source's unit; in English, money also in English magnitudes, exactly converted
 * (70.7 亿元 is 7.07 billion yuan).
 */
function displayCell({ column, cell }: CellEvidence, language: Language): string {
  if (cell.decimal === null) return cell.raw;
  const source = column.unit === '%' ? `${cell.raw}%` : `${cell.raw}${column.unit === '' ? '' : ` ${column.unit}`}`;
  if (language === 'zh' || column.currency !== 'CNY' || column.scale === 1) return source;
  return `${englishYuan(new Decimal(cell.decimal).times(column.scale))} (${source})`;
}

function englishYuan(yuan: Decimal): string {
  const scale = ENGLISH_SCALES.find(([exponent]) => yuan.abs().gte(new Decimal(10).pow(exponent)));
  const [exponent, name] = scale ?? [0, ''];
  const amount = yuan.div(new Decimal(10).pow(exponent)).toFixed();
  return name === '' ? `${amount} yuan` : `${amount} ${name} yuan`;
}
