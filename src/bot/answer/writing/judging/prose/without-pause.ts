import type { Language } from '../../../../../knowledge/index.js';
import { beginsClause } from './fronts.js';
import { MOVING } from './leading-words.js';
import { AUXILIARY_EN } from './verbs.en.js';

/** What says where, when or by what means, in front of a sentence, up to its comma. */
const CIRCUMSTANCE: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`^(?:${MOVING.zh}|为了)[^，,；;]+(?=[，,])`, 'u'),
  en: new RegExp(`^${MOVING.en}[^,;]*(?=,)`, 'iu'),
};
/** Up to the subject that begins with an article. */
const UNPAUSED = new RegExp(
  String.raw`^${MOVING.en}(?: (?!(?:${AUXILIARY_EN}|that|which|who|and|or)\b)[\p{L}-]+){2,6}?(?<! (?:of|in|on|at|by|for|with|from|to|into|through|under|over|between|among|all|both|only|not))(?= the [^,;]*\b${AUXILIARY_EN}\b)`,
  'iu',
);
/** A name alone, with its comma before what it does: 新技术的应用，推动了转型. No verb stands in it. */
const TOPIC = /^(?:特别是|尤其是)?[^，,；;]{2,16}的[^，,；;的]{2,4}(?=[，,])/u;
const VERB_IN_TOPIC =
  /[了着过是为使让将把被在对]|实现|降低|提高|提升|推动|促进|增强|减少|构建|优化|能够|可以|需要|通过/u;

/** Behind a topic that says what something is: 构建机制，是关键. */
const BEFORE_COPULA = /[，,](?=是(?!否))/gu;

/** A name, and what is done with it or for it: 产业创新中的投入，对乙具有影响. */
const BEFORE_TOWARDS = /^(?<topic>[^，,；;]{2,24})[，,](?=对[^，,；;]+(?:具有|产生|有|起到?)[^，,；;]+)/u;

/** A sentence without a comma that is a matter of breath: behind what leads it, and before the copula. */
export function withoutPause(sentence: string, language: Language): readonly string[] {
  const copulas = language === 'zh' && sentence.search(BEFORE_COPULA) >= 0 ? [sentence.replace(BEFORE_COPULA, '')] : [];
  const front = CIRCUMSTANCE[language].exec(sentence)?.[0] ?? '';
  const isPause = front !== '' && (language === 'zh' || beginsClause(sentence.slice(front.length + 2)));
  return [...(isPause ? withoutPauseAt(front, sentence) : []), ...copulas, ...withPause(sentence, language)];
}

/** "In the old town the streets are narrow": the comma behind what leads an English sentence may be written or not. */
function withPause(sentence: string, language: Language): readonly string[] {
  const front = language === 'en' ? UNPAUSED.exec(sentence)?.[0] : undefined;
  return front === undefined ? [] : [`${front},${sentence.slice(front.length)}`];
}

/** A Chinese sentence without the comma behind the name that it is about. */
export function withoutTopicPause(sentence: string, language: Language): readonly string[] {
  const name = language === 'en' ? null : (topicOf(sentence) ?? BEFORE_TOWARDS.exec(sentence)?.groups?.['topic']);
  return name === null || name === undefined || VERB_IN_TOPIC.test(name) ? [] : withoutPauseAt(name, sentence);
}

/** The name that a Chinese sentence begins with, up to its comma; null where it begins with more than a name. */
export function topicOf(sentence: string): string | null {
  const name = TOPIC.exec(sentence)?.[0] ?? '';
  return name === '' || VERB_IN_TOPIC.test(name) ? null : name;
}

function withoutPauseAt(front: string | undefined, sentence: string): readonly string[] {
  return front === undefined ? [] : [`${front} ${sentence.slice(front.length + 1).trimStart()}`];
}
