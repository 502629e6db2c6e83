import { claimTokens, isWordIn, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { FigureFact } from '../../figures/facts/fact.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import { clausesOf } from '../../reading/clauses-of.js';
import { heldWords, type Reading } from '../../reading/held-words.js';

/** Words that make a figure another one wherever they stand, where neither a piece nor the question has them. */
const CHANGING: readonly RegExp[] = [
  /\b(?:almost|nearly|roughly|approximately)\b|将近|接近|大约/iu,
  /\bat (?:least|most)\b|至少|至多/iu,
  /\bfurther\b/iu,
  /净(?![增减])/u,
  /(?<!到|平均)每年(?!平均|均)/u,
  /\b(?:came|stood|was|were) by (?=\d)/iu,
  /绝对值[为是]?\s*[−-]|\babsolute value\b/iu,
  /(?<!\d )\b(?:until|up to|through) (?=(?:19|20)\d\d)/iu,
  /\b(?:brought|pulled|took|taken|takes|brings) in\b/iu,
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
  const isOfNoShare = kinds.every((kind) => kind !== undefined && NO_SHARES.has(kind));
  if (isOfNoShare && SHARE.test(text) && !known.some((one) => SHARE.test(one))) return true;
  const isOtherStep =
    areSteps && (YEARLY.test(text) || OF_BOTH_YEARS.test(text) || isOfBaseYear(text, pieces, reading));
  return isOtherStep || movesItself(text, reading, areSteps);
}

/** What is neither a part of a whole nor worked out of one. */
const NO_SHARES: ReadonlySet<FigureFact['kind']> = new Set([
  'value',
  'rate',
  'growth',
  'change',
  'sum',
  'mean',
] as const);
/** Of what is no share, a share's words are of another measure: 出口占比增量. */
const SHARE = /占比|比重|份额|\bshares?\b/iu;

/** "An increase in 2021 and 2022" would be one of each. */
const OF_BOTH_YEARS =
  /\b(?:in|of|for|over) (?:both )?(?:19|20)\d\d(?: and|,) (?:19|20)\d\d\b|\b(?:19|20)\d\d and (?:19|20)\d\d (?:saw|had|brought|registered|posted|experienced)\b/iu;
const STEP_ZH = '(?:出口额?|金额)?的?(?:增减|增长|增幅|变动|变化|增加|减少|降幅)';
const STEP_EN = '(?:change|increase|rise|growth|fall|decline|decrease)';

/** Whether a move is told as that of the year it is told from: 2021 年的增减. */
function isOfBaseYear(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const years = new Set(pieces.flatMap((piece) => [...heldWords(piece, reading).periods]));
  const [base, next] = [...years].toSorted();
  if (base === undefined || next === undefined) return false;
  const ofBase = new RegExp(
    `(?<![与和、至到比较从自及]\\s?)${base}\\s?年的(?:20\\d\\d\\s?年的?)?${STEP_ZH}|\\b${STEP_EN} (?:in|of|for) ${base}\\b(?! (?:and|to|exports?|levels?))`,
    'iu',
  );
  return ofBase.test(text);
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
