import type { Language } from '../../../knowledge/index.js';

/** Which way something moved. */
export type Direction = 'rise' | 'fall';

/** Verbs that say which way; nouns of statistics (增速, "growth rate", "increase / (decrease)") leave it open. */
const VERBS: Readonly<Record<Language, Readonly<Record<Direction, RegExp>>>> = {
  zh: {
    rise: /(?:增长|增加|提高)(?![率速额幅])|上升|上涨|(?<![领])涨|走高|扩大/u,
    fall: /下降|下跌|减少(?!额)|降低|下滑|跌|降[了幅]|减幅|走低|萎缩|缩水/u,
  },
  en: {
    rise: /\b(?:rise|rose|risen|grow|grew|grown|increased?|gain(?:ed)?|climb(?:ed)?|(?:go|went|gone) up)\b/iu,
    fall: /\b(?:fall|fell|fallen|dropp?(?:ed)?|declined?|decreased?|shr[aiu]nk|los[et]|(?:go|went|gone) down)\b/iu,
  },
};

/** The direction that a question takes for granted; null where it names none, or both. */
export function assumedDirection(question: string, language: Language): Direction | null {
  const { rise, fall } = VERBS[language];
  const [rose, fell] = [rise.test(question), fall.test(question)];
  if (rose === fell) return null;
  return rose ? 'rise' : 'fall';
}
