/**
 * The places of the `limit` highest scores, best first, equal scores in the order of their places.
 * One pass with a small heap: sorting all of 50,000 scores would cost more than the search itself.
 *
 * @param keeps leaves a place out where it gives false
 */
export function topPlaces(scores: Float64Array, limit: number, keeps: (place: number) => boolean): number[] {
  const heap: number[] = [];
  const worse = (left: number, right: number): boolean => {
    const difference = (scores[left] ?? 0) - (scores[right] ?? 0);
    return difference < 0 || (difference === 0 && left > right);
  };
  for (let place = 0; place < scores.length; place += 1) {
    const worst = heap[0];
    if (heap.length === limit && worst !== undefined && !worse(worst, place)) continue;
    if (!keeps(place)) continue;
    if (heap.length < limit) {
      heap.push(place);
      siftUp(heap, worse);
    } else if (limit > 0) {
      heap[0] = place;
      siftDown(heap, worse);
    }
  }
  return heap.sort((left, right) => (worse(left, right) ? 1 : -1));
}

type Order = (left: number, right: number) => boolean;

function siftUp(heap: number[], before: Order): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!swapIf(heap, child, parent, before)) return;
    child = parent;
  }
}

function siftDown(heap: number[], before: Order): void {
  let parent = 0;
  for (;;) {
    const left = parent * 2 + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const child = right < heap.length && before(heap[right] ?? 0, heap[left] ?? 0) ? right : left;
    if (!swapIf(heap, child, parent, before)) return;
    parent = child;
  }
}

/** Swaps where the child belongs before its parent; tells whether it did. */
function swapIf(heap: number[], child: number, parent: number, before: Order): boolean {
  const lower = heap[child] ?? 0;
  const upper = heap[parent] ?? 0;
  if (!before(lower, upper)) return false;
  heap[child] = upper;
  heap[parent] = lower;
  return true;
}
