import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { Glosses } from '../../../src/knowledge/language/glosses.js';

const FILE = fileURLToPath(new URL('../../../models/cc-cedict-glosses/glosses.bin', import.meta.url));

describe('the bundled glosses', () => {
  let glosses: Glosses;
  beforeAll(async () => {
    glosses = await Glosses.load(FILE);
  });

  it.each([
    ['suppli chain', '供应链'],
    ['rare earth', '稀土'],
    ['innov', '创新'],
    ['steel', '钢'],
    ['warsaw', '华沙'],
    // A word of a name alone.
    ['tesla', '特斯拉'],
  ])('translate %s as %s', (stems, word) => {
    expect(glosses.chinese(stems).map(({ text }) => text)).toContain(word);
  });

  it.each([
    ['供应链', 'suppli chain'],
    ['出口', 'export'],
  ])('translate %s as %s', (word, stems) => {
    expect(glosses.english(word).map(({ text }) => text)).toContain(stems);
  });

  it('say the same in both directions, best first', () => {
    for (const { text, weight } of glosses.chinese('export')) {
      expect(glosses.english(text)).toContainEqual({ text: 'export', weight });
    }
    const weights = glosses.chinese('export').map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((left, right) => right - left));
    expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
  });

  it.each(['', 'zzzz', '供应链'])('know no English for %j', (stems) => {
    expect(glosses.chinese(stems)).toEqual([]);
  });

  it('are refused where the file is cut short or something else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lianwen-glosses-'));
    const whole = await readFile(FILE);
    for (const bytes of [
      whole.subarray(0, 1000),
      whole.subarray(0, whole.length - 1),
      Buffer.alloc(64),
      Buffer.alloc(0),
    ]) {
      await writeFile(join(folder, 'glosses.bin'), bytes);
      await expect(Glosses.load(join(folder, 'glosses.bin'))).rejects.toThrow(RangeError);
    }
    await rm(folder, { recursive: true });
  });
});
