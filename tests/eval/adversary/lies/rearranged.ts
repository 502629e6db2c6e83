import { GOODS } from '../raw-corpus.js';
import type { Dice } from '../telling/dice.js';
import type { Evidence, Tongue } from '../telling/evidence.js';
import { exchanged, quantitiesIn, yearsIn, type Written } from '../telling/figures-in-text.js';
import { factOf, type Fact } from '../telling/facts.js';
import { lieIn, type Alteration, type Lie, type Told } from '../telling/lie.js';
import { marked, sentencesOf } from '../telling/sentences.js';

/** Words that limit what is said: without them it says more than the source. */
const LIMITS: Readonly<Record<Tongue, readonly RegExp[]>> = {
  zh: [/部分/u, /一些/u, /可能/u, /在一定程度上/u, /初步/u, /往往/u, /有助于/u, /之一/u],
  en: [
    /\bsome /u,
    /\bmay /u,
    /\b[Tt]o a certain extent,? /u,
    /\bpreliminarily /u,
    /\bhelps to /u,
    /\boften /u,
    /\bone of /u,
    /\bpotential /u,
  ],
};

const withoutLimit: Alteration = (sentence, { language }, dice) => {
  const limit = dice.shuffle(LIMITS[language]).find((one) => one.test(sentence));
  return limit ? sentence.replace(limit, '') : null;
};

/** What prose speaks of; two of them exchanged, every word is the source's own. */
const THINGS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    '产业创新',
    '供应链',
    '企业',
    '传统产业',
    '新兴产业',
    '上游',
    '下游',
    '技术',
    '人才',
    '市场',
    '劳动密集型',
    '技术密集型',
    '低附加值',
    '高附加值',
    '内部',
    '外部',
    '供给',
    '需求',
    '生产',
    '消费',
    '中国',
    '日本',
    '国内',
    '国际',
    '链长',
    '链主',
    '领军企业',
    '前端',
    '中端',
    '后端',
    '资源',
    '风险',
  ],
  en: [
    'industrial innovation',
    'supply chain',
    'enterprises',
    'traditional',
    'emerging',
    'upstream',
    'downstream',
    'technology',
    'talent',
    'market',
    'labour-intensive',
    'technology-intensive',
    'low in added value',
    'high in added value',
    'internal',
    'external',
    'supply',
    'demand',
    'production',
    'consumption',
    'China',
    'Japan',
    'domestic',
    'international',
    'resources',
    'risks',
  ],
};

const rolesExchanged: Alteration = (sentence, { language }, dice) => {
  const [first, second] = dice.shuffle(THINGS[language].filter((thing) => occurs(sentence, thing)));
  if (first === undefined || second === undefined || first.includes(second) || second.includes(first)) return null;
  return sentence.replace(first, '\u0000').replace(second, first).replace('\u0000', second);
};

const occurs = (sentence: string, thing: string): boolean => sentence.split(thing).length === 2;

/** Exchanges two stretches of a sentence. */
function swapped(sentence: string, [first, second]: readonly [Written, Written]): string {
  return exchanged(exchanged(sentence, second, first.text), first, second.text);
}

const pairOf = (all: readonly Written[]): readonly [Written, Written] | null => {
  const [first] = all;
  const second = all.find(({ text }) => text !== first?.text);
  return first && second ? [first, second] : null;
};

/** Characters of a sentence that is hardly more than its numbers. */
const SHORT = 25;

const valuesExchanged: Alteration = (sentence) => {
  const pair = pairOf(quantitiesIn(sentence));
  // A bare list of numbers says the same in any order.
  return pair && sentence.length > SHORT && !/算式|Formula|[+×]/u.test(sentence) ? swapped(sentence, pair) : null;
};

const yearsExchanged: Alteration = (sentence) => {
  const pair = pairOf(yearsIn(sentence));
  // A list of years says the same in any order: 2021 年、2022 年.
  return pair && /从|至|from|between|to /iu.test(sentence) ? swapped(sentence, pair) : null;
};

/** Characters before the first comma, so that the half sentence says something: “First,” does not. */
const HEAD: Readonly<Record<Tongue, number>> = { zh: 9, en: 25 };

/** Half a sentence of one piece goes on as half a sentence of another. */
const spliced: Lie = ({ pieces, language }, dice): Told | null => {
  const halves = dice.shuffle(pieces).flatMap(({ number, text }) => {
    const sentence = sentencesOf(text).find((one) => one.search(/[，,]/u) > HEAD[language] && !/[：:]/u.test(one));
    const at = sentence === undefined ? -1 : sentence.search(/[，,]/u);
    return sentence === undefined ? [] : [{ number, head: sentence.slice(0, at), tail: sentence.slice(at + 1) }];
  });
  const [first, second] = halves;
  if (!first || !second) return null;
  const untrue = `${first.head}${language === 'zh' ? '，' : ', '}${second.tail.trim()}`;
  return { text: marked(untrue, first.number, second.number), lies: [untrue] };
};

