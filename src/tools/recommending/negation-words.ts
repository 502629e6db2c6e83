import { wordsIn, type Synonyms } from '../../knowledge/index.js';

/** Words that deny what comes right behind them. */
export const NEGATORS: Synonyms = {
  zh: ['不', '没', '没有', '并非', '非', '无', '未', '毫无', '绝非', '尚未'],
  en: [
    ...wordsIn('not|no|never|without|neither|nor|none|cannot|hardly|barely|scarcely'),
    ...wordsIn('free of|free from|far from|rather than|instead of|no longer'),
  ],
};

/** Words that only look as if they denied. */
export const NO_NEGATORS: Synonyms = {
  zh: [
    ...wordsIn('不断|不仅|不但|不少|不同|不得不|不光|不只|不过|不管|不论|不良|不锈'),
    ...wordsIn('不动产|不足|不够|非常|非洲|非金属|无论|无人机|未来|未必'),
  ],
  en: ['not only', 'no doubt', 'nothing but', 'not just'],
};

/** What may stand between a negator and what it denies: adverbs, articles, verbs of being and having. */
export const LIGHT: Synonyms = {
  zh: [
    ...wordsIn('再|太|很|那么|怎么|怎样|存在|出现|明显|严重|过分|过度|会|能|需|需要'),
    ...wordsIn('用|必|是|有|任何|什么|的|担心|愁|发愁|怕|面临|受|遭|感到|觉得|属于'),
    ...wordsIn('完全|特别|十分|大|所谓|真正|全|都|被|仅|因为|由于|从|向|对|任|说|我们'),
  ],
  en: [
    ...wordsIn('any|an?|the|be|been|being|to|have|has|had|really|longer|too|very|so'),
    ...wordsIn('much|yet|currently|heavily|particularly|seriously|suffer|suffering|from|face|facing'),
    ...wordsIn('experience|experiencing|worry|worried|about|see|need|is|are|of|with|on|in'),
    ...wordsIn('there|serious|real|significant|major|kind|sort|at|all|our|depend|depends'),
    ...wordsIn('short|or|problem|problems|us|because|that|we|they'),
  ],
};

const TROUBLES = ['problem', 'issue', 'concern', 'worry', 'trouble', 'obstacle'];
const NO_TROUBLE = [
  'no',
  'not a',
  'not an',
  'not our',
  'no longer a',
  'no longer an',
  'never a',
  "isn't a",
  "isn't an",
];
const MENDED = ['solved', 'resolved', 'overcome', 'fixed', 'settled', 'eliminated'];
const HAS_BEEN = ['been', 'was', 'were', 'is', 'are', 'fully', 'now', 'already', 'since', 'have', 'has', 'largely'];

/** Every word of the first list before every word of the second. */
function phrases(first: readonly string[], second: readonly string[]): string {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`)).join('|');
}

/** Wordings of a thing that is no trouble, or no longer. */
export const SETTLED: Synonyms = {
  zh: [
    '已|早就|基本|得到|全部|完全|彻底 + 解决|克服|缓解|化解|补上|补齐|攻克|打通|理顺|突破',
    '解决了|克服了|缓解了|化解了|补上了|补齐了|攻克了|打通了|理顺了',
    '没关系|没有关系|没多大关系|无关|不影响|没有影响|影响不到|影响不大|不在乎|无所谓',
    '不再是|不成问题|不是问题|不是什么问题|不是大问题|不存在|没问题|没有问题|不构成|不用愁|已成过去|成为历史',
  ],
  en: [
    phrases(HAS_BEEN, MENDED),
    phrases(NO_TROUBLE, TROUBLES),
    phrases(['no longer'], TROUBLES),
    'a thing of the past|behind us|under control',
    'does not matter|do not matter|makes no difference|nothing to do with|does not concern|does not affect|no effect on',
  ],
};

/** Wordings of what a trade has enough of, or does well: a clause that holds one tells of no problem by its meaning. */
export const FINE: Synonyms = {
  zh: [
    '充足|充裕|宽裕|足够|够用|齐全|过硬|达标|合格|顺畅|有保障|不缺|不愁|不差|不怕|不短缺|不担心|不发愁',
    '不靠|不用靠|不依赖|用不着|用不完|没用完|花不完',
    '审批|验收|检查|认证 + 过了|通过|拿到',
    '不是没有|并非没有|不是缺|并不是缺|不是没|不是招不到|不是找不到',
  ],
  en: [
    'plenty of|ample|abundant|sufficient|enough|no shortage|not short of|short of neither|lack neither|no lack of',
    'do not lack|does not lack|not lacking|no trouble|in order|well funded|up to date|in plenty|to spare',
    'does not depend|do not depend|does not rely|do not rely|not used up|no need of',
    'not that we lack|not that we are short|not that there are no|not for want of|not for lack of|nothing wrong with',
    "isn't that we lack|isn't that we are short|isn't that there are no",
    'approval|permit|inspection|rule + passed|in hand|granted|obtained|meet|met',
  ],
};

/** Things that were. */
export const PAST: Synonyms = {
  zh: ['过去', '以前', '曾', '从前', '早年', '原先', '原来'],
  en: ['used to', 'once', 'formerly', 'previously', 'in the past', 'years ago', 'had been'],
};

/** Things that are so now, behind a clause on what was. */
export const NOW: Synonyms = {
  zh: ['现在', '如今', '目前', '已', '已经', '今天'],
  en: ['now', 'today', 'since then', 'nowadays', 'no longer', 'these days', 'has been', 'have been'],
};

/** What a clause that only settles the one before may hold beside it. */
export const POINTING: Synonyms = {
  zh: [
    ...wordsIn('现在|如今|目前|这|这个|那|那个|这些|该|此|它|它们|问题|难题|情况|了'),
    ...wordsIn('也|而|早|就|都|已|已经'),
  ],
  en: [
    ...wordsIn('that|this|it|which|these|those|problem|problems|issue|issues|has|have|been'),
    ...wordsIn('now|is|are|was|the|all|we|both|since|by|long|ago|today'),
  ],
};
