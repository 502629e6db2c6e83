import { isWordIn, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import { isObject } from './compared-rows.js';
import { neighbour, type FigureSentence } from './figure-sentence.js';

const COMPARING: ReadonlySet<Meaning> = new Set<Meaning>(['faster', 'less', 'more', 'slower']);
const FIRST_OR_LAST: ReadonlySet<Meaning> = new Set<Meaning>(['fastest', 'least', 'most', 'slowest']);
const MOVING: ReadonlySet<Meaning> = new Set<Meaning>(['fall', 'growth', 'move', 'rise']);

/** Whether a number would be read as how far two lie apart: 多 63391.2 亿元, "9.12 billion yuan less", "faster by 5%". */
export function isReadAsGap(at: number, sentence: FigureSentence): boolean {
  const { tokens } = sentence;
  const before = neighbour(tokens, at, -1);
  return (
    isWordIn(before, COMPARING) ||
    (isWordIn(before, FIRST_OR_LAST) && !hasWith(before, sentence)) ||
    isWordIn(neighbour(tokens, at, 1), COMPARING) ||
    isBehindObject(at, sentence) ||
    (isWordOf(before, 'by') && isOnlyCompared(at, tokens))
  );
}

/** "Led with 5": what comes behind is the row's own. */
function hasWith(token: ClaimToken | undefined, sentence: FigureSentence): boolean {
  return token !== undefined && /\bwith$/iu.test(sentence.written(token));
}

/** Whether what leads to a number in its clause compares, and moves nothing. */
function isOnlyCompared(at: number, tokens: readonly ClaimToken[]): boolean {
  const lead = leadOf(at, tokens);
  return lead.some((token) => isWordIn(token, COMPARING)) && !lead.some((token) => isWordIn(token, MOVING));
}

/**
 * Whether a number is said as how far one row lies above or below another: 多 1877 亿元, 高于纺织 1877 亿元, "by 160.33",
 * "160.33 billion yuan more"; 为 1877 亿元，多于 would be its value.
 */
export function isSaidAsGap(at: number, sentence: FigureSentence): boolean {
  const { tokens } = sentence;
  const before = neighbour(tokens, at, -1);
  if (isWordIn(before, COMPARING) || isBehindObject(at, sentence)) return true;
  const next = neighbour(tokens, at, 1);
  const isBehind = next !== undefined && isWordIn(next, COMPARING) && !/\p{Script=Han}/u.test(sentence.written(next));
  return isBehind || (isWordOf(before, 'by') && leadOf(at, tokens).some((token) => isWordIn(token, COMPARING)));
}

/** Whether a number is said as the gap itself: 相差 1877 亿元, "the gap was 160.33", "a gap of", 1877 亿元的差距. */
export function isSizeOfGap(at: number, { tokens }: FigureSentence): boolean {
  return leadOf(at, tokens).some((token) => isWordOf(token, 'gap')) || isWordOf(neighbour(tokens, at, 1), 'gap');
}

/** 超过玩具 3229.2 亿元: nothing says that the number is the row's own. */
function isBehindObject(at: number, sentence: FigureSentence): boolean {
  return sentence.tokens[at - 1]?.kind === 'name' && isObject(sentence, at - 1);
}

/** What comes before a place in its clause. */
function leadOf(at: number, tokens: readonly ClaimToken[]): readonly ClaimToken[] {
  const start = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'pause') + 1;
  return tokens.slice(start, at);
}
