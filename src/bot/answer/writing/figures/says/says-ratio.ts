import type { Language } from '../../../../../knowledge/index.js';
import { isWordIn, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import type { FigureFact } from '../facts/fact.js';
import { likeness, type FigureSentence } from '../sentence/figure-sentence.js';
import { isTotal } from '../sentence/around-mention.js';
import { withMentions } from '../sentence/mention.js';

type Ratio = Extract<FigureFact, { kind: 'ratio' | 'share' }>;
export type Sides = Pick<Ratio, 'kind' | 'part' | 'whole'>;

/** Words around a ratio: none compares, moves or orders anything. */
export const AROUND_RATIO: ReadonlySet<Meaning> = new Set<Meaning>([
  ...([
    'amount',
    'among-these',
    'and',
    'as-large',
    'at',
    'category',
    'from',
    'nation',
    'of',
    'ratio',
    'share',
  ] as const),
  ...(['to', 'together', 'whose'] as const),
]);

/**
 * How a part, a whole and a number stand in a sentence: V is a verb ("accounted for"), S a noun ("the share of"), A one that
 * only its whole follows ("as a share of"), U a verb that its part follows ("was accounted for by"), R the word for a ratio; "to", "and" and "between" are written so. What else stands among them says nothing of their order.
 */
const OF_ANY: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:P[Vt]?WR?N|P&?WRN)$/u,
  en: /^(?:PV?NW|RPtWN|PtWRN|RbP&WN)$/u,
};
/** Of what is a part of the whole; of anything else a share would be another one. */
const OF_PARTS: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:PVWSN|WP(?:V[SR]?|[SR])N|PW(?:V[SR]?|[SR])N)$/u,
  en: /^(?:WPVS?N|WSPN|SPWN|SW[UV]PN|AWPN|P[SA]WN|PVS?NW|WNUP|NWUP)$/u,
};
/** Of two rows a noun stands behind a verb: 占服装的比重. */
const OF_ROWS_ZH = /^PVWSN$/u;

/**
 * Whether a sentence says what part, or how many times, one side is of another, as a piece works it out, and nothing
 * else. Of one row the periods are the sides.
 */
export function saysRatio(fact: Ratio, printed: FigureSentence, language: Language): boolean {
  const { part, whole } = fact;
  const sentence = withMentions(printed, [whole, part]);
  const { numbers, periods } = sentence;
  const named = new Set([part.column.period, whole.column.period]);
  const order = orderOf(fact, sentence);
  return (
    sentence.isMadeOf(AROUND_RATIO, [part.row, whole.row], (token, at) => isOther(token, at, fact, sentence)) &&
    periods.length > 0 &&
    periods.every((period) => named.has(period)) &&
    (part.row === whole.row || part.column === whole.column) &&
    numbers.length === 1 &&
    numbers.every((number) => isAnswer(number, fact, order)) &&
    isOrdered(order, fact, language)
  );
}

/** Whether part, whole and number stand as a language has it. */
export function isOrdered(order: string, { kind, part, whole }: Sides, language: Language): boolean {
  if (OF_ANY[language].test(order)) return true;
  if (kind === 'share') return OF_PARTS[language].test(order);
  return language === 'zh' && part.row !== whole.row && OF_ROWS_ZH.test(order);
}

/** 2.66 where it is called a ratio, 2.66 times where it is not. */
function isAnswer(number: FigureSentence['numbers'][number], { answer }: Ratio, order: string): boolean {
  const isRatio = order.includes('R');
  if (likeness(number, answer) === 'same') return answer.unit !== '' || isRatio;
  const { mention } = number;
  if (mention.kind === 'change') return isTimes(mention, answer);
  if (mention.kind !== 'amount' || mention.approximation !== 'exact') return false;
  const { unit, value } = mention.quantity;
  const isOfTimes = unit.dimension.kind === 'times';
  const isBare = unit.dimension.kind === 'count' && unit.text === '';
  return (
    value.eq(shownIn(answer.display)) &&
    ((answer.unit === '' && isOfTimes) || (answer.unit === 'x' && isBare && isRatio))
  );
}

