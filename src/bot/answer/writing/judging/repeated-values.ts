import type { EvidencePiece } from '../evidence.js';
import { numberMentions } from '../reading/mentions.js';
import { unsignedKey } from '../reading/number-key.js';

/**
 * The pieces without those that only give again the numbers of a quote among them (文中的数值：3~4 家、5~6), where the
 * sentence says each of these: what else it says the quote has to say.
 */
export function withoutRepeatedValues(text: string, pieces: readonly EvidencePiece[]): readonly EvidencePiece[] {
  const said = keysIn(text);
  return pieces.filter(
    (piece) => !pieces.some((other) => other.block.type === 'quote' && repeats(piece, other) && saysAll(piece, said)),
  );
}

function repeats({ block, figures, citations }: EvidencePiece, { text }: EvidencePiece): boolean {
  const isOfProse = ({ formula, inputs }: EvidencePiece['figures'][number]): boolean =>
    formula === null && inputs.length > 0 && inputs.every(({ passage }) => passage !== undefined);
  const areOfQuote = citations.every(({ quote, rendering = quote }) =>
    [quote, rendering].some((one) => text.includes(one)),
  );
  return block.type === 'statement' && figures.length > 0 && figures.every(isOfProse) && areOfQuote;
}

function saysAll({ figures }: EvidencePiece, said: ReadonlySet<string>): boolean {
  return figures.every(({ display }) => [...keysIn(display)].every((key) => said.has(key)));
}

function keysIn(text: string): ReadonlySet<string> {
  return new Set(numberMentions(text).flatMap((mention) => unsignedKey(mention) ?? []));
}
