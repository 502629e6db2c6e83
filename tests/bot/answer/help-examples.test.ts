import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerMessagesEn } from '../../../src/bot/messages/answer.en.js';
import { answerMessagesZh } from '../../../src/bot/messages/answer.zh.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const EXAMPLE = /(?:例如：|for example: )(?<question>.+)$/u;
const examples = [...answerMessagesZh.help, ...answerMessagesEn.help].flatMap(
  (line) => EXAMPLE.exec(line)?.groups?.['question'] ?? [],
);

describe('what help gives as an example', () => {
  it('is there in both languages', () => {
    expect(examples).toHaveLength(8);
  });

  it.each(examples)('is answered: %s', async (text) => {
    expect((await bundled.adviser.answer({ text, thread: [] })).kind).toBe('answer');
  });
});
