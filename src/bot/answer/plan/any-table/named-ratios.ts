import type { Language } from '../../../../knowledge/index.js';
import { either, value, type Expression } from './reading.js';

/** What a ratio is computed from, by the names that its two sides may go by; a table is in one language. */
interface Sides {
  readonly part: readonly string[];
  readonly whole: readonly string[];
}

/** A ratio that has a name of its own. */
interface NamedRatio {
  readonly pattern: RegExp;
  readonly sides: Readonly<Record<Language, Sides>>;
  readonly as: 'number' | 'percent';
}

const REVENUE = ['total revenue', 'revenue', 'net sales'];

const CURRENT: NamedRatio['sides'] = {
  en: { part: ['total current assets'], whole: ['total current liabilities'] },
  zh: { part: ['流动资产合计'], whole: ['流动负债合计'] },
};
const DEBT: NamedRatio['sides'] = {
  en: { part: ['total liabilities'], whole: ['total assets'] },
  zh: { part: ['负债合计'], whole: ['资产总计'] },
};
const GEARING: NamedRatio['sides'] = {
  en: { part: ['total liabilities'], whole: ['total equity', "total shareholders' equity"] },
  zh: { part: ['负债合计'], whole: ['所有者权益合计'] },
};
const GROSS: NamedRatio['sides'] = {
  en: { part: ['gross profit'], whole: REVENUE },
  zh: { part: ['毛利'], whole: ['营业收入'] },
};
const OPERATING: NamedRatio['sides'] = {
  en: { part: ['operating income', 'operating profit', 'income from operations'], whole: REVENUE },
  zh: { part: ['营业利润'], whole: ['营业收入'] },
};
const NET: NamedRatio['sides'] = {
  en: { part: ['net income', 'net profit'], whole: REVENUE },
  zh: { part: ['净利润'], whole: ['营业收入'] },
};

const OF_DEBT = String.raw`\b(?:debt|liabilit(?:y|ies))[- ]to[- ]`;

/**
 * Ratios of balance sheets and income statements, as textbooks define them. One is computed where no row prints it; the
 * formula shows what from.
 */
const RATIOS: readonly NamedRatio[] = [
  { pattern: /\bcurrent ratios?\b|流动比率/iu, sides: CURRENT, as: 'number' },
  { pattern: new RegExp(`${OF_DEBT}assets?(?: ratios?)?\\b`, 'iu'), sides: DEBT, as: 'number' },
  { pattern: /资产负债率/u, sides: DEBT, as: 'percent' },
  { pattern: new RegExp(`${OF_DEBT}equity(?: ratios?)?\\b|产权比率`, 'iu'), sides: GEARING, as: 'number' },
  { pattern: /\bgross (?:profit )?margins?\b|毛利率/iu, sides: GROSS, as: 'percent' },
  { pattern: /\boperating (?:profit |income )?margins?\b|营业利润率/iu, sides: OPERATING, as: 'percent' },
  { pattern: /\bnet (?:profit |income )?margins?\b|净利润?率/iu, sides: NET, as: 'percent' },
];

/** A phrase with the name of such a ratio as what it is computed from, unless the table has a row of that name. */
export function readNamedRatio(phrase: string): Expression | null {
  for (const { pattern, sides, as } of RATIOS) {
    const word = pattern.exec(phrase)?.[0];
    if (word === undefined) continue;
    const rest = phrase.replace(word, ' ');
    const otherwise = either(Object.values(sides).flatMap((names) => quotients(names, rest, as)));
    return otherwise && { kind: 'perhaps-named', phrase, word, otherwise };
  }
  return null;
}

function quotients({ part, whole }: Sides, rest: string, as: NamedRatio['as']): readonly Expression[] {
  return part.flatMap((above) =>
    whole.map((below) => ({
      kind: 'quotient' as const,
      as,
      part: value(`${above} ${rest}`),
      whole: value(`${below} ${rest}`),
    })),
  );
}
