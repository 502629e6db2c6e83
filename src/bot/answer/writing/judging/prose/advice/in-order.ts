/** Of more measures than these only those that follow each other are told together. */
const MOST = 5;

/** Some of a few things, in their order; each choice once. */
export function inOrder<Thing>(things: readonly Thing[]): ReadonlyArray<readonly Thing[]> {
  const few = things.slice(0, MOST);
  return few
    .reduce<ReadonlyArray<readonly Thing[]>>(
      (chosen, thing) => [...chosen, ...chosen.map((some) => [...some, thing])],
      [[]],
    )
    .filter((some) => some.length > 0);
}
