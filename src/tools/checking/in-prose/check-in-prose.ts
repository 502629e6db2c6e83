import {
  bareForm,
  detectLanguage,
  type Corpus,
  type Language,
  type QuantityMention,
} from '../../../knowledge/index.js';
import { computeTerm } from '../../computing/compute-terms.js';
import type { NumberPlace } from '../../computing/number-place.js';
import type { StatedNumber as NumberOfProse } from '../../prose/stated-numbers.js';
import { withoutAttribution } from '../attribution.js';
import { doubt, type Judgement } from '../judging/judgement.js';
import { statedNumber } from '../judging/stated-number.js';
import { isWordOf } from '../tokens/is-word-of.js';
import { nextPlace } from '../tokens/next-place.js';
import type { Token } from '../tokens/token.js';
import type { Meaning } from '../words/meanings.js';
import { COMPLETION, INTENTION } from '../words/prose-words.js';
import { contentWords } from './content-words.js';
import { numbersOf, type WordedNumber } from './worded-numbers.js';

/** Share of the words around a number of the source that a claim has to say to speak of that number. */
const LEAST_SAID = 0.5;

/** Words that say more of a number than that it is so many. */
const NOT_PLAIN: ReadonlySet<Meaning> = new Set([
  ...(['rise', 'fall', 'move', 'growth', 'more', 'less', 'faster', 'slower', 'share', 'gap'] as const),
  ...(['least', 'fastest', 'slowest', 'year-on-year', 'together', 'average', 'than'] as const),
]);

/** A clause of a text, where it stands, and what it is checked against. */
export interface ProseClaim {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Where the clause starts, as its tokens count. */
  readonly start: number;
  /** The clauses before it in its sentence. */
  readonly before: string;
  readonly document: string | undefined;
}

/**
 * Checks a clause that states a number, such as 31 项 or 3~4 家, or a few, against the numbers that prose states: of those
 * whose sentence holds every word of the clause, the ones whose own clauses it says most of. Null where none are meant.
 */
export function checkInProse({ tokens, text, start, before, document }: ProseClaim, corpus: Corpus): Judgement | null {
  const numbers = plainNumbers(tokens);
  if (numbers.length === 0) return null;
  const language = detectLanguage(text);
  const said = contentWords(withoutAttribution(withoutNumbers(text, start, numbers), language), language);
  const aloud = [...said, ...contentWords(withoutAttribution(before, language), language)];
  const near = runsOf(numbersOf(corpus, document), numbers.length, language)
    .filter((run) => holdsAll(said, run.at(-1)) && shareSaid(aloud, run) >= LEAST_SAID)
    .map((run) => ({ run, share: shareSaid(said, run) }))
    .toSorted((left, right) => right.share - left.share);
  const [best, second] = near;
  return best && best.share > (second?.share ?? 0) ? judgeAll(numbers, best.run, corpus) : null;
}

/** Numbers that follow each other in one sentence. */
type Run = readonly WordedNumber[];

function runsOf(all: readonly WordedNumber[], length: number, language: Language): readonly Run[] {
  const spoken = all.filter((one) => one.language === language);
  return spoken.flatMap((first, index) => {
    const run = spoken.slice(index, index + length);
    const isOne = run.every(
      ({ passage, stated }) => passage === first.passage && stated.sentence === first.stated.sentence,
    );
    return isOne && run.length === length ? [run] : [];
  });
}

type NumberToken = Extract<Token, { readonly kind: 'number' }>;

/** More numbers than these a clause does not state plainly. */
const MOST_NUMBERS = 3;

/** The numbers of a clause that names no period and compares nothing; [] where it is another clause. */
function plainNumbers(tokens: readonly Token[]): readonly NumberToken[] {
  const numbers = tokens.filter((token) => token.kind === 'number');
  const isPlain = tokens.every(
    (token) => token.kind !== 'period' && !(token.kind === 'word' && NOT_PLAIN.has(token.meaning)),
  );
  return isPlain && numbers.length <= MOST_NUMBERS && !isOfEach(tokens) ? numbers : [];
}

/** "In each of nine areas" says of every one what the source says of all. */
function isOfEach(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (!isWordOf(token, 'all')) return false;
    const next = nextPlace(tokens, at, (one) => !isWordOf(one, 'of') && !isWordOf(one, 'filler'));
    return tokens[next]?.kind === 'number';
  });
}

