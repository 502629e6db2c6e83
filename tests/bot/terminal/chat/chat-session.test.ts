import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatResponse, ChatSession } from '../../../../src/bot/adapters/terminal/chat/chat-session.js';
import { coloured } from '../../../../src/bot/adapters/terminal/colour.js';
import { type Adviser, createAdviser } from '../../../../src/bot/answer/index.js';
import { readConfig } from '../../../../src/bot/config.js';
import { renderLines } from '../../../../src/bot/reply/render-text.js';
import { type SourceNames, sourceNames } from '../../../../src/bot/reply/source-names.js';
import { type KnowledgeIndex, openIndex } from '../../../../src/knowledge/index.js';
import { TEST_INDEX } from '../../../support/command-line.js';

let knowledge: KnowledgeIndex;
let adviser: Adviser;
let names: SourceNames;
beforeAll(async () => {
  knowledge = await openIndex(readConfig({ index: TEST_INDEX }));
  adviser = createAdviser({ knowledge, version: '1.2.3' });
  names = sourceNames(knowledge.corpus);
});
afterAll(() => knowledge.close());

const session = (language: 'zh' | 'en' | null = null): ChatSession =>
  new ChatSession({ adviser, names, language, locale: 'en' });

function words(response: ChatResponse): string {
  if (response.kind === 'text') return response.text;
  return response.kind === 'reply' ? response.reply.text : response.kind;
}

describe('ChatSession', () => {
  it('understands a follow-up from the turns before it', async () => {
    const chat = session();
    await chat.respond('2022年稀土出口多少？');
    expect(words(await chat.respond('那家具呢？'))).toContain('4639.3');
  });

  it('goes on with the conversation after a question that cannot be answered', async () => {
    const chat = session();
    await chat.respond('2022年稀土出口多少？');
    await expect(chat.respond('a'.repeat(20_001))).rejects.toMatchObject({ code: 'INPUT_TOO_LONG' });
    expect(words(await chat.respond('那家具呢？'))).toContain('4639.3');
  });

  it('shows the sources of the last reply with their quotes, in the language of the reply', async () => {
    const chat = session();
    expect(words(await chat.respond('/sources'))).toMatch(/no reply yet/u);
    await chat.respond('2022年稀土出口多少？');
    expect(words(await chat.respond('/sources'))).toMatch(
      /^1\. .*2\.2 .*，表 2（稀土 × 2022 年） \[industrial-innovation#table-2-p\d\]\n {3}“70\.7”/u,
    );
    expect(words(await chat.respond('/来源'))).toBe(words(await chat.respond('/sources')));
  });

  it('tells why: what was asked, what ran, what was read, in which corpus', async () => {
    const chat = session();
    await chat.respond('2022年稀土出口多少？');
    await chat.respond('那家具呢？');
    const why = words(await chat.respond('/why'));
    expect(why).toContain('问题：那家具呢？\n承接上文：2022年稀土出口多少？');
    expect(why).toContain('industrial-innovation table-2: 家具及其零件 × 2022 年');
    expect(why).toContain(knowledge.corpusDigest.slice(0, 12));
    expect(why).not.toMatch(/undefined|\[object/u);
  });

  it('fixes the language of replies, and lets it follow the question again', async () => {
    const chat = session();
    expect(words(await chat.respond('/lang zh'))).toBe('回答语言：中文。');
    expect(await chat.respond('How much rare earth was exported in 2022?')).toMatchObject({
      reply: { language: 'zh' },
    });
    expect(words(await chat.respond('/语言 auto'))).toBe('回答语言随问题而定。');
    expect(await chat.respond('How much rare earth was exported in 2022?')).toMatchObject({
      reply: { language: 'en' },
    });
    expect(words(await chat.respond('/lang fr'))).toMatch(/^Usage/u);
  });

  it.each([
    ['', 'nothing'],
    ['/quit', 'quit'],
    ['/EXIT', 'quit'],
    ['/help', /\/sources/u],
    ['/hlep', /did you mean \/help\?/u],
    ['/', /no command/u],
  ])('answers %j with %s', async (line, expected) => {
    expect(words(await session().respond(line))).toMatch(expected);
  });
});

describe('a reply on a terminal', () => {
  it.each([
    '2022年稀土出口多少？',
    'Which technologies are at risk of a broken chain?',
    'Who wrote the paper?',
    'What does table 1 list?',
  ])('has the characters of its text, colours aside: %s', async (text) => {
    const { blocks, citations, language, text: plain } = await adviser.answer({ text });
    const shown = coloured(renderLines(blocks, citations, language, names), 'coloured');
    expect(stripVTControlCharacters(shown)).toBe(plain);
  });
});
