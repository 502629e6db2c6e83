import type { Language } from '../../../knowledge/index.js';
import { isDataWord } from './numbers/data-words.js';

/**
 * Where a question names what is measured, whatever the measure: behind a superlative or a word for a total ("the
 * highest rent", 平均租金), behind what an order is by, and between what is measured and its verb ("did toy rents
 * grow"). Words there that no question for values has name another measure than the table's.
 */
export function measuresInSlots(question: string, language: Language): readonly string[] {
  return language === 'zh' ? chineseSlots(question) : englishSlots(question);
}

const WORDS = String.raw`((?:[a-z][a-z'’-]*\s+){0,2}[a-z][a-z'’-]*)`;
/** What ends the noun phrase of a slot. */
const ENDS =
  /^(?:a|absolute|all|am|an|and|among|are|as|at|be|been|between|both|but|by|can|could|deviations?|did|do|does|during|each|earners?|every|for|from|had|has|have|how|i|if|in|is|it|its|me|my|of|off|on|ones?|or|our|out|per|performers?|please|sellers?|so|than|that|the|their|them|then|these|they|this|those|to|up|was|we|were|what|when|where|which|while|who|whose|will|with|would|you|your)$/iu;

const SLOTS_EN: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:highest|largest|biggest|smallest|lowest|greatest|least|total|average|mean|combined|overall)\s+${WORDS}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:rank|order|sort|list|arrange)(?:ed|ing|s)?\b[^.?;]*?\bby\s+(?:their |the |total )?${WORDS}`,
    'giu',
  ),
];
/** "How much did toy rents grow": what stands right before the verb of a move. */
const MOVED =
  /\b(?:do|does|did|has|have|had|will|would)\s+([^.?;,]*?)\s+(?:grow|rise|increase|fall|drop|decline|decrease|change|climb|shrink)\b/giu;

function englishSlots(question: string): readonly string[] {
  const behind = SLOTS_EN.flatMap((slot) => Array.from(question.matchAll(slot), ([, words = '']) => untilEnd(words)));
  const moved = Array.from(question.matchAll(MOVED), ([, words = '']) => words.split(/\s+/u).slice(-1));
  return [...behind, ...moved].flat().filter((word) => !isDataWord(word) && !ENDS.test(word));
}

/** Hyphenated words say how something moved, "fastest-growing": they name nothing. */
function untilEnd(words: string): readonly string[] {
  const all = words.split(/\s+/u);
  const end = all.findIndex((word) => ENDS.test(word));
  return (end < 0 ? all : all.slice(0, end)).filter((word) => !word.includes('-'));
}

/** Before 最高 and behind 平均 and 合计, up to what ends the phrase. */
const SLOTS_ZH: readonly RegExp[] = [
  /(?:商品|品类|产品|货物|品种)(?:的|中|里)?(?<measure>\p{Script=Han}{2,6}?)(?:最|下降|减少|增长|增加|上升|下跌|上涨)/gu,
  /平均(?<measure>\p{Script=Han}{2,6}?)(?:是|为|有|多少|达|[?？]|$)/gu,
  /(?:和|与|及|、)[^，。？?、]{1,8}?的(?<measure>\p{Script=Han}{2,6}?)(?:合计|总计|一共|共计|总共|加起来)/gu,
];
/** What stands there and is no other measure. */
const PLAIN_ZH =
  /^(?:\d|[年当中里的了是有在都共两这那各每全几个种类些前后当其也又还曾一二三四下间比较与和得净没不未只仅]|出口|外销|商品|品类|产品|货物|总|金|数|额|值|量|增长|增加|减少|下降|上升|变化|变动|同比|同期|增减|增|减|涨|跌|降|幅|速|率|速度|幅度|比重|占比|份额|差额|差距|差|水平|规模|排名|名次|位次|情况|数据|表现|实现|呈现|出现|保持|持续|连续|明显|显著|年度|两年|期间|之间|之中|当中|多少|哪|谁|什么|金额|分别|合计|年均|平均|均值|偏差|绝对|离差|简单|算术)*$/u;

function chineseSlots(question: string): readonly string[] {
  const bare = question.replace(/\d{4}\s*年?/gu, '');
  return SLOTS_ZH.flatMap((slot) => Array.from(bare.matchAll(slot), ({ groups }) => groups?.['measure'] ?? '')).filter(
    (measure) => !PLAIN_ZH.test(measure),
  );
}
