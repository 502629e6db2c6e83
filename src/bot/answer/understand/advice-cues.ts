import { anyOf, behind, type Synonyms, wordsIn } from '../../../knowledge/index.js';

const TRADES_EN = ['industry', 'company', 'firm', 'factory', 'plant', 'business', 'sector', 'cluster', 'trade'];
const MAKING_EN = [
  ...wordsIn('make|produce|build|grow|run|operate|sell|manufacture|supply|process|assemble'),
  ...wordsIn('design|farm|raise|export|distribute|weave|mine|develop|provide|write'),
];

/** "We make …": who asks is the industry. */
const SELF: Synonyms = {
  zh: [
    ...behind('我们', [
      '是',
      '公司',
      '企业',
      '行业',
      '产业',
      '厂',
      '县',
      '市',
      '镇',
      '园区',
      '主要',
      '这个',
      '这里',
      '这家',
    ]),
    ...behind('我们', ['生产', '从事', '做', '种', '养', '开', '卖', '搞', '经营']),
    ...behind('我', ['司', '厂', '是做', '家公司', '家企业', '家厂', '开了', '经营']),
    ...behind('本', ['公司', '企业', '行业', '产业', '厂', '地的']),
  ],
  en: [
    ...behind('we ', MAKING_EN),
    ...wordsIn("we're an?|we are an?|we are the|we are in|we're in"),
    ...behind('our ', [...TRADES_EN, 'farms?', 'village', 'county', 'town', 'city']),
    ...behind('i ', ['run an?', 'own an?', 'manage an?', 'make', 'sell', 'grow', 'am in charge of']),
  ],
};
/** What only begins like that: "have we made …" asks about what was done. */
const NOT_SELF: Synonyms = { zh: behind('我们做', ['过', '不', '了']), en: [] };

/** Whoever speaks for themselves or for their place; in a text of more than one clause they tell of it. */
const FIRST_PERSON: Synonyms = {
  zh: ['我们', '我', '俺', '咱', '本县', '本市', '本村', '本镇', '本园区', '本地'],
  en: ['we', 'our', 'us', 'i', 'my'],
};
const SAYING_ZH = ['认为', '建议', '推荐', '提出', '提到', '提了', '给', '主张'];
const SAYING_EN = [
  'says?',
  'recommends?',
  'suggests?',
  'proposes?',
  'advises?',
  'gives?',
  'lists?',
  'sees?',
  'argues?',
];

/** Who asks what the source says asks for no advice of their own; "papers we have published" are another matter. */
const SOURCE: Synonyms = {
  zh: [...behind('论文', SAYING_ZH), ...behind('文章', SAYING_ZH), ...wordsIn('这篇论文|这篇文章|本文|文中|作者')],
  en: [
    ...behind('the paper ', SAYING_EN),
    ...wordsIn('does the paper|in the paper|according to the paper|this paper|the article|the study|the authors?'),
  ],
};

/** "A maker of … without …": an industry described from outside. */
const OUTSIDE: Gapped = {
  from: { zh: ['一家', '某', '一个'], en: ['an?'] },
  to: {
    zh: ['企业', '公司', '厂商', '厂', '行业', '产业', '园区', '合作社'],
    en: [
      ...wordsIn('[a-z]*maker|manufacturer|producer|company|firm|industry|exporter|carrier|cooperative'),
      ...wordsIn('factory|supplier|grower|operator|builder|refiner|village|cluster|cooperative|co-op'),
    ],
  },
  gap: [1, 80],
};

/** What begins an addition to what was said before. */
const ADDITION: Synonyms = {
  zh: wordsIn('补充|再补充|另外|还有|此外|对了|忘了说|再说'),
  en: wordsIn('also|in addition|to add|additionally|besides|one more thing|i forgot|furthermore|moreover'),
};

/** What asks for advice. */
const REQUEST: Synonyms = {
  zh: [
    ...wordsIn('怎么办|咋办|该怎么|怎么做才|怎么破局|怎么突围|怎么升级|怎么转型|哪条路径|求建议|求指点'),
    ...behind('应该', ['如何', '走哪', '选哪', '先做什么', '怎']),
    ...behind('该', ['如何', '走哪', '选哪', '先做什么', '先抓什么']),
  ],
  en: [
    ...wordsIn('what|how').flatMap((ask) => behind(`${ask} should `, ['we', 'i', 'our', 'they', 'it', 'such', 'an?'])),
    ...wordsIn('what|how').flatMap((ask) => behind(`${ask} (?:can|could) `, ['we', 'i', 'our', 'they'])),
    ...behind('what ', ['must we', 'ought we', 'shall we', 'do you recommend', 'would you recommend', 'do you advise']),
    ...behind('what ', [
      'we should',
      'i should',
      'we can do',
      'we could do',
      'would you advise',
      'do you suggest',
      'would you suggest',
      'to do',
    ]),
    ...wordsIn('any advice|some advice|your advice|advise us|recommend|help us decide|where (?:do|should) we start'),
  ],
};
const REQUEST_GAPPED: readonly Gapped[] = [
  {
    from: { zh: ['有什么', '给', '提', '有没有'], en: [] },
    to: { zh: ['建议', '对策', '办法', '出路'], en: [] },
    gap: [0, 8],
  },
  {
    from: { zh: ['推荐', '适合', '该走'], en: ['which'] },
    to: { zh: ['路径', '措施', '模式'], en: ['should', 'would', 'fits?', 'suits?'] },
    gap: [0, 12],
  },
];

