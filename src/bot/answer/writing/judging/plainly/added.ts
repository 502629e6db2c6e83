import type { Language } from '../../../../../knowledge/index.js';
import { claimTokens, type ClaimToken } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { FigureFact } from '../../figures/facts/fact.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import { rowsNamed } from '../../figures/sentence/named-rows.js';
import type { Reading } from '../../reading/held-words.js';

const PLUS = /^(?:加|加上|外加|plus)$/iu;
const AND: Readonly<Record<Language, string>> = { zh: '和', en: ' and ' };
/** What is worked out of a total. */
const OF_TOTALS: ReadonlySet<FigureFact['kind']> = new Set(['sum', 'growth', 'change', 'share', 'ratio'] as const);

/** A sentence on a total in which "A plus B" is "A and B together". */
export function withoutPlus(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  const areTotals = pieces.every((piece) => {
    const fact = figureFact(piece, reading.corpus);
    return fact !== null && OF_TOTALS.has(fact.kind);
  });
  return areTotals ? withAnd(text, reading) : text;
}

function withAnd(text: string, { corpus, language }: Reading): string {
  const tokens = claimTokens(text, corpus, undefined);
  const spans = tokens.flatMap((token, at) => {
    const [before, next] = [nameBy(tokens, at, -1), nameBy(tokens, at, 1)];
    const isPlus = PLUS.test(text.slice(token.start, token.end));
    return isPlus && before && next ? [[before.end, next.start] as const] : [];
  });
  return spans
    .toReversed()
    .reduce((said, [start, end]) => `${said.slice(0, start)}${AND[language]}${said.slice(end)}`, text);
}

/** The row that stands beside a place; a comma may be between. */
function nameBy(tokens: readonly ClaimToken[], at: number, step: -1 | 1): ClaimToken | null {
  const next = tokens[at + step];
  const token = next?.kind === 'pause' && /^[,，]$/u.test(next.mark) ? tokens[at + step * 2] : next;
  return token && rowsNamed(token).length > 0 ? token : null;
}
