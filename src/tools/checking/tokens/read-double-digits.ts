import { parseQuantities, type QuantityMention } from '../../../knowledge/index.js';
import type { Token } from './token.js';

/** 两位数, "double-digit": ten percent or more, and less than a hundred; 两位数以上 has no end. */
const DOUBLE_DIGITS =
  /(?:两|双)位数(?<open>[及或和]?以上)?|double[- ]digits?(?<more> or (?:more|above|higher|better))?/giu;

/** Joins the words for double digits to one number. */
export function withDoubleDigits(tokens: readonly Token[], sentence: string): readonly Token[] {
  const [mention] = parseQuantities('10%');
  const places = Array.from(
    sentence.matchAll(DOUBLE_DIGITS),
    ({ 0: text, index, groups }) =>
      [index, index + text.length, (groups?.['open'] ?? groups?.['more']) === undefined] as const,
  );
  if (mention?.kind !== 'amount' || places.length === 0) return tokens;
  return tokens.flatMap((token): readonly Token[] => {
    const place = places.find(([start, end]) => token.end > start && token.start < end);
    if (!place) return [token];
    const [start, end, isEnded] = place;
    // "Short of double digits".
    const isBelow = token.kind === 'number' && token.start < start && isUnder(token.mention);
    if (isBelow) return [{ kind: 'number', mention: { ...mention, approximation: 'under' }, start: token.start, end }];
    return token.start === start
      ? [{ kind: 'number', mention: { ...mention, approximation: isEnded ? 'double-digit' : 'at-least' }, start, end }]
      : [];
  });
}

function isUnder(mention: QuantityMention): boolean {
  return 'approximation' in mention && mention.approximation === 'under';
}
