import type { Language } from '../../../src/knowledge/index.js';

/** Names and amounts of one or two cells, as an honest writer finds them in the evidence. */
export interface Slots {
  readonly name: string;
  readonly amount: string;
  readonly otherName: string;
  readonly otherAmount: string;
  /** The year of the cells. */
  readonly year: string;
}

type Template = (slots: Slots) => string;
type Kind = 'growth' | 'pair' | 'value';

/** A growth figure and its direction word: "fell 2.5%" of −2.5 %. */
function moved(amount: string, [up, down]: readonly [string, string]): string {
  return amount.startsWith('−') ? `${down}${amount.slice(1)}` : `${up}${amount}`;
}

const zh: Readonly<Record<Kind, readonly Template[]>> = {
  value: [
    ({ name, amount, year }) => `${year}年，${name}出口额为${amount}[1]。`,
    ({ name, amount, year }) => `${name}${year}年的出口额是${amount}[1]。`,
    ({ name, amount, year }) => `${year}年${name}出口${amount} [1]。`,
    ({ name, amount, year }) => `${name}在${year}年的出口额达到${amount}。[1]`,
    ({ name, amount, year }) => `根据表2，${year}年${name}的出口额为${amount}[1]。`,
    ({ name, amount, year }) => `表中显示，${name}${year}年出口额为${amount}[1]。`,
    ({ name, amount, year }) => `${name}（${year}年）：${amount}[1]。`,
    ({ name, amount, year }) => `就${year}年而言，${name}的出口额为${amount}【1】。`,
  ],
  growth: [
    ({ name, amount }) => `${name}出口${moved(amount, ['同比增长', '同比下降'])}[1]。`,
    ({ name, amount }) => `${name}的同期增减为${amount}（原表公布值）[1]。`,
    ({ name, amount }) => `据原表公布，${name}的出口${moved(amount, ['增长了', '下降了'])}[1]。`,
    ({ name, amount }) => `2022年，${name}出口额比2021年${moved(amount, ['增长', '减少'])}[1]。`,
    ({ name, amount }) => `${name}同期增减：${amount}[1]。`,
    ({ name, amount }) => `${name}出口额同比${moved(amount, ['上升', '下滑'])} [1]。`,
  ],
  pair: [
    ({ name, amount, otherName, otherAmount, year }) =>
      `${year}年，${name}出口${amount}[1]，而${otherName}出口${otherAmount}[2]。`,
    ({ name, amount, otherName, otherAmount, year }) =>
      `${year}年${otherName}的出口额为${otherAmount}，${name}为${amount}[1][2]。`,
    ({ name, amount, otherName, otherAmount, year }) =>
      `${name}${year}年出口额为${amount}[1]。${otherName}${year}年出口额为${otherAmount}[2]。`,
    ({ name, amount, otherName, otherAmount, year }) =>
      `${name}和${otherName}${year}年的出口额分别为${amount}和${otherAmount}[1][2]。`,
    ({ name, amount, otherName, otherAmount, year }) =>
      `${year}年，${name}的出口额是${amount}；${otherName}的出口额是${otherAmount}[1, 2]。`,
  ],
};

const en: Readonly<Record<Kind, readonly Template[]>> = {
  value: [
    ({ name, amount, year }) => `In ${year}, exports of ${name} were ${amount} [1].`,
    ({ name, amount, year }) => `Exports of ${name} came to ${amount} in ${year} [1].`,
    ({ name, amount, year }) => `Exports of ${name} amounted to ${amount} in ${year}. [1]`,
    ({ name, amount, year }) => `In ${year}, ${amount} of ${name} was exported [1].`,
    ({ name, amount, year }) => `According to Table 2, ${year} exports of ${name} were worth ${amount} [1].`,
    ({ name, amount, year }) => `The ${year} figure for exports of ${name} is ${amount} [1].`,
    ({ name, amount, year }) => `For ${year}, the table shows exports of ${name} at ${amount} [1].`,
    ({ name, amount, year }) => `China exported ${amount} of ${name} in ${year} [1].`,
  ],
  growth: [
    ({ name, amount }) => `Exports of ${name} ${moved(amount, ['grew ', 'fell '])} year on year [1].`,
    ({ name, amount }) => `The published year-on-year change of ${name} is ${amount} [1].`,
    ({ name, amount }) =>
      `As published in the table, exports of ${name} ${moved(amount, ['rose by ', 'declined by '])} [1].`,
    ({ name, amount }) =>
      `Exports of ${name} ${moved(amount, ['increased by ', 'decreased by '])} from 2021 to 2022 [1].`,
    ({ name, amount }) => `Year on year, exports of ${name} changed by ${amount} [1].`,
    ({ name, amount }) => `In 2022, exports of ${name} were ${moved(amount, ['up ', 'down '])} on the year before [1].`,
  ],
  pair: [
    ({ name, amount, otherName, otherAmount, year }) =>
      `In ${year}, exports of ${name} were ${amount} [1], while exports of ${otherName} were ${otherAmount} [2].`,
    ({ name, amount, otherName, otherAmount, year }) =>
      `Exports of ${otherName} came to ${otherAmount} in ${year}, and exports of ${name} to ${amount} [1][2].`,
    ({ name, amount, otherName, otherAmount, year }) =>
      `Exports of ${name} were ${amount} in ${year} [1]. Exports of ${otherName} were ${otherAmount} in ${year} [2].`,
    ({ name, amount, otherName, otherAmount, year }) =>
      `In ${year}, exports of ${name} and exports of ${otherName} were ${amount} and ${otherAmount} respectively [1][2].`,
    ({ name, amount, otherName, otherAmount, year }) =>
      `Exports of ${name} stood at ${amount} in ${year}; exports of ${otherName} stood at ${otherAmount} [1, 2].`,
  ],
};

/** Honest ways of saying one or two cells; none was dropped for being hard. */
export const HONEST_TEMPLATES: Readonly<Record<Language, Readonly<Record<Kind, readonly Template[]>>>> = { zh, en };
