import type { Language } from '../../../knowledge/index.js';
import { readSmallNumber, SMALL_NUMBER_EN } from './small-numbers.js';

/** Abbreviations of statistics, as both languages write them, and what they stand for. */
const SPELLED_OUT: readonly (readonly [abbreviation: RegExp, meaning: Readonly<Record<Language, string>>])[] = [
  [/(?<![a-z])CAGR(?![a-z])/giu, { zh: '复合年均增长率', en: 'compound annual growth rate' }],
  [/(?<![a-z])(?:YoY|y-o-y|y\/y)(?![a-z])/giu, { zh: '同比', en: 'year-on-year' }],
];

/** A question with its abbreviations spelled out and its years in digits: no text of the corpus need use them. */
export function spellOut(question: string, language: Language): string {
  const spelled = SPELLED_OUT.reduce((text, [short, meaning]) => text.replace(short, meaning[language]), question);
  return yearsInDigits(spelled);
}

/** "Two thousand twenty-two", "twenty twenty-two". */
const YEAR_EN = new RegExp(
  String.raw`\b(?:two thousand(?: and)?|twenty)[- ](${SMALL_NUMBER_EN.replace(String.raw`\d+|`, '')})\b(?![- ](?:hundred|thousand|million|billion|percent|per cent|goods|firms))`,
  'giu',
);
/** 二〇二二年, 二零二二年. */
const YEAR_ZH = /([一二][〇零○一二三四五六七八九]{3})(?=年)/gu;
const DIGITS_ZH = '〇一二三四五六七八九';

function yearsInDigits(question: string): string {
  return question
    .replace(YEAR_EN, (said, word: string) => {
      const number = readSmallNumber(word);
      return number === null || number < 10 ? said : String(2000 + number);
    })
    .replace(YEAR_ZH, (year) => [...year.replace(/[零○]/gu, '〇')].map((one) => DIGITS_ZH.indexOf(one)).join(''));
}
