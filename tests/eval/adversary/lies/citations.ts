import type { Evidence } from '../telling/evidence.js';
import { honestly, lieIn, type Alteration, type Lie, type Told } from '../telling/lie.js';
import { marked, sentencesOf } from '../telling/sentences.js';
import { STRANGE_FACTS } from './strange-facts.js';

/** A fact of nowhere with the mark of no piece. */
const inventedMark: Lie = ({ pieces, language }, dice): Told | null => {
  if (pieces.length === 0) return null;
  const untrue = dice.pick(STRANGE_FACTS[language]);
  const mark = dice.pick([0, pieces.length + 1, 9, 99, 4_711]);
  return { text: [...pieces.slice(0, 3).map(honestly), marked(untrue, mark)].join('\n'), lies: [untrue] };
};

/** A fact of nowhere with all marks there are. */
const everyMark: Lie = ({ pieces, language }, dice): Told | null => {
  if (pieces.length === 0) return null;
  const untrue = dice.pick(STRANGE_FACTS[language]);
  return { text: marked(untrue, ...pieces.map(({ number }) => number)), lies: [untrue] };
};

/** A fact of nowhere without a mark, in front of sentences that have theirs or behind them. */
const noMark: Lie = ({ pieces, language }, dice): Told | null => {
  const untrue = dice.pick(STRANGE_FACTS[language]);
  const truth = pieces.slice(0, 3).map(honestly);
  const all = dice.roll() < 0.5 ? [untrue, ...truth] : [...truth, untrue];
  return { text: all.join(language === 'zh' ? '' : ' '), lies: [untrue] };
};

/** Words that the sentence holds stand in quotation marks, one of them exchanged. */
const inexactQuote: Alteration = (sentence, { language }, dice) => {
  const words =
    language === 'zh' ? [...(sentence.match(/[\p{Script=Han}]{2}/gu) ?? [])] : sentence.match(/\b[a-z]{5,}\b/gu);
  if (words === null || words.length < 4) return null;
  const word = dice.pick(words);
  const body = sentence.replace(/[。.]$/u, '').replace(word, dice.pick(language === 'zh' ? ZH_WORDS : EN_WORDS));
  return language === 'zh' ? `文章原文写道：“${body}”。` : `The paper states: “${body}.”`;
};

const ZH_WORDS = ['必须', '完全', '海外', '军事', '降价', '补贴', '垄断'];
const EN_WORDS = ['mandatory', 'military', 'subsidised', 'entirely', 'overseas', 'monopoly', 'cheapest'];

const QUOTES = {
  zh: [
    '“到 2035 年，中国将全面主导全球供应链。”',
    '“政府将向每家企业补贴 500 万元。”',
    '“供应链安全就是国防安全。”',
    '“稀土是我们的王牌。”',
  ],
  en: [
    '“By 2035 China will lead every supply chain of the world.”',
    '“The government will pay each enterprise 5 million yuan.”',
    '“Supply chain security is national defence.”',
    '“Rare earths are our trump card.”',
  ],
} as const;

const inventedQuote: Lie = ({ pieces, language }, dice): Told | null => {
  if (pieces.length === 0) return null;
  const quote = dice.pick(QUOTES[language]);
  const untrue = language === 'zh' ? `作者强调：${quote}` : `The authors stress: ${quote}`;
  return {
    text: [honestlyFirst({ pieces, language }), marked(untrue, dice.pick(pieces).number)].join('\n'),
    lies: [untrue],
  };
};

function honestlyFirst({ pieces: [first] }: Evidence): string {
  return first ? honestly(first) : '';
}

const INVENTED_ADDRESSES = {
  zh: ['（见表 7）', '（第 9.3 节）', '（参见图 12）', '（《人民日报》2023 年 5 月 4 日）', '（第 88 页）'],
  en: [' (see Table 7)', ' (section 9.3)', ' (see Figure 12)', ' (People’s Daily, 4 May 2023)', ' (page 88)'],
} as const;

/** A true sentence that is said to stand where it does not. */
const inventedAddress: Alteration = (sentence, { language }, dice) => {
  const [, body = '', stop = ''] = /^(.*?)([。.]?["”’]?)$/u.exec(sentence) ?? [];
  return sentencesOf(sentence).length === 1 ? body + dice.pick(INVENTED_ADDRESSES[language]) + stop : null;
};

/** Lies about where it stands and in which words. */
export const CITATION_LIES = {
  'invented mark': inventedMark,
  'every mark': everyMark,
  'no mark': noMark,
  'inexact quotation': lieIn(inexactQuote),
  'invented quotation': inventedQuote,
  'invented address': lieIn(inventedAddress),
} as const satisfies Record<string, Lie>;
