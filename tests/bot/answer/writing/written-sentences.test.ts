import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WrittenSentence } from '../../../../src/bot/answer/writing/evidence.js';
import { MOST_WRITTEN, writtenSentences } from '../../../../src/bot/answer/writing/written-sentences.js';

async function* streamOf(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

async function read(...pieces: readonly string[]): Promise<readonly WrittenSentence[]> {
  const sentences: WrittenSentence[] = [];
  for await (const sentence of writtenSentences(streamOf(pieces))) sentences.push(sentence);
  return sentences;
}

const whole =
  '稀土出口70.7亿元[1]。家具出口4639.3亿元。[2] Exports were 7.07 billion yuan [1], up 67.6% [2, 3]. 完【4】';

describe('the sentences of a stream', () => {
  it('carry the marks within them and right behind them', async () => {
    expect(await read(whole)).toEqual([
      { text: '稀土出口70.7亿元。', pieces: [1] },
      { text: '家具出口4639.3亿元。', pieces: [2] },
      { text: 'Exports were 7.07 billion yuan, up 67.6%.', pieces: [1, 2, 3] },
      { text: '完', pieces: [4] },
    ]);
  });

  it('are the same wherever the text is cut', async () => {
    const expected = await read(whole);
    const cuts = fc.array(fc.nat(whole.length), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [...places.toSorted((left, right) => left - right), whole.length];
        const pieces = ends.map((end, index) => whole.slice(index === 0 ? 0 : ends[index - 1], end));
        expect(await read(...pieces)).toEqual(expected);
      }),
    );
  });

  it('end with a mark at their end, whatever letter comes next', async () => {
    expect(await read('steel: 6 yuan (6 元). [1]\ntoys: 7 yuan [2]. rare earths: 8.5 yuan. [3] [4] shoes')).toEqual([
      { text: 'steel: 6 yuan (6 元).', pieces: [1] },
      { text: 'toys: 7 yuan.', pieces: [2] },
      { text: 'rare earths: 8.5 yuan.', pieces: [3, 4] },
      { text: 'shoes', pieces: [] },
    ]);
  });

  it('have the marks of those that follow, where they have none', async () => {
    expect(await read('One. Two. Three [1]. Four.')).toEqual([
      { text: 'One.', pieces: [1] },
      { text: 'Two.', pieces: [1] },
      { text: 'Three.', pieces: [1] },
      { text: 'Four.', pieces: [] },
    ]);
  });

  it('have each its own marks around what they quote, where a quotation goes over several', async () => {
    const texts = async (text: string): Promise<readonly string[]> => (await read(text)).map((one) => one.text);
    expect(await texts('文章写道：“公园降低气温。树木吸收噪声。草地涵养水源”[1]。公园很大[2]。')).toEqual([
      '文章写道：“公园降低气温。”',
      '“树木吸收噪声。”',
      '“草地涵养水源”。',
      '公园很大。',
    ]);
    expect(await texts('The paper says: “Parks cool the city. Trees absorb noise” [1].')).toEqual([
      'The paper says: “Parks cool the city.”',
      '“Trees absorb noise”.',
    ]);
  });

  it('stay as they are where a quotation is never closed, or is closed in the same one', async () => {
    const texts = async (text: string): Promise<readonly string[]> => (await read(text)).map((one) => one.text);
    const open = ['文章写道：“公园降低气温。', '树木吸收噪声。'];
    expect(await texts(`${open.join('')}[1]`)).toEqual(open);
    const closed = ['文章写道：“公园降低气温”。', '树木吸收噪声”。'];
    expect(await texts(`${closed.join('')}[1]`)).toEqual(closed);
    expect(await texts('“公园降低气温。[1]树木吸收噪声”[2]。')).toEqual(['“公园降低气温。', '树木吸收噪声”。']);
  });

  it('are parted by the end of thoughts, which lends its marks to none of them', async () => {
    const text = 'Hmm, 70.7? Done.\n</think>\n\nRare earths: 7.07 billion yuan. [1]';
    const expected = [
      { text: '</think>', pieces: [] },
      { text: 'Rare earths: 7.07 billion yuan.', pieces: [1] },
    ];
    expect(await read(text)).toEqual(expected);
    expect(await read(...Array.from(text))).toEqual(expected);
    expect(await read('So it is.</think>Rare earths [1].')).toEqual([
      { text: '</think>', pieces: [] },
      { text: 'Rare earths.', pieces: [1] },
    ]);
  });

  it('come as soon as another one begins', async () => {
    const seen: string[] = [];
    async function* pieces(): AsyncGenerator<string> {
      yield 'One is said [1]. ';
      seen.push('second piece asked for');
      yield 'Two';
      seen.push('third piece asked for');
    }
    for await (const { text } of writtenSentences(pieces())) seen.push(text);
    expect(seen).toEqual(['second piece asked for', 'One is said.', 'third piece asked for', 'Two']);
  });

  it('end where more is written than any reply says, and the stream is let go', async () => {
    let [given, isLetGo] = [0, false];
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) {
          given += 1;
          yield 'Words go on and on. ';
        }
      } finally {
        isLetGo = true;
      }
    }
    for await (const sentence of writtenSentences(endless())) expect(sentence.pieces).toEqual([]);
    expect({ isBounded: given < MOST_WRITTEN, isLetGo }).toEqual({ isBounded: true, isLetGo: true });
  });
});
