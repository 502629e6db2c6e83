import type { Language } from '../../../../../knowledge/index.js';
import type { Rank } from '../facts/fact.js';

/** A place, of how many, and in which order, as a sentence says them; null for what it leaves open. */
export interface SaidRank {
  readonly places: readonly number[];
  readonly totals: readonly number[];
  readonly orders: readonly Rank['order'][];
  /** What stands before the first place. */
  readonly before: string;
  /** The sentence without these words. */
  readonly rest: string;
}

const ORDINALS_EN =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const DIGITS_ZH = '零一二三四五六七八九';

const PLACE: Readonly<Record<Language, RegExp>> = {
  zh: /(?:排名|排位|位次|名次)?(?:排在|排行|排|位列|位居|名列|列|居)?(?:为|是)?(?<![数−-])第\s*(?<place>\d+|[一二三四五六七八九十]{1,3})\s*(?:位|名)?/gu,
  en: new RegExp(
    String.raw`\b(?:ranks?|ranked|ranking|comes?|came|stands?|stood|places?|placed|takes?|took|holds?|held|is|was|are|were)?\s*(?:in |at )?(?:the )?(?:number |no\. ?|#)?(?<![−-]|\ban? )\b(?<place>${ORDINALS_EN.join('|')}|\d+(?:st|nd|rd|th)|(?<=(?:number |no\. ?|#))\d+)\b(?: place| position)?`,
    'giu',
  ),
};
const TOTAL: Readonly<Record<Language, RegExp>> = {
  zh: /(?:在)?(?:表中|所列|全部|所有|共)*(?:的)?\s*(?<![−-])(?<total>\d+)\s*(?:项|类|种|个)(?:出口|重点)*(?:商品|品类|产品|类别)?(?:当中|之中|中|里)?/gu,
  en: /\b(?:out of|of|among|amongst)(?: all)?(?: the)?(?: table['’]s)? (?<total>\d+)(?![\d%]|[.,]\d| (?:[bmt]\w*illion|yuan|percent))(?: (?:listed|export))?(?: (?:items|rows|categories|commodities|products|goods|entries))?(?: (?:listed|in the table))?/giu,
};
/** That it is sorted, as a time or a condition: 排序时, 排列后. */
const SORTED_ZH = '(?:排序|排列|排名)(?:(?:的?时候?|以?后|之后|的话)(?=[，,]))?';
const ORDERS: Readonly<Record<Language, readonly { readonly order: Rank['order']; readonly words: RegExp }[]>> = {
  zh: [
    {
      order: 'highest',
      words: new RegExp(`按?[从由][高大多快][到至][低小少慢](?:的?顺序)?(?:${SORTED_ZH})?`, 'gu'),
    },
    {
      order: 'lowest',
      words: new RegExp(`按?[从由][低小少慢][到至][高大多快](?:的?顺序)?(?:${SORTED_ZH})?`, 'gu'),
    },
  ],
  en: [
    {
      order: 'highest',
      words:
        /\b(?:(?:highest|largest|biggest|greatest|fastest) first|from (?:the )?(?:highest|largest|high|biggest|fastest) to (?:the )?(?:lowest|smallest|low|slowest)|(?:count(?:ed|ing) )?from the (?:highest|top|largest)|in descending order)\b/giu,
    },
    {
      order: 'lowest',
      words:
        /\b(?:(?:lowest|smallest|slowest) first|from (?:the )?(?:lowest|smallest|low|slowest) to (?:the )?(?:highest|largest|high|biggest|fastest)|(?:count(?:ed|ing) )?from the (?:lowest|bottom|smallest)|in ascending order)\b/giu,
    },
  ],
};

/** That there is an order at all. */
const SORTED: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    String.raw`(?:[将把当在若]|如果?)(?=(?:全部|所有|表中|各类?|\s*\d+\s*[项类种])*(?:商品)?按)|(?:进行)?${SORTED_ZH}`,
    'gu',
  ),
  en: /\b(?:(?:when|if|with) (?:all )?(?:the )?(?:\d+ )?(?:goods|items|rows|commodities|products) (?:are |is )?(?:ordered|sorted|ranked|arranged)|ordered|sorted|in order)\b/giu,
};

/** In which orders a sentence sets something, and the sentence without the words for it. */
export function readOrders(text: string, language: Language): Pick<SaidRank, 'orders' | 'rest'> {
  let rest = text;
  const orders = ORDERS[language].flatMap(({ order, words }) => {
    const found = rest.match(words) ?? [];
    rest = rest.replace(words, ' ');
    return found.map(() => order);
  });
  return { orders, rest };
}

/** A sentence without the words that there is an order at all. */
export function withoutSorted(text: string, language: Language): string {
  return text.replace(SORTED[language], ' ');
}

/** The words of a sentence that say a rank, and the sentence without them. */
export function readRank(text: string, language: Language): SaidRank {
  const ordered = readOrders(withEnds(text, language), language);
  let { rest } = ordered;
  const { orders } = ordered;
  const take = (pattern: RegExp, group: string): readonly number[] => {
    const found = Array.from(rest.matchAll(pattern), ({ groups }) => numberOf(groups?.[group] ?? ''));
    rest = rest.replace(pattern, ' ');
    return found;
  };
  const before = rest.slice(0, Math.max(0, rest.search(PLACE[language])));
  const places = take(PLACE[language], 'place');
  const totals = take(TOTAL[language], 'total');
  return { orders, places, totals, before, rest: withoutSorted(rest, language) };
}

const NTH_ZH = String.raw`(?<place>第\s*[\d一二三四五六七八九十]+)`;
const NTH_EN = String.raw`\b(?<place>${ORDINALS_EN.slice(1).join('|')}|\d+(?:st|nd|rd|th))`;

/** Places that say themselves from which end they are counted: 倒数第三, 第三大, "third-largest". */
const ENDS: Readonly<Record<Language, readonly (readonly [words: RegExp, place: string])[]>> = {
  zh: [
    [/倒数(?=第)/gu, '从低到高'],
    [new RegExp(`${NTH_ZH}[大高多](?![项类种])`, 'gu'), '从高到低$<place>'],
    [new RegExp(`${NTH_ZH}[小低少](?![项类种])`, 'gu'), '从低到高$<place>'],
  ],
  en: [
    [new RegExp(String.raw`${NTH_EN}[- ](?:largest|highest|biggest|greatest)\b`, 'giu'), 'highest first $<place>'],
    [new RegExp(String.raw`${NTH_EN}[- ](?:smallest|lowest)\b`, 'giu'), 'lowest first $<place>'],
  ],
};

function withEnds(text: string, language: Language): string {
  return ENDS[language].reduce((rest, [words, place]) => rest.replace(words, place), text);
}

/** 7, 7th, seventh, 七, 十七, 二十. */
function numberOf(words: string): number {
  if (/^\d/u.test(words)) return Number.parseInt(words, 10);
  const ordinal = ORDINALS_EN.indexOf(words.toLowerCase());
  if (ordinal >= 0) return ordinal + 1;
  const [tens = '', ones] = words.includes('十') ? words.split('十') : ['零', words];
  const digit = (one: string | undefined): number => Math.max(0, DIGITS_ZH.indexOf(one ?? ''));
  return (words.includes('十') ? Math.max(1, digit(tens || '一')) * 10 : 0) + (ones ? digit(ones) : 0);
}
