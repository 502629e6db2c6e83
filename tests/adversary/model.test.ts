import { describe, expect, it } from 'vitest';

import { judge } from '../eval/adversary/judge/judge.js';
import { standing } from '../eval/adversary/judge/shown.js';
import type { JudgedReply } from '../eval/adversary/judge/reply.js';
import { MODEL_SETS, renumbered } from '../eval/adversary/model/model-answers.js';

const piece = (number: number, text: string) => ({ number, text });

describe('the marks of a model’s sentence', () => {
  const sentence = {
    text: '稀土为 70.7 亿元[1]，玩具为 3229.2 亿元[2]。',
    kind: 'figures',
    evidence: ['稀土：70.7 亿元。', '玩具：3229.2 亿元。'],
  } as const;

  it('stay where they are and count the pieces of the prompt at hand', () => {
    const pieces = [piece(1, '鞋靴：3844.4 亿元。'), piece(2, '玩具：3229.2 亿元。'), piece(3, '稀土：70.7 亿元。')];
    expect(renumbered(sentence, { pieces, language: 'zh' })).toBe('稀土为 70.7 亿元[3]，玩具为 3229.2 亿元[2]。');
  });

  it('are none where a piece is gone', () => {
    expect(renumbered(sentence, { pieces: [piece(1, '稀土：70.7 亿元。')], language: 'zh' })).toBeNull();
  });
});

describe('what a model answered', () => {
  it.each(MODEL_SETS)('marks each sentence with pieces that it was shown: $name', ({ answers }) => {
    const wrong = answers
      .flatMap(({ sentences }) => sentences)
      .filter((one) => renumbered(one, piecesOf(one.evidence)) !== one.text);
    expect(wrong.length).toBe(0);
    // Of a quotation over several sentences the last one is marked.
    for (const { sentences } of answers) expect(sentences.at(-1)?.text).toMatch(/\[\d+\]/u);
  });

  it('is put aside for each way of writing', () => {
    for (const keeps of ['rules', 'evidence'])
      expect(MODEL_SETS.some((set) => set.keeps === keeps && set.faults === 'counted' && set.answers.length > 0)).toBe(
        true,
      );
  });
});

const piecesOf = (evidence: readonly string[]) => ({
  pieces: evidence.map((text, at) => piece(at + 1, text)),
  language: 'en' as const,
});

describe('a sentence of the source', () => {
  const said = 'Supply and demand form a close linkage.';
  const reply = (blocks: JudgedReply['blocks'], text: string): JudgedReply => ({
    kind: 'answer',
    language: 'en',
    text,
    blocks,
    citations: [{ quote: '供需紧密联动。', rendering: said }],
    figures: [],
    items: [],
    followUps: [],
  });
  const deterministic = reply([{ type: 'quote', text: '供需紧密联动。' }], `“${said}” (the project’s rendering)`);

  it('stands where the model was let say it', () => {
    const written = reply(
      [{ type: 'written', text: said }],
      `${said} (the project’s rendering)\nOriginal: “供需紧密联动。”`,
    );
    expect(standing(written, deterministic)(said)).toBe(true);
  });

  it('is the source’s own where a renderer says whose words it is in', () => {
    const shown = reply([{ type: 'quote', text: '供需紧密联动。' }], `${said} (the project’s rendering)`);
    expect(judge(shown, deterministic, null).leaks).toEqual([]);
    const other = { ...shown, text: shown.text.replace('close', 'loose') };
    expect(judge(other, deterministic, null).leaks).not.toEqual([]);
  });

  it('does not where the source was put in its place', () => {
    expect(standing(deterministic, deterministic)(said)).toBe(false);
  });
});
