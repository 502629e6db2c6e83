import { describe, expect, it } from 'vitest';
import { answerMessages } from '../../../src/bot/messages/answer.js';
import { helpMessages } from '../../../src/bot/messages/help.js';
import { indicatorMessages } from '../../../src/bot/messages/indicators.js';
import { mcpMessages } from '../../../src/bot/messages/mcp.js';
import { replyMessages } from '../../../src/bot/messages/reply.js';
import { terminalMessages } from '../../../src/bot/messages/terminal.js';

const catalogues = {
  answerMessages,
  helpMessages,
  indicatorMessages,
  mcpMessages,
  replyMessages,
  terminalMessages,
};
const HAN = /\p{Script=Han}/u;
// Chat commands have Chinese names in both languages; replies quote units such as 亿元.
const MAY_HOLD_HAN = ['answerMessages', 'mcpMessages'];

/** The fixed phrases of a catalogue: its strings at any depth. */
function phrases(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  return typeof messages === 'object' && messages !== null ? Object.values(messages).flatMap(phrases) : [];
}

/** A catalogue as it is written, with the sentences that have something to fill in. */
function sourceOf(messages: object): string {
  return Object.values(messages)
    .map((one: unknown) => (typeof one === 'object' && one !== null ? sourceOf(one) : String(one)))
    .join(' ');
}

describe.each(Object.entries(catalogues))('%s', (name, { zh, en }) => {
  it('has the same entries in both languages', () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('is Chinese in Chinese and English in English', () => {
    const empty = phrases(zh).filter((phrase) => phrase.trim() === '');
    expect(empty).toEqual([]);
    expect(HAN.test(sourceOf(zh))).toBe(true);
    const chinese = MAY_HOLD_HAN.includes(name) ? [] : phrases(en).filter((phrase) => HAN.test(phrase));
    expect(chinese).toEqual([]);
  });
});