/** 为49.84倍 is read as a change; it is how many times one is of the other here. */
function isTimes(mention: Extract<Mention, { kind: 'change' }>, { unit, display }: Figure): boolean {
  const { approximation, meaning } = mention;
  if (approximation !== 'exact' || meaning.kind !== 'multiplied-by') return false;
  return (unit === '' || unit === 'x') && meaning.factor.eq(shownIn(display));
}

type Mention = FigureSentence['numbers'][number]['mention'];

function shownIn(display: string): string {
  return /\d+(?:\.\d+)?/u.exec(display)?.[0] ?? 'NaN';
}

function isOther(token: ClaimToken, at: number, { part, whole }: Ratio, sentence: FigureSentence): boolean {
  const { tokens } = sentence;
  const written = sentence.written(token).toLowerCase();
  if (isTotal(token, sentence) || isByWhom(at, tokens) || written === '比例') return true;
  if (written === '对' || written === 'taking') return tokens[at + 1]?.kind === 'name';
  return part.row === whole.row && (written === 'their' || written === 'level of') && tokens[at + 1]?.kind === 'period';
}

const NOUNS = /^(?:占比|所占|比重|份额|share|proportion|as a )/iu;
const LETTERS: Readonly<Partial<Record<Meaning, string>>> = { and: '&', from: 'b', ratio: 'R', to: 't' };

/** The sides, the number and the words between them, each as a letter; words for a total are left out. */
export function orderOf(fact: Sides, sentence: FigureSentence): string {
  return lettersOf(fact, sentence)
    .join('')
    .replace(/(?<!S)T/gu, '');
}

/** The same for each token; empty for what says nothing of the order. */
export function lettersOf(fact: Sides, sentence: FigureSentence): readonly string[] {
  return sentence.tokens.map((token, at) => letterOf(token, at, fact, sentence));
}

function letterOf(token: ClaimToken, at: number, fact: Sides, sentence: FigureSentence): string {
  const { tokens } = sentence;
  const written = sentence.written(token);
  if (token.kind === 'number') return 'N';
  if (isTotal(token, sentence)) return 'T';
  if (isWordOf(token, 'among-these')) return isOfThose(at, tokens) ? '' : '?';
  if (isWordOf(token, 'share')) return NOUNS.test(written) ? noun(at, sentence) : verb(at, tokens);
  if (written === '比例') return tokens.slice(0, at).some((one) => isWordOf(one, 'share')) ? 'S' : 'R';
  const letter = token.kind === 'word' ? LETTERS[token.meaning] : undefined;
  return letter ?? sideOf(token, fact, sentence);
}

function verb(at: number, tokens: readonly ClaimToken[]): string {
  return isByWhom(at + 1, tokens) ? 'U' : 'V';
}

/** "Accounted for by". */
export function isByWhom(at: number, tokens: readonly ClaimToken[]): boolean {
  return isWordOf(tokens[at], 'by') && isWordOf(tokens[at - 1], 'share');
}

/** 占比的34.92% would be a part of the share. */
function noun(at: number, sentence: FigureSentence): string {
  const next = sentence.tokens[at + 1];
  if (next && sentence.written(next) === '的') return '?';
  const token = sentence.tokens[at];
  return token && /^as a /iu.test(sentence.written(token)) ? 'A' : 'S';
}

function sideOf(token: ClaimToken, { part, whole }: Sides, sentence: FigureSentence): string {
  if (part.row !== whole.row) {
    if (sentence.rowOf(token, [part.row])) return 'P';
    return sentence.rowOf(token, [whole.row]) ? 'W' : '';
  }
  const [period] = token.kind === 'period' ? token.periods : [];
  if (period === undefined) return '';
  return period === part.column.period ? 'P' : 'W';
}

/** "49.35% of those of toys". */
function isOfThose(at: number, tokens: readonly ClaimToken[]): boolean {
  return tokens[at - 1]?.kind === 'number' && isWordIn(tokens[at + 1], new Set<Meaning>(['of']));
}
