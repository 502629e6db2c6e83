import type { Language } from '../../../../../knowledge/index.js';
import { governs } from './governed.js';
import { HEDGED } from './hedged.js';
import { AUXILIARY_EN, FINITE_EN, MANNER_EN } from './verbs.en.js';

/** What something is called when it is named again: 这种韧性, "this resilience". */
const AGAIN: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:这[种一]|该)(?<name>[\p{Script=Han}]{2,6}?)(?=源于|来自|得益于|体现|有助于|有利于|能够|可以|使|具有|是|将|不仅)/u,
  en: new RegExp(String.raw`^this (?<name>[\p{L}-]+) (?=${AUXILIARY_EN}\b|${MANNER_EN}*${FINITE_EN}\b)`, 'iu'),
};

/** What a sentence is about, where it says of it what it is like or does. */
function subjectNamed(name: string, language: Language): RegExp {
  return language === 'zh'
    ? new RegExp(
        `(?:^|[，,])(?<whole>[\\p{Script=Han}]{2,14}?的${name})(?=尤为|日益|十分|非常|是|对|具有|不断|正在|已)`,
        'u',
      )
    : new RegExp(String.raw`(?:^|[,] |environment )(?<whole>the ${name} of [^,;:]+?) (?=${AUXILIARY_EN}\b)`, 'iu');
}

/**
 * A sentence with what it names again as the sentence before it names it: 甲的韧性尤为关键. 这种韧性源于乙: that 甲的韧性源于乙.
 * Only where that one is about it, names it once, and says so without a doubt or a condition.
 */
export function namedInFull(sentence: string, before: string, language: Language): readonly string[] {
  const { 0: again, groups: { name } = {} } = AGAIN[language].exec(sentence) ?? {};
  const whole = name === undefined ? null : subjectOf(name, before, language);
  if (again === undefined || name === undefined || whole === null) return [];
  const rest = sentence.slice(again.length);
  return language === 'zh' ? [`${whole}${rest}`] : [`${whole} ${rest}`, `${name} ${rest}`];
}

/** What a sentence is about, where that is of a name that it has once and says what is so; null where it is not. */
function subjectOf(name: string, sentence: string, language: Language): string | null {
  if (sentence.toLowerCase().split(name.toLowerCase()).length !== 2) return null;
  const { index = 0, groups: { whole } = {} } = subjectNamed(name, language).exec(sentence) ?? {};
  const said = `${sentence.slice(0, index)}${CLAUSE.exec(sentence.slice(index))?.[0] ?? ''}`;
  return whole === undefined || HEDGED[language].test(said) || governs(said, language) ? null : whole;
}

/** A clause with the comma before it. */
const CLAUSE = /^[，,]?[^，,；;]*/u;
