import type { Language } from '../../../../../knowledge/index.js';
import { isWordIn, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import type { FigureFact } from '../facts/fact.js';
import { isTotal } from '../sentence/around-mention.js';
import { likeness, neighbour, type FigureSentence } from '../sentence/figure-sentence.js';
import { withMentions } from '../sentence/mention.js';
import { namesBase, runsBetween } from '../sentence/periods.js';
import { saysWhereItEnded } from './says-move.js';
import { AROUND_RATIO, isByWhom, lettersOf, type Sides } from './says-ratio.js';

type ShareChange = Extract<FigureFact, { kind: 'share-change' }>;

const UP: readonly Meaning[] = ['rise', 'more'];
const DOWN: readonly Meaning[] = ['fall', 'less'];
/** Of these the number has its sign itself: 变动为 −0.16 个百分点. */
const SIGNED: readonly Meaning[] = ['move'];
const WAYS: ReadonlySet<Meaning> = new Set<Meaning>([...UP, ...DOWN, ...SIGNED]);
const COMPARING: ReadonlySet<Meaning> = new Set<Meaning>(['more', 'less']);
const APART: ReadonlySet<Meaning> = new Set<Meaning>(['compared', 'than']);
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>([
  ...AROUND_RATIO,
  ...WAYS,
  ...(['by', 'compared', 'than', 'year-before', 'year-on-year'] as const),
]);

/**
 * How part, whole, the noun for the share (S, A), its verb (V, U), the move (M) and the number stand: what moved is the share, so
 * that the noun closes it. C is a comparing word, which may stand behind the number.
 */
const ORDERS: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:PVWS|PWV?S|WPV?S)[MC]N$/u,
  en: /^(?:(?<share>P[SA]W|SPW|SWUP|AWP|WSP)(?:[MC]N|NC)|MN?(?:P[SA]W|SPW|SWUP)N?)$/u,
};

/**
 * Whether a sentence says by how many points the share of one in several moved, as a piece works it out: which way, from
 * when to when, and nothing else.
 */
export function saysShareChange(fact: ShareChange, printed: FigureSentence, language: Language): boolean {
  const { part, whole, answer } = fact;
  const sentence = withMentions(withoutLinks(printed), [whole.to, part.to]);
  return (
    sentence.isMadeOf(
      AROUND,
      [part.to.row, whole.to.row],
      (token, at) => isTotal(token, sentence) || isByWhom(at, sentence.tokens),
    ) &&
    isOfYears(fact, sentence) &&
    isDirected(answer, sentence) &&
    !saysWhereItEnded(sentence) &&
    ORDERS[language].test(orderOf({ kind: 'share', part: part.to, whole: whole.to }, sentence))
  );
}

/** 比重的变动: what links a share with its move; with its number it would be a part of the share. */
function withoutLinks(sentence: FigureSentence): FigureSentence {
  return sentence.withTokens(
    sentence.tokens.filter((token, at) => sentence.written(token) !== '的' || !isWordIn(sentence.tokens[at + 1], WAYS)),
  );
}

/** Both years, each in its role; the earlier one may be told as the year before. */
function isOfYears({ part: { from, to } }: ShareChange, sentence: FigureSentence): boolean {
  const isNext = Number(to.column.period) - Number(from.column.period) === 1;
  const isAgainst = namesBase(sentence) || (isNext && sentence.has('year-on-year', 'year-before'));
  return isAgainst && sentence.periods.length > 0 && runsBetween(from.column.period, to.column.period, sentence);
}

/** One direction, the figure's, and its number without a sign where a word says which way. */
function isDirected(answer: Figure, sentence: FigureSentence): boolean {
  const [isUp, isDown, isSigned] = [UP, DOWN, SIGNED].map((words) => sentence.has(...words));
  if ([isUp, isDown, isSigned].filter(Boolean).length !== 1 || answer.value === 0) return false;
  const isSo = isSigned === true || isUp === answer.value > 0;
  const [number, other] = sentence.numbers;
  const needed = isDown === true ? 'unsigned' : 'same';
  return isSo && number !== undefined && !other && likeness(number, answer) === needed;
}

/** The sides, the words for the share, the move right beside its number, and the number, each as a letter. */
function orderOf(sides: Sides, sentence: FigureSentence): string {
  const letters = lettersOf(sides, sentence).map((letter, at) => {
    const token = sentence.tokens[at];
    if (!isWordIn(token, WAYS)) return letter;
    if (!isWordIn(token, COMPARING)) return 'M';
    return neighbour(sentence.tokens, at, 1)?.kind === 'number' || neighbour(sentence.tokens, at, -1)?.kind === 'number'
      ? 'C'
      : '?';
  });
  const run = letters.join('').replaceAll('T', '');
  // 表中全部行比钢材的比重: what stands between the sides sets them against or beside each other.
  return BETWEEN_SIDES.test(run) || setsSidesApart(sentence, sides) ? '?' : run.replace(/[bt&]/gu, '');
}

const BETWEEN_SIDES = /[PW][VS]?[bt&]+[VSA]?[PW]/u;

/** 比, 与, "compared with" beside the other side of the share, which is no year. */
function setsSidesApart(sentence: FigureSentence, { part, whole }: Sides): boolean {
  const rows = [part.row, whole.row];
  const isSide = (token: ClaimToken | undefined): boolean =>
    token !== undefined && (isTotal(token, sentence) || sentence.rowOf(token, rows) !== null);
  return sentence.tokens.some((token, at) => isWordIn(token, APART) && isSide(neighbour(sentence.tokens, at, 1)));
}
