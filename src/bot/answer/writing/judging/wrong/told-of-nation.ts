import { claimTokens, isWordIn, type ClaimToken } from '../../../../../tools/index.js';
import { MOST_NAMED } from '../../../compose/all-rows.js';
import type { EvidencePiece } from '../../evidence.js';
import { saidPlaces } from '../../figures/orders/said-places.js';
import type { Reading } from '../../reading/held-words.js';
import { withoutTableTitles } from '../../reading/table-titles.js';
import { RANKING } from '../../words/claim-words.js';

/** 在全国中排第 11 位: a place among the rows of a table is none in a country. */
const RANKED_IN_NATION =
  /(?:在|居|列)(?:全国|我国|中国)[^，,；;。]{0,6}(?:排|位|居|列|第)|\b(?:nationwide|nationally|in (?:the (?:country|nation)|China))\b[^,;.]*\brank|\b(?:rank|place)[^,;.]*\b(?:nationwide|nationally|in (?:the (?:country|nation)|China))\b/iu;

const NATION = /我国|中国|全国|\b(?:china|chinese|national|nationwide|nationally|country|nation)\b/iu;

/**
 * Whether a sentence on figures tells of a country what a table holds of its own rows: which of them is first, how many
 * they are, what all of them come to. A country exports more than a table lists.
 */
export function tellsOfNation(printed: string, pieces: readonly EvidencePiece[], { corpus }: Reading): boolean {
  const text = withoutTableTitles(printed);
  const isOnFigures = pieces.some(({ block }) => block.type === 'statement');
  if (!isOnFigures || !NATION.test(text)) return false;
  if (RANKED_IN_NATION.test(text)) return true;
  const tokens = claimTokens(text, corpus, undefined);
  return tokens.some((token) => isNational(token, text)) && (pieces.some(isOfRows) || isRanked(tokens));
}

/** Chinese medicinal materials are a row, and no country's. */
function isNational(token: ClaimToken, text: string): boolean {
  const isRow = token.kind === 'name' && token.targets.some(({ kind }) => kind === 'row' || kind === 'series');
  return !isRow && NATION.test(text.slice(token.start, token.end));
}

/** 第三大 is a place without a word of its own for ranking. */
function isRanked(tokens: readonly ClaimToken[]): boolean {
  return tokens.some((token) => isWordIn(token, RANKING)) || saidPlaces(tokens).length > 0;
}

/** It counts rows, says a place among them, or is worked out of more than are named one by one. */
function isOfRows({ block, figures }: EvidencePiece): boolean {
  if (block.type !== 'statement') return false;
  return figures.some(({ inputs }) => inputs.length === 0 || new Set(inputs.map(({ row }) => row)).size > MOST_NAMED);
}
