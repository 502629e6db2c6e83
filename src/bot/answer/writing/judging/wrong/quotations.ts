import type { EvidencePiece } from '../../evidence.js';
import { withoutGaps } from '../../reading/mentions.js';

/** Words between marks of quotation with none inside of them; an apostrophe opens none. */
const QUOTED =
  /“([^“”]*)”|"([^"]*)"|「([^「」]*)」|『([^『』]*)』|《([^《》]*)》|(?<!\p{L})[‘']([^‘’']+)[’'](?!\p{L})/gu;
/** A mark of quotation without its other half. */
const UNPAIRED = /[“”"「」『』《》]/u;

/** A quotation may stand in another one; deeper than so nothing is written. */
const DEEPEST = 3;

/** Words in quotation marks that no piece holds just so; null where each is held. */
export function inexactQuotation(text: string, pieces: readonly EvidencePiece[]): string | null {
  const sources = pieces.flatMap((piece) => [
    piece.text,
    ...piece.citations.flatMap(({ quote, rendering = '' }) => [quote, rendering]),
  ]);
  const held = sources.map(asCompared);
  let rest = text;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    for (const [whole, ...groups] of rest.matchAll(QUOTED)) {
      const words = asCompared(inside(groups)).replace(/[,.;。]$/u, '');
      if (words === '' || !held.some((source) => source.includes(words))) return whole;
    }
    rest = rest.replace(QUOTED, (_, ...groups: readonly unknown[]) => inside(groups));
  }
  return UNPAIRED.test(rest) ? rest : null;
}

function inside(groups: readonly unknown[]): string {
  return groups.find((group) => typeof group === 'string') ?? '';
}

/**
 * Line breaks and doubled spaces, those between Chinese and digits, the width of a comma and the style of marks within
 * a quotation are no part of its words.
 */
function asCompared(text: string): string {
  return withoutGaps(
    text
      .normalize('NFKC')
      .replace(/[“”"「」『』‘’']/gu, '')
      .replace(/\s+/gu, ' '),
  ).trim();
}
