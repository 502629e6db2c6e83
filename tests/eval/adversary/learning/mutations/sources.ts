import { beginnings, DENIED, exchanges } from '../mutation.js';

const REPORTS =
  /^(?:文章|文中|作者|论文|摘要|据文章|根据|本文|The paper|The authors|The abstract|According to|As the paper|It notes|In the words)/u;

/** Someone who did not say it. */
const strangeSource = beginnings(
  'source',
  {
    zh: [
      '据商务部统计，',
      '世界银行指出，',
      '有专家认为，',
      '习近平总书记指出，',
      '众所周知，',
      '据媒体报道，',
      '文章通过问卷调查发现，',
    ],
    en: [
      'According to the Ministry of Commerce, ',
      'The World Bank notes that ',
      'Experts agree that ',
      'As is well known, ',
      'A survey by the authors shows that ',
      'Press reports say that ',
    ],
  },
  (sentence) => !REPORTS.test(sentence),
);

const otherSource = exchanges('source', {
  zh: [
    [
      /^(?:据|根据)?(?:文章|文中|作者|论文|摘要)(?=\p{Script=Han})/u,
      ['商务部', '多数学者', '世界银行', '习近平总书记', '批评者', '后来的文章'],
    ],
    [/海关总署/u, ['商务部', '国家统计局']],
    [/习近平总书记/u, ['李克强总理', '文章']],
    [/龚轶等学者/u, ['龚轶等企业家', '世界银行的学者', '本文作者']],
  ],
  en: [
    [
      /^(?:The|It) (?:paper|authors|abstract)\b|^It\b(?= notes)/u,
      ['The Ministry of Commerce', 'The World Bank', 'Most scholars', 'A later paper'],
    ],
    [/^According to (?:the|this) (?:paper|authors|text)/u, ['According to the government', 'According to critics']],
    [/General Administration of Customs/u, ['Ministry of Commerce', 'World Trade Organization']],
    [/General Secretary Xi Jinping/u, ['Premier Li Keqiang', 'The paper']],
    [/Gong Yi and other scholars/u, ['Gong Yi and other entrepreneurs', 'scholars of the World Bank']],
  ],
});

/** The paper does not do to it what is said. */
const otherReport = exchanges(DENIED, {
  zh: [
    [/(?<=^(?:文章|文中|作者|论文))(?:\p{Script=Han}{1,3}?)(?:指出|认为|提到|强调|表示|说|称|写道)/u, ['否认', '质疑']],
    [
      /(?<=^(?:文章|文中|作者|论文))(?:指出|认为|提到|强调|表示|说|称|提醒|主张|提出|建议|要求)/u,
      ['否认', '质疑', '没有提到', '证明', '批评', '反复强调', '首次指出', '遗憾地指出', '曾经认为'],
    ],
  ],
  en: [
    [
      /(?<=^(?:The paper|The authors) )(?:says|notes|states|argues|holds|observes|reports|explains|finds|adds|remarks|warns|note|state)(?= that)/u,
      ['denies', 'doubts', 'never says', 'proves', 'rightly says', 'fears', 'once said', 'repeatedly says'],
    ],
    [
      /(?<=^The paper )(?:proposes|recommends|suggests|calls for|advises|encourages|asks for)/u,
      ['opposes', 'criticises', 'no longer supports'],
    ],
    [/^According to the paper/u, ['Contrary to the paper', 'According to a footnote of the paper']],
  ],
});

/** A part of the paper in which it does not stand. */
const otherPart = exchanges('source', {
  zh: [
    [/^文章(?=指出|认为|提到|强调|说|写道)/u, ['附录', '脚注', '表 3 ', '参考文献']],
    [/^(?:文章在)?总结(?=中)|^摘要(?=称)/u, ['附录', '参考文献']],
  ],
  en: [
    [/^The paper (?=says|notes|states|argues|holds)/u, ['The appendix ', 'A footnote ', 'Table 3 ']],
    [/^The abstract\b/u, ['The appendix']],
  ],
});

export const SOURCE_MUTATIONS = {
  'strange source': strangeSource,
  'other source': otherSource,
  'other report': otherReport,
  'other part of the paper': otherPart,
} as const;
