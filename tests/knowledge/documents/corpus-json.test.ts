import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/knowledge/documents/document.js';
import { parseCorpus, serialiseCorpus } from '../../../src/knowledge/documents/corpus-json.js';
import { loadCorpus } from '../../../src/knowledge/documents/load-corpus.js';

const CORPUS = new URL('../../../corpus/', import.meta.url).pathname;

let corpus: Corpus;

beforeAll(async () => {
  ({ corpus } = await loadCorpus(CORPUS));
});

describe('a stored corpus', () => {
  it('is read back as it was', () => {
    expect(parseCorpus(serialiseCorpus(corpus))).toEqual(corpus);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['empty', () => ''],
    ['of another version', (text: string) => text.replace(/"format":\d+/u, '"format":0')],
    ['something else', () => '{"documents":[]}'],
    ['no object', () => 'null'],
  ])('is refused where it is %s', (_, damage) => {
    expect(() => parseCorpus(damage(serialiseCorpus(corpus)))).toThrow(
      expect.objectContaining({ code: 'MALFORMED_DATA' }),
    );
  });
});