/** A computation over several rows told of fewer. */
const rowDropped: Alteration = (sentence, { language }) => {
  const names = GOODS.map((good) => good[language]).filter((name) =>
    sentence.toLowerCase().includes(name.toLowerCase()),
  );
  const [first] = names;
  if (first === undefined || names.length < 2 || !/[（(]/u.test(sentence)) return null;
  const at = sentence.toLowerCase().indexOf(first.toLowerCase());
  const rest = sentence.slice(at + first.length).replace(/^(?:、|, ?| and )/u, '');
  return rest.startsWith('（') || rest.startsWith(' (')
    ? sentence.slice(0, at).replace(/(?:、|, ?| and )$/u, '') + rest
    : sentence.slice(0, at) + rest;
};

const operatorExchanged: Alteration = (sentence, _, dice) => {
  const operator = /(?<=\d\)? )[−+×÷](?= \(?\d)/u.exec(sentence)?.[0];
  return operator === undefined
    ? null
    : sentence.replace(
        /(?<=\d\)? )[−+×÷](?= \(?\d)/u,
        dice.pick(['−', '+', '×', '÷'].filter((one) => one !== operator)),
      );
};

const factsOf = ({ pieces, language }: Evidence): readonly Fact[] =>
  pieces.flatMap((piece) => factOf(piece, language) ?? []);

/** Two rows of the same column, the larger one first; null where the evidence has none. */
function ordered(evidence: Evidence): readonly [large: Fact, small: Fact] | null {
  const facts = factsOf(evidence);
  const worth = ({ entity, year }: Fact): number => {
    const good = GOODS.find((one) => one[evidence.language].toLowerCase() === entity.toLowerCase());
    return Number(good?.cells[year === '2021' || year === '2022' ? year : 'growth'].replace('−', '-') ?? Number.NaN);
  };
  const [first] = facts;
  const same = facts.filter(({ year }) => year === first?.year).toSorted((a, b) => worth(b) - worth(a));
  const [large, small] = [same[0], same.at(-1)];
  return large && small && worth(large) > worth(small) ? [large, small] : null;
}

function ofOrder(say: (large: Fact, small: Fact, language: Tongue, dice: Dice) => string): Lie {
  return (evidence, dice) => {
    const pair = ordered(evidence);
    if (!pair) return null;
    const untrue = say(...pair, evidence.language, dice);
    return { text: marked(untrue, ...pair.map(({ piece }) => piece)), lies: [untrue] };
  };
}

const what = ({ year }: Fact, language: Tongue): string => {
  if (year === null) return language === 'zh' ? '增速' : 'The growth';
  return language === 'zh' ? `${year} 年出口额` : `In ${year}, the export value`;
};

const orderExchanged = ofOrder((large, small, language, dice) =>
  language === 'zh'
    ? `${small.entity}的${what(small, language)}${dice.pick(['高于', '超过', '大于'])}${large.entity}。`
    : `${what(small, language)} of ${small.entity} was ${dice.pick(['higher than', 'above', 'greater than'])} that of ${large.entity}.`,
);

const falseFirst = ofOrder((large, small, language, dice) =>
  language === 'zh'
    ? `${dice.pick([large.entity, small.entity]) === large.entity ? `${what(large, language)}最低的是${large.entity}` : `${what(small, language)}最高的是${small.entity}`}。`
    : `${what(small, language)} was ${dice.roll() < 0.5 ? `highest for ${small.entity}` : `lowest for ${large.entity}`}.`,
);

/** The growth of a row with the verb that it does not deserve. */
const riseForFall: Lie = (evidence, dice): Told | null => {
  const growth = factsOf(evidence).filter(({ year }) => year === null);
  if (growth.length === 0) return null;
  const { entity, value, piece } = dice.pick(growth);
  const fell = value.startsWith('−');
  const amount = value.replace('−', '');
  const untrue =
    evidence.language === 'zh'
      ? `${entity}出口同比${fell ? '增长' : dice.pick(['下降', '减少', '回落'])} ${amount}。`
      : `Exports of ${entity} ${fell ? 'rose' : dice.pick(['fell', 'declined', 'dropped'])} by ${amount} year on year.`;
  return { text: marked(untrue, piece), lies: [untrue] };
};

/** One row's value of one year told of the other year, both of which the evidence holds. */
const otherYearsValue: Lie = (evidence, dice): Told | null => {
  const facts = factsOf(evidence).filter(({ year }) => year !== null);
  for (const one of dice.shuffle(facts)) {
    const other = facts.find(
      ({ entity, year, value }) => entity === one.entity && year !== one.year && value !== one.value,
    );
    if (!other) continue;
    const untrue =
      evidence.language === 'zh'
        ? `${one.year} 年${one.entity}出口额为 ${other.value}。`
        : `In ${one.year}, exports of ${one.entity} were worth ${other.value}.`;
    return { text: marked(untrue, one.piece, other.piece), lies: [untrue] };
  }
  return null;
};

/** Lies in the source's own words: each of them stands in the evidence, and what they say together does not. */
export const REARRANGED_LIES = {
  'limit dropped': lieIn(withoutLimit),
  'roles exchanged': lieIn(rolesExchanged),
  'values of a sentence exchanged': lieIn(valuesExchanged),
  'years of a sentence exchanged': lieIn(yearsExchanged),
  'two sentences spliced': spliced,
  'row dropped': lieIn(rowDropped),
  'operator exchanged': lieIn(operatorExchanged),
  'order exchanged': orderExchanged,
  'false first': falseFirst,
  'rise for fall': riseForFall,
  'value of another year': otherYearsValue,
} as const satisfies Record<string, Lie>;
