/** How many names an error gives: enough for a small corpus, short for one of thousands. */
const SHOWN = 10;

/** Names as one text, the rest of a long list as its count. */
export function shortList(names: readonly string[], mark = ', '): string {
  const shown = names.slice(0, SHOWN).join(mark);
  return names.length > SHOWN ? `${shown}${mark}… (${names.length})` : shown;
}
