import { isWordOf, type ClaimToken } from '../../../../../tools/index.js';
import type { FigureSentence } from './figure-sentence.js';
import type { Operand } from '../facts/operand.js';
import { isCategory, isRowCount } from './row-count.js';

/** Where something is named: [start, end) among the tokens of a sentence. */
export type Span = readonly [start: number, end: number];

/** What a mention has at its edges: that it is a total, how many there are of what, and what is measured. */
export function isAround(at: number, sentence: FigureSentence, { cells }: Operand): boolean {
  const token = sentence.tokens[at];
  if (!token) return false;
  return (
    isTotal(token, sentence) ||
    isCategory(token) ||
    isOf(token, sentence) ||
    isWordOf(token, 'of') ||
    sentence.isContext(token) ||
    isRowCount(at, cells.length, sentence) ||
    isThoseSo(at, cells.length, sentence)
  );
}

const NUMERALS = '零一二三四五六七八九十';

/** What so many of them are counted by. */
const THOSE = /^[者样]$/u;

/** 三者, 三样: so many of them. */
function isThoseSo(at: number, rows: number, sentence: FigureSentence): boolean {
  const [before, token, next] = [at - 1, at, at + 1].map((place) => {
    const one = sentence.tokens[place];
    return one ? sentence.written(one) : '';
  });
  const count = NUMERALS[rows] ?? '';
  return (token === count && THOSE.test(next ?? '')) || (before === count && THOSE.test(token ?? ''));
}

/** Words for what several come to. */
export function isTotal(token: ClaimToken, sentence: FigureSentence): boolean {
  return (
    isWordOf(token, 'together') ||
    /^(?:总和|总额|出口总额|(?:grand )?total(?: of)?|grand)$/iu.test(sentence.written(token))
  );
}

/** Whether a sentence says of several that they are taken together. */
export function saysTotalOf(sentence: FigureSentence): boolean {
  return sentence.tokens.some((token) => isTotal(token, sentence));
}

const OF = /^(?:的|those|that)$/iu;
export function isOf(token: ClaimToken, sentence: FigureSentence): boolean {
  return OF.test(sentence.written(token));
}
