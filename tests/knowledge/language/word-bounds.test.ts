import { describe, expect, it } from 'vitest';
import { wordBounds } from '../../../src/knowledge/language/word-bounds.js';

describe('wordBounds', () => {
  it.each([
    ['', [0]],
    ['稀土出口', [0, 2, 4]],
    ['每家具有', [0, 2, 4]],
  ])('of %s', (text, bounds) => {
    expect([...wordBounds(text)].toSorted((left, right) => left - right)).toEqual(bounds);
  });

  it('are the same in a long text, wherever it is parted for reading', () => {
    const bounds = wordBounds('家具出口增长'.repeat(300));
    const places = Array.from({ length: 300 }, (_, at) => [at * 6, at * 6 + 2, at * 6 + 4]).flat();
    expect([...bounds].toSorted((left, right) => left - right)).toEqual([...places, 1800]);
  });
});
