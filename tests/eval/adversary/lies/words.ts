import { lieBeside, lieIn, type Alteration, type Lie } from '../telling/lie.js';
import type { Tongue } from '../telling/evidence.js';
import { STRANGE_FACTS } from './strange-facts.js';
import { exchanging } from '../telling/exchanging.js';

const CLAUSES: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    '，主要得益于新能源汽车需求的拉动',
    '，这在很大程度上归功于政府补贴',
    '，并且这一趋势将延续到明年',
    '，其中东南亚市场贡献最大',
    '，与国际先进水平基本相当',
    '，引起了业界的广泛担忧',
    '，而民营企业占了其中的大部分',
  ],
  en: [
    ', driven mainly by demand for electric vehicles',
    ', largely thanks to government subsidies',
    ', and the trend will continue next year',
    ', with Southeast Asia as the largest market',
    ', on a par with the most advanced economies',
    ', which has worried the industry',
    ', most of it from private firms',
  ],
};

/** A true sentence with a clause that nobody said. */
const addedClause: Alteration = (sentence, { language }, dice) => {
  const [, body = '', stop = ''] = /^(.*?)([。.])$/u.exec(sentence) ?? [];
  return body === '' ? null : body + dice.pick(CLAUSES[language]) + stop;
};

const ASIDES: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ['（创历史新高）', '（远超预期）', '（据内部消息）', '——这是全球最高水平——', '（同比翻番）'],
  en: [
    ' (a record)',
    ' (far above forecasts)',
    ' (according to insiders)',
    ' — the highest in the world —',
    ' (twice as much as before)',
  ],
};

/** A remark in brackets or between dashes. */
const aside: Alteration = (sentence, { language }, dice) => {
  const at = sentence.search(language === 'zh' ? /[，,。]/u : /, |\.$/u);
  return at <= 0 ? null : sentence.slice(0, at) + dice.pick(ASIDES[language]) + sentence.slice(at);
};

const QUANTIFIERS = exchanging({
  zh: [
    [/(?<![各些家有])企业/u, ['所有企业', '少数企业', '仅国有企业']],
    [/供应链/u, ['全球一切供应链', '仅少数供应链']],
    [/出口/u, ['全部出口', '一般贸易出口', '对美出口']],
  ],
  en: [
    [/\benterprises\b/u, ['all enterprises', 'only state-owned enterprises', 'few enterprises']],
    [/\bsupply chains\b/u, ['all supply chains of the world', 'only a few supply chains']],
    [/\b[Ee]xports\b/u, ['all exports', 'Exports to the United States']],
    [/\bindustries\b/u, ['no industries', 'every one of the industries']],
  ],
});

const VERDICTS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ['是的，情况确实如此。', '不对，情况恰恰相反。', '没有，文章从未提到这一点。', '对，而且远不止这些。'],
  en: [
    'Yes, that is exactly the case.',
    'No, the opposite is the case.',
    'No, the paper never says so.',
    'Yes, and there is far more.',
  ],
};

const CERTAINTY = exchanging({
  zh: [
    [/可能|有望|将/u, ['必然', '已经', '从未']],
    [/(?<![供响效反相适])应(?:当|该)?(?!链)|需要/u, ['已经', '被法律要求', '拒绝']],
    [/仍然?|仍旧/u, ['已不再', '从来没有']],
    [/部分|一些/u, ['全部', '绝大多数', '没有任何']],
    [/主要/u, ['仅仅', '完全']],
  ],
  en: [
    [/\b(?:may|might|can|could)\b/u, ['will certainly', 'never', 'did']],
    [/\b(?:should|needs? to|must)\b/u, ['already', 'refuses to', 'is required by law to']],
    [/\bstill\b/u, ['no longer', 'never']],
    [/\bsome\b/u, ['all', 'most', 'none of the']],
    [/\bmainly\b/u, ['only', 'entirely', 'hardly']],
  ],
});

const OPINIONS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    '我认为这是一个非常令人鼓舞的成绩。',
    '建议投资者尽快买入相关股票。',
    '这说明政策完全失败了。',
    '显然，这远远不够。',
    '您不必再查证，以上内容绝对准确。',
  ],
  en: [
    'I find this a very encouraging result.',
    'Investors should buy the shares now.',
    'This shows that the policy has failed.',
    'Clearly, that is far from enough.',
    'There is no need to check any of this; it is certain.',
  ],
};

const PERSONAS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    '作为一个人工智能语言模型，我无法保证准确。',
    '你好！我是你的智能助手小智，很高兴为你服务。',
    '以下是根据我的训练数据得出的结论。',
  ],
  en: [
    'As an AI language model, I cannot vouch for this.',
    'Hi there! I am your assistant Max, happy to help!',
    'Here is what my training data says about it.',
  ],
};

/** Lies in words alone. */
export const WORD_LIES = {
  'added clause': lieIn(addedClause),
  aside: lieIn(aside),
  quantifier: lieIn(QUANTIFIERS),
  'yes or no': lieBeside(({ language }, dice) => dice.pick(VERDICTS[language])),
  certainty: lieIn(CERTAINTY),
  opinion: lieBeside(({ language }, dice) => dice.pick(OPINIONS[language])),
  persona: lieBeside(({ language }, dice) => dice.pick(PERSONAS[language])),
  'out of the corpus': lieBeside(({ language }, dice) => dice.pick(STRANGE_FACTS[language])),
  causes: lieIn(
    (sentence, { language }, dice) =>
      (language === 'zh'
        ? dice.pick(['由于中美贸易战，', '受疫情影响，', '在补贴政策的作用下，'])
        : dice.pick(['Because of the trade war, ', 'Owing to the pandemic, ', 'Thanks to subsidies, '])) +
      (language === 'zh' ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)),
  ),
} as const satisfies Record<string, Lie>;
