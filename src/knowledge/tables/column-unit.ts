import type { CellText } from './cell-text.js';
import { findUnit, NO_UNIT, readUnitText } from './unit-phrase.js';
import type { UnitPhrase } from './unit-phrase.js';

/** Names of things that a table's scale in money does not measure. */
const PER_SHARE = /per (?:\p{L}+ )?(?:share|unit|dozen|ton|barrel)|(?:exercise|average|market) price|每股/iu;
const SHARES =
  /(?:number of|weighted[- ]average|outstanding|diluted|basic|dilutive).*(?:shares|options|rights|units)(?! price)|^shares$|股数/iu;
const MONEY_PER_SHARE = /fair value|price|earnings per|income per|loss per|dividends? per/iu;

/** What a name says of the measure of its figures: money by the share, or shares; null for anything else. */
export function measureOf(name: string): 'per share' | 'shares' | null {
  if (PER_SHARE.test(name)) return 'per share';
  return SHARES.test(name) && !MONEY_PER_SHARE.test(name) ? 'shares' : null;
}

function isMoneyOrScale({ sign, scale }: UnitPhrase): boolean {
  return sign !== '' || scale > 1;
}

/** One unit of sign and scale that several phrases give, the nearest to the figures first. */
function compose(phrases: readonly UnitPhrase[], mark: string): UnitPhrase {
  const signed = phrases.find(({ sign }) => sign !== '');
  const scaled = phrases.find(({ scale }) => scale > 1);
  if (signed !== undefined && (scaled === undefined || scaled === signed)) return signed;
  const currency = signed ?? readUnitText(mark) ?? NO_UNIT;
  const word = scaled === undefined ? '' : (scaled.text.split(' ').at(-1) ?? '');
  const text = [currency.sign, word].filter((part) => part !== '').join(' ');
  return { text, currency: currency.currency, scale: scaled?.scale ?? 1, sign: currency.sign };
}

/** The sign that stands beside a column's numbers: the currency where one is printed, else "%" where the first has it. */
function signOf(cells: readonly CellText[]): string {
  const numbers = cells.filter(({ content }) => content === 'number');
  const marks = numbers.map(({ mark }) => mark).filter((mark) => mark !== '');
  const first = numbers[0]?.mark ?? '';
  const currency = marks.find((mark) => !/^(?:%|‰|bps|pp|x|×)$/iu.test(mark));
  if (currency === undefined) return marks.length === numbers.length || first === '%' ? (marks[0] ?? '') : '';
  return first === '' || first === currency ? currency : first;
}

/** Whether more than one currency is printed in a column: its unmarked numbers then have no known one. */
function mixesCurrencies(cells: readonly CellText[]): boolean {
  const marks = new Set(
    cells.map(({ mark }) => mark).filter((mark) => mark !== '' && !/^(?:%|‰|bps|pp|x|×)$/iu.test(mark)),
  );
  return marks.size > 1;
}

/**
 * A column's unit from the signs beside its numbers, the units in its headings, and those of the whole table (corner,
 * captions). The table's scale holds for money and plain counts, not for percents, years, shares or money by the share.
 */
export function columnUnit(
  path: readonly string[],
  ofTable: readonly UnitPhrase[],
  cells: readonly CellText[],
): UnitPhrase {
  const own = path.toReversed().flatMap((part) => findUnit(part) ?? []);
  const plain = own.find((unit) => !isMoneyOrScale(unit));
  const sign = signOf(cells);
  if (mixesCurrencies(cells)) return NO_UNIT;
  if (plain !== undefined && (sign === '' || sign === '%')) return plain;
  if (/^(?:%|‰|bps|pp|x|×)$/iu.test(sign)) return { ...NO_UNIT, text: sign };
  const measure = measureOf(path.at(-1) ?? '');
  if (measure === 'shares')
    return compose(
      own.map((unit) => ({ ...unit, sign: '', currency: null })),
      '',
    );
  return compose(measure === null ? [...own, ...ofTable] : own, sign);
}
