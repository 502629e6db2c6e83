import type { ClaimFacts, ClaimMessages } from './claim-messages.js';

/** 正确的数值；由计算得出的附算式。 */
const figure = (facts: ClaimFacts): string => [facts, ...facts.alternatives].map(oneFigure).join('；或');

const oneFigure = ({ found, formula, subject }: Pick<ClaimFacts, 'found' | 'formula' | 'subject'>): string =>
  formula === null ? `原文中${subject}：${found}` : `按${subject}计算：${formula} = ${found}`;

const claimed = ({ stated }: ClaimFacts): string => (stated === '' ? '' : `，不是${stated}`);

/** 符合的行数，后接最接近界线的数值。 */
const counted = ({ count }: ClaimFacts): string => (count === null ? '' : `符合的共 ${count} 行，最接近界线的是`);

const wrongFactor = (factor: string | null): string => {
  const power = Number(factor);
  return power > 1 ? `数量级有误，是正确数值的 ${power} 倍` : `数量级有误，只有正确数值的 1/${Math.round(1 / power)}`;
};

export const claimMessagesZh: ClaimMessages = {
  verdicts: { supported: '有依据', contradicted: '与原文不符', unverifiable: '无法核实' },
  summary: ({ supported, contradicted, unverifiable }) =>
    `共核对 ${supported + contradicted + unverifiable} 处说法：与原文不符 ${contradicted}，无法核实 ${unverifiable}，有依据 ${supported}。`,
  nothing: '这段文字没有可以核对的说法。',
  claim: (verdict, text, reason, sources) =>
    `${verdict}：“${text}”${reason}${sources === null ? '' : `（${sources}）`}`,
  reasons: {
    'equals-published': (facts) => `${figure(facts)}。`,
    'equals-computed': (facts) => `${figure(facts)}。`,
    holds: (facts) => `${counted(facts)}${figure(facts)}${facts.place === null ? '' : `，排第 ${facts.place} 位`}。`,
    'same-words': () => '原文有大体相同的说法。',
    'word-for-word': () => '与原文逐字相同。',
    listed: () => '原文正是这样列出的。',
    'listed-otherwise': ({ count, right }) =>
      count === null ? `原文所列并非如此，而是“${right}”。` : `原文列出的是 ${count} 项。`,
    'other-number': (facts) => `${figure(facts)}${claimed(facts)}。`,
    scale: (facts) => `${wrongFactor(facts.factor)}，${figure(facts)}${claimed(facts)}。`,
    'percent-point': (facts) => `百分比不等于百分点，${figure(facts)}${claimed(facts)}。`,
    unit: (facts) => `数字相同但单位有误，${figure(facts)}${claimed(facts)}。`,
    direction: (facts) => `方向相反，${figure(facts)}。`,
    order: (facts) => `并非如此，${figure(facts)}${facts.ahead === null ? '' : `；${oneFigure(facts.ahead)}`}。`,
    rank: (facts) => `实际排第 ${facts.place ?? ''} 位，${figure(facts)}。`,
    count: (facts) => `并非如此：${counted(facts)}${figure(facts)}。`,
    total: (facts) => `表中共 ${facts.count ?? ''} 行，${figure(facts)}。`,
    degree: (facts) => `程度的说法与变化幅度不符，${figure(facts)}。`,
  },
  doubts: {
    'unknown-words': '原文没有涉及其中的全部内容。',
    'not-understood': '未能完全读懂，无法核对。',
    'open-period': '没有说明时期，而各时期的情况并不相同。',
    cause: '这里说的是原因，数值无法证实。',
    ambiguous: '可能指多个行、列或表，且数值不同。',
    'not-a-stock': '原文给出的是这一时期内的累计数，不是期末的存量。',
    'period-not-held': '原文没有这一时期的数值。',
    unreadable: '原文有这一行，但其中的数值无法识别。',
    'not-held': '原文没有这方面的数值。',
    incomputable: '根据原文的数值无法计算。',
    'other-unit': '原文用的是另一种单位，无法换算。',
    loose: '约数的说法既不算准确，也不算错误。',
    unsound: '数值没有通过最后的检查。',
  },
  nearest: (quote) => `最接近的原文：“${quote}”`,
};
