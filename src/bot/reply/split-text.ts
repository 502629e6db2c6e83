import { splitSentences } from '../../knowledge/index.js';
import { unbreakable } from './line-breaks.js';
import { graphemesOf } from './segments.js';

/** What a platform counts of a text. It must be the sum of what it counts of the text's code points. */
export type Weigh = (text: string) => number;

// Until white space or what no address holds: full-width marks, brackets but round ones, quotes, what cannot be seen.
const LINK = String.raw`(?:https?|ftp|mailto):[^\s\p{C}<>"“”（）【】《》，。；！？、\[\]{}|\\^\x60]+`;
const DIGITS = String.raw`\p{Nd}+(?:[.,，．]\p{Nd}+)*`;
// A sign or currency, the number or both ends of a range, and the unit: a sign, Chinese, or at most two words.
const WORD = String.raw`(?!(?:https?|ftp|mailto):)\p{Script=Latin}+`;
const NUMBER = String.raw`(?:(?:US|HK)?[$€£¥￥]|[+\-−±])?${DIGITS}(?:[-–—~～至到]${DIGITS})*(?:[ \u00a0]?(?:[%‰℃％]|°[CF]?|\p{Script=Han}{1,4}|${WORD}(?: ${WORD})?))?`;
const WHOLE = new RegExp(`${LINK}|${NUMBER}`, 'giu');

/** A Chinese mark ends a clause by itself; a Latin one only before white space: "1,200", "10:30". */
const CLAUSE_END = /(?:[，；：、—]+[”’"'」』）)\]】》〉]*\s*|[,;:–]+[”’"')\]]*\s+)/gu;
const LINE_END = /\n+/gu;

/** Sentences are looked for in windows: what comes before an end is read again for every candidate. */
const SENTENCE_WINDOW = 2_000;

type Cuts = (text: string) => readonly number[];

/** Where a text may be cut, the best places first; the last serves what has no words, or longer ones than a part. */
const LEVELS: readonly Cuts[] = [
  (text) => endsOf(text, LINE_END),
  sentenceStarts,
  (text) => endsOf(text, CLAUSE_END),
  (text) => startsOf(unbreakable(text)),
  (text) => startsOf(graphemesOf(text)),
];

/**
 * `text` in parts of at most `limit`, cut at the ends of lines, then of sentences, clauses and words. A sentence that
 * fits into one part is never cut, and so with clauses and words; no cut falls inside a grapheme, a link, or a number
 * with its unit unless it is longer than a part by itself. The parts joined are the text.
 */
export function splitText(text: string, limit: number, weigh: Weigh = lengthOf): string[] {
  const parts: string[] = [];
  let room = 0;
  for (const piece of cutText(text, limit, weigh)) {
    const weight = weigh(piece);
    if (parts.length === 0 || weight > room) {
      parts.push(piece);
      room = limit - weight;
    } else {
      parts[parts.length - 1] += piece;
      room -= weight;
    }
  }
  return parts;
}

/** The pieces that {@link splitText} puts together: as long as the text allows, none above `limit`. */
export function cutText(text: string, limit: number, weigh: Weigh = lengthOf): string[] {
  if (text === '') return [];
  if (weigh(text) <= limit) return [text];
  const graphemes = startsOf(graphemesOf(text));
  const whole = new Set(graphemes.filter((cut) => cut > 0));
  for (const { 0: match, index } of text.matchAll(WHOLE)) {
    for (let inside = index + 1; inside < index + match.length; inside += 1) whole.delete(inside);
  }
  return piecesOf({ text, offset: 0 }, LEVELS, { limit, weigh, allowed: whole });
}

interface Stretch {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly offset: number;
}

interface Bounds {
  readonly limit: number;
  readonly weigh: Weigh;
  /** Offsets in the whole text where words, numbers and links stay whole. */
  readonly allowed: ReadonlySet<number>;
}

function piecesOf({ text, offset }: Stretch, levels: readonly Cuts[], bounds: Bounds): string[] {
  if (bounds.weigh(text) <= bounds.limit) return [text];
  const [cuts, ...finer] = levels;
  if (cuts === undefined) return smallest(text, bounds);
  const allowed = cuts(text).filter((cut) => cut > 0 && cut < text.length && bounds.allowed.has(offset + cut));
  return slices(text, allowed).flatMap((slice) =>
    piecesOf({ text: slice.text, offset: offset + slice.offset }, finer, bounds),
  );
}

/** Graphemes of a number or link that is longer than a part, and code points of such a grapheme. */
function smallest(text: string, { limit, weigh }: Bounds): string[] {
  return graphemesOf(text).flatMap((grapheme) => (weigh(grapheme) <= limit ? [grapheme] : [...grapheme]));
}

function slices(text: string, cuts: readonly number[]): Stretch[] {
  const starts = [0, ...cuts];
  return starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]), offset: start }));
}

function endsOf(text: string, ends: RegExp): readonly number[] {
  return Array.from(text.matchAll(ends), ({ 0: match, index }) => index + match.length);
}

function startsOf(pieces: readonly string[]): readonly number[] {
  let offset = 0;
  return pieces.map((piece) => {
    const start = offset;
    offset += piece.length;
    return start;
  });
}

/** Where sentences begin. One longer than a window has no cut of this kind inside. */
function sentenceStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let offset = 0;
  while (offset < text.length) {
    const found = splitSentences(text.slice(offset, offset + SENTENCE_WINDOW)).slice(1);
    for (const [start] of found) starts.push(offset + start);
    const isLast = offset + SENTENCE_WINDOW >= text.length;
    const last = isLast ? undefined : found.at(-1);
    offset += last === undefined ? SENTENCE_WINDOW : last[0];
  }
  return starts;
}

function lengthOf(text: string): number {
  return text.length;
}
