/** Joints of a list, in either language. */
const JOINT = /(,\s*(?:and\s+)?|\s+(?:and|or|plus|as well as|versus|vs\.?)\s+|\s*&\s*|、|[和与及跟])/u;

/** More joints than this are a sentence, no list. */
const MOST_JOINTS = 5;

/**
 * The ways to part a list, the finest first: "A, B and C" may be three things, or two of which one is called "B and C".
 * Empty where there is no joint.
 */
export function partitions(phrase: string): readonly (readonly string[])[] {
  const pieces = phrase.split(JOINT);
  const joints = (pieces.length - 1) / 2;
  if (joints < 1 || joints > MOST_JOINTS) return [];
  const cuts = Array.from({ length: 2 ** joints - 1 }, (_, index) => 2 ** joints - 1 - index);
  return cuts
    .map((cut) => parted(pieces, cut))
    .filter((parts) => parts.length > 1 && parts.every((part) => part !== ''));
}

/** The pieces parted at the joints whose bits are set. */
function parted(pieces: readonly string[], cut: number): readonly string[] {
  const parts = [pieces[0] ?? ''];
  for (let joint = 0; joint * 2 + 2 < pieces.length; joint += 1) {
    const next = pieces[joint * 2 + 2] ?? '';
    if (Math.floor(cut / 2 ** joint) % 2 === 1) parts.push(next);
    else parts.push(`${parts.pop() ?? ''}${pieces[joint * 2 + 1] ?? ''}${next}`);
  }
  return parts.map((part) => part.trim());
}

/** The ways to part a phrase in two at one of its joints. */
export function splits(phrase: string): readonly (readonly [left: string, right: string])[] {
  return partitions(phrase).flatMap((parts) => {
    const [left, right, third] = parts;
    return left !== undefined && right !== undefined && third === undefined ? [[left, right] as const] : [];
  });
}
