/** How much of a text is looked at: what goes on saying the same does so from its beginning. */
const LOOKED_AT = 200;
/** Two letters or more, said three times and more in a row. */
const REPEATED = /(?<said>\p{L}[\p{L}\s]{1,40}?)(?:[\s\p{P}]*\k<said>){2,}/iu;

/** Whether a text says one thing over and over, as no topic does: "supply chain supply chain supply chain". */
export function babbles(text: string): boolean {
  return REPEATED.test(text.slice(0, LOOKED_AT));
}
