import type { Language } from '../../../knowledge/index.js';
import { readSmallNumber, SMALL_NUMBER_EN } from './small-numbers.js';

/** How many digits a result is to be shown with. */
export type Rounding =
  /** So many decimals; below zero to tens, hundreds and so on. */
  { readonly kind: 'decimals'; readonly places: number } | { readonly kind: 'significant'; readonly digits: number };

/** A question without the digits that it asks for, and these; null where it asks for none. */
export interface ReadRounding {
  readonly rest: string;
  readonly rounding: Rounding | null;
}

interface Wording {
  readonly said: RegExp;
  readonly read: (number: string) => Rounding | null;
}

/** More decimals than any source prints tell nothing. */
const MOST_DIGITS = 12;

const decimals = (places: number): Rounding => ({ kind: 'decimals', places });

function counted(number: string): number | null {
  const count = readSmallNumber(number);
  return count === null || count > MOST_DIGITS ? null : count;
}

const toDecimals = (number: string): Rounding | null => {
  const places = counted(number);
  return places === null ? null : decimals(places);
};

const toSignificant = (number: string): Rounding | null => {
  const digits = counted(number);
  return digits === null || digits === 0 ? null : { kind: 'significant', digits };
};

/** Places by name, by how many decimals they are. */
const PLACES: Readonly<Record<string, number>> = {
  tenth: 1,
  hundredth: 2,
  thousandth: 3,
  ten: -1,
  hundred: -2,
  thousand: -3,
  十分位: 1,
  百分位: 2,
  千分位: 3,
  个位: 0,
  十位: -1,
  百位: -2,
  千位: -3,
  万位: -4,
};

const toPlace = (name: string): Rounding | null => {
  const places = PLACES[name.toLowerCase()];
  return places === undefined ? null : decimals(places);
};

const VERB_EN = String.raw`[,;]?\s*(?:\b(?:please|and|all|answer|result|rounded|round|rounding|it|off|correct|accurate|precise|given|stated|expressed|shown|reported)\b[ ,]*)*`;
const VERB_ZH = String.raw`[，,；;、]?\s*(?:[（(])?(?:请|并|且|均|都|结果|答案|要求|按)*(?:四舍五入)?(?:后|并|,|，)?(?:保留|精确|取|计算|舍入|写|算)?(?:到|至|为|成)?(?:小数点?之?后)?(?:的)?`;
const NUMBER_ZH = '[零一二两三四五六七八九十0-9]';

const WORDINGS: Readonly<Record<Language, readonly Wording[]>> = {
  en: [
    {
      said: new RegExp(
        String.raw`${VERB_EN}\b(?:to|with|at|using) (?<number>no|zero|${SMALL_NUMBER_EN}) (?:decimals?|d\.?p\.?|digits? (?:after|behind) the (?:decimal )?point)(?: (?:places?|points?|digits?))?\b`,
        'iu',
      ),
      read: (number) => (/^(?:no|zero)$/iu.test(number) ? decimals(0) : toDecimals(number)),
    },
    {
      said: new RegExp(
        String.raw`${VERB_EN}\b(?:to|with|at) (?<number>${SMALL_NUMBER_EN}) (?:significant|sig\.?) (?:figures?|digits?|figs?\.?)`,
        'iu',
      ),
      read: toSignificant,
    },
    {
      said: new RegExp(
        String.raw`${VERB_EN}\bto the nearest (?<number>tenth|hundredth|thousandth|ten|hundred|thousand)\b(?! (?:of a )?(?:yuan|dollars?|rmb|people))(?: of an? (?:percent|per cent|point))?`,
        'iu',
      ),
      read: toPlace,
    },
    {
      said: new RegExp(
        String.raw`${VERB_EN}\b(?:(?:to|as) (?:the nearest |an? )?(?<number>(?:whole|full|round) (?:number|percent(?:age)?|per cent|unit)|integer)s?|to the nearest (?:percent(?:age point)?|per cent|unit|one))\b(?: of (?=\S))?`,
        'iu',
      ),
      read: () => decimals(0),
    },
  ],
  zh: [
    { said: new RegExp(`${VERB_ZH}(?<number>${NUMBER_ZH}{1,2})位有效数字`, 'u'), read: toSignificant },
    {
      said: new RegExp(`${VERB_ZH}(?<number>${NUMBER_ZH}{1,2})位(?:小数|(?=[)）。，,?？]|$))[)）]?`, 'u'),
      read: toDecimals,
    },
    { said: new RegExp(`${VERB_ZH}(?<number>[十百千]分位|[个十百千万]位)(?:数)?[)）]?`, 'u'), read: toPlace },
    {
      said: new RegExp(`${VERB_ZH}(?<=[保取到至为留].{0,2})(?<number>整数|整)(?:部分)?[)）]?`, 'u'),
      read: () => decimals(0),
    },
  ],
};

/** Words by which a place is meant and not a rank or a seat: 第三位, 十位客户. */
const ROUNDS_ZH = /保留|精确|四舍五入|小数|有效数字|取整|舍入|取到/u;

/** Reads with how many digits a question wants its result. */
export function readRounding(question: string, language: Language): ReadRounding {
  if (language === 'zh' && !ROUNDS_ZH.test(question)) return { rest: question, rounding: null };
  for (const { said, read } of WORDINGS[language]) {
    const match = said.exec(question);
    const rounding = match ? read(match.groups?.['number'] ?? '') : null;
    if (match && rounding) return { rest: withoutWords(question, match[0]), rounding };
  }
  return { rest: question, rounding: null };
}

/** What is left of a question; "a whole number of yuan" leaves the unit that is asked for. */
function withoutWords(question: string, words: string): string {
  return question
    .replace(words, words.endsWith(' of ') ? ', in ' : ' ')
    .replace(/\s+(?=[?？。.!！,，)）])/gu, '')
    .replace(/^[\s:：,，;；]+/u, '')
    .trim();
}
