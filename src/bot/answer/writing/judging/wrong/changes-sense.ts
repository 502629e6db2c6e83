import { claimTokens, isWordIn, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import { clausesOf } from '../../reading/clauses-of.js';
import type { Reading } from '../../reading/held-words.js';

/** Words that make a figure another one wherever they stand, where neither a piece nor the question has them. */
const CHANGING: readonly RegExp[] = [
  /\b(?:almost|nearly|roughly|approximately)\b|将近|接近|大约/iu,
  /\bat (?:least|most)\b|至少|至多/iu,
  /\bfurther\b/iu,
  /净(?![增减])/u,
];
/** One step from a year to the next is no pace of several. */
const YEARLY = /\b(?:a year(?!-| (?:earlier|ago|before|on|over))|annually|(?:each|every|per) year)\b|每年|年均/iu;
/** Compound growth is neither a mean of rates, nor the whole growth divided, nor what each year brought. */
const COMPOUND = /^(?:年均复合增长率|Compound annual growth)/u;
const OTHER_MEAN = /算术|总增幅|\b(?:arithmetic|in all|whole|evenly)\b|\b(?:each|every) year\b/iu;
const DENIED = /不是|并非|\bnot\b/iu;

/** Whether a sentence on figures has words that make its figure another one. */
export function changesSense(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const known = [reading.question, ...pieces.map((piece) => piece.text)];
  if (CHANGING.some((words) => words.test(text) && !known.some((one) => words.test(one)))) return true;
  if (pieces.every((piece) => COMPOUND.test(piece.text)) && OTHER_MEAN.test(text) && !DENIED.test(text)) return true;
  const kinds = pieces.map((piece) => figureFact(piece, reading.corpus)?.kind);
  const areSteps = kinds.every((kind) => kind === 'growth' || kind === 'rate' || kind === 'change');
  return (areSteps && YEARLY.test(text)) || movesItself(text, reading, areSteps);
}

const NOUNS: ReadonlySet<Meaning> = new Set<Meaning>(['growth', 'move', 'of-growth']);
const PLACES: ReadonlySet<Meaning> = new Set<Meaning>(['fastest', 'slowest']);
const JOINING: ReadonlySet<Meaning> = new Set<Meaning>(['filler', 'of']);
const GROWTH = /[增涨升降跌]|gr[eo]w|ris[ei]|rose|increas|declin|f[ae]ll|drop/iu;

/** 增速降幅最大, 增速的同期增减, "the growth rate had the fastest growth": a rate that moves is another one. */
function movesItself(text: string, { corpus }: Reading, areSteps: boolean): boolean {
  return clausesOf(claimTokens(text, corpus, undefined)).some((clause) => {
    const isNoun = (token: ClaimToken | undefined): boolean => isWordIn(token, NOUNS);
    const isPlaceOfGrowth = (token: ClaimToken): boolean =>
      isWordIn(token, PLACES) && GROWTH.test(text.slice(token.start, token.end));
    const first = clause.findIndex(isNoun);
    if (first >= 0 && clause.slice(first).some(isPlaceOfGrowth)) return true;
    const nouns = clause.filter(isNoun).length;
    return areSteps ? nouns > 1 || (nouns === 1 && clause.some(isPlaceOfGrowth)) : hasOneOfAnother(clause, isNoun);
  });
}

/** Whether one noun stands right upon another: 增速的同期增减. */
function hasOneOfAnother(clause: readonly ClaimToken[], isNoun: (token: ClaimToken | undefined) => boolean): boolean {
  const words = clause.filter((token) => !isWordIn(token, JOINING));
  return words.some((token, at) => isNoun(token) && isNoun(words[at + 1]));
}
