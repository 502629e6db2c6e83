import type { EvidencePiece } from '../../evidence.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import { endsOf } from '../../figures/says/says-move.js';
import type { Reading } from '../../reading/held-words.js';

const YEAR = String.raw`(?<!\d)(?:19|20)\d\d(?!\d)\s*年?`;
/** Marks alone: what is listed so is meant in its order. */
const MARKS = String.raw`\s*[、，,;；/]\s*`;
/** Words too that join years, or set one against the other. */
const WORDS = String.raw`[\s、，,;；/—–-]*(?:和|与|及|同|至|到|比|较|and|to|with|than|versus|vs\.?|&)?[\s、，,]*(?:in|of)?\s*`;

const LISTED = new RegExp(String.raw`(?<first>${YEAR})${MARKS}(?<second>${YEAR})`, 'gu');
const JOINED = new RegExp(String.raw`(?<first>${YEAR})(?:${WORDS})(?=(?<second>${YEAR}))`, 'giu');

type Pair = readonly [first: string, second: string];

/**
 * Whether a sentence lists years that no move runs between: 2022 年、2022 年 is one year twice, and a growth that a piece
 * works out “(2021, 2022)” is none “(2022, 2021)”. What a piece itself lists so stands.
 */
export function listsYearsWrong(text: string, marked: readonly EvidencePiece[], reading: Reading): boolean {
  const joined = pairsIn(text, JOINED);
  // Most sentences join no years: of those nothing else is read. What marks list is joined too.
  if (joined.length === 0) return false;
  const held = new Set(marked.flatMap((piece) => pairsIn(piece.text, JOINED)).map(String));
  const isHeld = (pair: Pair): boolean => held.has(String(pair));
  if (joined.some((pair) => pair[0] === pair[1] && !isHeld(pair))) return true;
  const turned = marked.flatMap((piece) => turnedEnds(piece, reading));
  return pairsIn(text, LISTED).some((pair) => turned.includes(String(pair)) && !isHeld(pair));
}

/** Years that stand next to each other, each with the one behind it. */
function pairsIn(text: string, joined: RegExp): readonly Pair[] {
  return [...text.matchAll(joined)].map(({ groups }): Pair => [bare(groups?.['first']), bare(groups?.['second'])]);
}

const bare = (year = ''): string => year.replace(/\D/gu, '');

/** The ends of a piece's move, the last of them first. */
function turnedEnds(piece: EvidencePiece, { corpus }: Reading): readonly string[] {
  const fact = figureFact(piece, corpus);
  if (fact?.kind !== 'change' && fact?.kind !== 'growth' && fact?.kind !== 'rate') return [];
  const { from, to } = endsOf(fact);
  return [String([to, from])];
}
