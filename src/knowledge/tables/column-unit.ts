import type { CellText } from './cell-text.js';
import { findUnit, NO_UNIT, readUnitText } from './unit-phrase.js';
import type { UnitPhrase } from './unit-phrase.js';

/** Signs beside a number that are no currency. */
const OTHER_MARK = /^(?:%|‰|bps|pp|x|×)$/iu;

/** Names of things that a table's scale in money does not measure. */
const PER_SHARE =
  /per (?:\p{L}+ )?(?:share|unit|dozen|ton|barrel)|(?:exercise|average|market) price|weighted[- ]average (?:grant[- ]date )?(?:fair value|exercise)|每股/iu;
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

/** The phrase that names the currency; a bare "$" leaves open whose dollar it is, and another phrase may say. */
function signedAmong(phrases: readonly UnitPhrase[]): UnitPhrase | undefined {
  const first = phrases.find(({ sign }) => sign !== '');
  return first?.sign === '$' ? (phrases.find(({ sign }) => /^.+\$$/u.test(sign)) ?? first) : first;
}

/** One unit of sign and scale that several phrases give, the nearest to the figures first. */
function compose(phrases: readonly UnitPhrase[], mark: string): UnitPhrase {
  const whole = phrases.find(({ sign, currency }) => sign === '' && currency !== null);
  if (whole !== undefined) return whole;
  const signed = signedAmong(phrases);
  const scaled = phrases.find(({ scale }) => scale > 1);
  if (signed !== undefined && (scaled === undefined || scaled === signed)) return signed;
  const { sign, currency } = signed ?? readUnitText(mark) ?? NO_UNIT;
  if (scaled === undefined) return { text: sign, currency, scale: 1, sign };
  const word = scaled.text.split(' ').at(-1) ?? '';
  return { text: sign === '' ? word : `${sign} ${word}`, currency, scale: scaled.scale, sign };
}

/**
 * The sign that stands beside a column's numbers: the currency where one is printed, else "%" where all have it, or the
 * first one has and no heading says money.
 */
export function signOf(cells: readonly CellText[], isMoney: boolean): string {
  const numbers = cells.filter(({ content }) => content === 'number');
  const marks = numbers.map(({ mark }) => mark).filter((mark) => mark !== '');
  const first = numbers[0]?.mark ?? '';
  const currency = marks.find((mark) => !OTHER_MARK.test(mark));
  if (currency === undefined)
    return marks.length === numbers.length || (first === '%' && !isMoney) ? (marks[0] ?? '') : '';
  return first === '' || first === currency ? currency : first;
}

/** The unit that every number of a column writes out behind itself; null where one does not. */
function unitWritten(cells: readonly CellText[]): UnitPhrase | null {
  const [mark = '', other] = new Set(cells.filter(({ content }) => content === 'number').map((cell) => cell.mark));
  const isWord = other === undefined && /\p{L}{2,}|\p{Script=Han}/u.test(mark) && !OTHER_MARK.test(mark);
  return isWord ? readUnitText(mark) : null;
}

/** Whether a column's numbers are years, as of expiry or foundation. */
function holdsYears(cells: readonly CellText[]): boolean {
  const numbers = cells.filter(({ content }) => content === 'number');
  return (
    numbers.length > 0 && numbers.every(({ decimal, mark }) => mark === '' && /^(?:19|20)\d{2}$/u.test(decimal ?? ''))
  );
}

/** Whether more than one currency is printed in a column: its unmarked numbers then have no known one. */
function mixesCurrencies(cells: readonly CellText[]): boolean {
  const marks = new Set(cells.map(({ mark }) => mark).filter((mark) => mark !== '' && !OTHER_MARK.test(mark)));
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
  const sign = signOf(cells, own.some(isMoneyOrScale));
  if (mixesCurrencies(cells) || holdsYears(cells)) return NO_UNIT;
  const written = unitWritten(cells);
  if (written !== null) return written;
  if (plain !== undefined && (sign === '' || sign === '%')) return plain;
  if (OTHER_MARK.test(sign)) return { ...NO_UNIT, text: sign };
  return measuredUnit(measureOf(path.join(' ')), own, ofTable, sign);
}

/** Money by the share has no scale, numbers of shares no currency, and neither has the table's. */
function measuredUnit(
  measure: ReturnType<typeof measureOf>,
  own: readonly UnitPhrase[],
  ofTable: readonly UnitPhrase[],
  sign: string,
): UnitPhrase {
  if (measure === 'per share')
    return compose(
      own.filter(({ scale }) => scale === 1),
      sign,
    );
  if (measure === 'shares')
    return compose(
      own.map((unit) => ({ ...unit, sign: '', currency: null })),
      '',
    );
  return compose([...own, ...ofTable], sign);
}
