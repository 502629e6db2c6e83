import { Exact } from '../../../src/knowledge/index.js';
import type { ClaimTable } from './make-statements.js';
import type { Seeded } from './seeded.js';
import { holds, type Stated, type Statement } from './statement.js';
import { MISTAKEN, PERCENT, POINTS } from './units.js';

export const ALTERATIONS = [
  'digit',
  'unit',
  'direction',
  'period',
  'entity',
  'percent-point',
  'scale',
  'place',
] as const;
export type Alteration = (typeof ALTERATIONS)[number];

/** The statement altered in one way; null where it cannot be, or where what comes out is true all the same. */
export function alter(
  statement: Statement,
  alteration: Alteration,
  table: ClaimTable,
  chance: Seeded,
): Statement | null {
  const altered = ALTER[alteration](statement, table, chance);
  if (altered === null) return null;
  return readingsOf(altered).some((reading) => holds(reading, table.facts)) ? null : altered;
}

/** A move may also be worded as one from the year before. */
function readingsOf(statement: Statement): readonly Statement[] {
  return 'from' in statement ? [statement, { ...statement, from: String(Number(statement.to) - 1) }] : [statement];
}

type Alter = (statement: Statement, table: ClaimTable, chance: Seeded) => Statement | null;

const ALTER: Readonly<Record<Alteration, Alter>> = {
  digit: (statement, _, chance) => withStated(statement, chance, (stated) => otherDigit(stated, chance)),
  scale: (statement, _, chance) => withStated(statement, chance, (stated) => moved(stated, chance.pick([-1, 1]))),
  unit: (statement, _, chance) =>
    withStated(statement, chance, (stated) => {
      const mistaken = MISTAKEN.get(stated.unit);
      return mistaken ? { ...stated, unit: chance.pick(mistaken) } : null;
    }),
  'percent-point': (statement, _, chance) =>
    'move' in statement
      ? withStated(statement, chance, (stated) => {
          if (stated.unit === PERCENT) return { ...stated, unit: POINTS };
          return stated.unit === POINTS ? { ...stated, unit: PERCENT } : null;
        })
      : null,
  direction: (statement) => {
    if ('move' in statement) return { ...statement, move: statement.move === 'rose' ? 'fell' : 'rose' };
    if ('relation' in statement) return { ...statement, relation: statement.relation === 'more' ? 'less' : 'more' };
    return null;
  },
  period: (statement, { periods }, chance) => {
    if ('at' in statement) {
      const others = periods.filter((period) => period !== statement.at);
      return others.length > 0 ? { ...statement, at: chance.pick(others) } : null;
    }
    return { ...statement, from: statement.to, to: statement.from };
  },
  entity: (statement, { facts }, chance) => {
    const others = facts.rows.filter(({ key }) => key !== statement.row.key);
    return { ...statement, row: chance.pick(others) };
  },
  place: (statement, _, chance) =>
    'place' in statement ? { ...statement, place: chance.pick([1, 2, 3, 4, 5]) } : null,
};

function withStated(statement: Statement, chance: Seeded, change: (stated: Stated) => Stated | null): Statement | null {
  if (!('stated' in statement)) return null;
  if ('second' in statement && chance.next() < 0.5) {
    const second = change(statement.second);
    return second && { ...statement, second };
  }
  const stated = change(statement.stated);
  return stated && { ...statement, stated };
}

function otherDigit(stated: Stated, chance: Seeded): Stated | null {
  const digits = stated.value.toFixed(stated.decimals);
  const places = [...digits].flatMap((sign, index) => (/\d/u.test(sign) ? [index] : []));
  const at = chance.pick(places);
  const digit = (Number(digits[at]) + 1 + chance.below(9)) % 10;
  const value = new Exact(`${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`);
  return value.isZero() ? null : { ...stated, value };
}

function moved(stated: Stated, places: number): Stated {
  return {
    ...stated,
    value: stated.value.times(new Exact(10).pow(places)),
    decimals: Math.max(0, stated.decimals - places),
  };
}
