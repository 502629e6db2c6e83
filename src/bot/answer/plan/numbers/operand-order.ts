import { wordStems } from '../../../../knowledge/index.js';

/**
 * What stands right before the first of two names where it is the measure: "how many times B was A", "what percentage
 * of B was A".
 */
const BEFORE_MEASURE_EN =
  /\b(?:how many times(?: as \w+ as| \w+ than)?|how far (?:ahead of|behind|above|below)|how much \w+ than|what multiple of|(?:what|which) (?:percentage|percent|per cent|share|proportion|fraction)(?: in percent)? of|compared (?:with|to)|relative to|against|out of)\s+(?:(?:the|its|their|growth of|that of|those of|values? of|exports of|total|(?:20|19)\d\d) )*$/iu;

/** The same in Chinese, with what stands right behind it: 与B相比，A…; 比B，A…. */
const BEFORE_MEASURE_ZH = /(?:^|[，,。；\s]|年)(?:比起?|与|和|同|跟|相比于?|较|相对于?)$/u;
const BEHIND_MEASURE_ZH = /^年?(?:的?出口额?|总额)?(?:相比|相较|比较|比起来|[，,])/u;

/** B中A占多少. */
const WITHIN_ZH = /^(?:的?(?:出口额?|总额))?(?:中|里面?|当中)/u;

/**
 * Whether the name or year that stands first is what the other is divided by or held against.
 *
 * @param name - as an index of names holds it: Chinese characters, stems, or digits
 */
export function isMeasure(question: string, name: string): boolean {
  const around = aroundName(question, name);
  if (!around) return false;
  const { before, behind } = around;
  if (/[a-z]/iu.test(name) || BEFORE_MEASURE_EN.test(before)) return BEFORE_MEASURE_EN.test(before);
  return WITHIN_ZH.test(behind) || (BEFORE_MEASURE_ZH.test(before) && BEHIND_MEASURE_ZH.test(behind));
}

/** Whether what stands behind a beginning of a question is what another thing is divided by: "how many times …". */
export function leadsToMeasure(before: string): boolean {
  return BEFORE_MEASURE_EN.test(before);
}

interface Around {
  readonly before: string;
  readonly behind: string;
}

/** A question before and behind the first place of a name. */
export function aroundName(question: string, name: string): Around | null {
  const span = /\p{Script=Han}/u.test(name) ? findCharacters(question, name) : findStems(question, name.split(' '));
  return span && { before: question.slice(0, span[0]), behind: question.slice(span[1]) };
}

type Span = readonly [start: number, end: number];

function findCharacters(question: string, name: string): Span | null {
  const at = question.toLowerCase().indexOf(name);
  return at < 0 ? null : [at, at + name.length];
}

/** Neighbouring words whose stems are those of a name; words without a stem between them do not part them. */
function findStems(question: string, stems: readonly string[]): Span | null {
  const words = [...question.matchAll(/[a-z0-9]+(?:['’][a-z]+)?/giu)].flatMap(({ 0: word, index }) => {
    const [stem] = wordStems(word);
    return stem === undefined ? [] : [{ stem, start: index, end: index + word.length }];
  });
  for (let from = 0; from + stems.length <= words.length; from += 1) {
    const run = words.slice(from, from + stems.length);
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.every(({ stem }, index) => stem === stems[index])) return [first.start, last.end];
  }
  return null;
}
