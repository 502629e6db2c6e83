import type { Tool } from '@modelcontextprotocol/sdk/types.js';

import type { OfferedTool, ToolSources } from '../../command-tools/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { mcpMessages } from '../../messages/mcp.js';
import { complete } from './complete.js';
import type { McpDesk } from './desk.js';
import { checkPromptDocument, fillPrompt, listPrompts, readPrompt } from './prompts/prompts.js';
import { Calls } from './protocol/calls.js';
import type { McpLibrary, ProtocolServer } from './protocol/mcp-library.js';
import { pageOf } from './protocol/paging.js';
import { Progress, type SendProgress } from './protocol/progress.js';
import { ProtocolError } from './protocol/protocol-error.js';
import { RequestHandling, type RequestExtra } from './protocol/request-handling.js';
import { listResources, resourceTemplates } from './resources/list-resources.js';
import { readResource } from './resources/read-resource.js';
import { callTool } from './offered-tools/call-tool.js';
import { describeTools } from './offered-tools/describe-tools.js';
import { mcpTools } from './offered-tools/mcp-tools.js';
import { untilAborted } from './until-aborted.js';

/** A server of one connection, and the requests that it is answering. */
export interface Connection {
  readonly server: ProtocolServer;
  readonly calls: Calls;
  /** The connection has ended, from whichever side. */
  readonly closed: Promise<void>;
}

/** What every connection offers, worked out once: schemas take a while. */
interface Offer {
  readonly tools: readonly OfferedTool[];
  readonly described: readonly Tool[];
}

/** Makes a server for each connection; all of them answer from one desk. */
export function serverMaker(desk: McpDesk, library: McpLibrary): () => Connection {
  const tools = mcpTools(desk.language);
  const offer = { tools, described: describeTools(tools, desk.language) };
  return () => {
    const server = newServer(desk, library);
    const closed = new Promise<void>((resolve) => {
      // Properties of the library's server: it takes no listeners.
      Object.assign(server, { onerror: desk.disturbed, onclose: resolve });
    });
    const calls = new Calls();
    const handling = new RequestHandling(server, desk, calls);
    offerTools(handling, offer, desk, library);
    offerResources(handling, desk, library);
    offerPrompts(handling, desk, library);
    return { server, calls, closed };
  };
}

function newServer({ language, version }: McpDesk, { McpServer }: McpLibrary): ProtocolServer {
  const { title, instructions } = messagesIn(mcpMessages, language);
  // The one behind the library's own: that one's lists have no pages, and its resources would be registered one by one.
  const { server } = new McpServer({ name: 'lianwen', title, version }, { instructions });
  server.registerCapabilities({ tools: {}, resources: {}, prompts: {}, completions: {} });
  return server;
}

function offerTools(
  handling: RequestHandling,
  { tools, described }: Offer,
  desk: McpDesk,
  { schemas }: McpLibrary,
): void {
  handling.on(schemas.ListToolsRequestSchema, (params) => {
    const { entries, nextCursor } = pageOf(described, 'tools', params?.cursor);
    return { tools: entries, nextCursor };
  });
  handling.on(schemas.CallToolRequestSchema, ({ name, arguments: given }, extra) => {
    const tool = tools.find((one) => one.name === name);
    if (!tool) throw new ProtocolError('invalid-params', `Unknown tool: ${name}`);
    return callTool({ tool, given, progress: new Progress(progressTo(extra)), signal: extra.signal }, desk);
  });
}

function offerResources(handling: RequestHandling, desk: McpDesk, { schemas }: McpLibrary): void {
  const { language } = desk;
  handling.on(schemas.ListResourcesRequestSchema, async (params, extra) => {
    const { knowledge } = await opened(desk, extra);
    const { entries, nextCursor } = pageOf(listResources(knowledge.corpus, language), 'resources', params?.cursor);
    return { resources: entries, nextCursor };
  });
  handling.on(schemas.ListResourceTemplatesRequestSchema, (params) => {
    const { entries, nextCursor } = pageOf(resourceTemplates(language), 'templates', params?.cursor);
    return { resourceTemplates: entries, nextCursor };
  });
  handling.on(schemas.ReadResourceRequestSchema, async ({ uri }, extra) => {
    const { knowledge } = await opened(desk, extra);
    return readResource(uri, knowledge.corpus, language);
  });
}

function offerPrompts(handling: RequestHandling, desk: McpDesk, { schemas }: McpLibrary): void {
  handling.on(schemas.ListPromptsRequestSchema, (params) => {
    const { entries, nextCursor } = pageOf(listPrompts(desk.language), 'prompts', params?.cursor);
    return { prompts: entries, nextCursor };
  });
  handling.on(schemas.GetPromptRequestSchema, async ({ name, arguments: given }, extra) => {
    const prompt = readPrompt(name, given);
    if (prompt.document !== undefined)
      checkPromptDocument(prompt.document, (await opened(desk, extra)).knowledge.corpus);
    return fillPrompt(prompt);
  });
  handling.on(schemas.CompleteRequestSchema, async (params, extra) => complete(params, await opened(desk, extra)));
}

/** What a request is answered from, while its client waits for it. */
function opened(desk: McpDesk, { signal }: RequestExtra): Promise<ToolSources> {
  return untilAborted(desk.answering({ signal }), signal);
}

/** Null where the client does not ask to hear of progress. */
function progressTo({ _meta: meta, sendNotification }: RequestExtra): SendProgress | null {
  const token = meta?.progressToken;
  if (token === undefined) return null;
  return (progress) =>
    sendNotification({ method: 'notifications/progress', params: { progressToken: token, ...progress } });
}
