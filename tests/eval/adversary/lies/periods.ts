import { exchanged, yearsIn } from '../telling/figures-in-text.js';
import { lieIn, type Alteration, type Lie } from '../telling/lie.js';

const OTHER_YEARS = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '1999'];

/** A fact of one year told of another; both years of a pair exchanged stay a pair, so one is moved beyond both. */
const otherYear: Alteration = (sentence, _, dice) => {
  const years = yearsIn(sentence);
  if (years.length === 0) return null;
  const held = new Set(years.map(({ text }) => text));
  return exchanged(sentence, dice.pick(years), dice.pick(OTHER_YEARS.filter((year) => !held.has(year))));
};

const ZH_DIGITS = '〇一二三四五六七八九';

/** The same, the year in words or short. */
const spelledYear: Alteration = (sentence, { language }, dice) => {
  const years = yearsIn(sentence);
  if (years.length === 0) return null;
  const held = new Set(years.map(({ text }) => text));
  const year = dice.pick(OTHER_YEARS.filter((one) => one.startsWith('20') && !held.has(one)));
  const short = Number(year.slice(2));
  const words =
    language === 'zh'
      ? dice.pick([[...year].map((digit) => ZH_DIGITS[Number(digit)]).join(''), year.slice(2)])
      : dice.pick([`twenty ${EN_YEARS[short - 18]}`, `’${year.slice(2)}`, `FY${year.slice(2)}`]);
  return exchanged(sentence, dice.pick(years), words);
};

const EN_YEARS = ['eighteen', 'nineteen', 'twenty', 'twenty-one', 'twenty-two', 'twenty-three', 'twenty-four'];

/** A part of the year, where the source gives the whole. */
const partOfYear: Alteration = (sentence, { language }, dice) => {
  if (language === 'zh') {
    if (!/\d{4} ?年/u.test(sentence)) return null;
    return sentence.replace(
      /(\d{4}) ?年/u,
      dice.pick(['$1 年上半年', '$1 年第三季度', '$1 年 5 月', '截至 $1 年底累计', '$1 财年']),
    );
  }
  const parts = ['the first half of $1', 'the third quarter of $1', 'May $1', 'Q2 $1', 'the decade to $1'];
  return /\b(?:20\d\d)\b/u.test(sentence) ? sentence.replace(/\b(20\d\d)\b/u, dice.pick(parts)) : null;
};

const RELATIVE = {
  zh: ['去年，', '今年以来，', '十年前，', '上个月，'],
  en: ['Last year, ', 'So far this year, ', 'Ten years ago, ', 'Last month, '],
} as const;

/** A time that is counted from today, which the source does not know. */
const relativeTime: Alteration = (sentence, { language }, dice) =>
  dice.pick(RELATIVE[language]) + (language === 'zh' ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1));

/** Lies about when. */
export const PERIOD_LIES = {
  period: lieIn(otherYear),
  'period in words': lieIn(spelledYear),
  'part of a period': lieIn(partOfYear),
  'relative time': lieIn(relativeTime),
} as const satisfies Record<string, Lie>;
