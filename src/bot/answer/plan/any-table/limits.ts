import { parseDecimal, type Language } from '../../../../knowledge/index.js';
import type { Comparison } from '../../../../tools/index.js';

/** A bound, in the numbers' own unit or at a scale that the wording says: "5 million". */
export interface Limit {
  readonly comparison: Comparison;
  readonly value: string;
  /** Factor of the bound's scale; null where none is said. */
  readonly scale: number | null;
}

/** A bound that a wording sets, and the wording without it. */
interface ReadLimit {
  readonly limit: Limit;
  readonly rest: string;
}

interface LimitWords {
  readonly comparison: Comparison;
  readonly pattern: RegExp;
}

const NUMBER = String.raw`\s*(?:than|of)?\s*(?:RMB|[$€£¥])?\s*(?<number>[-−]?\d[\d,]*(?:\.\d+)?)\s*(?:%|％)?\s*(?<scale>thousand|million|billion|亿|万)?(?:s|年|元|吨|个百分点|人|家| years| per ?cent)?`;

const words = (comparison: Comparison, said: string): LimitWords => ({
  comparison,
  pattern: new RegExp(`(?:${said})${NUMBER}`, 'iu'),
});

const LIMITS: Readonly<Record<Language, readonly LimitWords[]>> = {
  en: [
    words('at-least', String.raw`\b(?:at least|no less than|not less than)`),
    words('at-most', String.raw`\b(?:at most|no more than|not more than)`),
    words('above', String.raw`\b(?:more than|greater than|higher than|larger than|above|over|exceed(?:ed|s|ing)?)`),
    words('below', String.raw`\b(?:less than|lower than|smaller than|fewer than|below|under)`),
  ],
  zh: [
    words('at-least', '不低于|不少于|不小于|至少|达到'),
    words('at-most', '不高于|不超过|不大于|不多于|至多'),
    words('above', '超过|高于|大于|多于|突破'),
    words('below', '低于|小于|少于|不足|不到'),
  ],
};

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, 万: 1e4, 亿: 1e8 };

const NEGATIVE = /\bnegative\b|为负|是负数|负值/iu;
const POSITIVE = /\bpositive\b|为正|是正数|正值/iu;

/** A bound in a question; null where there is none. */
export function readLimit(text: string, language: Language): ReadLimit | null {
  for (const { comparison, pattern } of LIMITS[language]) {
    const match = pattern.exec(text);
    const { number = '', scale = '' } = match?.groups ?? {};
    const value = parseDecimal(number.replace('−', '-'));
    if (!match || value === null) continue;
    const limit: Limit = { comparison, value, scale: SCALES[scale.toLowerCase()] ?? null };
    return { limit, rest: text.replace(match[0], ' ') };
  }
  return signed(text, NEGATIVE, 'below') ?? signed(text, POSITIVE, 'above');
}

function signed(text: string, pattern: RegExp, comparison: Comparison): ReadLimit | null {
  if (!pattern.test(text)) return null;
  return { limit: { comparison, value: '0', scale: null }, rest: text.replace(pattern, ' ') };
}
