import type { Language } from '../../../../../knowledge/index.js';
import { AUXILIARY_EN, BARE_EN, FINITE_EN, MANNER_EN } from './verbs.en.js';

/** What stands in front of a sentence, up to its comma, to say how it is looked at: 从…角度, "from the perspective of". */
const VIEW: Readonly<Record<Language, RegExp>> = {
  zh: /^从[^，,；;]*?(?:角度|视角|层面|维度)(?:来|上)?(?:说|看|讲|分析|审视|考察|出发|而言|来说|深入剖析)?[，,]/u,
  en: /^(?:(?:analysed|analyzed|viewed|seen|considered|looked at) )?from (?:the|a|an) (?:[\p{L}-]+ )?(?:perspective|viewpoint|standpoint|point of view|angle)(?: of [^,;]+)?,\s*/iu,
};
/** Of what is so: English says by its tenses that it is so now. */
const NOW = /^(?:at present|currently), (?=[^,]*\b(?:is|are|has|have)\b)/iu;
/** By what means, on what ground, or in view of what. */
const MEANS: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:通过|针对|基于|借助|依托)[^，,；;]+[，,]/u,
  en: /^(?:and )?(?:through|by means of|in view of|on the basis of|based on|by) [^,;]+,\s*/iu,
};

/** A comparison holds from the one point of view; what is left out of a denial may be all that it denies. */
const COMPARED: Readonly<Record<Language, RegExp>> = {
  zh: /比|最|更(?!好地|加)|[优高低大小多少强弱早晚快慢]于|不如|超过|领先|落后|[没无非未](?!来)|不(?!仅|断|同|足|确定)/u,
  en: /\b(?:than|most|least|best|worst|worse|superior|inferior|ahead|behind|not|no|never|cannot|nor|without|only)\b|n[’']t\b/iu,
};
/** What is possible, or likely, by a means may be so by it alone. */
const POSSIBLE: Readonly<Record<Language, RegExp>> = {
  zh: /能够|可以|得以|才能|能(?=[\p{Script=Han}])(?<!可能|性能|功能|职能|智能|产能|效能|潜能)|可能|有望|有助于|有利于/u,
  en: /\b(?:can|could|may|might|able|possible|help|helps)\b/iu,
};

/** A subject with its verb, or what else leads it; not the next item of a list that the comma stands in. */
const BEGINS = new RegExp(
  String.raw`^(?!\p{L}+ing\b|together\b)(?:(?:and )?(?:through|in view of)\b|[^,;]+? (?:${MANNER_EN}*(?:${FINITE_EN}|${BARE_EN})|${AUXILIARY_EN})\b)`,
  'iu',
);

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
