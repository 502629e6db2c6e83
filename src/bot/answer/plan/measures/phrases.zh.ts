import { subjectWords } from '../numbers/prose/subject-words.js';

/** Stand for what is set aside and for years. */
const [NAME, YEAR] = ['▢', '◇'];

const YEARS = /(?:20|19)\d\d\s*年?(?:度|全年|当年)?(?:[、和与至到~-](?:20|19)\d\d\s*年?)?/gu;

/** What a measure's name follows, and what follows it; at the beginning of a clause only a choice does. */
const CLOSINGS = String.raw`(?:是|为|有|达到?)?(?:多少|几[亿万何]|多大|多高|如何|怎样|怎么样)|最|[前后第][一二三四五六七八九十两]|合计|总计|一共|总共|加起来|平均|之和|超过|高于|低于|大于|小于|不到`;
const PLACES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<=[${NAME}${YEAR}的按]|平均|商品|品类|产品|货物|品种|(?:哪|这|那|每|各)[一几两三四五]?[个种类些项])(?<measure>\p{Script=Han}{2,10}?)(?=${CLOSINGS}|增长|增加|上升|上涨|下降|下跌|减少|变化|变动|[排由从给]|[高低大小多少快慢]吗?(?:[?？]|$)|比|相差|[，。？?,${YEAR}]|$)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<=^|[，。,])(?<measure>\p{Script=Han}{2,6}?)(?=最[高低大小多少]|[前后第][一二三四五六七八九十两]|超过|高于|低于|大于|小于|不到)`,
    'gu',
  ),
];

/** Wordings that stand there and are of no measure; what they are of is said before each. */
const PLAIN_WORDINGS: readonly string[] = [
  // Goods, and what prints them.
  '商品|品类|产品|货物|东西|项目|[我全]国|我们国家|国家|海关|人民币|[全]?表[中里内]?|整列|全[部体]|所列|[其剩]余|其他|单一|数据|情况|表现|门生意|盘子',
  // Moves.
  '减少|下降|上升|提高|变化|变动|放大|缩小|扩大?|萎缩|蹿升|[实出]现|保持|持续|连续|净增加?|录得|[卖赚][出了得往去]*|多收入|贡献|增[長]|[額長]',
  // Order, shares, bounds and statistics.
  '[最更][大小高低多少快慢差好]?|[大小高低快慢]|接近|垫底|倒数|依次|往上|排(?![量放])|居|榜|名|位数?|突破|破|介于|低于|不[足到]|达到?|[够抵]得上|以[上下]|占|份额|比[重例值率]|百?分之|成(?!本|品)|年均|偏差|绝对|离差|简单|算术|中位|加总|合计|[放合加]在?一?[起块]|规模|价值|速度|折',
  // Years and what is set beside them.
  '同期|[同环]比|去年|上[一]?年|季度?|月份?|[年月季期][末初底]|[天日]|相比|较|跟',
  // Asking, and words that bind.
  '是不是|谁|孰|哪|几|什么|一些|一下|下来|位|开始|说起|开始说|[写填印][的着了]?|[自]己|大[概约该]|元?表示|而言|来说|原来|已经|明显|显著|却|行|格|列|样|项|类|次|计|而|所|用(?!量)|外(?!包)|本(?!金)|[第不挺猛吧吗呢啊呀报环上列给其就我你它从由向对并则已再能可需想]|[年当中里的了过是有在都共两这那各每全个种前后也又还曾一二三四五六七八九十百千万亿元钱下间比与和得没未只仅该此若为将把请总金数额值量增减涨跌降幅率度差多少长算以按速些负正者往]',
];
const PLAIN = new RegExp(`^(?:${PLAIN_WORDINGS.join('|')})*$`, 'u');

/** What may begin a phrase before the name itself. */
const LEADING = /^(?:的|平均|总|合计|[哪各每这][一几两三四五]?[个种类些项]?(?:商品|品类|产品)?)+/u;

/** A phrase that stands where a measure is named, and those of its words that may name one. */
export interface ChinesePhrase {
  readonly phrase: string;
  readonly words: readonly string[];
}

/**
 * What a Chinese question names where a measure stands.
 *
 * @param setAside - names of rows and measures that the table holds
 */
export function chinesePhrases(question: string, setAside: readonly string[]): readonly ChinesePhrase[] {
  const longestFirst = setAside.toSorted((left, right) => right.length - left.length);
  const bare = longestFirst.reduce((text, name) => text.replaceAll(name, NAME), question.replace(/\s/gu, ''));
  const dated = bare.replace(YEARS, YEAR);
  return clausesOf(dated)
    .flatMap((clause) =>
      PLACES.flatMap((place) => Array.from(clause.matchAll(place), ({ groups }) => groups?.['measure'] ?? '')),
    )
    .map((phrase) => ({ phrase: phrase.replace(LEADING, ''), words: wordsOf(phrase) }))
    .filter(({ words }) => words.length > 0);
}

/** The clauses that ask for numbers of something; the others say why: 景德镇的朋友问. */
function clausesOf(question: string): readonly string[] {
  return question.split(/[，。,；;]/u).filter((clause) => ASKS_NUMBERS.test(clause));
}

const ASKS_NUMBERS = new RegExp(`[${NAME}${YEAR}最前第按哪]|商品|品类|产品|货物|品种|多少|平均|合计`, 'u');

function wordsOf(phrase: string): readonly string[] {
  // What ends so says something of the goods, and names nothing: 都能自给吗.
  return PLAIN.test(phrase) || /[吗吧呢]$/u.test(phrase)
    ? []
    : subjectWords(phrase, 'zh').filter((word) => !PLAIN.test(word));
}
