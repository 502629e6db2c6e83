import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { TEST_INDEX } from '../support/command-line.js';

const QUESTION = '2022年稀土出口比2021年增长了多少？';

/** The library as a program without types calls it. */
const untyped: Readonly<Record<string, unknown>> = library;

async function errorOf(call: unknown, given: readonly unknown[]): Promise<unknown> {
  if (typeof call !== 'function') throw new Error('No such function.');
  const called: Promise<unknown> = Promise.resolve().then((): unknown => call(...given));
  return called.then(
    () => null,
    (thrown: unknown) => thrown,
  );
}

describe('a request that is none', () => {
  let adviser: library.OpenAdviser;
  beforeAll(async () => {
    adviser = await library.openAdviser({ index: TEST_INDEX });
  });
  afterAll(() => adviser.close());

  it.each<[name: 'answer' | 'brief', given: unknown, message: RegExp]>([
    ['answer', undefined, /"request" of answer.*: object/u],
    ['answer', 'x', /"request" of answer.*: object/u],
    ['answer', {}, /"text" of answer.*: string/u],
    ['answer', { text: 5 }, /"text" of answer.*: string/u],
    ['answer', { text: QUESTION, language: 'fr' }, /"language" of answer.*: zh \| en/u],
    ['answer', { text: QUESTION, thread: [5] }, /"thread\.0" of answer.*: string/u],
    ['answer', { text: QUESTION, lang: 'en' }, /answer takes no argument "lang"; .*\blanguage\b/u],
    ['answer', { text: QUESTION, signal: {} }, /"signal" of answer.*: AbortSignal/u],
    ['brief', undefined, /"request" of brief.*: object/u],
    ['brief', { topic: '成品油', length: 'long' }, /"length" of brief.*: short \| full/u],
  ])('is refused by the method %s: %j', async (name, given, message) => {
    const error = await errorOf(adviser[name], [given]);
    expect(error).toBeInstanceOf(library.AdvisorError);
    expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringMatching(message) });
  });

  it.each<[name: string, given: unknown, message: RegExp]>([
    ['ask', { question: QUESTION }, /"text" of ask.*: string/u],
    ['check', { claim: 'x' }, /"text" of check.*: string/u],
    ['recommend', { description: null }, /"description" of recommend.*: string/u],
    ['search', { query: 'x', k: 0 }, /search takes no argument "k"; .*\blimit\b/u],
    ['search', { query: 'x', limit: 0 }, /"limit" of search.*: >= 1/u],
    ['search', { query: 'x', limit: Number.NaN }, /"limit" of search.*: number/u],
    ['search', { query: 'x', limit: 1.5 }, /"limit" of search.*: int/u],
    ['brief', {}, /"topic" of brief.*: string/u],
    ['indicators', undefined, /"request" of indicators.*: object/u],
    ['indicators', { document: 1 }, /"document" of indicators.*: string/u],
    ['indicatorTable', { name: '稀土', growth: 'published' }, /"growth" of indicatorTable.*: computed/u],
    ['indicatorTable', { name: '稀土', sort: { by: 1 } }, /"sort\.column" of indicatorTable.*: string/u],
    ['audit', undefined, /"request" of audit.*: object/u],
    ['audit', { language: 'fr' }, /"language" of audit.*: zh \| en/u],
  ])('is refused by %s: %j', async (name, given, message) => {
    const error = await errorOf(untyped[name], [given, adviser.knowledge]);
    expect(error).toBeInstanceOf(library.AdvisorError);
    expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringMatching(message) });
  });

  it.each([undefined, {}, 'paper'])('is refused beside what is no knowledge: %j', async (knowledge) => {
    const error = await errorOf(library.ask, [{ text: QUESTION }, knowledge]);
    expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringMatching(/"knowledge" of ask.*open/u) });
  });

  it.each(['openAdviser', 'openKnowledge'])('opens nothing by %s', async (name) => {
    const messages = await Promise.all(
      [{ corpus: 5 }, { corpas: '/my' }, { corpus: '' }, null].map((options) => errorOf(untyped[name], [options])),
    );
    expect(messages).toMatchObject(
      [
        `The argument "corpus" of ${name} is missing or not what is expected: string.`,
        expect.stringContaining(`${name} takes no argument "corpas"; it takes corpus, index, onProgress, signal`),
        `The argument "corpus" of ${name} is missing or not what is expected: string, length >= 1.`,
        `The argument "request" of ${name} is missing or not what is expected: object.`,
      ].map((message) => ({ code: 'INVALID_INPUT', message })),
    );
  });

  it.each<[options: object, message: RegExp]>([
    [{ model: 'gpt-4.1' }, /"model" of openAdviser.*: url, model and key, or a BaseChatModel/u],
    [{ model: {} }, /"model\.url" of openAdviser.*: string/u],
    [{ model: { url: 'ftp://h/v1', model: 'm' } }, /"model\.url" of openAdviser.*: an http or https address/u],
    [{ model: { url: 'http://user:hidden@h/v1', model: 'm' } }, /"model\.url" of openAdviser.*without user/u],
    [{ model: { url: 'http://h/v1', model: '' } }, /"model\.model" of openAdviser.*: string, length >= 1/u],
    [{ model: { url: 'http://h/v1', model: 'm', key: 'hidden\n' } }, /"model\.key" of openAdviser.*: one line/u],
    [{ model: { url: 'http://h/v1', model: 'm', apiKey: 'hidden' } }, /no argument "model\.apiKey"/u],
    [{ planner: 'model' }, /"model" of openAdviser.*to plan with/u],
    [{ planner: 'both' }, /"planner" of openAdviser.*: rules \| model/u],
    [{ modelSeconds: 0 }, /"modelSeconds" of openAdviser.*: >= 1/u],
  ])('opens no adviser with %j, and shows no key', async (options, message) => {
    const error = await errorOf(library.openAdviser, [options]);
    expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringMatching(message) });
    expect(JSON.stringify(error)).not.toContain('hidden');
  });

  it('is none but where a field is wrong: undefined stands for one left out', async () => {
    const question = { text: QUESTION, language: undefined, document: undefined, thread: undefined };
    expect(await errorOf(library.ask, [question, adviser.knowledge])).toBeNull();
  });
});

describe('an adviser that is closed', () => {
  it('goes on answering, and searches by words alone', async () => {
    const adviser = await library.openAdviser({ index: TEST_INDEX });
    await adviser.close();
    const reply = await adviser.answer({ text: QUESTION });
    expect(reply.figures[0]?.formula).toBe('(70.7 − 42.2) ÷ 42.2 × 100');
    const hits = await library.search({ query: '供应链的多元化' }, adviser.knowledge);
    expect(hits[0]?.text).toContain('多元化');
    expect(adviser.knowledge.notices).toEqual(['MODEL_UNAVAILABLE']);
  });
});
