import type { Cue } from '../understand/cue.js';
import type { Understanding } from '../understand/understanding.js';
import { refuse, refuseOutright } from './passages.js';
import type { Plan, Refusal } from './plan.js';

/** What a source without title page and reference list cannot tell, by the cue that asks for it. */
const UNPRINTED: readonly (readonly [Cue, Refusal])[] = [
  ['references', { code: 'references' }],
  ['funding', { code: 'funding' }],
  ['title', { code: 'title' }],
  ['authors', { code: 'authors' }],
  ['published', { code: 'publication' }],
];

/** Refuses what no document can answer: instructions, the contents of pictures, what the source does not print. */
export function planLimits(understanding: Understanding): Plan | null {
  const { cues } = understanding;
  if (cues.has('instruction')) return refuseOutright({ code: 'instruction' });
  if (isGibberish(understanding.question)) return refuseOutright({ code: 'gibberish' });
  if (cues.has('forecast') && !understanding.names.some(({ target }) => target.kind === 'row')) {
    return refuse(understanding, { code: 'forecast' });
  }
  const figure = understanding.addresses.figures[0];
  if (figure !== undefined && !cues.has('caption')) return refuse(understanding, { code: 'figure-contents', figure });
  if (figure === undefined && !asksForData(understanding)) {
    const unprinted = UNPRINTED.find(([cue]) => cues.has(cue));
    if (unprinted) return refuse(understanding, unprinted[1]);
  }
  return null;
}

/** Nothing that could be a word: no letter at all, or only Han characters that carry no meaning alone. */
function isGibberish(question: string): boolean {
  const content = question.replace(/[的了吗呢着过啊哦嗯呀吧嘛哈嘎喵\p{P}\p{S}\s\d]/gu, '');
  return !/[\p{L}]/u.test(content);
}

/** "the value of the paper industry's exports" is about data, not about the paper. */
function asksForData({ names, periods }: Understanding): boolean {
  return names.some(({ target }) => target.kind === 'row') && periods.years.length > 0;
}
