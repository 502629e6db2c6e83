import type { ChildProcess } from 'node:child_process';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { CallToolResult, JSONRPCMessage, Progress } from '@modelcontextprotocol/sdk/types.js';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { CallToolResultSchema, ProgressNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { onTestFinished } from 'vitest';
import { serverMaker, type Connection } from '../../src/bot/adapters/mcp/create-server.js';
import type { McpDesk } from '../../src/bot/adapters/mcp/desk.js';
import { loadMcpLibrary } from '../../src/bot/adapters/mcp/protocol/mcp-library.js';
import { createBriefer } from '../../src/bot/briefing/index.js';
import type { BundledAdviser } from './bundled-knowledge.js';

/** A desk that answers at once from what is open. */
export function deskOf({ knowledge, adviser }: BundledAdviser, changes: Partial<McpDesk> = {}): McpDesk {
  const answering = { knowledge, adviser, briefer: createBriefer({ knowledge, version: 'test' }) };
  return {
    version: 'test',
    language: 'en',
    answering: () => Promise.resolve(answering),
    called: () => undefined,
    failed: () => undefined,
    disturbed: () => undefined,
    ...changes,
  };
}

/** The official client. */
export const newClient = (): Client => new Client({ name: 'test', version: '1' });

async function connectionOf(desk: McpDesk): Promise<Connection> {
  return serverMaker(desk, await loadMcpLibrary())();
}

/** The official client, joined to a server in this process until the test ends. */
export async function joinedClient(desk: McpDesk): Promise<Client> {
  const client = await openClient(desk);
  onTestFinished(() => client.close());
  return client;
}

/** The same, for who closes it. */
export async function openClient(desk: McpDesk): Promise<Client> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const { server } = await connectionOf(desk);
  await server.connect(far);
  const client = newClient();
  await client.connect(near);
  return client;
}

/** Speaks the bare protocol, for what the official client would not say. */
export class BareClient {
  readonly #transport: Transport;
  readonly #waiting = new Map<unknown, (message: JSONRPCMessage) => void>();

  constructor(transport: Transport) {
    this.#transport = transport;
    // A property of the library's transports: they take no listeners.
    Object.assign(transport, {
      onmessage: (message: JSONRPCMessage) => {
        if ('id' in message) this.#waiting.get(message.id)?.(message);
      },
    });
  }

  static async joined(desk: McpDesk): Promise<BareClient> {
    const [near, far] = InMemoryTransport.createLinkedPair();
    const { server } = await connectionOf(desk);
    await server.connect(far);
    const client = new BareClient(near);
    await near.start();
    onTestFinished(() => near.close());
    return client;
  }

  async say(message: JSONRPCMessage): Promise<void> {
    await this.#transport.send(message);
  }

  /** Asks whatever, and gives the whole answer. */
  async ask(id: number | string, method: string, params?: Record<string, unknown>): Promise<JSONRPCMessage> {
    const answer = new Promise<JSONRPCMessage>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    await this.say({ jsonrpc: '2.0', id, method, ...(params && { params }) });
    return answer;
  }
}

export const INITIALIZE = {
  protocolVersion: '2025-11-25',
  capabilities: {},
  clientInfo: { name: 'bare', version: '1' },
};

export async function called(
  client: Client,
  name: string,
  args: Record<string, unknown> = {},
): Promise<CallToolResult> {
  return CallToolResultSchema.parse(await client.callTool({ name, arguments: args }));
}

/** The words of a result. */
export const wordsOf = ({ content }: CallToolResult): string =>
  content.map((block) => (block.type === 'text' ? block.text : '')).join('\n');

/** A process that speaks the protocol by its standard streams, a message a line. */
export class StdioSpeaker {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  stderr = '';
  #rest = '';

  constructor(child: ChildProcess) {
    this.child = child;
    child.stdout?.on('data', (chunk: Buffer) => this.#hear(chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
  }

  #hear(text: string): void {
    const parts = (this.#rest + text).split('\n');
    this.#rest = parts.pop() ?? '';
    this.lines.push(...parts);
  }

  say(message: object | string): void {
    this.child.stdin?.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
  }

  /** What was said so far, parsed; throws where standard output holds anything else. */
  messages(): ReadonlyArray<Record<string, unknown>> {
    return this.lines.map((line): Record<string, unknown> => JSON.parse(line));
  }

  answerTo(id: number): Record<string, unknown> | undefined {
    return this.messages().find((message) => message['id'] === id);
  }

  /** What was told of the progress of the request with a token, in order. */
  progressOf(token: string): readonly Progress[] {
    return this.messages()
      .map((message) => ProgressNotificationSchema.safeParse(message))
      .flatMap(({ data }) => (data?.params.progressToken === token ? [data.params] : []));
  }
}
