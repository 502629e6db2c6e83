import type { EvidencePiece } from '../evidence.js';

/** Words between marks of quotation; an apostrophe opens none. */
const QUOTED = /“([^“”]*)”|"([^"]*)"|「([^」]*)」|『([^』]*)』|《([^》]*)》|(?<!\p{L})[‘']([^‘’']+)[’'](?!\p{L})/gu;
/** A mark of quotation without its other half. */
const UNPAIRED = /[“”"「」『』《》]/u;

/** Words in quotation marks that no piece holds just so; null where each is held. */
export function inexactQuotation(text: string, pieces: readonly EvidencePiece[]): string | null {
  const sources = pieces.flatMap((piece) => [
    piece.text,
    ...piece.citations.flatMap(({ quote, rendering = '' }) => [quote, rendering]),
  ]);
  const held = sources.map(evenSpaces);
  for (const [whole, ...groups] of text.matchAll(QUOTED)) {
    const words = evenSpaces(groups.find((group) => group !== undefined) ?? '').replace(/[,.;，。；]$/u, '');
    if (words === '' || !held.some((source) => source.includes(words))) return whole;
  }
  const rest = text.replace(QUOTED, '');
  return UNPAIRED.test(rest) ? rest : null;
}

/** A rendering's line breaks and doubled spaces are no part of its words. */
function evenSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
