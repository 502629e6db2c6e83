import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBundledAdviser } from '../../support/bundled-knowledge.js';
import { finished } from '../../support/command-line.js';
import { called, newClient, wordsOf } from '../../support/mcp-clients.js';
import { stateFolder } from '../../support/temporary-folder.js';
import { useCommandLine } from '../../support/use-command-line.js';

const TOKEN = 'a-long-random-word';

const { lianwen } = useCommandLine();

beforeAll(async () => {
  const { knowledge } = await openBundledAdviser();
  await knowledge.close();
});

describe('lianwen mcp --http', () => {
  it('does not start without a token, and says what to set', async () => {
    const { status, stderr, stdout } = await lianwen.run(['mcp', '--http', '--lang', 'en']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/LIANWEN_MCP_TOKEN is not set/u);
    const inChinese = await lianwen.run(['mcp', '--http', '--lang', 'zh']);
    expect(inChinese.stderr).toMatch(/没有设置 LIANWEN_MCP_TOKEN/u);
  });

  it('does not start with a token that can be guessed, and does not show it', async () => {
    const environment = { LIANWEN_MCP_TOKEN: 'sh0rt' };
    for (const [language, words] of [
      ['en', /LIANWEN_MCP_TOKEN is too short.*16 characters/u],
      ['zh', /LIANWEN_MCP_TOKEN 太短.*16 个字符/u],
    ] as const) {
      const { status, stderr } = await lianwen.run(['mcp', '--http', '--lang', language], { environment });
      expect(status).toBe(1);
      expect(stderr).toMatch(words);
      expect(stderr).not.toContain('sh0rt');
    }
  });

  it('answers agents beside health and counts, never tells the token, and ends by SIGTERM', async () => {
    const environment = { LIANWEN_MCP_TOKEN: TOKEN, LIANWEN_STATE: await stateFolder(), PORT: '0' };
    const child = lianwen.start(['mcp', '--http'], { environment });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = finished(child);
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await expect.poll(() => said).toMatch(/MCP: http\S+\/mcp/u);
    const url = new URL(/MCP: (?<url>http\S+\/mcp)/u.exec(said)?.groups?.['url'] ?? '');
    const client = newClient();
    const headers = { authorization: `Bearer ${TOKEN}` };
    await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
    expect(wordsOf(await called(client, 'ask', { question: '稀土2022年出口多少？' }))).toMatch(/70\.7/u);
    expect((await fetch(new URL('/readyz', url))).status).toBe(200);
    const counts = await (await fetch(new URL('/metrics', url))).text();
    expect(counts).toMatch(/lianwen_questions_total\{platform="mcp",entrance="tool"\} 1/u);
    child.kill('SIGTERM');
    const { status, stdout, stderr } = await ended;
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).not.toContain(TOKEN);
    await client.close();
  });

  it.each([
    [{}, 0, /– MCP: LIANWEN_MCP_TOKEN is not set/u],
    [{ LIANWEN_MCP_TOKEN: TOKEN }, 0, /✓ MCP: the token is set/u],
    [{ LIANWEN_MCP_TOKEN: 'sh0rt' }, 1, /MCP: LIANWEN_MCP_TOKEN is too short/u],
  ])('is looked at by the doctor', async (set, exit, words) => {
    const environment = { ...set, LIANWEN_STATE: await stateFolder() };
    const { stdout, status } = await lianwen.run(['doctor', '--lang', 'en'], { environment });
    expect(status).toBe(exit);
    expect(stdout).toMatch(words);
    expect(stdout).not.toContain(TOKEN);
  });
});
