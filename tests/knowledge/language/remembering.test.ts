import { describe, expect, it } from 'vitest';

import { remembering } from '../../../src/knowledge/language/remembering.js';

/** A function of a text that counts how often it was worked out. */
function counting(): { readonly of: (text: string) => readonly string[]; readonly made: string[] } {
  const made: string[] = [];
  return {
    made,
    of: remembering((text) => {
      made.push(text);
      return [text];
    }),
  };
}

describe('what was made of a text', () => {
  it('is not made again', () => {
    const { of, made } = counting();
    expect(of('钢材')).toBe(of('钢材'));
    expect(made).toEqual(['钢材']);
  });

  it('is that of each text', () => {
    const { of } = counting();
    expect([of('a'), of('b'), of('a')]).toEqual([['a'], ['b'], ['a']]);
  });

  it('is forgotten where there are too many, and made again', () => {
    const { of, made } = counting();
    of('first');
    for (let at = 0; at < 1000; at += 1) of(String(at));
    of('first');
    expect(made.filter((text) => text === 'first')).toHaveLength(2);
  });

  it('is not held on to where the text is long', () => {
    const { of, made } = counting();
    const long = '长'.repeat(10_000);
    of(long);
    of(long);
    expect(made).toHaveLength(2);
  });
});
