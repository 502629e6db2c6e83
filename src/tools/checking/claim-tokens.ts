import { remembering, type Corpus } from '../../knowledge/index.js';
import { claimNames, type ClaimNames } from './claim-names.js';
import { readTokens } from './tokens/read-tokens.js';
import type { Token } from './tokens/token.js';

type Reader = (sentence: string) => readonly Token[];

const readers = new WeakMap<ClaimNames, Reader>();

/** The parts of a sentence as claims are read from them: names, periods, numbers, words with one meaning. */
export function claimTokens(sentence: string, corpus: Corpus, document: string | undefined): readonly Token[] {
  const names = claimNames(corpus, document);
  const read = readers.get(names) ?? remembering((text): readonly Token[] => readTokens(text, names));
  readers.set(names, read);
  return read(sentence);
}
