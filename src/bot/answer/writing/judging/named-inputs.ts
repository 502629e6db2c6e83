import type { QuantityMention } from '../../../../knowledge/index.js';
import type { ClaimToken } from '../../../../tools/index.js';
import type { Figure, FigureInput } from '../../../reply/reply.js';
import { numberMentions } from '../reading/mentions.js';
import { numberKey, periodKeys } from '../reading/number-key.js';

/** One number alone, the figure's own with its sign. */
export function saysAnswer(tokens: readonly ClaimToken[], { display }: Figure): boolean {
  const [only, other] = tokens.flatMap((token) => (token.kind === 'number' ? [token.mention] : []));
  const keyOf = (mention: QuantityMention): string | null =>
    mention.kind === 'name' || mention.kind === 'period' ? null : numberKey(mention);
  return only !== undefined && !other && numberMentions(display).some((one) => keyOf(one) === keyOf(only));
}

/** Whether a sentence names the row and the period of a computation's input. */
export function namesInput({ row, column = '' }: FigureInput, tokens: readonly ClaimToken[], text: string): boolean {
  const said = new Set(
    tokens.flatMap((token) => (token.kind === 'period' ? periodKeys(text.slice(token.start, token.end)) : [])),
  );
  return placeOfRow(row, tokens) >= 0 && periodKeys(column.replace(/[^\d年]/gu, ' ')).every((key) => said.has(key));
}

/** Which part of a sentence names a row first; below zero where none does. */
export function placeOfRow(row: string | undefined, tokens: readonly ClaimToken[]): number {
  return tokens.findIndex(
    (token) =>
      token.kind === 'name' && token.targets.some((target) => target.kind === 'row' && target.row.label === row),
  );
}
