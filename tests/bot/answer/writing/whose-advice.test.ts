import { beforeAll, describe, expect, it } from 'vitest';
import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { detectLanguage, loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

function stands(text: string, source: string): boolean {
  const reading = { corpus, language: detectLanguage(text), question: '' };
  return judgeSentence({ text, pieces: [1] }, [quoteOf(source)], reading).stands;
}

const ORCHARDS = 'First, keep working to optimise the cultivation of orchards.';
const STATED = 'The cultivation of orchards optimises the climate of the city.';
const GARDENERS = '大力引进经验丰富的园艺师，提高乡土树种的比例。';
const DONE = '园艺师提高了乡土树种的比例，降低了城市的气温。';

describe('whose advice it is', () => {
  it.each([
    [ORCHARDS, 'What the paper advises is to keep working to optimise the cultivation of orchards.'],
    [ORCHARDS, 'What the paper also recommends is that the cultivation of orchards be optimised.'],
    [ORCHARDS, 'The paper’s advice is to optimise the cultivation of orchards.'],
    [ORCHARDS, 'The paper says to keep working to optimise the cultivation of orchards.'],
    [ORCHARDS, 'To keep working to optimise the cultivation of orchards is what the paper advises.'],
    [ORCHARDS, 'Optimising the cultivation of orchards is what the paper calls for.'],
    [GARDENERS, '文章所建议的是大力引进经验丰富的园艺师，提高乡土树种的比例。'],
    [GARDENERS, '文章的建议是提高乡土树种的比例。'],
    [GARDENERS, '提高乡土树种的比例，是文章所建议的。'],
    [GARDENERS, '大力引进经验丰富的园艺师是该文的建议。'],
    [GARDENERS, '按文中说法，应提高乡土树种的比例。'],
  ])('may be said in front of it or behind: %s %s', (source, text) => {
    expect(stands(text, source)).toBe(true);
  });

  it.each([
    [ORCHARDS, 'What the paper advises is not to keep working to optimise the cultivation of orchards.'],
    [ORCHARDS, 'What the law advises is to keep working to optimise the cultivation of orchards.'],
    [ORCHARDS, 'What the paper advises is to keep working to reduce the cultivation of orchards.'],
    [ORCHARDS, 'What the paper advises against is to optimise the cultivation of orchards.'],
    [ORCHARDS, 'The paper says never to optimise the cultivation of orchards.'],
    [ORCHARDS, 'The paper says to stop optimising the cultivation of orchards.'],
    [ORCHARDS, 'To optimise the cultivation of orchards is not what the paper advises.'],
    [ORCHARDS, 'To optimise the cultivation of orchards is what the paper advises against.'],
    [ORCHARDS, 'To optimise the cultivation of orchards is what the ministry advises.'],
    [ORCHARDS, 'To optimise the cultivation of gardens is what the paper advises.'],
    [ORCHARDS, 'Optimising the cultivation of orchards is what Table 2 calls for.'],
    [STATED, 'The paper says to optimise the climate of the city.'],
    [STATED, 'To optimise the climate of the city is what the paper advises.'],
    [STATED, 'The cultivation of orchards optimises the climate of the city is what the paper advises.'],
    [GARDENERS, '文章的建议是降低乡土树种的比例。'],
    [GARDENERS, '文章的建议不是提高乡土树种的比例。'],
    [GARDENERS, '提高乡土树种的比例，不是文章所建议的。'],
    [GARDENERS, '提高乡土树种的比例不是文章的建议。'],
    [GARDENERS, '提高乡土树种的比例，是政府所建议的。'],
    [GARDENERS, '提高外来树种的比例，是文章所建议的。'],
    [GARDENERS, '文章所反对的是提高乡土树种的比例。'],
    [GARDENERS, '按文中说法，应降低乡土树种的比例。'],
    [GARDENERS, '按政府说法，应提高乡土树种的比例。'],
    [GARDENERS, '按表2说法，应提高乡土树种的比例。'],
    [DONE, '文章的建议是降低城市的气温。'],
    [DONE, '降低城市的气温，是文章所建议的。'],
  ])('and makes it no other: %s %s', (source, text) => {
    expect(stands(text, source)).toBe(false);
  });
});
