import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { B, K1 } from '../../../../src/knowledge/retrieval/lexical/bm25.js';
import { TermIndexBuilder } from '../../../../src/knowledge/retrieval/lexical/term-index-builder.js';
import { TermIndex } from '../../../../src/knowledge/retrieval/lexical/term-index.js';

/** Texts as lists of terms, from few enough terms that they meet. */
const passages = fc.array(
  fc.array(fc.constantFrom('供', '供应', 'chain', '2022', 'x', '𠀀', '稀土'), { maxLength: 12 }),
  {
    minLength: 1,
    maxLength: 300,
  },
);
const query = fc.array(fc.constantFrom('供', '供应', 'chain', '2022', 'absent', '𠀀'), { maxLength: 6 });

function build(texts: readonly (readonly string[])[]): TermIndex {
  const builder = new TermIndexBuilder();
  for (const text of texts) builder.add(text);
  return TermIndex.parse(builder.build());
}

/** BM25 as the textbook has it, one passage and one term after the other. */
function naiveScores(texts: readonly (readonly string[])[], wanted: readonly string[]): number[] {
  const held = texts.filter((text) => text.length > 0);
  const average = held.reduce((sum, text) => sum + text.length, 0) / Math.max(1, held.length);
  return texts.map((text) =>
    wanted.reduce((score, term) => {
      const tf = text.filter((one) => one === term).length;
      const df = held.filter((one) => one.includes(term)).length;
      const idf = Math.log(1 + (held.length - df + 0.5) / (df + 0.5));
      return tf === 0 ? score : score + (idf * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * text.length) / average));
    }, 0),
  );
}

describe('a term index', () => {
  it('scores like the textbook', () => {
    fc.assert(
      fc.property(passages, query, (texts, wanted) => {
        const index = build(texts);
        const scores = new Float64Array(texts.length);
        for (const term of wanted) index.accumulate(term, 1, scores);
        naiveScores(texts, wanted).forEach((score, passage) => expect(scores[passage]).toBeCloseTo(score, 9));
      }),
    );
  });

  it('counts how many passages hold a term', () => {
    fc.assert(
      fc.property(passages, (texts) => {
        const index = build(texts);
        for (const term of ['供', 'chain', 'absent']) {
          expect(index.frequency(term)).toBe(texts.filter((text) => text.some((one) => one === term)).length);
        }
        expect(texts.map((_, passage) => index.holds(passage))).toEqual(texts.map((text) => text.length > 0));
      }),
    );
  });

  it('is the same bytes for the same texts', () => {
    const texts = [['a', 'b', 'a'], [], ['b', 'c']];
    const bytes = (): Uint8Array => {
      const builder = new TermIndexBuilder();
      for (const text of texts) builder.add(text);
      return builder.build();
    };
    expect(bytes()).toEqual(bytes());
  });

  it('keeps passages far apart and frequencies beyond a byte', () => {
    const texts = Array.from({ length: 20_000 }, (_, passage) =>
      passage % 19_999 === 0 ? Array<string>(300).fill('rare') : ['x'],
    );
    const { count, passages: found } = build(texts).search('rare');
    expect([...found.subarray(0, count)]).toEqual([0, 19_999]);
    const scores = new Float64Array(texts.length);
    build(texts).accumulate('rare', 1, scores);
    expect(scores[0]).toBeCloseTo(naiveScores(texts, ['rare'])[0] ?? 0, 9);
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 8)],
    ['cut in its header', (bytes: Uint8Array) => bytes.slice(0, 12)],
    ['empty', () => new Uint8Array()],
    ['of another kind', (bytes: Uint8Array) => bytes.map((byte) => 255 - byte)],
  ])('is refused where its bytes are %s', (_, spoil) => {
    const builder = new TermIndexBuilder();
    builder.add(['a', 'b']);
    const bytes = builder.build();
    expect(() => TermIndex.parse(spoil(bytes))).toThrow(RangeError);
  });
});
