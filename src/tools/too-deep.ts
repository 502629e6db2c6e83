/** Whether JSON holds values within values beyond so many levels. */
export function isDeeperThan(given: unknown, levels: number): boolean {
  let layer: readonly unknown[] = [given];
  for (let level = 0; level <= levels && layer.length > 0; level += 1) layer = layer.flatMap(heldBy);
  return layer.length > 0;
}

function heldBy(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