function withoutNumbers(text: string, start: number, numbers: readonly NumberToken[]): string {
  const ends = [0, ...numbers.map((number) => number.end - start)];
  const starts = [...numbers.map((number) => number.start - start), text.length];
  return ends.map((end, index) => text.slice(end, starts[index])).join(' ');
}

/** Whether the sentence, up to the clause of a number, holds every word of a claim. */
function holdsAll(said: readonly string[], number: WordedNumber | undefined): boolean {
  if (!number) return false;
  const { sentence, sentenceWords } = number;
  const isHeld = (word: string): boolean =>
    (sentence?.includes(bareForm(word)) ?? sentenceWords.has(word)) ||
    (sentence !== null && INTENTION.has(word) && !COMPLETION.test(sentence));
  return said.length > 0 && said.every(isHeld);
}

/** How much of the words around numbers is said. */
function shareSaid(said: readonly string[], run: Run): number {
  const aloud = new Set(said);
  const own = new Set(run.flatMap(({ ownWords }) => [...ownWords]));
  return own.size === 0 ? 0 : [...own].filter((word) => aloud.has(word)).length / own.size;
}

/** The first number that is another one, or the first; null where one of them cannot be compared. */
function judgeAll(numbers: readonly NumberToken[], run: Run, corpus: Corpus): Judgement | null {
  const judged: Judgement[] = [];
  for (const [index, { mention }] of numbers.entries()) {
    const stated = run[index]?.stated;
    const judgement = stated ? judge(mention, stated, corpus) : null;
    if (!judgement) return null;
    judged.push(judgement);
  }
  // The same numbers the other way round may be said of the same things the other way round.
  if (judged.some(({ verdict }) => verdict === 'contradicted') && isReordered(numbers, run)) return null;
  return judged.find(({ verdict }) => verdict === 'contradicted') ?? judged[0] ?? null;
}

/** Whether a claim states the numbers of the source, in another order. */
function isReordered(numbers: readonly NumberToken[], run: Run): boolean {
  const claimed = numbers.map(({ mention }) => statedNumber(mention)?.quantity.value.toString() ?? '');
  const held = run.flatMap(({ stated }) => stated.ends.map(({ measured }) => measured.quantity.value.toString()));
  return numbers.length > 1 && claimed.toSorted().join(' ') === held.toSorted().join(' ');
}

/** What a claim says of one number of prose. */
function judge(mention: QuantityMention, { ends }: NumberOfProse, corpus: Corpus): Judgement | null {
  const stated = statedNumber(mention);
  const claimed = mention.kind === 'range' ? [mention.low, mention.high] : [stated?.quantity];
  const isExact = 'approximation' in mention && mention.approximation === 'exact';
  if (!isExact || claimed.length !== ends.length) return null;
  const differing = ends.find(({ measured }, index) => !(claimed[index]?.value.eq(measured.quantity.value) ?? false));
  const areAlike = ends.every(({ measured }, index) => isOneKind(measured.quantity.unit, claimed[index]?.unit));
  if (!areAlike) return null;
  const found = foundAt(differing?.place ?? ends[0]?.place, corpus);
  if (!found) return null;
  const common = { ...doubt('not-held', stated), found };
  return differing
    ? { ...common, verdict: 'contradicted', reason: 'other-number' }
    : { ...common, verdict: 'supported', reason: 'equals-published' };
}

type Unit = NumberOfProse['ends'][number]['measured']['quantity']['unit'];

/** Nouns that go with anything. */
const ANY_THINGS: ReadonlySet<string> = new Set(['item', 'piece', 'kind']);

/** Things counted under one noun, or under none; any other unit at the same scale. */
function isOneKind({ dimension: held, scale }: Unit, other: Unit | undefined): boolean {
  if (!other?.scale.eq(scale)) return false;
  const { dimension } = other;
  if (held.kind !== 'count' || dimension.kind !== 'count') return JSON.stringify(held) === JSON.stringify(dimension);
  return (
    held.noun === dimension.noun ||
    [held.noun, dimension.noun].every((noun) => ANY_THINGS.has(noun)) ||
    held.noun === '' ||
    dimension.noun === ''
  );
}

function foundAt(place: NumberPlace | undefined, corpus: Corpus): Judgement['found'] {
  const result = place && computeTerm(place, corpus);
  return result?.outcome === 'computed' ? result : null;
}
