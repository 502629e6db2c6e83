import { describe, expect, it } from 'vitest';
import { recorded } from './recorded.js';
import { useStanding } from './use-standing.js';

const { stands } = useStanding();

/** Replies on furniture and furniture parts, which the questions call furniture. */
const [ZH, EN] = ['w146', 'w147'];

describe('a row is called', () => {
  it.each([
    ['by its whole name', ZH, '家具及其零件的同期增减为 −2.5%[1]。'],
    ['by the part that the question calls it by', ZH, '家具出口同比下降2.5%[1]。'],
    ['by its whole name', EN, 'Exports of furniture and furniture parts fell by 2.5% year on year [1].'],
    ['by the part that the question calls it by', EN, 'Furniture exports fell by 2.5% year on year [1].'],
  ])('%s: %s', async (_, draft, text) => {
    expect(await stands(text, recorded(draft))).toBe(true);
  });

  it.each([
    [ZH, '家具零件出口同比下降2.5%[1]。'],
    [EN, 'Furniture parts fell by 2.5% year on year [1].'],
    [EN, 'Exports of furniture parts fell by 2.5% year on year [1].'],
  ])('by no other part of it: %s', async (draft, text) => {
    expect(await stands(text, recorded(draft))).toBe(false);
  });
});
