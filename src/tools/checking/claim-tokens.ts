import type { Corpus } from '../../knowledge/index.js';
import { claimNames } from './claim-names.js';
import { readTokens } from './tokens/read-tokens.js';
import type { Token } from './tokens/token.js';

/** The parts of a sentence as claims are read from them: names, periods, numbers, words with one meaning. */
export function claimTokens(sentence: string, corpus: Corpus, document: string | undefined): readonly Token[] {
  return readTokens(sentence, claimNames(corpus, document));
}
