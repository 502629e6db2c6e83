import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

import type { KnowledgeIndex, Language } from '../../../../knowledge/index.js';
import type { Adviser } from '../../../answer/index.js';
import type { ToolSources } from '../../../command-tools/index.js';
import { createBriefer } from '../../../briefing/index.js';
import { plainLine } from '../../../reply/plain-text.js';
import { serverMaker, type Connection } from '../create-server.js';
import type { McpDesk } from '../desk.js';
import { failureText } from '../failure.js';
import { loadMcpLibrary } from '../protocol/mcp-library.js';
import { Opening, type Open } from './opening.js';

/** What answers, opened for one process. */
export interface OpenedAdviser {
  readonly knowledge: KnowledgeIndex;
  readonly adviser: Adviser;
}

/** How a process is spoken to by its standard streams. */
export interface StdioRun {
  readonly version: string;
  readonly language: Language;
  /** Opens what answers; building an index takes a while, and is told. */
  readonly open: Open<OpenedAdviser>;
  readonly input: Readable;
  /** Holds nothing but the protocol. */
  readonly output: Writable;
  /** Says something on standard error. */
  readonly tell: (line: string) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Bytes of one message at the most: the longest text to be checked, however it is escaped, takes less. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Serves the client at the other end of the standard streams until it goes, or the run is interrupted. It is answered
 * from the start; what needs the index waits for it. What was asked before the input ended is answered.
 */
export async function serveStdio(run: StdioRun): Promise<void> {
  const library = await loadMcpLibrary();
  const opening = new Opening<ToolSources>(async (onProgress, signal) => {
    const { knowledge, adviser } = await run.open(onProgress, signal);
    return { knowledge, adviser, briefer: createBriefer({ knowledge, version: run.version }) };
  });
  const desk = deskOf(run, opening);
  const connection = serverMaker(desk, library)();
  const transport = new library.StdioServerTransport(run.input, run.output, { maxBufferSize: MOST_BYTES });
  const left = clientLeft(run, connection);
  await connection.server.connect(transport);
  // In the background: a client asks for its lists first. Whoever needs it is told why it failed.
  opening.wanted({}).catch((error: unknown) => run.tell(failureText(error, run.language, desk)));
  await left;
  await connection.server.close();
  const opened = await opening.stop();
  await opened?.knowledge.close();
}

function deskOf({ version, language, tell }: StdioRun, opening: Opening<ToolSources>): McpDesk {
  const told = (fault: unknown): void => void tell(`MCP: ${reasonOf(fault)}`).catch(() => undefined);
  return {
    version,
    language,
    answering: (watch) => opening.wanted(watch),
    called: () => undefined,
    failed: told,
    disturbed: told,
  };
}

/** Characters of a reason at the most: it may hold a message that nobody understood. */
const LONGEST_REASON = 200;

/** For whoever started the process: it is their machine, and their agent. */
function reasonOf(fault: unknown): string {
  return plainLine(fault instanceof Error ? fault.message : String(fault)).slice(0, LONGEST_REASON);
}

/** Waits until the client has gone and nothing of what it asked is left to answer, or nobody hears any more. */
async function clientLeft({ input, output, signal }: StdioRun, { calls, closed }: Connection): Promise<void> {
  const ended = new AbortController();
  const options = { signal: ended.signal };
  const gone = Promise.race([once(input, 'end', options), once(input, 'close', options)]).then(() => calls.ended());
  const deaf = Promise.race([once(output, 'close', options), once(output, 'error', options)]);
  const interrupted = signal.aborted ? Promise.resolve() : once(signal, 'abort', options);
  try {
    await Promise.race([gone, deaf, closed, interrupted]);
  } finally {
    ended.abort();
  }
}
