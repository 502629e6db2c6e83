/** Columns of each page of a table, by their places: the first with as many of the others as fit beside it. */
export function columnStretches(count: number, most: number): number[][] {
  if (count <= most) return [Array.from({ length: count }, (_, index) => index)];
  const others = Array.from({ length: count - 1 }, (_, index) => index + 1);
  const width = most - 1;
  return Array.from({ length: Math.ceil(others.length / width) }, (_, page) => [
    0,
    ...others.slice(page * width, (page + 1) * width),
  ]);
}
