import type { OpeningGrammar } from './opening-grammar.js';

const TOPIC = '(?<topic>[^，,；;：:]{1,60}?)';
/** That just this one is looked at, or that it is next. */
const ADVERB = '(?:[先再另单仅只光]|首先|其次|如果?|若|倘若|具体)?(?:要|单)?';
/** In front of a topic, with nothing behind it; here and below the longer ones come first. */
const TO = '(?:至于|关于|对于|针对|论及|说到|说起|谈到|谈及|谈起|提到|提及|讲到|看看|看到|具体到|落到|论|说|看)';
/** In front of a topic that words stand behind: by themselves 从, 以 and 按 lead to something else. */
const AT = '(?:就|拿|对于|对|针对|从|以|按照|按|用|论|说|看|在)';
const SEEN =
  '(?:而言|而论|来说|来看|来讲|来论|来比|来比较|上来?[看说讲]|说|讲|看|论|方面来?看?|计|来?计算|来?算|来?衡量)';
const STOP = String.raw`\s*[，,：:]\s*`;

const UNIT = String.raw`(?<topic>百分点|百分比|百分数|百分率|倍数?|[百千万亿]{0,3}元|美元|人民币)`;

/** How Chinese opens a sentence on a figure. */
export const OPENINGS_ZH: OpeningGrammar = {
  about: [
    new RegExp(`^${ADVERB}${TO}${TOPIC}${STOP}`, 'u'),
    new RegExp(`^${ADVERB}${AT}${TOPIC}${SEEN}${STOP}`, 'u'),
    new RegExp(`^在?${TOPIC}(?:[这该此]?一(?:项|品类|类|栏)[上中里]?|方面|而言|来说|来看)${STOP}`, 'u'),
  ],
  inUnit: new RegExp(
    `^(?:如果?|若|倘若)?(?:[以按用]|按照|换成|经?换算[成为到]|折算[成为到]|经?折合[成为到]?|改用)${UNIT}(?:为单位|来?表示|来?计算?|来?算|来?衡量|来?[说看论])?后?${STOP}`,
    'u',
  ),
  idle: new RegExp(`^(?:具体(?:来[说看讲]|而言|地说)|简单(?:来)?说|简[而单]言之|用数字来?说)${STOP}`, 'u'),
  by: (topic) => `按${topic}，`,
  comma: '，',
};
