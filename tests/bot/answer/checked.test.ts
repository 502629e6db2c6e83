import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdviser, type Adviser } from '../../../src/bot/answer/index.js';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
let adviser: Adviser;

beforeAll(async () => {
  knowledge = await openBundledKnowledge();
  adviser = createAdviser({ knowledge, version: 'test' });
});
afterAll(() => knowledge.close());

describe('a question that wants yes or no', () => {
  it('is told yes with the figure', async () => {
    const { kind, text, figures, citations } = await adviser.answer({ text: '稀土出口是不是增长了67.6%？' });
    expect([kind, figures[0]?.value, citations[0]?.table]).toEqual(['answer', 67.6, 'table-2']);
    expect(text).toMatch(/^是的，/u);
  });

  it('is told no, and what is so instead', async () => {
    const { text, figures } = await adviser.answer({ text: 'Did furniture rise 2.5% in 2022?' });
    expect(text).toMatch(/^No, /u);
    expect(figures[0]?.value).toBe(-2.5);
  });

  it.each([
    ['Is furniture export rising?', 'No, '],
    ['Is the export of furniture falling?', 'Yes, '],
    ['Are steel product exports increasing?', 'Yes, '],
    ['Are toy exports going up?', 'Yes, '],
  ])('may ask what is going on: %s', async (text, opening) => {
    const reply = await adviser.answer({ text });
    expect([reply.kind, reply.text.slice(0, opening.length)]).toEqual(['answer', opening]);
  });

  it('is told of two growths both, and which is the larger', async () => {
    const { items, figures } = await adviser.answer({ text: 'Did toys grow faster than ceramics?' });
    expect(items).toEqual(['陶瓷产品']);
    expect(figures).toHaveLength(2);
  });

  it('is told where something is listed instead', async () => {
    const { text } = await adviser.answer({ text: 'Is vendor-managed inventory part of smart manufacturing?' });
    expect(text).toMatch(/^No, [\s\S]*expanding centralised procurement models/u);
  });

  it('is left to the other planners where its figures do not tell', async () => {
    for (const question of ['Did rare earth imports rise in 2022?', 'Are rare earth imports rising?']) {
      const { kind, text } = await adviser.answer({ text: question });
      expect(kind).toBe('refusal');
      expect(text).toContain('no imports');
    }
  });
});

describe('a statement that is to be checked', () => {
  it('has the verdict and figure of each of its claims', async () => {
    const { text, figures } = await adviser.answer({ text: '核对一下：2022年家具出口上升2.5%。玩具出口上升9.1%。' });
    expect(figures.map(({ value }) => value)).toEqual([-2.5, 9.1]);
    expect(text).toMatch(/与原文不符[\s\S]*方向相反[\s\S]*有依据/u);
  });

  it('names the factor of ten', async () => {
    const { text } = await adviser.answer({
      text: 'Is it true that refined oil exports reached RMB 3,237.1 billion in 2022?',
    });
    expect(text).toContain('Too large by a factor of ten');
  });

  it('is refused with the nearest sentence where nothing tells', async () => {
    const { kind, citations } = await adviser.answer({ text: 'Verify that furniture exports to Japan fell.' });
    expect([kind, citations.length]).toEqual(['refusal', 1]);
  });
});
