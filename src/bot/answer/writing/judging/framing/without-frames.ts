import type { Language } from '../../../../../knowledge/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { Reading } from '../../reading/held-words.js';
import { leadOf } from '../prose/leads.js';
import type { FrameGrammar } from './frame-grammar.js';
import { FRAMES_EN } from './grammar.en.js';
import { FRAMES_ZH } from './grammar.zh.js';
import { isFromSource } from './is-from-source.js';

const GRAMMARS: Readonly<Record<Language, FrameGrammar>> = { zh: FRAMES_ZH, en: FRAMES_EN };

/** "In section 2.2, the authors point out that …": more frames than these say nothing anew. */
const MOST_FRAMES = 3;

/**
 * A written sentence without the words that say where it is from, as far as they are right of each of its pieces. What
 * they are wrong of keeps them, and no piece has them.
 */
export function withoutFrames(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  const { leading, trailing, within, published, naming } = GRAMMARS[reading.language];
  const isTrue = (frame: string): boolean => pieces.every((piece) => isFromSource(frame, piece, naming, reading));
  const isPublished = pieces.every(({ figures }) => figures.every(({ formula }) => formula === null));
  const plain = isPublished ? text.trim().replace(published, (found) => (isTrue(found) ? '' : found)) : text.trim();
  const gapBehind = (before: string): string =>
    isLead(before, reading.language) || opensAPiece(before, pieces) ? `${before}, ` : `${before} `;
  const bare = [leading, trailing, within].reduce(
    (rest, pattern) => withoutEach(rest, pattern, pattern === within ? gapBehind : (before) => before, isTrue),
    asAdvised(plain, GRAMMARS[reading.language], isTrue),
  );
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** The first use of a pattern is what costs: some of these take 0.1 to 0.3 s to compile. Each can be used by itself. */
export function frameUses(language: Language): readonly (() => void)[] {
  const { leading, trailing, within, advising, advisedBefore } = GRAMMARS[language];
  return [leading, trailing, within, advising, advisedBefore].map(
    (pattern) => () => void pattern.exec('the paper says so.'),
  );
}

/** "The paper proposes building A" as what should be done: "should building A", in whatever form of the verb. */
function asAdvised(text: string, grammar: FrameGrammar, isTrue: (frame: string) => boolean): string {
  const { advising, advised } = grammar;
  const { 0: found, groups: { front: { length: from } = '' } = {} } = advising.exec(inSmallLetters(text)) ?? {};
  if (found === undefined || !isTrue(text.slice(from, found.length))) return asAdvisedBefore(text, grammar, isTrue);
  const [front, rest] = [text.slice(0, from), text.slice(found.length)];
  return /\bthat,? $/u.test(found) ? `${front}${asShould(rest)}` : `${front}${advised}${rest}`;
}

/** "To build A is what the paper advises": "should build A". */
function asAdvisedBefore(
  text: string,
  { advisedBefore, advised }: FrameGrammar,
  isTrue: (frame: string) => boolean,
): string {
  const { 0: found = '', groups: { told = '', frame = '' } = {} } = advisedBefore.exec(inSmallLetters(text)) ?? {};
  if (found === '' || !isTrue(frame)) return text;
  const end = found.length - frame.length;
  return `${advised}${text.slice(end - told.length, end)}${text.slice(found.length)}`;
}

/** "That A be built" asks for what "A should be built" does. */
function asShould(advised: string): string {
  return /\bshould\b/u.test(advised) ? advised : advised.replace(/(?<!\b(?:to|not) )\bbe\b/gu, 'should be');
}

/** "From the perspective of A, the paper says, B": what was parted by its own mark before keeps it. */
function opensAPiece(text: string, pieces: readonly EvidencePiece[]): boolean {
  const openings = [`${text.toLowerCase()}, `, `${text}，`];
  return pieces.some((piece) => openings.some((opening) => piece.text.toLowerCase().includes(opening)));
}

/** Whether it is no more than a word that leads on: "therefore, according to the paper, …" is "therefore, …". */
function isLead(text: string, language: Language): boolean {
  return text !== '' && leadOf(`${text}, `, language).trimEnd() === `${text},`;
}

function withoutEach(
  text: string,
  frame: RegExp,
  joint: (before: string) => string,
  isTrue: (frame: string) => boolean,
): string {
  let rest = text;
  for (let count = 0; count < MOST_FRAMES; count += 1) {
    const { index, 0: found } = frame.exec(inSmallLetters(rest)) ?? { index: 0, 0: rest };
    if (found.length === rest.length || !isTrue(rest.slice(index, index + found.length))) return rest;
    rest = `${joint(rest.slice(0, index))}${rest.slice(index + found.length)}`.trim();
  }
  return rest;
}

/** Of the same length, so that places stay. */
function inSmallLetters(text: string): string {
  return text.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}
