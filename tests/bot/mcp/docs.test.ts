import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MCP_PATH } from '../../../src/bot/adapters/mcp/http/endpoint.js';
import { mcpTools } from '../../../src/bot/adapters/mcp/offered-tools/mcp-tools.js';
import { TEMPLATES } from '../../../src/bot/adapters/mcp/resources/address.js';
import { TEST_INDEX } from '../../support/command-line.js';
import { newClient } from '../../support/mcp-clients.js';
import { ROOT } from '../../support/source-imports.js';
import { useCommandLine } from '../../support/use-command-line.js';

const { lianwen } = useCommandLine();

const TEXT = readFileSync(join(ROOT, 'docs', 'mcp.md'), 'utf8');

const serverSchema = z.union([
  z.object({ command: z.literal('node'), args: z.array(z.string()), env: z.record(z.string(), z.string()).optional() }),
  z.object({ url: z.url(), headers: z.object({ Authorization: z.string() }) }),
]);
const servers = z.object({ lianwen: serverSchema });
const configurationSchema = z.union([z.object({ mcpServers: servers }), z.object({ servers })]);

/** The servers that the page's JSON configures. */
const configured = [...TEXT.matchAll(/```json\n(?<json>[^`]*)```/gu)].map((block) => {
  const read = configurationSchema.parse(JSON.parse(block.groups?.['json'] ?? ''));
  return 'servers' in read ? read.servers.lianwen : read.mcpServers.lianwen;
});

describe('docs/mcp.md', () => {
  it('configures servers of both kinds', () => {
    expect(configured.filter((one) => 'command' in one).length).toBeGreaterThan(2);
    expect(configured.filter((one) => 'url' in one).length).toBeGreaterThan(2);
  });

  it('starts by its configurations what a client can speak to', { timeout: 120_000 }, async () => {
    for (const one of configured) {
      if (!('command' in one)) continue;
      const [program, ...args] = one.args;
      expect(program).toBe('/path/to/lianwen/dist/main.js');
      const own = args.map((argument) => argument.replace('${workspaceFolder}/papers', join(ROOT, 'corpus')));
      const env = { PATH: process.env['PATH'] ?? '', LIANWEN_INDEX: TEST_INDEX, ...one.env };
      const client = newClient();
      await client.connect(
        new StdioClientTransport({ command: process.execPath, args: [lianwen.bin, ...own], env, stderr: 'ignore' }),
      );
      expect((await client.listTools()).tools.length).toBeGreaterThan(7);
      await client.close();
    }
  });

  it('leads over HTTP to where the server is', () => {
    for (const one of configured) {
      if (!('url' in one)) continue;
      expect(new URL(one.url).pathname).toBe(MCP_PATH);
      expect(one.headers.Authorization).toMatch(/^Bearer \$\{/u);
    }
  });

  it('names every tool and every address', () => {
    const missing = [...mcpTools('en').map(({ name }) => name), ...Object.values(TEMPLATES)].filter(
      (name) => !TEXT.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });
});
