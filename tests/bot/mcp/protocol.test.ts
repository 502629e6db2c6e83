import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureText } from '../../../src/bot/adapters/mcp/failure.js';
import { briefSchema } from '../../../src/bot/briefing/brief.js';
import { EmptyInputError } from '../../../src/bot/errors/empty-input-error.js';
import { InvalidReceiptError } from '../../../src/bot/errors/invalid-receipt-error.js';
import { OutputTooLargeError } from '../../../src/bot/errors/output-too-large-error.js';
import { UnknownDocumentError } from '../../../src/bot/errors/unknown-document-error.js';
import { UnknownIndicatorError } from '../../../src/bot/errors/unknown-indicator-error.js';
import { CorpusUnreadableError } from '../../../src/knowledge/errors/corpus-unreadable-error.js';
import { CorpusEmptyError, CorpusNotFoundError } from '../../../src/knowledge/index.js';
import { DiskFullError } from '../../../src/knowledge/retrieval/disk/disk-full-error.js';
import { IndexUnwritableError } from '../../../src/knowledge/retrieval/disk/index-unwritable-error.js';
import { openBundledAdviser, PAPER, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { BareClient, called, deskOf, INITIALIZE, joinedClient, wordsOf } from '../../support/mcp-clients.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const INVALID_PARAMS = -32_602;
const METHOD_NOT_FOUND = -32_601;
const RESOURCE_NOT_FOUND = -32_002;

describe('a connection', () => {
  // Versions the library knows are answered as asked; any other by the latest.
  it.each([
    ['2025-11-25', '2025-11-25'],
    ['2025-06-18', '2025-06-18'],
    ['2025-03-26', '2025-03-26'],
    ['2024-11-05', '2024-11-05'],
    ['1999-01-01', '2025-11-25'],
  ])('agrees on a version: %s', async (asked, agreed) => {
    const client = await BareClient.joined(deskOf(bundled));
    const answer = await client.ask(1, 'initialize', { ...INITIALIZE, protocolVersion: asked });
    expect(answer).toMatchObject({
      id: 1,
      result: {
        protocolVersion: agreed,
        serverInfo: { name: 'lianwen', version: 'test' },
        capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} },
      },
    });
  });

  it('answers a ping, and a method that there is not by its code', async () => {
    const client = await BareClient.joined(deskOf(bundled));
    expect(await client.ask('a', 'ping')).toMatchObject({ id: 'a', result: {} });
    expect(await client.ask(2, 'tools/burn')).toMatchObject({ id: 2, error: { code: METHOD_NOT_FOUND } });
  });

  it('says how it is to be used in the language of the server', async () => {
    const [en, zh] = await Promise.all([
      joinedClient(deskOf(bundled)),
      joinedClient(deskOf(bundled, { language: 'zh' })),
    ]);
    expect(en.getInstructions()).toMatch(/Start with ask/u);
    expect(zh.getInstructions()).toMatch(/先用 ask/u);
  });
});

describe('a request beyond the schema', () => {
  it.each([
    ['a call without a name', 'tools/call', { arguments: {} }],
    ['a call whose name is a number', 'tools/call', { name: 7 }],
    ['arguments that are a list', 'tools/call', { name: 'ask', arguments: ['x'] }],
    ['a tool that there is not', 'tools/call', { name: 'burn', arguments: {} }],
    ['a reading without an address', 'resources/read', {}],
    ['a prompt that there is not', 'prompts/get', { name: 'poem' }],
    ['a prompt without what it needs', 'prompts/get', { name: 'briefing', arguments: {} }],
    ['a prompt with an argument it has not', 'prompts/get', { name: 'briefing', arguments: { topic: 'x', mood: 'y' } }],
    ['a prompt on a document that is not held', 'prompts/get', prompt('briefing', { topic: 'x', document: 'nope' })],
    ['a prompt on more than can be checked', 'prompts/get', prompt('claim-check', { claims: 'x'.repeat(100_001) })],
    ['a prompt on more than can be asked', 'prompts/get', prompt('briefing', { topic: 'x'.repeat(20_001) })],
    ['a tool of a megabyte', 'tools/call', { name: 'x'.repeat(1_000_000) }],
    ['a name that every object has', 'prompts/get', { name: 'constructor' }],
    ['a tool of the kind', 'tools/call', { name: '__proto__' }],
    ['a cursor of nobody', 'tools/list', { cursor: 'bm9uZQ' }],
    ['a cursor that is no text', 'resources/list', { cursor: 7 }],
    ['a cursor of another list', 'prompts/list', { cursor: Buffer.from('["tools",1]').toString('base64url') }],
    ['a completion of no prompt', 'completion/complete', reference('ref/prompt', 'poem', 'topic')],
    ['a completion of no argument', 'completion/complete', reference('ref/prompt', 'briefing', 'mood')],
    ['a completion of no template', 'completion/complete', reference('ref/resource', 'lianwen://x/{id}', 'id')],
  ])('is the fault of the client: %s', async (_, method, params) => {
    const client = await BareClient.joined(deskOf(bundled));
    const answer = await client.ask(1, method, params);
    expect(answer).toMatchObject({ id: 1, error: { code: INVALID_PARAMS } });
    expect(JSON.stringify(answer)).not.toMatch(/\.ts:|\.js:|node_modules/u);
    expect(JSON.stringify(answer).length).toBeLessThan(1000);
    expect(await client.ask(2, 'ping')).toMatchObject({ result: {} });
  });

  it.each([
    'lianwen://documents/nothing',
    `lianwen://documents/${PAPER}/99.9`,
    `lianwen://documents/${PAPER}/2.1/more`,
    `lianwen://tables/${PAPER}`,
    `lianwen://tables/${PAPER}/table-9`,
    `lianwen://tables/${PAPER}/table-2/xml`,
    'lianwen://documents/%E0%A4%A',
    'lianwen://documents/..%2F..%2Fetc%2Fpasswd',
    'file:///etc/passwd',
    `lianwen://documents/${'a/'.repeat(500_000)}`,
    '',
  ])('reads nothing at %j', async (uri) => {
    const client = await BareClient.joined(deskOf(bundled));
    const answer = await client.ask(1, 'resources/read', { uri });
    expect(answer).toMatchObject({ error: { code: RESOURCE_NOT_FOUND } });
    expect(JSON.stringify(answer).length).toBeLessThan(1000);
  });
});

