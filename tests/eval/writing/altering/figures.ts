import { eachAmount, eachOf, NUMBER, swapped, YEAR, type Alteration } from './alteration.js';

const digit: Alteration = (text) =>
  eachAmount(text, (found) => [found.replace(/\d(?=\D*$)/u, (last) => String((Number(last) + 3) % 10)), `1${found}`]);

const scale: Alteration = (text) =>
  eachAmount(text, (found) => [
    String(Number((Number(found) * 10).toFixed(6))),
    String(Number((Number(found) / 10).toFixed(6))),
  ]);

const rounded: Alteration = (text) =>
  eachAmount(text, (found) => (found.includes('.') ? [String(Math.round(Number(found)))] : []));

const sign: Alteration = (text) => [
  ...eachAmount(text, (found) => [`−${found}`]).filter((one) => !one.includes('−−')),
  ...swapped(text, [[/−(?=\d)/u, '']]),
];

const unit: Alteration = (text) =>
  swapped(text, [
    [/亿元/u, '万元'],
    [/亿元/u, '亿美元'],
    [/亿元/u, '万亿元'],
    [/亿元/u, '亿吨'],
    [/个百分点/u, '%'],
    [/%/u, '个百分点'],
    [/%/u, '‰'],
    [/倍/u, '%'],
    [/billion yuan/u, 'million yuan'],
    [/billion yuan/u, 'billion dollars'],
    [/billion yuan/u, 'trillion yuan'],
    [/billion yuan/u, 'billion tonnes'],
    [/ percentage points/u, '%'],
    [/%/u, ' percentage points'],
    [/ times/u, '%'],
  ]);

const period: Alteration = (text) =>
  eachOf(text, YEAR, (found) => [String(Number(found) + 1), String(Number(found) - 1), String(Number(found) - 10)]);

const entity: Alteration = (text, { names }) => {
  const named = names.filter((name) => text.includes(name));
  return named.flatMap((name) =>
    names
      .filter((other) => !other.includes(name) && !name.includes(other))
      .slice(0, 3)
      .map((other) => text.replaceAll(name, other)),
  );
};

/** What is said of several together is as true in another order. */
const COMMUTES = /合计|共|平均|和|together|combined|averaged/u;

const crossed: Alteration = (text, { names }) => {
  if (COMMUTES.test(text)) return [];
  const [one, other] = names
    .filter((name) => text.includes(name))
    .toSorted((left, right) => text.indexOf(left) - text.indexOf(right));
  const amounts = Array.from(text.matchAll(NUMBER), ([found]) => found).filter((found) => !/^20\d\d$/u.test(found));
  const exchange = (left: string, right: string): string =>
    text.replace(left, '\u0000').replace(right, left).replace('\u0000', right);
  return [
    ...(one !== undefined && other !== undefined && !one.includes(other) && !other.includes(one)
      ? [exchange(one, other)]
      : []),
    ...(amounts.length === 2 && amounts[0] !== amounts[1] ? [exchange(amounts[0] ?? '', amounts[1] ?? '')] : []),
  ];
};

const approximation: Alteration = (text, { language }) =>
  eachAmount(text, (found) =>
    language === 'zh'
      ? [`近${found}`, `超过${found}`, `约${found}`]
      : [`nearly ${found}`, `over ${found}`, `about ${found}`],
  );

const worded: Alteration = (text, { language }) =>
  language === 'zh'
    ? swapped(text, [
        [/\d+(?:\.\d+)?(?=亿元)/u, '七百一十二'],
        [/(?<![.\d])\d+(?:\.\d+)?%/u, '三成'],
        [/增长\d+(?:\.\d+)?%/u, '翻了一番'],
      ])
    : swapped(text, [
        [/\d+(?:\.\d+)? billion/u, 'seven billion'],
        [/\d+(?:\.\d+)?%/u, 'a third'],
        [/(?:grew|rose by|increased by) \d+(?:\.\d+)?%/u, 'doubled'],
        [/\d+(?:\.\d+)? billion/u, 'XVII billion'],
      ]);

/** Figures, and whose they are. */
export const FIGURES: Readonly<Record<string, Alteration>> = {
  digit,
  scale,
  rounded,
  sign,
  unit,
  period,
  entity,
  crossed,
  approximation,
  worded,
};
