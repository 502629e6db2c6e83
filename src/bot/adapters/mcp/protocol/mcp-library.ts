import type * as Http from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type * as Servers from '@modelcontextprotocol/sdk/server/mcp.js';
import type * as Stdio from '@modelcontextprotocol/sdk/server/stdio.js';
import type * as Types from '@modelcontextprotocol/sdk/types.js';

/** The protocol's own library, as far as it is needed. */
export interface McpLibrary {
  readonly McpServer: typeof Servers.McpServer;
  readonly StdioServerTransport: typeof Stdio.StdioServerTransport;
  readonly StreamableHTTPServerTransport: typeof Http.StreamableHTTPServerTransport;
  /** The schemas of what clients ask. */
  readonly schemas: Pick<
    typeof Types,
    | 'CallToolRequestSchema'
    | 'CompleteRequestSchema'
    | 'GetPromptRequestSchema'
    | 'ListPromptsRequestSchema'
    | 'ListResourceTemplatesRequestSchema'
    | 'ListResourcesRequestSchema'
    | 'ListToolsRequestSchema'
    | 'ReadResourceRequestSchema'
  >;
}

/** A server that is told method by method what it answers. */
export type ProtocolServer = Servers.McpServer['server'];

/** Loads the SDK of the protocol: nothing else in the project does. */
export async function loadMcpLibrary(): Promise<McpLibrary> {
  const [{ McpServer }, { StdioServerTransport }, { StreamableHTTPServerTransport }, schemas] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/mcp.js'),
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('@modelcontextprotocol/sdk/server/streamableHttp.js'),
    import('@modelcontextprotocol/sdk/types.js'),
  ]);
  return { McpServer, StdioServerTransport, StreamableHTTPServerTransport, schemas };
}