/** "Why not …": asks for what did not come first. */
const WHY_NOT: Gapped = {
  from: { zh: ['为什么', '为啥', '为何', '怎么'], en: ['why'] },
  to: { zh: ['不', '没'], en: ['not', "isn't", "aren't", "doesn't", 'behind', 'lower'] },
  gap: [0, 60],
};

/** Words for the order of what is recommended. */
const ORDER: Synonyms = {
  zh: ['推荐', '建议', '排', '第一', '首位', '最前', '优先', '先'],
  en: ['recommend', 'recommended', 'first', 'top', 'rank', 'ranked', 'advise', 'suggest', 'higher'],
};

/** What asks, and describes nothing. */
const QUESTION: Synonyms = {
  zh: ['什么', '哪', '多少', '怎么', '如何', '为何', '谁', '几个', '吗$', '呢$'],
  en: [],
};
const QUESTION_BEGINS: Synonyms = {
  zh: [],
  en: [...wordsIn('what|which|how|who|when|where|why|is|are|do|does|can|could|tell|list'), ...wordsIn('show|explain')],
};

/** Words of one list with words of another behind them, so many characters between at the least and the most. */
interface Gapped {
  readonly from: Synonyms;
  readonly to: Synonyms;
  readonly gap: readonly [least: number, most: number];
}

function inOrder({ from, to, gap: [least, most] }: Gapped): string {
  return `(?:${anyOf(from)}).{${least},${most}}?(?:${anyOf(to)})`;
}

const selfPattern = new RegExp(anyOf(SELF), 'iu');
const notSelfPattern = new RegExp(anyOf(NOT_SELF), 'giu');
const firstPersonPattern = new RegExp(anyOf(FIRST_PERSON), 'iu');
const sourcePattern = new RegExp(anyOf(SOURCE), 'iu');
/** Where one clause ends and another begins. */
const CLAUSE_END = /[。！？!?；;：:,，\n]+|\.(?=\s|$)/u;
const outsidePattern = new RegExp(inOrder(OUTSIDE), 'iu');
const additionPattern = new RegExp(String.raw`^[\s\p{P}]*(?:${anyOf(ADDITION)})`, 'iu');
const requestPattern = new RegExp([anyOf(REQUEST), ...REQUEST_GAPPED.map(inOrder)].join('|'), 'iu');
const whyNotPattern = new RegExp(inOrder(WHY_NOT), 'iu');
const orderPattern = new RegExp(anyOf(ORDER), 'iu');
const questionPattern = new RegExp(String.raw`[?？]\s*$|${anyOf(QUESTION)}|^(?:${anyOf(QUESTION_BEGINS)})`, 'iu');

/** Whether who asks describes an industry as their own. */
export function speaksOfSelf(text: string): boolean {
  return selfPattern.test(plainQuotes(text).replace(notSelfPattern, ' '));
}

/** Whether a text describes an industry, as one's own or from outside. */
export function describesIndustry(text: string): boolean {
  if (sourcePattern.test(text)) return false;
  return speaksOfSelf(text) || outsidePattern.test(text) || tellsOfOwn(text);
}

/** Whether a text adds to a description that was broken off: it says so, or its speakers tell more of themselves. */
export function addsToDescription(text: string): boolean {
  return additionPattern.test(text) || firstPersonPattern.test(plainQuotes(text));
}

/** Whether a text tells more of the asker's own matters than a bare question holds. */
function tellsOfOwn(text: string): boolean {
  const clauses = text.split(CLAUSE_END).filter((clause) => /\p{L}{2}/u.test(clause));
  return clauses.length > 1 && firstPersonPattern.test(plainQuotes(text));
}

/** Whether a text asks for advice. */
export function asksAdvice(text: string): boolean {
  return requestPattern.test(text);
}

/** Whether a text asks why something is not so. */
export function asksWhyNot(text: string): boolean {
  return whyNotPattern.test(plainQuotes(text));
}

/** Whether a text speaks of the order of what is recommended. */
export function asksOfOrder(text: string): boolean {
  return orderPattern.test(text);
}

/** Whether a text asks at all. */
export function isQuestion(text: string): boolean {
  return questionPattern.test(text);
}

function plainQuotes(text: string): string {
  return text.replaceAll('’', "'");
}
