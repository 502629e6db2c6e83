import { parseQuantities } from '../../../knowledge/index.js';
import type { Token } from './token.js';

/** "Number 7 of 17": a place, and among how many. */
const PLACE =
  /\b(?:number|no\.) (?<place>\d{1,4}) (?:out )?of (?:all )?(?:the )?(?<total>\d{1,4})(?=\s*(?:[,.;:)]|$))/giu;

/** A place that is written as a number is one, as "7th" is. */
export function withPlaces(tokens: readonly Token[], sentence: string): readonly Token[] {
  const found = [...sentence.matchAll(PLACE)].map(({ 0: { length }, index, groups }) => ({
    start: index,
    end: index + length,
    place: groups?.['place'] ?? '',
    total: Number(groups?.['total']),
  }));
  return tokens.flatMap((token): readonly Token[] => {
    const one = found.find(({ start, end }) => start <= token.start && token.end <= end);
    if (!one) return [token];
    return token.start === one.start ? placed(one) : [];
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly total: number;
}

function placed({ start, end, place, total }: Place): readonly Token[] {
  const mention = parseQuantities(`${place}th`).find(({ kind }) => kind === 'ordinal');
  if (!mention) return [];
  return [
    { kind: 'word', meaning: 'rank', degree: null, start, end },
    { kind: 'number', mention, start, end },
    { kind: 'categories', count: total, start, end },
  ];
}
