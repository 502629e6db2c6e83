import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { MCP_PATH } from '../../../src/bot/adapters/mcp/http/endpoint.js';
import { describeTools } from '../../../src/bot/adapters/mcp/offered-tools/describe-tools.js';
import { mcpTools } from '../../../src/bot/adapters/mcp/offered-tools/mcp-tools.js';
import { TEMPLATES } from '../../../src/bot/adapters/mcp/resources/address.js';
import { TEST_INDEX } from '../../support/command-line.js';
import { newClient } from '../../support/mcp-clients.js';
import { ROOT } from '../../support/source-imports.js';
import { stateFolder } from '../../support/temporary-folder.js';
import { useCommandLine } from '../../support/use-command-line.js';

const { lianwen } = useCommandLine();

const TEXT = readFileSync(join(ROOT, 'docs', 'mcp.md'), 'utf8');

const serverSchema = z.union([
  z.object({ command: z.literal('node'), args: z.array(z.string()), env: z.record(z.string(), z.string()).optional() }),
  z.object({ url: z.url(), headers: z.object({ Authorization: z.string() }) }),
]);
const servers = z.object({ lianwen: serverSchema });
const configurationSchema = z.union([z.object({ mcpServers: servers }), z.object({ servers })]);

/** Commands of the page's shells that start the server, from "node" on: behind a dash or the inspector's switch. */
const started = [...TEXT.matchAll(/(?:-- |--cli )node (?<args>\S+ mcp[^\n]*?)(?= --method|\n)/gu)].map(
  (command) => command.groups?.['args']?.split(' ') ?? [],
);

/** The servers that the page's JSON configures. */
const configured = [...TEXT.matchAll(/```json\n(?<json>[^`]*)```/gu)].map((block) => {
  const read = configurationSchema.parse(JSON.parse(block.groups?.['json'] ?? ''));
  return 'servers' in read ? read.servers.lianwen : read.mcpServers.lianwen;
});

const TOKEN = 'a-long-random-word';
const CORPUS = join(ROOT, 'corpus');

/** How many tools the official client is told of. */
async function toolsOver(transport: Transport): Promise<number> {
  const client = newClient();
  await client.connect(transport);
  const { tools } = await client.listTools();
  await client.close();
  return tools.length;
}

/** The server over HTTP, until the test ends: where it is. */
async function served(): Promise<string> {
  const environment = { LIANWEN_MCP_TOKEN: TOKEN, LIANWEN_STATE: await stateFolder(), PORT: '0' };
  const child = lianwen.start(['mcp', '--http'], { environment });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await expect.poll(() => said).toMatch(/MCP: http/u);
  return /MCP: (?<url>http\S+\/mcp)/u.exec(said)?.groups?.['url'] ?? '';
}

describe('docs/mcp.md', () => {
  it('configures servers of both kinds', () => {
    expect(configured.filter((one) => 'command' in one).length).toBeGreaterThan(2);
    expect(configured.filter((one) => 'url' in one).length).toBeGreaterThan(2);
  });

  it('starts what a client can speak to, by its configurations and its commands', async () => {
    const configurations = configured.flatMap((one) => ('command' in one ? [one] : []));
    expect(started.length).toBeGreaterThan(1);
    for (const { args, env } of [...configurations, ...started.map((words) => ({ args: words, env: {} }))]) {
      const [program, ...own] = args.map((argument) => argument.replace('${workspaceFolder}/papers', CORPUS));
      expect(program).toBe('/path/to/lianwen/dist/main.js');
      const environment = { PATH: process.env['PATH'] ?? '', LIANWEN_INDEX: TEST_INDEX, ...env };
      const command = { command: process.execPath, args: [lianwen.bin, ...own], env: environment };
      expect(await toolsOver(new StdioClientTransport({ ...command, stderr: 'ignore' }))).toBeGreaterThan(7);
    }
  });

  it('leads over HTTP to the server, with the token where it is named', async () => {
    const url = await served();
    for (const one of configured.flatMap((server) => ('url' in server ? [server] : []))) {
      expect(one.headers.Authorization).toMatch(/^Bearer \$\{\S*(?:LIANWEN_MCP_TOKEN|lianwen-token)\}$/u);
      const headers = { Authorization: one.headers.Authorization.replace(/\$\{.*\}/u, TOKEN) };
      const address = new URL(new URL(one.url).pathname, url);
      expect(await toolsOver(new StreamableHTTPClientTransport(address, { requestInit: { headers } }))).toBeGreaterThan(
        7,
      );
    }
    for (const [, address = ''] of TEXT.matchAll(/(?:lianwen|--cli) (?<address>http:\S+) /gu)) {
      expect(new URL(address).pathname).toBe(MCP_PATH);
    }
  });

  it('names every tool and every address', () => {
    const missing = [...mcpTools('en').map(({ name }) => name), ...Object.values(TEMPLATES)].filter(
      (name) => !TEXT.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });

  it('names arguments that the tools take, and leaves none out that must be told', () => {
    const named = [...TEXT.matchAll(/^\| `(?<tool>[a-z-]+)` `\{ (?<argument>\w+)\??/gmu)];
    const described = describeTools(mcpTools('en'), 'en');
    expect(named.length).toBeGreaterThan(5);
    for (const [, tool = '', argument = ''] of named) {
      const schema = described.find(({ name }) => name === tool)?.inputSchema;
      expect(Object.keys(schema?.properties ?? {}), tool).toContain(argument);
      expect([argument], tool).toEqual(expect.arrayContaining(schema?.required ?? []));
    }
  });
});
