import { isWordIn, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import { numberMentions } from '../../reading/mentions.js';
import { numberKey } from '../../reading/number-key.js';
import type { FigureSentence } from './figure-sentence.js';

/** The end that is divided by, or taken away, is the earlier one. */
const LATER_FIRST = /^\(*(?<later>[\d.]+) (?:÷|−) (?<earlier>[\d.]+)\)/u;
const MOVES: ReadonlySet<Meaning> = new Set<Meaning>(['rise', 'fall']);

/** A sentence on growth without "from 105.78 to 116.02", the numbers that it is worked out of, the earlier first. */
export function withoutEnds(sentence: FigureSentence, answer: Figure): FigureSentence {
  const { tokens } = sentence;
  const [earlier, later] = endsOf(answer);
  const start = tokens.findIndex((token) => isWordOf(token, 'from'));
  const [first, move, ...rest] = tokens.slice(start + 1);
  const isMove = isWordIn(move, MOVES);
  const [to, last] = isMove ? rest : [move, ...rest];
  const isEnds = start >= 0 && isNumber(first, earlier) && isWordOf(to, 'to') && isNumber(last, later);
  const isWay = !isMove || isWordOf(move, answer.value > 0 ? 'rise' : 'fall');
  if (!isEnds || !isWay) return sentence;
  return sentence.withTokens([...tokens.slice(0, start), ...tokens.slice(start + (isMove ? WITH_MOVE : ENDS))]);
}

/** "From", a number, "to" and a number; 从…升至… with a move between them. */
const ENDS = 4;
const WITH_MOVE = 5;

/** The numbers that a growth is between, by their keys, the earlier first. */
function endsOf({ formula, inputs }: Figure): readonly (string | undefined)[] {
  const { later, earlier } = LATER_FIRST.exec(formula ?? '')?.groups ?? {};
  return [earlier, later].map((number) => {
    const input = inputs.find(({ value }) => number !== undefined && value === Number(number));
    const [mention] = input ? numberMentions(`${input.value}${input.unit}`) : [];
    return mention && mention.kind !== 'name' && mention.kind !== 'period' ? numberKey(mention) : undefined;
  });
}

function isNumber(token: ClaimToken | undefined, key: string | undefined): boolean {
  if (token?.kind !== 'number' || token.mention.kind === 'name' || token.mention.kind === 'period') return false;
  return key !== undefined && numberKey(token.mention) === key;
}
