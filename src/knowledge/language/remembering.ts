/** A sentence that a reply may show, and the forms in which its judges read it, are some dozens. */
const MOST = 256;
/** A longer text is no sentence, and is not held on to. */
const LONGEST = 2_000;

/** A pure function of a text that remembers what it made of the last ones, and forgets them all when they are too many. */
export function remembering<Made extends object>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, made);
    return made;
  };
}
