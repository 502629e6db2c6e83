import type { AnswerType } from '../plan/plan.js';
import type { Cue } from '../understand/cue.js';

/** Wordings that only an answer of one type can satisfy; the first cue that a question shows decides. */
const WANTED: readonly (readonly [Cue, AnswerType])[] = [
  ['companies', 'company'],
  ['cost', 'money'],
  ['rate', 'percent'],
  ['date', 'date'],
  ['how-many', 'number'],
  ['how-much', 'number'],
];

const CHINESE_NUMBER = /[一二两三四五六七八九十百千]+(?:大|个|项|条|种|类|家|款|倍|次|成)/u;
const ENGLISH_NUMBER = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|seventh)\b/iu;

const HOLDS: Readonly<Record<AnswerType, (sentence: string) => boolean>> = {
  company: (text) => /(?:公司|集团|股份)(?!治理|层)|\b(?:Inc|Corp|Ltd|Co)\b\.?/u.test(text),
  money: (text) =>
    /\d[\d.,]*\s*(?:万|亿|万亿|十亿)?(?:元|美元|人民币)|\d[\d.,]*\s*(?:\w+ )?(?:yuan|dollars?|RMB|USD)/iu.test(text),
  percent: (text) => /\d\s*[%％]|百分之|\bper ?cent\b/iu.test(text),
  date: (text) => /(?<!\d)(?:19|20)\d{2}(?!\d)|\d\s*月/u.test(text),
  number: (text) => /\d/u.test(withoutMarks(text)) || CHINESE_NUMBER.test(text) || ENGLISH_NUMBER.test(text),
};

/** What kind of answer a question demands; null where any sentence could answer. */
export function wantedType(cues: ReadonlySet<Cue>): AnswerType | null {
  if (cues.has('why') || cues.has('list')) return cues.has('companies') ? 'company' : null;
  return WANTED.find(([cue]) => cues.has(cue))?.[1] ?? null;
}

/** Whether a sentence holds something of the type. Citation marks such as [3] are no numbers. */
export function holdsType(sentence: string, type: AnswerType): boolean {
  return HOLDS[type](sentence);
}

/** A place in a ranking that the question names, and how the other language writes it. */
const RANKS: readonly (readonly [asked: RegExp, held: RegExp])[] = [
  [/排(?:名|在)?(?:世界|全球|全国)?第一|\branks? first\b|\bnumber one\b/iu, /第一|\bfirst\b/iu],
  [/排(?:名|在)?(?:世界|全球|全国)?第二|\branks? second\b/iu, /第二|\bsecond\b/iu],
  [/排(?:名|在)?(?:世界|全球|全国)?第三|\branks? third\b/iu, /第三|\bthird\b/iu],
];

/** Whether a sentence speaks of the place in a ranking that the question names; true where it names none. */
export function holdsRank(sentence: string, question: string): boolean {
  return RANKS.every(([asked, held]) => !asked.test(question) || held.test(sentence));
}

function withoutMarks(text: string): string {
  return text.replace(/\[\d+\]|[表图]\s*\d+|\b(?:Table|Figure) \d+/gu, '');
}