const prompt = (name: string, args: object): Record<string, unknown> => ({ name, arguments: args });

function reference(type: string, name: string, argument: string): Record<string, unknown> {
  const ref = type === 'ref/prompt' ? { type, name } : { type, uri: name };
  return { ref, argument: { name: argument, value: '' } };
}

/** A sum of a sum of a sum. */
function nested(levels: number): object {
  let term: object = {};
  for (let level = 0; level < levels; level += 1) term = { sum: [term] };
  return term;
}

describe('a call that cannot be answered', () => {
  it.each([
    ['a blank question', 'ask', { question: ' ' }, /^EMPTY_INPUT: /u],
    ['one that is too long', 'ask', { question: 'a'.repeat(20_001) }, /^INPUT_TOO_LONG: .*20,?000/u],
    [
      'an earlier question that is too long',
      'ask',
      { question: 'x', thread: ['稀'.repeat(1_000_000)] },
      /^INPUT_TOO_LONG: .*20,?000/u,
    ],
    ['half of a surrogate pair said earlier', 'ask', { question: 'x', thread: ['\ud800'] }, /^INVALID_ENCODING: /u],
    ['terms in terms without end', 'sum', { terms: [nested(2000)] }, /^INVALID_INPUT: .*64/u],
    ['a receipt in receipts without end', 'brief', { topic: 'x', since: { a: nested(2000) } }, /^INVALID_INPUT: .*64/u],
    ['half of a surrogate pair', 'ask', { question: '\ud800' }, /^INVALID_ENCODING: /u],
    ['no question', 'ask', {}, /^INVALID_INPUT: .*"question"/u],
    [
      'an argument that there is not',
      'ask',
      { question: 'x', lang: 'en' },
      /^INVALID_INPUT: ask .*"lang".*: question, thread/u,
    ],
    [
      'a language that there is not',
      'search',
      { query: 'x', language: 'fr' },
      /^INVALID_INPUT: .*"language".*: zh \| en/u,
    ],
    ['too many hits', 'search', { query: 'x', k: 1e6 }, /^INVALID_INPUT: .*"k".*: <= 100/u],
    [
      'a document that there is not',
      'check',
      { claim: 'x', document: 'none' },
      /^UNKNOWN_DOCUMENT: .*none.*tool describe-corpus/u,
    ],
    [
      'an indicator that there is not',
      'indicators',
      { name: 'weather' },
      /^UNKNOWN_INDICATOR: .*weather.*tool indicators/u,
    ],
    ['what is no receipt', 'brief', { topic: '稀土', since: { version: 1 } }, /^INVALID_RECEIPT: .*“since”.*version/u],
    ['a receipt that is no object', 'brief', { topic: '稀土', since: 'yesterday' }, /^INVALID_INPUT: .*"since"/u],
    ['a term of no kind', 'sum', { terms: [{ cell: 1 }] }, /^INVALID_INPUT: .*"terms\.0"/u],
    ['a row below zero', 'look-up-cells', { document: 'x', table: 'y', rows: [-1], columns: [0] }, /"rows\.0"/u],
  ])('says why, so that the model can do better: %s', async (_, name, args, words) => {
    const client = await joinedClient(deskOf(bundled));
    const result = await called(client, name, args);
    expect(result.isError).toBe(true);
    expect(wordsOf(result)).toMatch(words);
    expect(wordsOf(result)).not.toMatch(/\n\s+at /u);
  });

  it.each(['zh', 'en'] as const)('names no command of a terminal, whatever went wrong: %s', (language) => {
    const desk = { failed: () => undefined };
    const errors = [
      new CorpusNotFoundError('/papers'),
      new CorpusUnreadableError('/papers'),
      new CorpusEmptyError('/papers', []),
      new DiskFullError('/index'),
      new IndexUnwritableError('/index', 'EACCES'),
      new InvalidReceiptError('since', 'version'),
      new UnknownDocumentError('x', [PAPER]),
      new UnknownIndicatorError('x', []),
      new EmptyInputError(),
      new OutputTooLargeError('audit', 2, 1),
      new TypeError('any'),
    ];
    for (const error of errors) {
      const words = failureText(error, language, desk);
      expect(words).toMatch(/^[A-Z_]+: /u);
      expect(words).not.toMatch(/\bcommand|命令|--json|\blw\b|lianwen /u);
    }
  });

  it('speaks the language asked for, or that of the words', async () => {
    const client = await joinedClient(deskOf(bundled));
    const inChinese = await called(client, 'check', { claim: '稀土', document: 'none' });
    expect(wordsOf(inChinese)).toMatch(/没有文档/u);
    const asked = await called(client, 'check', { claim: '稀土', document: 'none', language: 'en' });
    expect(wordsOf(asked)).toMatch(/no document/u);
  });

  it('tells nothing of an error that is none of ours', async () => {
    const failed: unknown[] = [];
    const adviser = { answer: () => Promise.reject(new Error('password at /home/somebody')) };
    const desk = deskOf({ ...bundled, adviser }, { failed: (error) => failed.push(error) });
    const result = await called(await joinedClient(desk), 'ask', { question: 'x' });
    expect(result.isError).toBe(true);
    expect(wordsOf(result)).toMatch(/^INTERNAL: /u);
    expect(wordsOf(result)).not.toMatch(/password|somebody/u);
    expect(failed).toHaveLength(1);
  });
});

