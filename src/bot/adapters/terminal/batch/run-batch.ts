import type { z } from 'zod';

import { type AdvisorError, CancelledError } from '../../../../knowledge/index.js';
import type { CommandContext } from '../command.js';
import { errorMessage } from '../../../error-report.js';
import { jsonLine } from '../json-line.js';
import { byteLines } from './byte-lines.js';
import { type ReadLine, readRequest } from './read-request.js';

/** How one kind of request is read and answered. */
export interface BatchWork<Request> {
  readonly schema: z.ZodType<Request>;
  /** The question of a request, for the language of its errors. */
  readonly question: (request: Request) => string;
  readonly answer: (request: Request) => Promise<object>;
}

/**
 * Answers every line of a batch in order, one at a time, each written before the next is read.
 *
 * @throws CancelledError where the run is interrupted, between two lines
 */
export async function runBatch<Request>(
  source: AsyncIterable<Uint8Array>,
  work: BatchWork<Request>,
  context: CommandContext,
): Promise<void> {
  for await (const line of byteLines(source)) {
    if (context.signal.aborted) throw new CancelledError();
    const read = readRequest(line, work.schema);
    if (read !== null) await context.output.writeLine(await outputLine(read, work, context));
  }
}

async function outputLine<Request>(
  read: NonNullable<ReadLine<Request>>,
  work: BatchWork<Request>,
  context: CommandContext,
): Promise<string> {
  if (read.kind === 'bad') return errorLine(read.id, errorMessage(read.error, null, context.config));
  try {
    return lineWithId(read.id, await work.answer(read.request));
  } catch (error) {
    return errorLine(read.id, errorMessage(error, work.question(read.request), context.config));
  }
}

function errorLine(id: string, error: { readonly code: AdvisorError['code']; readonly message: string }): string {
  return lineWithId(id, { error });
}

/** The JSON line of an object with fields, its id put first as the text it came in. */
function lineWithId(id: string, body: object): string {
  return `{"id":${id},${jsonLine(body).slice(1)}`;
}
