import { GOODS, type Good } from '../../raw-corpus.js';
import type { Tongue } from '../../telling/evidence.js';
import { exchanged, quantitiesIn, yearsIn, type Written } from '../../telling/figures-in-text.js';
import { exchanges, type Mutation } from '../mutation.js';

/** A row that a sentence names, by the name it uses. */
interface Named {
  readonly good: Good;
  readonly name: string;
}

/** The rows named, each by the longest of its names; a name inside of a longer one is none of its own. */
function namedIn(sentence: string, language: Tongue): readonly Named[] {
  const lower = sentence.toLowerCase();
  const found = GOODS.flatMap((good) => {
    const [name] = namesOf(good, language)
      .filter((one) => lower.includes(one.toLowerCase()))
      .toSorted((a, b) => b.length - a.length);
    return name === undefined ? [] : [{ good, name }];
  });
  return found.filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)));
}

const namesOf = ({ zh, en, synonyms }: Good, language: Tongue): readonly string[] =>
  [language === 'zh' ? zh : en, ...synonyms].filter((name) => /\p{Script=Han}/u.test(name) === (language === 'zh'));

/** Every place of a name, whatever its case. */
function renamed(sentence: string, name: string, instead: string): string {
  return sentence.replaceAll(new RegExp(name.replaceAll(/[()]/gu, String.raw`\$&`), 'giu'), instead);
}

const hasAmount = (sentence: string): boolean => quantitiesIn(sentence).length > 0;

/** How many rows of the table take the place of one. */
const OTHER_ROWS = 4;

/** No two rows of the table have a value in common, so a number of one is untrue of each other. */
const rowExchanged: Mutation = {
  touches: ['place'],
  mutate: (sentence, { language, pieces }) => {
    if (!hasAmount(sentence)) return [];
    const named = namedIn(sentence, language);
    const near = (good: Good): number => (pieces.some(({ text }) => text.includes(good[language])) ? 0 : 1);
    const others = GOODS.filter((good) => !named.some((one) => one.good === good))
      .toSorted((a, b) => near(a) - near(b))
      .slice(0, OTHER_ROWS);
    return named.flatMap(({ name }) => others.map((good) => renamed(sentence, name, good[language])));
  },
};

/** What is the same in any order: sums, means, differences without a sign. */
const SYMMETRIC =
  /合计|一共|共出口|加起来|平均|相差|之差|差距|差额|占|占比|together|combined|sum\b|add(?:ed|s)? up|total|mean\b|average|differ|gap|share|all rows of the table/iu;

/** Of these it is all one which year comes first. */
const TOGETHER = /合计|一共|总|平均|together|combined|total|average|mean\b|add(?:ed|s)? up/iu;

const rowsCrossed: Mutation = {
  touches: ['place', 'direction'],
  mutate: (sentence, { language }) => {
    const named = namedIn(sentence, language);
    if (!hasAmount(sentence) || SYMMETRIC.test(sentence)) return [];
    return pairs(named).map(([a, b]) =>
      renamed(renamed(renamed(sentence, a.name, '\u0000'), b.name, a.name), '\u0000', b.name),
    );
  },
};

function pairs<Item>(items: readonly Item[]): ReadonlyArray<readonly [Item, Item]> {
  return items.flatMap((first, at) => items.slice(at + 1).map((second) => [first, second] as const));
}

/** The unit that follows a number, as it is written. */
const unitAt = (text: string, { end }: Written): string =>
  /^ ?(?:万亿元|亿元|万元|个百分点|%|倍|(?:b|tr|m)illion yuan|percentage points|times)/u
    .exec(text.slice(end))?.[0]
    .trim() ?? '';

const valuesCrossed: Mutation = {
  touches: ['place', 'amount', 'direction'],
  mutate: (sentence) => {
    if (SYMMETRIC.test(sentence)) return [];
    return pairs(quantitiesIn(sentence)).flatMap(([a, b]) =>
      a.text === b.text || unitAt(sentence, a) === '' || unitAt(sentence, a) !== unitAt(sentence, b)
        ? []
        : [exchanged(exchanged(sentence, b, a.text), a, b.text)],
    );
  },
};

/** 26.6 is no other number than 26.60. */
const valueOf = ({ text }: Written): number => Number(text.replaceAll(',', '').replace('−', '-'));

/** A number that the prompt holds elsewhere, with the same unit. */
const valueOfAnotherPiece: Mutation = {
  touches: ['place', 'amount'],
  mutate: (sentence, { pieces }) => {
    const own = new Set(quantitiesIn(sentence).map(valueOf));
    const held = pieces.flatMap(({ text }) =>
      quantitiesIn(text).map((written) => ({ ...written, unit: unitAt(text, written) })),
    );
    return quantitiesIn(sentence).flatMap((written) => {
      const unit = unitAt(sentence, written);
      return held
        .filter((other) => unit !== '' && other.unit === unit && !own.has(valueOf(other)))
        .map((other) => exchanged(sentence, written, other.text));
    });
  },
};

/** Years that the table or the prose have, and their neighbours. */
const YEARS = ['2015', '2020', '2021', '2022', '2023', '2035'];

/** How many rows meet a bound may be as many in another year. */
const COUNTED = /共\s*\d+\s*项|\bin all\b/u;

const periodExchanged: Mutation = {
  touches: ['place', 'direction'],
  mutate: (sentence) => {
    if (COUNTED.test(sentence)) return [];
    const years = yearsIn(sentence);
    const held = new Set(years.map(({ text }) => text));
    const moved = years.flatMap((year) =>
      YEARS.filter((other) => !held.has(other)).map((other) => exchanged(sentence, year, other)),
    );
    // One year twice: “(2022, 2022), growth”.
    const twice = years.flatMap((year) =>
      [...held].filter((other) => other !== year.text).map((other) => exchanged(sentence, year, other)),
    );
    const [first, second] = years;
    const crossed =
      first &&
      second &&
      first.text !== second.text &&
      !/至|between|从.*到 20/u.test(sentence) &&
      !TOGETHER.test(sentence)
        ? [exchanged(exchanged(sentence, second, first.text), first, second.text)]
        : [];
    return [...moved, ...twice, ...crossed];
  },
};

const partOfPeriod = exchanges('place', {
  zh: [
    [
      /(20\d\d) ?年/u,
      [
        '$1 年上半年',
        '$1 年第四季度',
        '$1 年 12 月',
        '$1 年 1—6 月',
        '$1 年末',
        '$1 财年',
        '$1 年以来',
        '截至 $1 年底，',
      ],
    ],
  ],
  en: [
    [
      /\b[Ii]n (20\d\d)\b/u,
      [
        'in the first half of $1',
        'in the third quarter of $1',
        'in December $1',
        'in fiscal $1',
        'since $1',
        'by the end of $1',
        'before $1',
      ],
    ],
  ],
});

export const PLACE_MUTATIONS = {
  'row exchanged': rowExchanged,
  'rows crossed': rowsCrossed,
  'values crossed': valuesCrossed,
  'value of another piece': valueOfAnotherPiece,
  'period exchanged': periodExchanged,
  'part of the period': partOfPeriod,
} as const satisfies Record<string, Mutation>;
