import { claimTokens, isWordIn, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { FigureFact } from '../../figures/facts/fact.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import { FigureSentence } from '../../figures/sentence/figure-sentence.js';
import { isCategory } from '../../figures/sentence/row-count.js';
import { areAllBeyond, withoutBounds } from '../../figures/orders/bounds.js';
import type { Reading } from '../../reading/held-words.js';
import { isFiller } from '../../words/claim-words.js';

type CellFact = Extract<FigureFact, { kind: 'rate' | 'value' }>;

/** What a condition on rates, or on values, is said with. */
const OF_RATES: ReadonlySet<Meaning> = new Set<Meaning>(['growth', 'move', 'of-growth', 'rise', 'year-on-year']);
const OF_VALUES: ReadonlySet<Meaning> = new Set<Meaning>(['amount']);
/** What joins its words, in front of rows that are some of those that meet it. */
const JOINS: ReadonlySet<Meaning> = new Set<Meaning>(['and', 'at', 'by', 'of', 'while']);
const BETWEEN = /^(?:但|但是|并|并且|且|同时|但又|but|yet|that|which|with|the|among|goods)$/iu;
/** Behind it; "only" and "all" would say more than that these are some of them. */
const LEADS: readonly RegExp[] = [
  /^(?:之中|当中|中|里)[，,]\s*/u,
  /^(?:中)?(?:[还也]?有|[还也]?包括|[还也]?包含)[：:，,]?\s*/u,
  /^,\s*/u,
  /^\s*(?:also )?includes?\s+/iu,
];
/** What may follow: no order among those that meet it, and no count of them. */
const PLAIN: ReadonlySet<Meaning> = new Set<Meaning>([
  ...OF_RATES,
  ...OF_VALUES,
  ...JOINS,
  'filler',
  'respectively',
  'to',
  'whose',
]);

/**
 * A sentence without a condition that the question sets and all of its rows meet: 增幅超过 50% 的商品有稀土，同期增长 67.6%,
 * "among the goods that grew by more than 20%, steel grew by 22.3%".
 */
export function withoutAskedCondition(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  const facts = pieces.flatMap((piece) => cellFact(piece, reading) ?? []);
  const [fact] = facts;
  if (!fact || facts.length < pieces.length) return text;
  const sentence = FigureSentence.read(text, pieces, reading);
  const end = endOfCondition(sentence, fact.kind === 'rate' ? OF_RATES : OF_VALUES);
  const head = sentence.withTokens(sentence.tokens.slice(0, end));
  const behind = text.slice(sentence.tokens[end - 1]?.end ?? text.length);
  const lead = LEADS.map((words) => words.exec(behind)?.[0]).find((found) => found !== undefined);
  const { bounds } = withoutBounds(head);
  const cells = facts.map(({ cell }) => cell);
  if (lead === undefined || bounds.length === 0 || !areAllBeyond(bounds, cells, fact.answer, reading.question))
    return text;
  const rest = behind.slice(lead.length);
  if (!isPlain(rest, reading)) return text;
  const periods = head.tokens.flatMap((token) => (token.kind === 'period' ? [head.written(token)] : []));
  return [...periods, rest].join(reading.language === 'zh' ? '，' : ', ');
}

function cellFact(piece: EvidencePiece, { corpus }: Reading): CellFact | null {
  const fact = figureFact(piece, corpus);
  return fact?.kind === 'rate' || fact?.kind === 'value' ? fact : null;
}

/** Where a condition that a sentence opens with ends; its start where there is none. */
function endOfCondition(sentence: FigureSentence, measures: ReadonlySet<Meaning>): number {
  const { tokens } = sentence;
  const end = tokens.findIndex((token) => !isOfCondition(token, sentence, measures));
  const head = tokens.slice(0, Math.max(0, end));
  const bound = head.findLastIndex(({ kind }) => kind === 'number');
  const category = head.findIndex((token) => isCategory(token));
  if (bound < 0 || category < 0 || !head.some((token) => isMeasure(token, sentence, measures))) return 0;
  return Math.max(bound, category) + 1;
}

function isOfCondition(token: ClaimToken, sentence: FigureSentence, measures: ReadonlySet<Meaning>): boolean {
  const written = sentence.written(token);
  if (token.kind === 'number') return token.mention.kind === 'amount' && token.mention.approximation !== 'exact';
  if (token.kind === 'period' || isMeasure(token, sentence, measures) || isCategory(token)) return true;
  if (BETWEEN.test(written) || isWordIn(token, JOINS)) return true;
  return isWordOf(token, 'filler') && isFiller(written);
}

function isMeasure(token: ClaimToken, sentence: FigureSentence, measures: ReadonlySet<Meaning>): boolean {
  return isWordIn(token, measures) || (token.kind === 'name' && sentence.isContext(token));
}

function isPlain(rest: string, { corpus }: Reading): boolean {
  return claimTokens(rest, corpus, undefined).every((token) => {
    if (token.kind === 'number') return isExact(token);
    return token.kind === 'name' || token.kind === 'period' || token.kind === 'pause' || isWordIn(token, PLAIN);
  });
}

/** A measure, and no count of rows. */
function isExact({ mention }: Extract<ClaimToken, { kind: 'number' }>): boolean {
  const isCount = mention.kind === 'amount' && mention.quantity.unit.dimension.kind === 'count';
  return mention.kind === 'amount' && mention.approximation === 'exact' && !isCount;
}
