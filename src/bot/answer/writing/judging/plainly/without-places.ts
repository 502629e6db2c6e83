import { claimTokens, isContextName, isWordIn, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { askedPlaces } from '../../figures/orders/asked-places.js';
import { rowsNamed } from '../../figures/sentence/named-rows.js';
import { isCategory } from '../../figures/sentence/row-count.js';
import type { Reading } from '../../reading/held-words.js';

/** What stands beside a place in words of its own: "the largest category", "the largest by exports". */
const BESIDE: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'by', 'category', 'of']);
const COMMA = /^[,，]$/u;
const CLOSING = /^[,，)）]$/u;

/** Tokens that go: [first, end). */
type Gone = readonly [first: number, end: number];

/**
 * A sentence without what calls rows by the places that the question asks for and says no more of them: "exports of A,
 * the largest category, were 5 times those of B, the smallest", 增速最快的稀土比增速最慢的家具高.
 */
export function withoutPlaces(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  const tokens = claimTokens(text, reading.corpus, undefined);
  const placed = askedPlaces(tokens, pieces, reading);
  const runs = tokens.flatMap((token, at) => {
    const previous = tokens[at - 1];
    const isStart = placed.has(token) && !(previous && placed.has(previous));
    return isStart ? [[at, endOf(at, tokens, (one) => placed.has(one))] as const] : [];
  });
  const gone = runs.flatMap((run) => beforeRow(run, tokens, text) ?? behindRow(run, tokens, placed) ?? []);
  return gone.toReversed().reduce((rest, [first, end]) => {
    const [from, to] = [tokens[first - 1]?.end ?? 0, tokens[end]?.start ?? text.length];
    return `${rest.slice(0, from)} ${rest.slice(to)}`.trimStart();
  }, text);
}

/** 最大品类机电产品, 增速最快的稀土; "the largest category, toys, came to". */
function beforeRow([start, last]: Gone, tokens: readonly ClaimToken[], text: string): readonly Gone[] | null {
  const end = endOf(last, tokens, (token) => isCategory(token) || text.slice(token.start, token.end) === '的');
  if (namesRow(tokens[end])) return [[start, end]];
  const isBetween = isMark(tokens[end], COMMA) && namesRow(tokens[end + 1]) && isMark(tokens[end + 2], COMMA);
  if (!isBetween) return null;
  return [
    [start, end + 1],
    [end + 2, end + 3],
  ];
}

/** "Toys, the largest category, came to", 玩具（最大品类）. */
function behindRow([at]: Gone, tokens: readonly ClaimToken[], placed: ReadonlySet<ClaimToken>): readonly Gone[] | null {
  const open = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'pause');
  const isPlain = (token: ClaimToken): boolean => placed.has(token) || isWordIn(token, BESIDE) || isContextName(token);
  const close = endOf(open + 1, tokens, isPlain);
  const [pause] = tokens.slice(close);
  if (open < 1 || close <= at || !namesRow(tokens[open - 1]) || (pause && pause.kind !== 'pause')) return null;
  return [[open, isMark(pause, CLOSING) ? close + 1 : close]];
}

/** The first place from one on where something does not hold. */
function endOf(start: number, tokens: readonly ClaimToken[], is: (token: ClaimToken) => boolean): number {
  const end = tokens.findIndex((token, at) => at >= start && !is(token));
  return end < 0 ? tokens.length : end;
}

function isMark(token: ClaimToken | undefined, mark: RegExp): boolean {
  return token?.kind === 'pause' && mark.test(token.mark);
}

function namesRow(token: ClaimToken | undefined): boolean {
  return rowsNamed(token).length > 0;
}
