import { describe, expect, it } from 'vitest';
import { scaffoldingCases } from '../../../eval/writing/scaffolding-cases.js';
import { useStanding } from './use-standing.js';

const { stands } = useStanding();
const cases = scaffoldingCases();
const texts = (those: typeof cases): ReadonlyArray<readonly [string, (typeof cases)[number]['draft']]> =>
  those.map(({ text, draft }) => [text, draft]);

describe('words around a figure', () => {
  it.each(texts(cases.filter((one) => one.true && one.read === true)))(
    'may say what it is about, and nothing more: %s',
    async (text, draft) => {
      expect(await stands(text, draft)).toBe(true);
    },
  );

  it.each(texts(cases.filter((one) => !one.true)))('never change what it is: %s', async (text, draft) => {
    expect(await stands(text, draft)).toBe(false);
  });
});
