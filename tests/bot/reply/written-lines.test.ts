import { describe, expect, it } from 'vitest';
import { renderText } from '../../../src/bot/reply/render-text.js';
import type { Block, Citation } from '../../../src/bot/reply/reply.js';

type Quote = Extract<Block, { readonly type: 'quote' }>;

const definition: Citation = {
  document: 'paper',
  section: '2.1',
  passage: 'paper#2.1-p1',
  quote: '供应链韧性是适应力。',
  rendering: 'Resilience is adaptability.',
};
const risk: Citation = { document: 'paper', section: '3.2', passage: 'paper#3.2-p1', quote: '风险上升。' };
const rendered: Quote = {
  type: 'quote',
  text: definition.quote,
  rendering: 'Resilience is adaptability.',
  citation: 0,
};
const unrendered: Quote = { type: 'quote', text: risk.quote, citation: 1 };
const written = (text: string, ...says: readonly Quote[]): Block => ({ type: 'written', text, says: [...says] });
const shown = (blocks: readonly Block[]): readonly string[] =>
  renderText(blocks, [definition, risk], 'en').split('\n\nSources:')[0]?.split('\n') ?? [];

const ORIGINAL = 'Original: “供应链韧性是适应力。” (section 2.1)';

describe('a model’s words', () => {
  it('are marked where they rest on a rendering, with its original beneath', () => {
    expect(shown([written('Resilience means to adapt.', rendered)])).toEqual([
      'Resilience means to adapt. (the project’s rendering)',
      ORIGINAL,
    ]);
  });

  it('have the address of what is shown in its own language, and no original', () => {
    expect(shown([written('风险上升。', unrendered)])).toEqual(['风险上升。 (section 3.2)']);
  });

  it('have both where they rest on both', () => {
    expect(shown([written('To adapt, for risks rise.', rendered, unrendered)])).toEqual([
      'To adapt, for risks rise. (the project’s rendering) (section 3.2)',
      ORIGINAL,
    ]);
  });

  it('in a row on the same rendering have the original beneath the last', () => {
    const sentences = [written('Resilience is a power.', rendered), written('It is that to adapt.', rendered)];
    expect(shown(sentences).filter((line) => line === ORIGINAL)).toHaveLength(1);
    expect(shown(sentences).at(-1)).toBe(ORIGINAL);
  });

  it('have it each where something else stands between', () => {
    const sentences = [
      written('A power.', rendered),
      written('Risks rise.', unrendered),
      written('To adapt.', rendered),
    ];
    expect(shown(sentences).filter((line) => line === ORIGINAL)).toHaveLength(2);
  });
});
