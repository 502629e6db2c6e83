import type { Language } from '../../../../knowledge/index.js';

/** What something moved to, or from what to what: 涨到多少, "to what level did it fall?". */
const LEVELS: Readonly<Record<Language, readonly (readonly [wanted: Levels, said: RegExp])[]>> = {
  zh: [
    ['both-ends', /[从由]多少[^，。]{0,8}[到至为]了?多少/u],
    ['end', /(?:增加|增长|上涨|上升|提高|下降|下跌|减少|回落|[涨升降跌])[到至]了?(?:多少|几何|什么水平|多高)/u],
  ],
  en: [
    ['both-ends', /\bfrom what (?:\w+ )?to what\b/iu],
    [
      'end',
      /\bto what (?:level|value|amount|figure)\b|\bwhat (?:did|had|have|has) .{2,60}?\b(?:increase|rise|risen|grow|grown|climb|jump|fall|fallen|drop|decline|shrink)(?:e?d|s)? to\b/iu,
    ],
  ],
};

/** Rates have levels of their own, which are no values. */
const OF_RATES = /[增降]速|[增涨降跌]幅|率|百分|%|\b(?:rates?|per ?cent(?:age)?|growth)\b/iu;

/** Which ends of a movement are asked for as values. */
export type Levels = 'both-ends' | 'end';

/** Whether a question asks for the values that a movement began or ended at, and not for the movement; null where it does not. */
export function levelsAsked(question: string, language: Language): Levels | null {
  if (OF_RATES.test(question)) return null;
  return LEVELS[language].find(([, said]) => said.test(question))?.[0] ?? null;
}
