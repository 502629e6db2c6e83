import { describe, expect, it } from 'vitest';

import { withoutThoughts } from '../../../src/bot/models/without-thoughts.js';

async function* pieces(text: string, length: number): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

async function said(text: string, length: number): Promise<string> {
  let whole = '';
  for await (const piece of withoutThoughts(pieces(text, length))) whole += piece;
  return whole;
}

describe('a text without its thoughts', () => {
  it.each([
    [
      'thoughts before it',
      '\n<think>\n它问韧性是什么[1]。\n</think>\n\n韧性是一种能力[1]。',
      '\n\n韧性是一种能力[1]。',
    ],
    ['no thoughts', '韧性是一种能力[1]。', '韧性是一种能力[1]。'],
    ['empty thoughts', '<think></think>Yes.', 'Yes.'],
    ['thoughts that speak of their end', '<think>a < b </thin </think>Yes.', 'Yes.'],
    ['what only begins like thoughts', '<thin, an ability[1].', '<thin, an ability[1].'],
    ['a mark in the middle', 'An ability[1]. <think>Yes.</think>', 'An ability[1]. <think>Yes.</think>'],
    ['less than a mark', ' <t', ' <t'],
    ['thoughts without end', '<think>An ability[1].', ''],
  ])('is what follows them, however it comes: %s', async (_kind, text, expected) => {
    const lengths = Array.from(text, (_character, index) => index + 1);
    const texts = await Promise.all(lengths.map((length) => said(text, length)));
    expect(new Set(texts)).toEqual(new Set([expected]));
  });
});
