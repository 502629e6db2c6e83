import { toAsciiNumerals } from './ascii-digits.js';

const SPACES = /[\s\u00a0\u2009\u202f\u3000]+/gu;

/** Thousands in groups of three, by comma or by space, or plain digits. */
const NUMBER = /^(?<sign>[+-]?)(?<integer>\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.(?<fraction>\d+))?$/u;

interface Printed {
  readonly negative: boolean;
  readonly integer: string;
  readonly fraction: string;
}

function stripMarks(raw: string): { readonly text: string; readonly negative: boolean } {
  const text = toAsciiNumerals(raw).replace(SPACES, ' ').trim();
  const bracketed = /^\((?<inner>[^()+-]*)\)$/u.exec(text)?.groups?.['inner'];
  const bare = (bracketed ?? text).trim().replace(/ ?%$/u, '');
  const unsigned = bare.replace(/^(?<sign>[+-]?) ?[¥$€£] ?/u, '$<sign>');
  return { text: unsigned.replace(/^(?<sign>[+-]) /u, '$<sign>'), negative: bracketed !== undefined };
}

function readPrinted(raw: string): Printed | null {
  const { text, negative } = stripMarks(raw);
  const groups = NUMBER.exec(text)?.groups;
  if (groups === undefined) {
    return null;
  }
  return {
    negative: negative || groups['sign'] === '-',
    integer: (groups['integer'] ?? '').replace(/[, ]/gu, ''),
    fraction: groups['fraction'] ?? '',
  };
}

/**
 * The exact decimal that a cell prints, canonical ASCII without needless zeros: "−2.5" gives "-2.5", "26.60" gives
 * "26.6", "（1,234）" gives "-1234". A percent sign is the unit's, not the number's: "5.84%" gives "5.84".
 * Null where the text is anything but one number.
 *
 * @example
 * ```ts source="./quantities.examples.ts#decimal"
 * assert.equal(parseDecimal('−2.5'), '-2.5');
 * assert.equal(parseDecimal('（1,234）'), '-1234');
 * assert.equal(parseDecimal('n/a'), null);
 * ```
 */
export function parseDecimal(raw: string): string | null {
  const printed = readPrinted(raw);
  if (printed === null) {
    return null;
  }
  const integer = printed.integer.replace(/^0+(?=\d)/u, '');
  const fraction = printed.fraction.replace(/0+$/u, '');
  const magnitude = fraction === '' ? integer : `${integer}.${fraction}`;
  return printed.negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** How many decimals a cell prints: "26.60" gives 2. Null where the text is no number. */
export function countDecimals(raw: string): number | null {
  return readPrinted(raw)?.fraction.length ?? null;
}
