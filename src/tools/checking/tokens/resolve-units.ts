import { periodLength } from '../../../knowledge/index.js';
import { inSomeYear } from '../calendar/undated.js';
import type { Meaning } from '../words/meanings.js';
import type { Token } from './token.js';

/** Words of one length of time, with what they mean of a period that lasts so long: "quarter on quarter" of a quarter. */
const UNITS: Readonly<Partial<Record<Meaning, { readonly length: string; readonly meaning: Meaning }>>> = {
  'on-day': { length: 'day', meaning: 'on-preceding' },
  'on-month': { length: 'month', meaning: 'on-preceding' },
  'on-quarter': { length: 'quarter', meaning: 'on-preceding' },
  'of-days': { length: 'day', meaning: 'of-periods' },
  'of-months': { length: 'month', meaning: 'of-periods' },
  'of-quarters': { length: 'quarter', meaning: 'of-periods' },
};

/** Words of a length of time that the periods of a sentence have; of another length they change what is measured. */
export function withUnits(tokens: readonly Token[]): readonly Token[] {
  const [length, second] = new Set(
    tokens.flatMap((token) =>
      token.kind === 'period' ? token.periods.map((one) => periodLength(inSomeYear(one))) : [],
    ),
  );
  return tokens.map((token) => {
    const unit = token.kind === 'word' ? UNITS[token.meaning] : undefined;
    if (token.kind !== 'word' || !unit) return token;
    return { ...token, meaning: second === undefined && length === unit.length ? unit.meaning : 'limit' };
  });
}
