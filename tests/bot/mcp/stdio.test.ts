import { PassThrough } from 'node:stream';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveStdio } from '../../../src/bot/adapters/mcp/index.js';
import { openBundledAdviser } from '../../support/bundled-knowledge.js';
import { TEST_INDEX } from '../../support/command-line.js';
import { copyPaper } from '../../support/copy-paper.js';
import { called, INITIALIZE, newClient, StdioSpeaker, wordsOf } from '../../support/mcp-clients.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { useCommandLine } from '../../support/use-command-line.js';

const { lianwen } = useCommandLine();

beforeAll(async () => {
  // The index that the processes find; it takes long to build, and is kept between runs.
  const { knowledge } = await openBundledAdviser();
  await knowledge.close();
});

/** The official client over a process of the built command line. */
async function agent(environment: Readonly<Record<string, string>> = {}): Promise<Client> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [lianwen.bin, 'mcp'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      LANG: 'C',
      LIANWEN_INDEX: TEST_INDEX,
      ...environment,
    },
    stderr: 'ignore',
  });
  const client = newClient();
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

function speaker(environment: Readonly<Record<string, string>> = {}): StdioSpeaker {
  const child = lianwen.start(['mcp'], { environment });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new StdioSpeaker(child);
}

const ended = (one: StdioSpeaker): Promise<number | null> =>
  new Promise((resolve) => {
    one.child.once('close', resolve);
  });

const ask = (id: number, method: string, params: object = {}): object => ({ jsonrpc: '2.0', id, method, params });

describe('lianwen mcp', () => {
  it('gives an agent what the command line gives with --json', async () => {
    const client = await agent();
    const question = '2022年稀土出口比2021年增长多少？';
    const cases: ReadonlyArray<readonly [string, Record<string, unknown>, readonly string[]]> = [
      ['ask', { question }, ['ask', question]],
      ['ask', { question: 'Which exports fell in 2022?' }, ['ask', 'Which exports fell in 2022?']],
      ['check', { claim: '稀土2022年出口70.8亿元。' }, ['check', '稀土2022年出口70.8亿元。']],
      ['recommend', { description: 'Our chips are imported.' }, ['recommend', 'Our chips are imported.']],
      ['search', { query: '供应链韧性', k: 3 }, ['search', '供应链韧性', '--k', '3']],
      ['brief', { topic: '稀土', language: 'en' }, ['brief', '稀土', '--format', 'json', '--lang', 'en']],
      ['indicators', {}, ['indicators']],
      ['indicators', { name: 'table 2', unit: 'billion yuan' }, ['indicators', 'table 2', '--unit', 'billion yuan']],
      ['audit', { language: 'zh' }, ['audit', '--lang', 'zh']],
    ];
    for (const [name, input, args] of cases) {
      const { structuredContent } = await called(client, name, input);
      const [printed] = await lianwen.json(args.includes('--format') ? args : [...args, '--json']);
      expect(structuredContent, name).toEqual(printed);
    }
  });

  it('says of a whole question what the terminal says', async () => {
    const client = await agent();
    const { stdout } = await lianwen.run(['ask', '什么是供应链韧性？']);
    expect(`${wordsOf(await called(client, 'ask', { question: '什么是供应链韧性？' }))}\n`).toBe(stdout);
  });

  it('writes nothing but the protocol to standard output, whatever it is sent', async () => {
    const one = speaker();
    one.say('this is no JSON');
    one.say([ask(1, 'ping'), ask(2, 'ping')]);
    one.say({ hello: 'world' });
    one.say(ask(3, 'initialize', INITIALIZE));
    one.say({ jsonrpc: '2.0', method: 'notifications/initialized' });
    one.say(ask(4, 'tools/call', { name: 'audit', arguments: {} }));
    await expect.poll(() => one.answerTo(4)).toBeDefined();
    expect(one.messages().every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true);
    expect(one.answerTo(4)).toMatchObject({ result: { structuredContent: { conflicts: expect.any(Array) } } });
    expect(one.stderr).toMatch(/MCP: /u);
    expect(one.stderr).not.toMatch(/\n\s+at /u);
  });

  it('answers what was asked before its input ended, and ends well', async () => {
    const one = speaker();
    const end = ended(one);
    one.say(ask(1, 'initialize', INITIALIZE));
    one.say(ask(2, 'tools/call', { name: 'ask', arguments: { question: '稀土2022年出口多少？' } }));
    one.child.stdin?.end();
    expect(await end).toBe(0);
    expect(JSON.stringify(one.answerTo(2))).toMatch(/70\.7/u);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends by %s', async (signal) => {
    const one = speaker();
    const end = ended(one);
    one.say(ask(1, 'initialize', INITIALIZE));
    await expect.poll(() => one.answerTo(1)).toBeDefined();
    one.child.kill(signal);
    expect(await end).toBe(0);
  });

  it('ends where a message is larger than any may be', async () => {
    const one = speaker();
    const end = ended(one);
    one.child.stdin?.on('error', () => undefined);
    one.child.stdin?.write('x'.repeat(5 * 1024 * 1024));
    expect(await end).toBe(0);
    expect(one.lines).toEqual([]);
  });

  it('is there while the index is built, and tells who waits how far that is', async () => {
    const corpus = copyPaper(await temporaryFolder());
    const one = speaker({ LIANWEN_CORPUS: corpus, LIANWEN_INDEX: await temporaryFolder() });
    // All of it waits in the pipe before the process is up, so that no machine is too fast for the build to be seen.
    one.say(ask(1, 'initialize', INITIALIZE));
    one.say({ jsonrpc: '2.0', method: 'notifications/initialized' });
    const search = { name: 'search', arguments: { query: '供应链' }, _meta: { progressToken: 'building' } };
    one.say(ask(2, 'tools/call', search));
    one.say(ask(3, 'tools/list'));
    await expect.poll(() => one.answerTo(2)).toMatchObject({ result: { structuredContent: expect.any(Object) } });
    const order = one.messages().map(({ id }) => id);
    expect(order.indexOf(3)).toBeLessThan(order.indexOf(2));
    const told = one.progressOf('building');
    expect(told.some(({ message }) => message === '正在建立索引')).toBe(true);
    const numbers = told.map(({ progress }) => progress);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it('tells an agent what is wrong with the corpus, and looks again at the next call', async () => {
    const folder = await temporaryFolder();
    const client = await agent({ LIANWEN_CORPUS: `${folder}/missing`, LIANWEN_INDEX: folder });
    const first = await called(client, 'ask', { question: 'x' });
    expect(wordsOf(first)).toMatch(/^CORPUS_NOT_FOUND: /u);
    copyPaper(`${folder}/missing`);
    expect((await called(client, 'search', { query: '供应链' })).isError).toBeUndefined();
  });

  it('takes no platform beside it, for standard output is the agent’s', async () => {
    const { status, stderr } = await lianwen.run(['mcp', 'slack']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^WRONG_USAGE: .*slack/u);
  });
});

describe('an agent that goes', () => {
  it('ends what it asked where nobody hears any more', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const opened: AbortSignal[] = [];
    const served = serveStdio({
      version: 'test',
      language: 'en',
      open: (_, signal) => {
        opened.push(signal);
        return new Promise((__, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')));
        });
      },
      input,
      output,
      tell: async () => undefined,
      signal: new AbortController().signal,
    });
    await expect.poll(() => opened.length).toBe(1);
    input.write(`${JSON.stringify(ask(1, 'tools/call', { name: 'audit', arguments: {} }))}\n`);
    output.destroy();
    await served;
    expect(opened[0]?.aborted).toBe(true);
  });
});