describe('a brief since another one', () => {
  it('says what has changed, by the receipt of the earlier result', async () => {
    const client = await joinedClient(deskOf(bundled));
    const { structuredContent: first } = await called(client, 'brief', { topic: '稀土', length: 'short' });
    const { receipt } = briefSchema.parse(first);
    const before = { ...receipt, corpusDigest: 'another', outcome: { ...receipt.outcome, figures: [] } };
    const result = await called(client, 'brief', { topic: '稀土', length: 'short', since: before });
    expect(result.isError).toBeUndefined();
    expect(briefSchema.parse(result.structuredContent).sections.map(({ id }) => id)).toContain('changes');
    expect(briefSchema.parse(first).sections.map(({ id }) => id)).not.toContain('changes');
  });
});

describe('work that is ended', () => {
  it('is given up when the client cancels, and the next call is answered', async () => {
    const never = Promise.race<never>([]);
    const signals: Array<AbortSignal | undefined> = [];
    const adviser: BundledAdviser['adviser'] = {
      answer: ({ signal }) => {
        signals.push(signal);
        return never;
      },
    };
    const client = await joinedClient(deskOf({ ...bundled, adviser }));
    const cancelling = new AbortController();
    const call = client.callTool({ name: 'ask', arguments: { question: 'x' } }, undefined, {
      signal: cancelling.signal,
    });
    const outcome = Promise.allSettled([call]);
    await expect.poll(() => signals.length).toBe(1);
    cancelling.abort('enough');
    expect(await outcome).toMatchObject([{ status: 'rejected' }]);
    await expect.poll(() => signals[0]?.aborted).toBe(true);
    expect((await called(client, 'search', { query: '供应链' })).isError).toBeUndefined();
  });

  it('tells how far a brief and an audit are, in numbers that rise to the last', async () => {
    const client = await joinedClient(deskOf(bundled));
    for (const [name, args] of [
      ['brief', { topic: '稀土' }],
      ['audit', {}],
    ] as const) {
      const told: Array<{ progress: number; total?: number | undefined }> = [];
      await client.callTool({ name, arguments: args }, undefined, { onprogress: (one) => told.push(one) });
      const numbers = told.map(({ progress }) => progress);
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      expect(told.at(-1)).toMatchObject({ progress: told.at(-1)?.total });
    }
  });

  it('says what is being done, sentence by sentence, in the language of the call', async () => {
    const client = await joinedClient(deskOf(bundled));
    const told: Array<string | undefined> = [];
    const claim = '2022年稀土出口额为70.7亿元。2022年家具出口额为4639.3亿元。';
    const asked = { name: 'check', arguments: { claim } };
    await client.callTool(asked, undefined, { onprogress: ({ message }) => told.push(message) });
    expect(told).toEqual(['正在核对第 2 句，共 2 句', '正在核对第 2 句，共 2 句']);
  });
});

describe('the list of indicators', () => {
  it('says in English what a Chinese unit means', async () => {
    const client = await joinedClient(deskOf(bundled));
    expect(wordsOf(await called(client, 'indicators', {}))).toContain('亿元 (100 million yuan)');
    expect(wordsOf(await called(client, 'indicators', { language: 'zh' }))).not.toContain('yuan');
  });
});
