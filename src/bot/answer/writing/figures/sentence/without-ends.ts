import type { QuantityMention } from '../../../../../knowledge/index.js';
import { isWordIn, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import { numberMentions } from '../../reading/mentions.js';
import { numberKey } from '../../reading/number-key.js';
import { datedEnds, keyOf, withBareEnds } from './dated-ends.js';
import type { FigureSentence } from './figure-sentence.js';

/** The end that is divided by, or taken away, is the earlier one. */
const LATER_FIRST = /^\(*(?<later>[\d.]+) (?:÷|−) (?<earlier>[\d.]+)(?:\)|$)/u;
const MOVES: ReadonlySet<Meaning> = new Set<Meaning>(['rise', 'fall']);

/** The numbers that a growth is between, by their keys, and which way it goes. */
interface Ends {
  readonly earlier: string;
  readonly later: string;
  readonly way: Meaning;
}

/** What one token of a way to name both ends must be. */
type Fits = (token: ClaimToken, written: string, ends: Ends) => boolean;

const isWord =
  (...words: readonly string[]): Fits =>
  (token, written) =>
    token.kind !== 'number' && words.includes(written.toLowerCase());
const of =
  (meaning: Meaning): Fits =>
  (token) =>
    isWordOf(token, meaning);
const isEarlier: Fits = (token, _, { earlier }) => keyOf(token) === earlier;
const isLater: Fits = (token, _, { later }) => keyOf(token) === later;
const isPause: Fits = ({ kind }) => kind === 'pause';
const isWay: Fits = (token, _, { way }) => isWordIn(token, MOVES) && isWordOf(token, way);
/** "20.03 trillion yuan to 26.6 trillion yuan" may read as one range. */
const isFromTo: Fits = (token, _, { earlier, later }) =>
  token.kind === 'number' && signedKey(token.mention) === `${earlier}..${later}`;

/** How both ends are named, the earlier first; none is a part of one before it. */
const WAYS: readonly (readonly Fits[])[] = [
  [of('from'), isEarlier, isWay, of('to'), isLater],
  [of('from'), isEarlier, of('to'), isLater],
  [of('from'), isEarlier, of('and'), isLater],
  [of('from'), isFromTo],
  [isFromTo],
  [isEarlier, of('to'), isLater],
  [isEarlier, of('and'), isLater, isWord('之间', '间')],
  [isWord('以', '按', '用'), isEarlier, of('and'), isLater, isWord('计算', '计')],
  [isEarlier, of('and'), isLater, isWord('对'), isWord('应')],
  // Growth is measured against the earlier number.
  [isLater, isWord('对', '相对', '相对于', '较'), isEarlier, isWord('的')],
];

/** Where each end has its year beside it, they may be told first: 2015 年为 105.78、2020 年为 116.02，年均…. */
const TOLD_FIRST: readonly Fits[] = [isEarlier, of('and'), isLater, isPause];

/**
 * A sentence on growth without "from 105.78 to 116.02", the numbers that it is worked out of, the earlier first, with the
 * year of each or of neither.
 */
export function withoutEnds(printed: FigureSentence, answer: Figure, said: string): FigureSentence {
  const ends = endsOf(answer);
  if (!ends) return printed;
  const sentence = withBareEnds(printed, datedEnds(said));
  const isDated = sentence.periods.length === printed.periods.length - 2;
  const { tokens } = sentence;
  const ways = isDated ? [...WAYS, TOLD_FIRST] : WAYS;
  const found = ways.flatMap((way) => placeOf(way, sentence, ends) ?? [])[0];
  if (!found) return printed;
  return sentence.withTokens([...tokens.slice(0, found.start), ...tokens.slice(found.end)]);
}

/** Where the ends are named in a way; null where they are not. */
function placeOf(
  way: readonly Fits[],
  sentence: FigureSentence,
  ends: Ends,
): { readonly start: number; readonly end: number } | null {
  const { tokens } = sentence;
  const start = tokens.findIndex((_, from) =>
    way.every((fits, offset) => {
      const token = tokens[from + offset];
      return token !== undefined && fits(token, sentence.written(token), ends);
    }),
  );
  return start < 0 ? null : { start, end: start + way.length };
}

function endsOf({ formula, inputs, value }: Figure): Ends | null {
  const groups = LATER_FIRST.exec(formula ?? '')?.groups ?? {};
  const [earlier, later] = [groups['earlier'], groups['later']].map((number) => {
    const input = inputs.find((one) => number !== undefined && one.value === Number(number));
    const [mention] = input ? numberMentions(`${input.value}${input.unit}`) : [];
    return mention && signedKey(mention);
  });
  return earlier && later ? { earlier, later, way: value > 0 ? 'rise' : 'fall' } : null;
}

/** A minus would be another end. */
function signedKey(mention: QuantityMention): string | null {
  return mention.kind === 'name' || mention.kind === 'period' ? null : numberKey(mention);
}
