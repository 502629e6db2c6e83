import type { Language } from '../../../../../knowledge/index.js';
import { ADJECTIVE_ING, AUXILIARY_EN, BARE_EN, FINITE_EN, MANNER_EN } from './verbs.en.js';
import { MANNER, VERB } from './verbs.zh.js';

/** Whose view it is may make it theirs alone: 从消费者角度, "from the perspective of its critics". */
const HOLDER =
  '[者人员家方党派]|企业|公司|厂商|政府|部门|机构|协会|公众|民众|学界|市场|国家|行业|地区|居民|用户|农户|客户|学生|我们|他们';
/** What a thing is looked at for: something done, or an abstract noun; never a person or a body. */
const ASPECT = String.raw`(?:(?!${ADJECTIVE_ING}\b)\p{L}+ing\b|(?:the )?(?:[\p{L}-]+ ){0,2}(?!(?:administration|government|management|association|federation|organi[sz]ation|institution|commission|opposition|parliament|department)\b)\p{L}+(?:tion|ment|ency|ance|ships?|sis|ability)\b)`;
/** What stands in front of a sentence, up to its comma, to say for what it is looked at: 从…角度, "from the perspective of". */
const VIEW: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    String.raw`^从[^，,；;]*?(?<!(?:${HOLDER})的?)(?:角度|视角|层面|维度)(?:来|上)?(?:说|看|讲|分析|审视|考察|而言|来说|深入剖析)?[，,]`,
    'u',
  ),
  en: new RegExp(
    String.raw`^(?:(?:analy[sz]ed|viewed|seen|considered|looked at) )?from (?:the|a) (?:(?:macro|micro)(?:economic)? (?:perspective|angle)|(?:perspective|viewpoint|standpoint|angle) of ${ASPECT}[^,;]*),\s*`,
    'iu',
  ),
};
/** English says by its tenses that something is so now. */
const NOW = /^(?:at present|currently), (?=[^,]*\b(?:is|are|has|have)\b)/iu;
/**
 * By what means, on what ground, or in view of what. What is done in order to do it may be its condition: "by raising prices,
 * firms reduce demand".
 */
const MEANS: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(String.raw`^(?:通过(?!${MANNER}*${VERB}|将|把|使用|对)|针对|基于|借助|依托)[^，,；;]+[，,]`, 'u'),
  en: /^(?:and )?(?:through|by means of|in view of|on the basis of|based on) (?!(?:\p{L}+ly )?\p{L}+ing )[^,;]+,\s*/iu,
};

/** A comparison holds from the one point of view; what is left out of a denial may be all that it denies. */
const COMPARED: Readonly<Record<Language, RegExp>> = {
  zh: /比|最|更(?!好地|加|多(?=[\p{Script=Han}])(?!于|地|的是))|[优高低大小多少强弱早晚快慢]于|不如|超过|领先|落后|[没无非未](?!来)|不(?!仅|断|同|足|确定)/u,
  en: /\b(?:than|most|least|best|worst|worse|superior|inferior|ahead|behind|not|no|never|cannot|nor|without|only)\b|n[’']t\b/iu,
};
/** What is possible, or likely, by a means may be so by it alone. */
const POSSIBLE: Readonly<Record<Language, RegExp>> = {
  zh: /能够|可以|得以|才能|能(?=[\p{Script=Han}])(?<!可能|性能|功能|职能|智能|产能|效能|潜能)|可能|有望|有助于|有利于/u,
  en: /\b(?:can|could|may|might|able|possible|help|helps)\b/iu,
};

/** A subject with its verb, or what else leads it; not the next item of a list that the comma stands in. */
const BEGINS = new RegExp(
  String.raw`^(?!(?!${ADJECTIVE_ING} )\p{L}+ing\b|together\b)(?:(?:and )?(?:through|in view of)\b|[^,;]+?(?<! to) (?:${MANNER_EN}*(?:${FINITE_EN}|${BARE_EN})|${AUXILIARY_EN})\b)`,
  'iu',
);

/** Whether an English text begins with a clause: it stands behind a front, not within it. */
export function beginsClause(text: string): boolean {
  return BEGINS.test(text);
}

/**
 * A sentence with and without what stands in front of it to say how it is looked at or by what means it is: what is so by a
 * means is so. When, where, why and on what condition stay, for they may be all that makes it true.
 */
export function withFewerFronts(sentence: string, language: Language): readonly string[] {
  const front = frontOf(sentence, language);
  if (front === null) return [sentence];
  const rest = sentence.slice(front.length).replace(/^and /u, '');
  const behind = withFewerFronts(rest, language);
  return [sentence, ...behind.map((one) => `${front}${one}`), ...behind];
}

function frontOf(sentence: string, language: Language): string | null {
  const front = VIEW[language].exec(sentence)?.[0] ?? NOW.exec(sentence)?.[0] ?? meansOf(sentence, language);
  if (front === null || COMPARED[language].test(sentence)) return null;
  return language === 'zh' || BEGINS.test(sentence.slice(front.length)) ? front : null;
}

function meansOf(sentence: string, language: Language): string | null {
  return POSSIBLE[language].test(sentence) ? null : (MEANS[language].exec(sentence)?.[0] ?? null);
}
